import BudgetFixtures
import BudgetModel
import Diagnostics
import Reporting
import Testing

@Suite("Keraguan di laporan bacaan")
struct ReadingDoubtTests {
    private static func report(
        _ doubts: [ReadingDoubt], _ detail: ReadingReport.Detail = .summary(showsMapping: false)
    ) throws -> Report {
        var budget = Budget()
        budget.lines = [.line("Program A", murni: 1_000_000, perubahan: 800_000)]
        return try ReadingReport(budget, tables: [], findings: [], doubts: doubts).report(detail)
    }

    private static func screen(_ doubts: [ReadingDoubt], _ language: Language = .indonesian) throws -> String {
        TerminalText(language: language).summary(of: try report(doubts))
    }

    @Test("Di layar: yang belum dijawab dahulu, lalu yang dijawab dengan alasannya; jumlah menunggu")
    func open() throws {
        let text = try Self.screen([DoubtSamples.doubt(row: 9, settled: DoubtSamples.kept), DoubtSamples.doubt()])
        #expect(
            text == """
                Yang terbaca dari masukan
                Dinas
                Tahun 2024; tahapan Murni, Perubahan; 1 baris anggaran

                Tabel yang dikenali
                Berkas atau lembar  Isi  Baris tajuk    Baris  Kolom, tahapan, satuan
                                                      diambil
                ------------------  ---  -----------  -------  ----------------------

                Jumlah tidak ditampilkan karena ada keraguan bacaan yang belum dijawab; jawab dahulu.

                Keraguan B039: dinas.csv, baris 3. "Belanja Operasi" sama dengan jumlah baris 4 sampai 6: induknya,
                atau baris sendiri?
                Jawaban  Artinya                    Murni  Perubahan
                -------  ---------------------  ---------  ---------
                induk    induk baris-baris itu  1.000.000    800.000
                baris    baris sendiri          2.000.000  1.600.000

                Jawab dengan --answer 'B039@dinas.csv!3=induk', atau simpan jawabannya: selisih terima
                'B039@dinas.csv!3=induk' MASUKAN --reason "sebabnya".

                Keraguan B039: dinas.csv, baris 9. "Belanja Operasi" sama dengan jumlah baris 10 sampai 12:
                induknya, atau baris sendiri?
                Jawaban  Artinya                              Murni  Perubahan
                -------  -------------------------------  ---------  ---------
                induk    induk baris-baris itu (dipakai)  1.000.000    800.000
                baris    baris sendiri                    2.000.000  1.600.000

                Dijawab "induk", dari dinas.csv.keputusan.csv: sesuai DPA halaman 2

                """)
    }

    @Test("Semua dijawab: jumlahnya tampak, dan jawabannya tetap tampak")
    func settled() throws {
        let text = try Self.screen([DoubtSamples.doubt(settled: DoubtSamples.typed)], .english)
        #expect(
            text == """
                What was read from the input
                Dinas
                Year 2024; stages Original, Revised; 1 budget rows

                Tables recognised
                File or sheet  Content  Header rows   Rows  Columns, stages, unit
                                                     taken
                -------------  -------  -----------  -----  ---------------------

                Totals by stage
                Group            Rows      Total
                                        (rupiah)
                ---------------  ----  ---------
                Original
                  Core programs     1  1,000,000
                  APBD total        1  1,000,000
                Revised
                  Core programs     1    800,000
                  APBD total        1    800,000

                Doubt B039: dinas.csv, row 3. "Belanja Operasi" equals the sum of rows 4 to 6: their parent, or a
                row of its own?
                Answer  Meaning                    Original    Revised
                ------  ------------------------  ---------  ---------
                induk   the parent of those rows  1,000,000    800,000
                baris   a row of its own (used)   2,000,000  1,600,000

                Answered "baris", from --answer

                """)
    }

    @Test("Paling banyak sepuluh di layar, semuanya di laporan lengkap")
    func limit() throws {
        let doubts = (1...12).map { DoubtSamples.doubt(row: $0 * 10) }
        #expect(try Self.screen(doubts).contains("\nMasih ada 2 keraguan lain; semuanya ada di keluaran --format json.\n"))
        #expect(try Self.report(doubts, .complete).table("keraguan")?.rows.count == 24)
    }

    @Test("Laporan lengkap: satu baris per jawaban, dan keraguannya juga di antara temuan")
    func complete() throws {
        let doubts = [DoubtSamples.doubt(row: 9), DoubtSamples.doubt(settled: DoubtSamples.kept)]
        let report = try Self.report(doubts, .complete)
        let table = try #require(report.table("keraguan"))
        #expect(
            table.columns.map { $0.title.text(in: .indonesian) } == [
                "Kode", "Tempat", "Keraguan", "Fakta", "Jawaban", "Artinya", "Murni", "Perubahan", "Kedudukan", "Asal jawaban", "Alasan",
            ])
        let facts = "nama=Belanja Operasi; jumlah=1000000"
        let questions = [(10, 12), (4, 6)].map {
            "\"Belanja Operasi\" sama dengan jumlah baris \($0) sampai \($1): induknya, atau baris sendiri?"
        }
        #expect(
            table.rows() == [
                [
                    "B039", "dinas.csv!9", questions[0], facts, "induk", "induk baris-baris itu", "1.000.000", "800.000", "belum dijawab",
                    "", "",
                ],
                ["B039", "dinas.csv!9", questions[0], facts, "baris", "baris sendiri", "2.000.000", "1.600.000", "belum dijawab", "", ""],
                [
                    "B039", "dinas.csv!3", questions[1], facts, "induk", "induk baris-baris itu", "1.000.000", "800.000", "dipakai",
                    "dinas.csv.keputusan.csv", "sesuai DPA halaman 2",
                ],
                ["B039", "dinas.csv!3", questions[1], facts, "baris", "baris sendiri", "2.000.000", "1.600.000", "tidak dipakai", "", ""],
            ])
        #expect(
            report.table("temuan-bacaan")?.rows().map { [$0[0], $0[2], $0[3]] } == [
                ["dinas.csv, baris 9", "B039", "kesalahan"], ["dinas.csv, baris 3", "B039", "catatan"],
            ])
    }

    @Test("Tanpa keraguan, tidak ada tabelnya")
    func none() throws {
        #expect(try Self.report([], .complete).table("keraguan") == nil)
        #expect(!(try Self.screen([]).contains("eraguan")))
    }
}
