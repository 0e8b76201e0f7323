import BudgetAnalysis
import BudgetFixtures
import BudgetModel
import Diagnostics
import ExactNumbers
import PaperReading
import Reporting
import Testing

@Suite("Yang kurang, yang berbeda, dan yang tidak diketahui di kertas resmi")
struct PaperGapTests {
    static let place = SourceLocation(file: "target.csv", row: 2)

    /// Satu program satu indikator, dengan kertas-kertas dan targetnya.
    static func budget(_ papers: [(kind: String, value: String)], indicator: Indicator? = nil) -> Budget {
        var budget = Budget()
        budget.lines = [.line("Program Ekspor", murni: 1000, perubahan: 800)]
        budget.indicators = [indicator ?? Indicator(code: "ekspor", name: "Nilai Ekspor", unitOfMeasure: "Ton", location: place)]
        budget.links = [
            ProgramLink(
                program: CodedName(name: "Program Ekspor"), unit: nil, indicator: "ekspor", weight: Quantity(100), location: place)
        ]
        for (index, paper) in papers.enumerated() {
            let stage: BudgetStage? = paper.kind.hasSuffix("Perubahan") ? .revised : nil
            budget.documents.append(
                Document(
                    code: "d\(index)", kind: paper.kind, number: "1", printedDate: "1 Juni 2024", year: 2024, stage: stage, location: place)
            )
            let value = try? NumberNotation.decimalComma.parse(paper.value).quantity
            budget.targets.append(
                Target(
                    document: "d\(index)", indicator: "ekspor", kind: .target, year: 2024,
                    figure: PrintedFigure(text: paper.value, reading: value.map { .single($0) } ?? .unreadable, location: place)))
        }
        return budget
    }

    @Test(
        "Setiap kertas menyebut tabel dan kolom yang kurang",
        arguments: [
            ("rpd", "target RPD/Renstra (tabel dokumen, kolom Jenis; tabel target)"),
            ("iku", "target IKU (tabel dokumen, kolom Jenis; tabel target)"),
            ("iku-perubahan", "target IKU Perubahan (tabel dokumen, kolom Jenis; tabel target)"),
            (
                "iku-sandingan",
                """
                target IKU (tabel dokumen, kolom Jenis; tabel target); target IKU Perubahan (tabel dokumen, kolom Jenis; tabel target)
                """
            ),
            ("monev-tw2", "realisasi kinerja TW II (tabel realisasi-kinerja, kolom Periode)"),
            ("lhe-akip", "nilai komponen AKIP (tabel nilai-akip, kolom Tingkat: komponen)"),
            ("tindak-lanjut", "butir tindak lanjut (tabel tindak-lanjut, kolom Rekomendasi)"),
        ])
    func missing(paper: String, lack: String) throws {
        #expect(try PaperDesk(Self.budget([])).missing(paper).joined(separator: "; ") == lack)
    }

    @Test("Dua OPD: kertas tidak dibuat, karena milik satu OPD")
    func severalOffices() throws {
        var budget = Self.budget([("IKU", "10,5")])
        budget.lines.append(contentsOf: [.line("Program Lain", office: "Dinas Lain", murni: 10, perubahan: 10)])
        #expect(try PaperDesk(budget).missing("iku") == ["isi satu OPD saja; masukan ini memuat beberapa"])
    }

    @Test("Kertas yang menyebut tahapannya tidak dibuat dari pagu tahapan lain; permohonan pergeseran dari dua tahapan mana pun")
    func otherStages() throws {
        var budget = Self.budget([("PK", "10,5")])
        budget.lines = [.line("Program Ekspor", geser: 1000, perubahan: 800)]
        #expect(try PaperDesk(budget).missing("pk") == ["pagu tahapan Murni"])
        #expect(try PaperDesk(budget).missing("pk-sandingan") == ["pagu tahapan Murni"])
        #expect(try PaperDesk(budget).missing("renja-perubahan") == ["pagu tahapan Murni"])
        budget.lines = [.line("Program Ekspor", murni: 1000, geser: 800)]
        #expect(try PaperDesk(budget).missing("pk-perubahan") == ["pagu tahapan Perubahan"])
        #expect(try PaperDesk(budget).missing("pergeseran") == [])
    }

    private func target(_ papers: [(kind: String, value: String)], in paper: String) throws -> String {
        let table = try #require(PaperDesk(Self.budget(papers)).report(paper).table(TableID("\(paper)-target")))
        return table.rows()[0][3]
    }

