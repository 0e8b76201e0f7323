import BudgetAnalysis
import BudgetIntake
import BudgetModel
import PaperReading
import Testing

/// Satu masukan yang dibaca dengan ketiga jalan. Acuannya pembacaan setiap baris secara lengkap: jalan yang memakai baris yang sudah
/// diketahui harus memberi hasil yang sama, dan jalan yang menjumlahkan jumlah yang sama. Semua yang lain pun harus sama: temuan,
/// keraguan, yang dimengerti, sidik berkas.
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
        options.lists = .complete
        whole = try InputReader(options: options).read(path)
        options.lists = .known
        #expect(try InputReader(options: options).read(path) == whole)
        options.lists = .summed
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
