import BudgetAnalysis
import BudgetFixtures
import BudgetModel
import Diagnostics
import ExactNumbers
import Reporting
import Testing

@Suite("Isi laporan perbandingan")
struct ComparisonReportTests {
    private func report(_ lines: BudgetLines, _ change: (inout Budget) -> Void = { _ in }) throws -> Report {
        var budget = Budget()
        budget.lines = lines
        change(&budget)
        return try .of(budget)
    }

    @Test("Sandingan: kelompok, indikator, program, unit; APBN di bawah jumlah")
    func sideBySide() throws {
        let table = try #require(try TinyBudget.report().table("sandingan"))
        #expect(
            table.rows() == [
                ["", "Program utama", "", "", "1.500", "800", "-700", "-46,67 %", "155,56 %", ""],
                ["", "Nilai industri", "", "", "725", "480", "-245", "-33,79 %", "54,44 %", ""],
                ["3.30.02", "Program A", "", "", "725", "480", "-245", "-33,79 %", "54,44 %", ""],
                ["", "OPD induk", "OPD induk", "APBD", "600", "480", "-120", "-20,00 %", "26,67 %", "bobot 60 %"],
                ["", "UPTD RPK", "UPTD RPK", "APBD", "125", "0", "-125", "-100,00 %", "27,78 %", "nihil, bobot 25 %"],
                ["", "Nilai ekspor", "", "", "400", "320", "-80", "-20,00 %", "17,78 %", ""],
                ["3.30.02", "Program A", "OPD induk", "APBD", "400", "320", "-80", "-20,00 %", "17,78 %", "bobot 40 %"],
                ["", "Belum terkait indikator", "", "", "375", "0", "-375", "-100,00 %", "83,33 %", ""],
                ["3.30.02", "Program A", "", "", "375", "0", "-375", "-100,00 %", "83,33 %", ""],
                ["", "UPTD RPK", "UPTD RPK", "APBD", "375", "0", "-375", "-100,00 %", "83,33 %", "nihil"],
                ["", "Program penunjang", "", "", "0", "250", "250", "baru", "-55,56 %", ""],
                ["", "Program B", "OPD induk", "APBD", "0", "250", "250", "baru", "-55,56 %", ""],
                ["", "Jumlah APBD", "", "", "1.500", "1.050", "-450", "-30,00 %", "100,00 %", ""],
                ["", "Dukungan APBN (di luar jumlah APBD)", "", "", "70", "70", "0", "0,00 %", "", ""],
                ["", "Program C", "OPD induk", "APBN", "70", "70", "0", "0,00 %", "", ""],
            ])
        #expect(
            table.rows.map { "\($0.role.rawValue) \($0.level)" } == [
                "subtotal 0", "subtotal 1", "subtotal 2", "detail 3", "detail 3", "subtotal 1", "detail 2", "subtotal 1", "subtotal 2",
                "detail 3", "subtotal 0", "detail 1", "total 0", "beside 0", "beside 1",
            ])
    }

    @Test("Angka tertera: cocok, tidak cocok dengan cakupan mana pun, dan tahapan yang tidak disebut")
    func printedTotals() throws {
        let table = try #require(try TinyBudget.report().table("angka-tertera"))
        #expect(
            table.rows() == [
                ["PK: Anggaran", "1.500", "1.500", "0", "Murni", "program utama saja"],
                ["PK: Tambahan", "5", "0", "5", "Murni", "tidak ada cakupan yang tepat sama"],
                ["Monitoring: Anggaran", "1.500", "", "", "", "tahapan kertas tidak disebut di tabel dokumen"],
            ])
        #expect(
            table.rows(in: .english).map(\.last) == [
                "core programs only", "no scope equals it exactly", "the document table names no stage for the paper",
            ])
    }

    @Test("Penyerapan: jumlah pasti, persen dengan dan tanpa tahapan, dan triwulan yang hilang")
    func absorption() throws {
        let report = try TinyBudget.report()
        let known = try #require(report.table("penyerapan"))
        #expect(
            known.columns.map { $0.title.text(in: .indonesian) } == [
                "Indikator atau program", "Periode", "Realisasi", "Pagu (Murni)", "Serapan (Murni)", "Sisa (Murni)", "Pagu (Perubahan)",
                "Serapan (Perubahan)", "Sisa (Perubahan)", "Keterangan", "Realisasi periode itu saja",
            ])
        #expect(known.columns.map(\.audience).suffix(2) == [.everyone, .workbook])
        #expect(known.rows(for: [.workbook]) == [[""], ["1"]])
        #expect(
            known.rows() == [
                ["Program A", "TW I", "300", "1.000", "30,00 %", "700", "800", "37,50 %", "500", ""],
                ["Program A", "TW IV", "", "", "", "", "", "", "", "TW I tidak ada, jumlah kumulatif tidak diketahui"],
            ])
        let ranges = try #require(report.table("penyerapan-menurut-persen"))
        #expect(
            ranges.columns.map { $0.title.text(in: .indonesian) }.prefix(8) == [
                "Indikator atau program", "Periode", "Serapan tertera", "Pagu (Murni)", "Realisasi paling sedikit (Murni)",
                "Realisasi paling banyak (Murni)", "Pagu (Perubahan)", "Realisasi paling sedikit (Perubahan)",
            ])
        #expect(
            ranges.rows() == [
                [
                    "Program A", "TW II", "50,0 %", "1.000", "499,50", "500,50", "800", "399,60", "400,40", "tahapan tidak disebut kertas",
                ],
                ["Program A", "TW III", "10 %", "1.000", "76", "84", "800", "76", "84", "persen dari pagu Perubahan"],
            ])
        let remaining = try #require(report.table("sisa-menurut-persen"))
        #expect(
            remaining.columns.map { $0.title.text(in: .indonesian) } == [
                "Indikator atau program", "Periode", "Serapan tertera", "Sisa paling sedikit (Murni)", "Sisa paling banyak (Murni)",
                "Sisa paling sedikit (Perubahan)", "Sisa paling banyak (Perubahan)",
            ])
        #expect(
            remaining.rows() == [
                ["Program A", "TW II", "50,0 %", "499,50", "500,50", "399,60", "400,40"],
                ["Program A", "TW III", "10 %", "916", "924", "716", "724"],
            ])
    }

    @Test("Pagu yang dibandingkan di Sandingan hanya diacu, tidak ditulis lagi")
    func ceilingsAreReferences() throws {
        let table = try #require(try TinyBudget.report().table("penyerapan"))
        let places = table.rows[0].cells.indices.filter { [3, 6].contains($0) }.map { table.rows[0].cells[$0].derivation }
        #expect(
            places == [
                .sum([CellReference("sandingan", row: 3, column: 4), CellReference("sandingan", row: 6, column: 4)]),
                .sum([CellReference("sandingan", row: 3, column: 5), CellReference("sandingan", row: 6, column: 5)]),
            ])
    }

    @Test("Realisasi tanpa pagu dan realisasi tanpa program disebut dengan kata")
    func absorptionProblems() throws {
        let place = SourceLocation(file: "r.csv")
        let report = try report([.line("A", murni: 0, perubahan: 5)]) { budget in
            budget.moneyRealisations = ["A", "B"].map { name in
                MoneyRealisation(
                    document: nil, subject: .program(CodedName(name: name), unit: nil), year: 2024, quarter: .first, span: .cumulative,
                    evidence: .amount(Rupiah(1)), location: place)
            }
        }
        let table = try #require(report.table("penyerapan"))
        #expect(
            table.rows().map { [$0[0], $0[2], $0[4], $0[7], $0[9]] } == [
                ["A", "1", "-", "20,00 %", "realisasi tanpa pagu Murni: salah"],
                ["B", "1", "", "", "pagunya tidak ditemukan atau angkanya mendua"],
            ])
    }

    @Test("Capaian tertera: angka bila artinya tunggal, teks aslinya bila mendua")
    func achievement() throws {
        let table = try #require(try TinyBudget.report().table("capaian-tertera"))
        #expect(table.rows() == [["Nilai ekspor", "TW I", "16.000", "", "4,280", "107,00 %", "", ""]])
    }

    @Test(
        "Kaitan: satu baris setiap program dan indikator; bagian-bagiannya berjumlah sama dengan pagu program, dan dijumlahkan per indikator"
    )
    func links() throws {
        let table = try #require(try TinyBudget.report().table("kaitan-1"))
        #expect(
            table.columns.map { $0.title.text(in: .indonesian) } == [
                "Program", "Unit pelaksana", "Indikator", "Bobot", "Murni", "Perubahan", "Pagu yang dibagi, Murni",
                "Pagu yang dibagi, Perubahan",
            ])
        let none = ["", ""]
        #expect(table.rows(for: [.workbook]) == [["1.000", "800"], none, none, ["500", "0"], none, none, none, none, none, none])
        #expect(
            table.rows() == [
                ["Program A", "OPD induk", "2 bagian", "", "1.000", "800"],
                ["Program A", "OPD induk", "Nilai industri", "60 %", "600", "480"],
                ["Program A", "OPD induk", "Nilai ekspor", "40 %", "400", "320"],
                ["Program A", "UPTD RPK", "2 bagian", "", "500", "0"],
                ["Program A", "UPTD RPK", "Nilai industri", "25 %", "125", "0"],
                ["Program A", "UPTD RPK", "Belum terkait indikator", "", "375", "0"],
                ["Jumlah menurut indikator", "", "Nilai industri", "", "725", "480"],
                ["Jumlah menurut indikator", "", "Nilai ekspor", "", "400", "320"],
                ["Jumlah menurut indikator", "", "Belum terkait indikator", "", "375", "0"],
                ["Jumlah", "", "", "", "1.500", "800"],
            ])
    }

    @Test("Rincian hanya ada bila ada baris yang lebih rinci daripada program")
    func details() throws {
        #expect(try TinyBudget.report().table("rincian") == nil)
        let detailed = try report([
            .line("A", account: CodedName(code: "5.1.02", name: "Belanja Barang"), murni: 10, perubahan: 0),
            .line("B", code: "3.30", unit: "UPTD RPK", murni: 0, perubahan: 4),
        ])
        #expect(
            detailed.table("rincian")?.rows() == [
                ["Dinas", "OPD induk", "A", "5.1.02", "Belanja Barang", "APBD", "10", "0", "-10", "-100,00 %", "nihil"],
                ["Dinas", "UPTD RPK", "B", "3.30", "B", "APBD", "0", "4", "4", "baru", ""],
            ])
    }

    @Test("Dukungan APBN dibandingkan dengan program utama dan jumlah APBD")
    func support() throws {
        let table = try #require(try TinyBudget.report().table("rasio-apbn"))
        #expect(
            table.rows() == [
                ["Dukungan APBN", "70", "70"], ["Program utama", "1.500", "800"], ["Jumlah APBD", "1.500", "1.050"],
                ["Rasio terhadap program utama", "4,67 %", "8,75 %"], ["Rasio terhadap jumlah APBD", "4,67 %", "6,67 %"],
            ])
    }

    @Test("Tanpa APBN bagiannya mengatakan tidak ada, dan tanpa realisasi juga")
    func nothingThere() throws {
        let report = try report([.line("A", murni: 1, perubahan: 2)])
        let support = try #require(report.sections.first { $0.id == "dukungan-apbn" })
        #expect(
            support.blocks == [
                .paragraph(
                    LocalizedText(
                        id: "Tidak ada baris dukungan APBN di berkas masukan.", en: "The input holds no lines of APBN support."))
            ])
        let realisation = try #require(report.sections.first { $0.id == "realisasi" })
        #expect(
            realisation.blocks == [
                .paragraph(
                    LocalizedText(id: "Tidak ada realisasi keuangan di berkas masukan.", en: "The input holds no money realisation."))
            ])
    }

    @Test("Hanya dukungan APBN: jumlah APBD nol, dan setiap rumus tetap punya asal")
    func onlySupport() throws {
        let report = try report([.line("A", group: .support, murni: 5, perubahan: 6)])
        #expect(DerivationEvaluator(report, language: .indonesian).mismatches == [])
        let emptySums = report.tables.flatMap(\.rows).flatMap(\.cells).filter { $0.derivation == .sum([]) }
        #expect(emptySums == [])
        #expect(report.table("rasio-apbn")?.rows().suffix(2).map { Array($0.dropFirst()) } == [["-", "-"], ["-", "-"]])
    }

    @Test("Metode: berkas, dan penyamaan tulisan dengan kedua tempat")
    func method() throws {
        let report = try TinyBudget.report()
        #expect(report.table("berkas")?.rows() == [["pagu.csv", String(repeating: "0a", count: 32), "12.345", "4"]])
        #expect(
            report.table("penyamaan")?.rows() == [["program a", "\"Program A\" (pagu.csv, baris 2; pagu.csv, baris 3): nama disamakan"]])
    }

    @Test(
        "Kalimat utama mengatakan berkurang, bertambah, tetap, dan baru",
        arguments: [
            (
                Int64(100), Int64(80), "Rp100,00 menjadi Rp80,00, berkurang Rp20,00 atau 20,00 %.",
                "Rp100.00 to Rp80.00, down Rp20.00 or 20.00%."
            ),
            (100, 125, "Rp100,00 menjadi Rp125,00, bertambah Rp25,00 atau 25,00 %.", "Rp100.00 to Rp125.00, up Rp25.00 or 25.00%."),
            (100, 100, "tetap Rp100,00.", "unchanged at Rp100.00."),
            (0, 5, "Rp0,00 menjadi Rp5,00, bertambah Rp5,00.", "Rp0.00 to Rp5.00, up Rp5.00."),
        ])
    func headline(before: Int64, after: Int64, id: String, en: String) throws {
        let report = try report([.line("A", murni: before, perubahan: after)])
        let core = LocalizedText(id: "Program utama dibandingkan dengan program utama", en: "Core programs against core programs")
        guard case .sentence(let sentence, _) = report.sections[0].blocks[0] else {
            Issue.record("bukan kalimat")
            return
        }
        #expect(sentence.text(in: .indonesian) == core.text(in: .indonesian) + ": " + id)
        #expect(sentence.text(in: .english) == core.text(in: .english) + ": " + en)
    }

    @Test("Nama tabel tidak berulang, nama bagian muat di lembar, dan setiap baris punya sel sebanyak kolom")
    func structure() throws {
        for report in [try TinyBudget.report(), try .sample(), try .consolidation()] {
            #expect(Set(report.tables.map(\.id)).count == report.tables.count)
            for language in Language.allCases {
                #expect(Set(report.sections.map { $0.title.text(in: language) }).count == report.sections.count)
                #expect(report.sections.filter { $0.title.text(in: language).count > 31 }.isEmpty)
            }
            #expect(report.tables.filter { table in table.rows.contains { $0.cells.count != table.columns.count } }.isEmpty)
        }
    }

    @Test("Di gabungan kantor, jumlah tertera dan penyerapan menyebut kantornya")
    func consolidationNamesOffices() throws {
        var budget = TinyBudget.make()
        var other = TinyBudget.make()
        for index in other.lines.indices { other.lines[index].office = "Badan" }
        budget.merge(other)
        let report = try Report.of(budget)
        #expect(report.subtitles.first?.text(in: .indonesian) == "Gabungan 2 OPD")
        #expect(report.subtitles.first?.text(in: .english) == "2 offices combined")
        #expect(
            report.table("angka-tertera")?.rows().map(\.[0]).prefix(4) == [
                "Dinas: PK: Anggaran", "Dinas: PK: Tambahan", "Dinas: Monitoring: Anggaran", "Badan: PK: Anggaran",
            ])
        #expect(
            report.table("penyerapan-menurut-persen")?.rows().map { Array($0.prefix(4)) }.last == [
                "Badan: Program A", "TW III", "10 %", "1.000",
            ])
        #expect(
            report.table("ringkasan-opd")?.rows() == [
                ["Dinas", "1.500", "1.050", "-450", "-30,00 %"], ["Badan", "1.500", "1.050", "-450", "-30,00 %"],
            ])
    }

    @Test("Hasil yang melampaui batas tepat menjadi kesalahan, bukan sel yang salah")
    func overflow() throws {
        var line = BudgetLine.line("A")
        line.ceilings[.original] = Rupiah(sen: 1)
        line.ceilings[.revised] = Rupiah(sen: .max)
        var budget = Budget()
        budget.lines = [line]
        let comparison = try Comparison(budget)
        #expect(throws: AnalysisError.overflow) {
            try ComparisonReport(comparison, findings: [], toolVersion: "0.0.0").report()
        }
    }
}