    @Test(
        "Target PK: yang pasti dengan desimalnya; yang lain dikatakan, tidak ditebak",
        arguments: [
            (["PK=10,50"], "pk", "10,50"), (["PK=10,5", "PK=11"], "pk", "kertas berbeda: PK"),
            (["PK=sepuluh"], "pk", "target tidak terbaca pasti: PK"), (["PK=10", "PK Perubahan=12,0"], "pk-perubahan", "12,0"),
            (["PK=10"], "pk-perubahan", "10"), ([], "pk", "tidak ada target"), (["IKU=9,25"], "pk", "9,25"),
        ])
    func targets(papers: [String], paper: String, expected: String) throws {
        let papers = papers.map { $0.split(separator: "=").map(String.init) }.map { (kind: $0[0], value: $0[1]) }
        #expect(try target(papers, in: paper) == expected)
    }

    @Test("Nama indikator dengan satuannya", arguments: [("Ton", "Nilai Ekspor (Ton)"), ("Triliun (Rp)", "Nilai Ekspor Triliun (Rp)")])
    func names(unit: String, name: String) throws {
        let indicator = Indicator(code: "ekspor", name: "Nilai Ekspor", unitOfMeasure: unit, location: Self.place)
        let report = try PaperDesk(Self.budget([("PK", "1")], indicator: indicator)).report("pk")
        #expect(report.table("pk-target")?.rows()[0][2] == name)
    }

    @Test("Makin rendah makin baik: capaian bukan hasil bagi, rumusnya disebut")
    func negative() throws {
        var indicator = Indicator(code: "ekspor", name: "Keluhan", location: Self.place)
        (indicator.direction, indicator.accumulation) = (.negative, .endPosition)
        var budget = Self.budget([("PK", "8")], indicator: indicator)
        budget.indicatorRealisations = [
            IndicatorRealisation(
                document: "m", indicator: "ekspor", year: 2024, quarter: .first,
                realised: PrintedFigure(text: "9", reading: .single(Quantity(9)), location: Self.place), location: Self.place)
        ]
        let table = try #require(PaperDesk(budget).report("monev-tw1").table("monev-tw1"))
        #expect(table.rows()[0][7] == "87,50 %")
        #expect(table.rows[0].cells[7].derivation == nil)
        #expect(table.rows[0].cells[7].note?.text(in: .indonesian).hasPrefix("2 - R/T") == true)
    }

    @Test("Realisasi rupiah: kolom 11 terhadap tahapan terakhir, yang disebut tajuknya")
    func absorption() throws {
        var budget = Self.budget([("PK", "8")])
        budget.indicatorRealisations = [
            IndicatorRealisation(
                document: "m", indicator: "ekspor", year: 2024, quarter: .second,
                realised: PrintedFigure(text: "2", reading: .single(Quantity(2)), location: Self.place), location: Self.place)
        ]
        budget.moneyRealisations = [
            MoneyRealisation(
                document: nil, subject: .program(CodedName(name: "Program Ekspor"), unit: nil), year: 2024, quarter: .second,
                span: .cumulative, evidence: .amount(Rupiah(300)), location: Self.place)
        ]
        let table = try #require(PaperDesk(budget).report("monev-tw2").table("monev-tw2"))
        #expect(table.headerWords()[10] == "TRIWULAN II > PERSENTASE REALISASI ANGGARAN s.d. TW II (pagu Perubahan)")
        #expect(table.rows()[0][10] == "37,50 %")
        #expect(table.rows()[0][9] == "")
    }

    @Test(
        "Sandingan IKU: dari nol baru, dari negatif tanpa persen, turun dalam persen",
        arguments: [
            ("0", "5", ["0", "5", "5", "baru"]), ("0", "0", ["0", "0", "0", "-"]), ("-2,5", "1", ["-2,5", "1", "3,5", "-"]),
            ("10,0", "7,5", ["10,0", "7,5", "-2,5", "-25,00 %"]),
        ])
    func change(before: String, after: String, expected: [String]) throws {
        let desk = try PaperDesk(Self.budget([("IKU", before), ("IKU Perubahan", after)]))
        #expect(try desk.report("iku-sandingan").table("iku-sandingan")?.rows()[0].suffix(4) == expected[...])
    }
}
