public import BudgetModel
import Diagnostics
import ExactNumbers

extension BudgetLine {
    /// Baris contoh: `.line("Program A", unit: "UPTD RPK", murni: 100, perubahan: 80)`.
    public static func line(
        _ program: String, code: String? = nil, office: String = "Dinas", unit: String? = nil,
        group: ProgramGroup = .core, account: CodedName? = nil, murni: Int64? = nil, geser: Int64? = nil,
        perubahan: Int64? = nil, row: Int = 2
    ) -> BudgetLine {
        var ceilings = StageAmounts()
        ceilings[.original] = murni.map { Rupiah($0) }
        ceilings[.shift(1)] = geser.map { Rupiah($0) }
        ceilings[.revised] = perubahan.map { Rupiah($0) }
        do {
            return try BudgetLine(
                year: 2024, office: office, unit: unit, program: CodedName(code: code, name: program),
                account: account, group: group, fundingSource: group == .support ? .central : .regional,
                ceilings: ceilings, location: SourceLocation(file: "pagu.csv", row: row)
            )
        } catch {
            preconditionFailure("kelompok dan sumber dana contoh selalu cocok")
        }
    }
}
