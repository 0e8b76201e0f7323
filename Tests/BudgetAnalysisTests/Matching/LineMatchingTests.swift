import BudgetAnalysis
import BudgetFixtures
import BudgetModel
import Diagnostics
import ExactNumbers
import Testing

/// Baris murni dan baris perubahan dari berkas terpisah disatukan, dan setiap penyamaan dilaporkan.
@Suite("Penyatuan baris lintas tahapan")
struct LineMatchingTests {
    /// Baris hasil, seperti "Program A: 100 -> 80".
    private func words(_ matching: LineMatching) -> [String] {
        matching.lines.map { line in
            func amount(_ stage: BudgetStage) -> String { line.ceilings[stage]?.plainText ?? "tidak ada" }
            return "\(line.program.name): \(amount(.original)) -> \(amount(.revised))"
        }
    }

    private func reports(_ matching: LineMatching) -> [String] {
        matching.weakMatches.map { match in
            let basis = match.basis == .code ? "kode" : "nama"
            return
                "\(basis): \(match.first) (baris \(match.firstLocation.row ?? 0)) = \(match.second) (baris \(match.secondLocation.row ?? 0))"
        }
    }

    @Test("Tulisan yang sama persis disatukan tanpa laporan")
    func equal() {
        let matching = LineMatching([
            .line("Program A", code: "3.30.02", murni: 100, row: 2), .line("Program A", code: "3.30.02", perubahan: 80, row: 3),
        ])
        #expect(words(matching) == ["Program A: 100 -> 80"])
        #expect(reports(matching) == [])
    }

    @Test("Kode sama dengan nama berbeda disatukan dan dilaporkan dengan kedua tempatnya")
    func code() {
        let matching = LineMatching([
            .line("Program Ekspor", code: "3.30.02", murni: 100, row: 2),
            .line("Program Pengembangan Ekspor", code: "3.30.2", perubahan: 80, row: 9),
        ])
        #expect(words(matching) == ["Program Ekspor: 100 -> 80"])
        #expect(reports(matching) == ["kode: Program Ekspor (baris 2) = Program Pengembangan Ekspor (baris 9)"])
    }

    @Test(
        "Nama yang disamakan disatukan dan dilaporkan",
        arguments: [
            ("Perizinan Dan Usaha", nil, "Perizinan dan Usaha", nil), ("Program Ekspor", nil, "Ekspor", nil),
            ("Ekspor", "3.30.02", "ekspor", nil), ("Ekspor", nil, "EKSPOR", "3.30.02"),
        ] as [(String, String?, String, String?)])
    func normalisedName(first: String, firstCode: String?, second: String, secondCode: String?) {
        let matching = LineMatching([
            .line(first, code: firstCode, murni: 100, row: 2), .line(second, code: secondCode, perubahan: 80, row: 3),
        ])
        #expect(words(matching) == ["\(first): 100 -> 80"])
        #expect(reports(matching) == ["nama: \(first) (baris 2) = \(second) (baris 3)"])
    }

    @Test("Unit yang ejaannya berbeda disatukan dan unitnya disebut di laporan")
    func normalisedUnit() {
        let matching = LineMatching([
            .line("Program A", unit: "UPTD RPK", murni: 100, row: 2), .line("Program A", unit: "UPTD. RPK", perubahan: 80, row: 3),
        ])
        #expect(words(matching) == ["Program A: 100 -> 80"])
        #expect(reports(matching) == ["nama: Program A (UPTD RPK) (baris 2) = Program A (UPTD. RPK) (baris 3)"])
    }

    @Test("Nama sama dengan kode yang bertentangan tidak disatukan")
    func contradictingCodes() {
        let matching = LineMatching([
            .line("Program A", code: "3.30.02", murni: 100, row: 2), .line("Program A", code: "3.30.03", perubahan: 80, row: 3),
        ])
        #expect(words(matching) == ["Program A: 100 -> tidak ada", "Program A: tidak ada -> 80"])
        #expect(reports(matching) == [])
    }

    @Test("Rekening berkode sama di program tanpa kode tidak disatukan bila programnya berbeda")
    func accountCodeInOtherProgram() {
        let account = CodedName(code: "5.1.02", name: "Belanja Barang")
        let matching = LineMatching([
            .line("Program A", account: account, murni: 100, row: 2), .line("Program B", account: account, perubahan: 80, row: 3),
        ])
        #expect(words(matching) == ["Program A: 100 -> tidak ada", "Program B: tidak ada -> 80"])
        #expect(reports(matching) == [])
    }

    @Test("Baris yang tahapannya bertumpuk tidak pernah disatukan")
    func overlap() {
        let lines: BudgetLines = [
            .line("Program A", murni: 100, geser: 90, row: 2), .line("Program A", geser: 70, perubahan: 80, row: 3),
        ]
        #expect(LineMatching(lines).lines == lines)
    }

    @Test(
        "Baris yang berbeda unit, OPD, kelompok, atau tahun tidak disatukan",
        arguments: [
            BudgetLine.line("Program A", unit: "UPTD RPK", perubahan: 80), .line("Program A", office: "Dinas Lain", perubahan: 80),
            .line("Program A", group: .overhead, perubahan: 80), .line("Program A", group: .support, perubahan: 80),
        ])
    func different(line: BudgetLine) {
        #expect(LineMatching([.line("Program A", murni: 100), line]).lines.count == 2)
    }

    @Test("Kecocokan yang lebih kuat didahulukan, apa pun urutan barisnya")
    func strongestFirst() {
        let matching = LineMatching([
            .line("Program A", code: "3.30.02", murni: 100, row: 2),
            .line("program a", code: "3.30.2", perubahan: 70, row: 3),
            .line("Program A", code: "3.30.02", perubahan: 80, row: 4),
        ])
        #expect(words(matching) == ["Program A: 100 -> 80", "program a: tidak ada -> 70"])
        #expect(reports(matching) == [])
    }

    @Test("Tiga tahapan di tiga berkas menjadi satu baris")
    func threeStages() throws {
        let matching = LineMatching([
            .line("Program A", murni: 100, row: 2), .line("Program A", geser: 90, row: 3), .line("program A", perubahan: 80, row: 4),
        ])
        let line = try #require(matching.lines.first)
        #expect(matching.lines.count == 1)
        #expect(line.ceilings.stages == [.original, .shift(1), .revised])
        #expect(reports(matching) == ["nama: Program A (baris 2) = program A (baris 4)"])
    }

    @Test("Baris yang memuat semua tahapan dibiarkan, walaupun namanya sama")
    func completeLines() {
        let lines: BudgetLines = [.line("Program A", murni: 1, perubahan: 2), .line("Program A", murni: 3, perubahan: 4)]
        #expect(LineMatching(lines).lines == lines)
    }
}
