import BudgetModel
import TableReading

/// Satu lajur baris: baris-baris yang setahun, setahapan, dan setriwulan bila tabelnya menyebutnya per baris.
///
/// Tabel panjang mengulang setiap baris per tahapan; pohonnya lalu satu per tahapan, juga bila barisnya berselang-seling.
struct RowLane {
    /// Yang membedakan lajur.
    struct Key: Hashable {
        var year: Int?
        var stage: BudgetStage?
        var period: RowPeriod?
    }

    var maker = RowMaker()
    var tree = LevelTree()
    var codeRuns = CodeRuns()

    /// Menutup susunan baris, di batas bagian.
    mutating func closeSection() {
        tree.closeAll()
        codeRuns = CodeRuns()
        maker.closeSection()
    }
}

/// Tahapan yang disebut sebuah sel: "Murni", "PAK", "AWAL", "Pergeseran II".
enum StageText {
    static func stage(_ text: String) -> BudgetStage? { ColumnMeaning.stage(HeaderWords(text).words) ?? BudgetStage(text) }
}
