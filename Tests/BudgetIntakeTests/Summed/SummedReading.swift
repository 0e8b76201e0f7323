import BudgetAnalysis
import BudgetIntake
import BudgetModel
import PaperReading
import Testing

/// Satu masukan yang dibaca dengan kedua jalan. Acuannya pembacaan baris demi baris yang dijumlahkan sesudahnya; semua yang lain pun
/// harus sama: temuan, keraguan, yang dimengerti, sidik berkas.
struct SummedReading {
    /// Isi menurut jalan yang menjumlahkan.
    let summed: Budget
    /// Hasil pembacaan baris demi baris.
    let whole: IntakeResult
    /// `true` bila jalan pertama benar-benar tidak menyimpan barisnya.
    let isSummed: Bool

    var parts: (summed: Budget, whole: IntakeResult, isSummed: Bool) { (summed, whole, isSummed) }

    init(of path: String, options: IntakeOptions = IntakeOptions()) throws {
        var options = options
        whole = try InputReader(options: options).read(path)
        options.sumsPrograms = true
        let result = try InputReader(options: options).read(path)
        isSummed = result.spans != nil
        #expect(result.findings == whole.findings)
        #expect(result.tables == whole.tables)
        #expect(result.doubts == whole.doubts)
        #expect(result.budget.files == whole.budget.files)
        #expect(result.budget.stages == whole.budget.stages)
        summed = try result.budget.summedByProgram(spans: result.spans ?? [:])
        let reference = try whole.budget.summedByProgram(spans: [:])
        #expect(summed.lines == reference.lines)
        #expect(summed.summedOrigins == reference.summedOrigins)
    }
}
