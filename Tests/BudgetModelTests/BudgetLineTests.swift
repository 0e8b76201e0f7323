import BudgetFixtures
import BudgetModel
import Diagnostics
import ExactNumbers
import Testing

@Suite("Baris anggaran")
struct BudgetLineTests {
    private func line(_ group: ProgramGroup, _ source: FundingSource) throws(BudgetLine.Invalid) -> BudgetLine {
        try BudgetLine(
            year: 2024, office: "Dinas", program: CodedName(name: "Program A"), group: group, fundingSource: source,
            ceilings: StageAmounts(), location: SourceLocation(file: "pagu.csv", row: 2)
        )
    }

    @Test(
        "Uang dan kelompok yang cocok membentuk baris",
        arguments: [
            (ProgramGroup.core, FundingSource.regional), (.overhead, .regional), (.support, .central),
            (.core, FundingSource("DAK")), (.overhead, FundingSource("DBH CHT")),
        ])
    func valid(group: ProgramGroup, source: FundingSource) throws {
        #expect(try line(group, source).group == group)
    }

    @Test(
        "Dukungan pusat tidak dapat masuk kelompok APBD, dan sebaliknya",
        arguments: [
            (ProgramGroup.core, FundingSource.central), (.overhead, .central), (.support, .regional),
            (.support, FundingSource("DAK")),
        ])
    func contradiction(group: ProgramGroup, source: FundingSource) {
        #expect(throws: BudgetLine.Invalid.groupContradictsFundingSource) { try line(group, source) }
    }

    @Test("Hanya kelompok pendukung berdiri di luar jumlah APBD")
    func insideTotal() {
        #expect(ProgramGroup.allCases.filter(\.isInsideTotal) == [.core, .overhead])
    }

    @Test("Baris dengan rekening lebih rinci daripada program")
    func levels() {
        let plain = BudgetLine.line("Program A")
        #expect(!plain.isBelowProgram)
        #expect(plain.levelsBelowProgram.isEmpty)
        var detailed = BudgetLine.line("Program A", account: CodedName(code: "5.1.02", name: "Belanja Barang"))
        detailed.activity = CodedName(name: "Kegiatan X")
        #expect(detailed.isBelowProgram)
        #expect(detailed.levelsBelowProgram.map(\.name) == ["Kegiatan X", "Belanja Barang"])
    }

    @Test(
        "Setiap cakupan memuat kelompok yang disebutnya",
        arguments: [
            (TotalScope.core, [ProgramGroup.core]), (.overhead, [.overhead]), (.support, [.support]),
            (.regional, [.core, .overhead]), (.everything, [.core, .overhead, .support]),
        ])
    func scopes(scope: TotalScope, groups: [ProgramGroup]) {
        #expect(ProgramGroup.allCases.filter(scope.includes) == groups)
    }
}
