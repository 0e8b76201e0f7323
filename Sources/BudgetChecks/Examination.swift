public import BudgetAnalysis
public import BudgetModel

/// Apa yang dilihat sebuah aturan: isi anggaran, setelan, dan pandangan bersama yang dihitung satu kali.
public struct Examination: Sendable {
    /// Seluruh isi yang dibaca.
    public let budget: Budget
    /// Ambang dan ketentuan.
    public let settings: CheckSettings
    /// Setiap tahun anggaran setelah tahapannya disatukan, menaik.
    public let years: [BudgetYear]
    /// Jumlah yang dicetak di dalam tabel terhadap baris-barisnya; kosong bila ada yang tidak muat, yang sudah menjadi
    /// kesalahan bacaan.
    let printedSums: [PrintedSumReading]
    /// Target menurut indikator dan kertas.
    let targets: TargetBook
    /// Kertas menurut kodenya.
    let papers: PaperBook

    /// Menyiapkan pandangan bersama.
    ///
    /// - Parameter years: Semua tahun anggaran `budget` bila sudah disusun bagi perbandingannya; bila tidak, disusun di sini.
    /// - Throws: ``AnalysisError`` bila suatu jumlah melampaui batas hitungan tepat atau kaitan saling meniadakan.
    public init(_ budget: Budget, settings: CheckSettings = CheckSettings(), years: [BudgetYear]? = nil) throws(AnalysisError) {
        self.budget = budget
        self.settings = settings
        if let years {
            self.years = years
        } else {
            self.years = try budget.years.map { (year) throws(AnalysisError) in try BudgetYear(budget, year: year) }
        }
        printedSums = (try? budget.printedSumReadings()) ?? []
        targets = TargetBook(budget)
        papers = PaperBook(budget)
    }
}
