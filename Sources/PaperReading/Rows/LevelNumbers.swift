package import BudgetModel
import TableReading

/// Nomor kegiatan, sub kegiatan, dan rekening di kamus baris anggaran, dari bita sel kode dan namanya. Yang sudah pernah dicari diingat;
/// artinya selalu ditentukan kedua fungsi pembacanya.
package struct LevelNumbers {
    package typealias Cell = UnsafeBufferPointer<UInt8>

    /// Isi sebuah sel; `nil` bila kosong.
    private let text: @Sendable (Cell) -> String?
    /// Tingkat yang kodenya tidak tertera.
    private let named: @Sendable (String) -> CodedName
    private var (codes, names, uncoded) = (CellMemo(), CellMemo(), CellMemo())

    package init(text: @escaping @Sendable (Cell) -> String?, named: @escaping @Sendable (String) -> CodedName) {
        (self.text, self.named) = (text, named)
    }

    /// Nomor tingkat di `lines`; ``/BudgetModel/BudgetLines/none`` bila kode dan namanya kosong. Nama yang kosong digantikan kodenya.
    package mutating func number(code: Cell, name: Cell, in lines: inout BudgetLines) -> Int32 {
        let code = Self.number(of: code, &codes) { text($0).map { lines.textNumber($0) } }
        guard code >= 0 else {
            return Self.number(of: name, &uncoded) { text($0).map { lines.levelNumber(of: named($0)) } }
        }
        let name = Self.number(of: name, &names) { text($0).map { lines.textNumber($0) } }
        return lines.levelNumber(code: code, name: name < 0 ? code : name)
    }

    private static func number(of cell: Cell, _ memo: inout CellMemo, _ compute: (Cell) -> Int32?) -> Int32 {
        guard !cell.isEmpty else { return BudgetLines.none }
        let number = memo.number(of: cell) { UInt64(bitPattern: Int64(compute($0) ?? BudgetLines.none)) }
        return Int32(truncatingIfNeeded: Int64(bitPattern: number))
    }
}
