import BudgetModel
import Diagnostics
import Reporting
import Testing

@Suite("Rekening kolom jumlah di laporan bacaan")
struct ReadingAccountTests {
    private static func report(
        _ tables: [TableUnderstanding], _ detail: ReadingReport.Detail = .summary(showsMapping: false)
    ) throws -> Report {
        try ReadingReport(Budget(), tables: tables, findings: []).report(detail)
    }

    private static let mixed = AccountSamples.table([
        AccountSamples.account(printed: 1_010_000, others: [AccountSamples.balance, AccountSamples.setAside]),
        AccountSamples.account("Pagu Perubahan", column: 6, printed: 1_000_000), AccountSamples.realisation,
    ])

    @Test("Satu tabel kecil di layar: seluruh teks")
    func screen() throws {
        let text = TerminalText(language: .indonesian).summary(of: try Self.report([Self.mixed]))
        #expect(
            text == """
                Yang terbaca dari masukan

                Tabel yang dikenali
                Berkas atau lembar  Isi   Baris tajuk    Baris  Kolom, tahapan, satuan
                                                       diambil
                ------------------  ----  -----------  -------  ----------------------
                dinas.csv           pagu  1                  9  0 kolom

                Ke mana setiap sel jumlah
                Berkas atau lembar  Kolom             Sel                        Dihitung  Terhadap jumlah tertera
                                                                                 (rupiah)
                ------------------  ----------------  ------------------------  ---------  -------------------------
                dinas.csv           E Pagu Murni      18 = 9 dihitung + 3       1.000.000  kurang Rp10.000,00 dari
                                                      jumlah + 4 pendapatan                Rp1.010.000,00 di baris
                                                      dan pembiayaan + 2                   13
                                                      disisihkan
                                    F Pagu Perubahan  12 = 9 dihitung + 3       1.000.000  sama
                                                      jumlah
                                    G Realisasi       9 realisasi

                Angka yang tidak menjadi pagu belanja
                Mulai dari                    Sebab                             Sel     Jumlah
                                                                                      (rupiah)
                ----------------------------  --------------------------------  ---  ---------
                dinas.csv, baris 20, kolom E  disisihkan: sesudah tanda tangan    2     70.000
                dinas.csv, baris 15, kolom E  pendapatan dan pembiayaan           4  5.000.000
                dinas.csv, baris 2, kolom G   realisasi                           9    400.000

                """)
    }

    @Test("Bahasa Inggris, dan sen tertera")
    func english() throws {
        let table = try #require(try Self.report([Self.mixed]).table("rekening"))
        #expect(
            table.rows(in: .english) == [
                [
                    "dinas.csv", "E Pagu Murni", "18 = 9 counted + 3 sums + 4 revenue and financing + 2 set aside", "1,000,000",
                    "Rp10,000.00 less than Rp1,010,000.00 in row 13",
                ],
                ["", "F Pagu Perubahan", "12 = 9 counted + 3 sums", "1,000,000", "equal"],
                ["", "G Realisasi", "9 realisation", "", ""],
            ])
    }

    @Test(
        "Dihitung terhadap jumlah tertera",
        arguments: [
            (AccountSamples.account(), "tidak dicetak"),
            (AccountSamples.account(printed: 1_000_000), "sama"),
            (AccountSamples.account(printed: 1_000_003, rounding: 3), "sama dalam pembulatan, kurang Rp3,00"),
            (AccountSamples.account(printed: 999_996, rounding: 3), "lebih Rp4,00 dari Rp999.996,00 di baris 13"),
            (AccountSamples.account(printed: 1_010_000), "kurang Rp10.000,00 dari Rp1.010.000,00 di baris 13"),
            (AccountSamples.account(counted: nil, printed: 1_010_000), "tidak dapat dibandingkan"),
            (AccountSamples.realisation, ""),
        ])
    func agreement(account: ColumnAccount, text: String) throws {
        #expect(try Self.report([AccountSamples.table([account])]).table("rekening")?.rows().last?.last == text)
    }

    @Test("Empat puluh lembar masih seluruhnya; lebih dari enam puluh kolom hanya yang patut dilihat", arguments: [(40, 1), (40, 2)])
    func manySheets(sheets: Int, columns: Int) throws {
        let tables = (1...sheets).map { number in
            AccountSamples.table(
                (1...columns).map {
                    AccountSamples.account("Pagu \($0)", column: 4 + $0, printed: number == 7 && $0 == 1 ? 999_000 : 1_000_000)
                }, at: SourceLocation(file: "dinas.xlsx", sheet: "UPTD \(number)"))
        }
        let text = TerminalText(language: .indonesian).summary(of: try Self.report(tables))
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
        let table = try #require(try Self.report(tables).table("rekening"))
        if columns == 1 {
            #expect(table.rows.count == 41)
            #expect(!text.contains("kolom jumlah lain"))
        } else {
            #expect(
                table.rows() == [
                    ["dinas.xlsx", "", "", "", ""],
                    [
                        "UPTD 7", "E Pagu 1", "12 = 9 dihitung + 3 jumlah", "1.000.000",
                        "lebih Rp1.000,00 dari Rp999.000,00 di baris 13",
                    ],
                ])
            #expect(
                text.contains(
                    """

                    79 kolom jumlah lain dihitung tanpa sisa dan tidak berbeda dari jumlah terteranya; semuanya ada di
                    keluaran --format json.

                    """))
        }
    }

    @Test("Laporan lengkap: satu baris per kolom, angkanya bertipe, dan kolomnya selalu sama")
    func completeColumns() throws {
        let table = try #require(try Self.report([Self.mixed], .complete).table("rekening"))
        #expect(
            table.columns.map { $0.title.text(in: .indonesian) } == [
                "Berkas atau lembar", "Kolom", "Tajuk", "Arti", "Sel", "Sel: dihitung", "Sel: jumlah", "Sel: pendapatan dan pembiayaan",
                "Sel: selisih", "Sel: realisasi", "Sel: disisihkan", "Dihitung (rupiah)", "Label jumlah tertera", "Jumlah tertera",
                "Tempat jumlah tertera", "Dihitung dikurangi tertera", "Batas pembulatan", "Terhadap jumlah tertera",
            ])
        #expect(
            table.rows() == [
                [
                    "dinas.csv", "E", "Pagu Murni", "pagu murni", "18", "9", "3", "4", "0", "0", "2", "1.000.000", "Jumlah", "1.010.000",
                    "dinas.csv!E13", "-10.000", "0", "kurang Rp10.000,00 dari Rp1.010.000,00 di baris 13",
                ],
                [
                    "dinas.csv", "F", "Pagu Perubahan", "pagu murni", "12", "9", "3", "0", "0", "0", "0", "1.000.000", "Jumlah",
                    "1.000.000", "dinas.csv!F13", "0", "0", "sama",
                ],
                ["dinas.csv", "G", "Realisasi", "realisasi", "9", "0", "0", "0", "0", "9", "0", "", "", "", "", "", "", ""],
            ])
        #expect(table.rows.allSatisfy { $0.cells.count == table.columns.count })
    }

    @Test("Laporan lengkap: satu baris per rekening, dengan sebab dan sel pertama")
    func completeEntries() throws {
        #expect(
            try Self.report([Self.mixed], .complete).table("rekening-rincian")?.rows() == [
                ["dinas.csv", "E", "Pagu Murni", "dihitung", "", "9", "1.000.000", "dinas.csv!E2"],
                ["dinas.csv", "E", "Pagu Murni", "jumlah", "", "3", "2.000.000", "dinas.csv!E11"],
                ["dinas.csv", "E", "Pagu Murni", "pendapatan dan pembiayaan", "", "4", "5.000.000", "dinas.csv!E15"],
                ["dinas.csv", "E", "Pagu Murni", "disisihkan", "sesudah tanda tangan", "2", "70.000", "dinas.csv!E20"],
                ["dinas.csv", "F", "Pagu Perubahan", "dihitung", "", "9", "1.000.000", "dinas.csv!F2"],
                ["dinas.csv", "F", "Pagu Perubahan", "jumlah", "", "3", "2.000.000", "dinas.csv!F11"],
                ["dinas.csv", "G", "Realisasi", "realisasi", "", "9", "400.000", "dinas.csv!G2"],
            ])
    }

    @Test("Tabel paket data tidak berrekening, jadi tidak ada tabelnya")
    func none() throws {
        let tables = [TableUnderstanding(location: AccountSamples.csv, table: "target", headerRows: [1])]
        for detail in [ReadingReport.Detail.complete, .summary(showsMapping: true)] {
            let report = try Self.report(tables, detail)
            #expect(report.table("rekening") == nil)
            #expect(report.table("rekening-rincian") == nil)
        }
    }
}
