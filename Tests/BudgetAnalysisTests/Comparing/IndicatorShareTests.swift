import BudgetAnalysis
import BudgetFixtures
import BudgetModel
import Diagnostics
import ExactNumbers
import Testing

@Suite("Pembagian pagu ke indikator")
struct IndicatorShareTests {
    private func link(
        _ program: String, code: String? = nil, unit: String? = nil, _ indicator: String, _ weight: Quantity, row: Int = 2
    ) -> ProgramLink {
        ProgramLink(
            program: CodedName(code: code, name: program), unit: unit, indicator: indicator, weight: weight,
            location: SourceLocation(file: "kaitan.csv", row: row)
        )
    }

    private func comparison(_ lines: BudgetLines, _ links: [ProgramLink]) throws -> Comparison {
        var budget = Budget()
        budget.lines = lines
        budget.links = links
        return try Comparison(budget)
    }

    /// Bagian, seperti "Program A, UPTD RPK -> industri: 100 -> 80".
    private func words(_ comparison: Comparison) -> [String] {
        comparison.rows.map { row in
            let unit = row.position.unit.map { ", \($0)" } ?? ""
            return
                "\(row.position.program.name)\(unit) ke \(row.indicator ?? "belum terkait"): \(row.variance.before.plainText) -> \(row.variance.after.plainText)"
        }
    }

    @Test("Bobot 60/40 dibagi tepat sampai ke sen")
    func weights() throws {
        let comparison = try comparison(
            [.line("Program A", murni: 1_000_001, perubahan: 3)],
            [link("Program A", "industri", Quantity(60)), link("Program A", "ekspor", Quantity(40))])
        #expect(words(comparison) == ["Program A ke industri: 600000.60 -> 1.80", "Program A ke ekspor: 400000.40 -> 1.20"])
    }

    @Test("Sisa pembagian jatuh pada bagian dengan pecahan terbesar, tidak ada sen yang hilang")
    func largestRemainder() throws {
        let third = try Quantity(coefficient: 333, decimals: 1)
        let rest = try Quantity(coefficient: 334, decimals: 1)
        let comparison = try comparison(
            [.line("Program A", murni: 1, perubahan: 0)],
            [link("Program A", "satu", third), link("Program A", "dua", third), link("Program A", "tiga", rest)])
        #expect(words(comparison) == ["Program A ke satu: 0.33 -> 0", "Program A ke dua: 0.33 -> 0", "Program A ke tiga: 0.34 -> 0"])
    }

    @Test("Bobot yang lebih dari seratus hanya karena pembulatannya membagi habis")
    func roundedAboveWhole() throws {
        let sixth = try Quantity(coefficient: 1667, decimals: 2)
        let comparison = try comparison(
            [.line("Program A", murni: 600, perubahan: 300)], (1...6).map { link("Program A", "ke-\($0)", sixth) })
        #expect(words(comparison) == (1...6).map { "Program A ke ke-\($0): 100 -> 50" })
    }

    @Test("Bobot di bawah seratus menyisakan bagian yang belum terkait")
    func unlinkedPart() throws {
        let comparison = try comparison([.line("Program A", murni: 1000, perubahan: 500)], [link("Program A", "industri", Quantity(75))])
        #expect(words(comparison) == ["Program A ke industri: 750 -> 375", "Program A ke belum terkait: 250 -> 125"])
        #expect(comparison.rows.map { $0.weight?.plainText } == ["75", nil])
    }

    @Test("Program tanpa kaitan seluruhnya belum terkait")
    func noLink() throws {
        let comparison = try comparison([.line("Program A", murni: 1000, perubahan: 500)], [link("Program B", "industri", Quantity(75))])
        #expect(words(comparison) == ["Program A ke belum terkait: 1000 -> 500"])
    }

    @Test("Kaitan yang menyebut unit mengalahkan kaitan umum; unit lain ikut kaitan umum")
    func unitBeatsGeneral() throws {
        let comparison = try comparison(
            [
                .line("Program A", murni: 10, perubahan: 1), .line("Program A", unit: "UPTD RPK", murni: 20, perubahan: 2),
                .line("Program A", unit: "UPTD BPSMB", murni: 30, perubahan: 3),
            ], [link("Program A", "industri", Quantity(100)), link("Program A", unit: "RPK", "ekspor", Quantity(100))])
        #expect(
            words(comparison) == [
                "Program A ke industri: 10 -> 1", "Program A, UPTD RPK ke ekspor: 20 -> 2", "Program A, UPTD BPSMB ke industri: 30 -> 3",
            ])
    }

    @Test("Kaitan dicari menurut kode dahulu, lalu menurut nama yang disamakan")
    func codeThenName() throws {
        let links = [link("Nama Lama", code: "3.30.2", "industri", Quantity(100)), link("program b", "ekspor", Quantity(100))]
        let comparison = try comparison(
            [.line("Program A", code: "3.30.02", murni: 1, perubahan: 1), .line("Program B", code: "9", murni: 2, perubahan: 2)], links)
        #expect(words(comparison) == ["Program A ke industri: 1 -> 1", "Program B ke ekspor: 2 -> 2"])
    }

    @Test("Tahapan yang tidak memuat program tidak muncul di bagiannya")
    func absentStage() throws {
        let comparison = try comparison(
            [.line("Program A", murni: 10), .line("Program B", perubahan: 5)],
            [link("Program A", "industri", Quantity(60)), link("Program A", "ekspor", Quantity(40))])
        #expect(comparison.rows.map(\.ceilings.stages) == [[.original], [.original], [.revised]])
    }

    @Test(
        "Kaitan yang bertentangan ditolak dengan nama programnya, bukan disebut jumlah yang terlalu besar",
        arguments: [("industri", Int64(100), "ekspor", Int64(100)), ("industri", 60, "industri", 40)])
    func contradiction(first: String, firstWeight: Int64, second: String, secondWeight: Int64) throws {
        let links = [
            link("Program A", code: "1", first, Quantity(firstWeight), row: 2),
            link("Program A", code: "2", second, Quantity(secondWeight), row: 3),
        ]
        do throws(AnalysisError) {
            var budget = Budget()
            budget.lines = [.line("Program A", murni: 10, perubahan: 5)]
            budget.links = links
            _ = try Comparison(budget)
            Issue.record("diterima")
        } catch {
            #expect(
                error.explanation.text(in: .indonesian)
                    == "Kaitan \"Program A\" bertentangan (bobot di atas 100 %, atau indikator yang sama dua kali): kaitan.csv, baris 2; kaitan.csv, baris 3. Betulkan kaitannya, atau tulis kode program di pagu dan di kaitan."
            )
            #expect(
                error.explanation.text(in: .english)
                    == "The links of \"Program A\" contradict each other (weights above 100%, or one indicator twice): kaitan.csv, row 2; kaitan.csv, row 3. Correct the links, or give the program's code in both pagu and kaitan."
            )
        }
    }

    @Test("Penunjang dan dukungan APBN juga dapat dikaitkan")
    func otherGroups() throws {
        let comparison = try comparison(
            [.line("Program A", group: .overhead, murni: 10, perubahan: 5), .line("Program B", group: .support, murni: 7, perubahan: 7)],
            [link("Program A", "industri", Quantity(100)), link("Program B", "ekspor", Quantity(100))])
        #expect(words(comparison) == ["Program A ke industri: 10 -> 5", "Program B ke ekspor: 7 -> 7"])
    }
}
