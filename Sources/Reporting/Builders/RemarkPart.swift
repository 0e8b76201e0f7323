import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

/// Sepotong keterangan sebuah baris: kata-katanya, dan hitungannya bila memuat angka sel lain.
struct RemarkPart {
    let text: LocalizedText
    let formula: CellFormula
    private let isLiving: Bool

    /// Kata-kata tetap.
    init(_ text: LocalizedText) {
        (self.text, formula, isLiving) = (text, .words(text), false)
    }

    /// Kata-kata yang memuat angka.
    init(_ text: LocalizedText, _ formula: CellFormula) {
        (self.text, self.formula, isLiving) = (text, formula, true)
    }

    /// Potongan-potongan sebagai satu hitungan, dipisahkan koma; `nil` bila semuanya tetap.
    static func formula(of parts: [RemarkPart]) -> CellFormula? {
        guard parts.contains(where: \.isLiving) else { return nil }
        let comma = CellFormula.words(LocalizedText(id: ", ", en: ", "))
        return .joined(Array(parts.map { [$0.formula] }.joined(separator: [comma])))
    }

    /// Target sebuah indikator sebelum dan setelah; `nil` bila tidak satu kertas pun menjanjikannya.
    static func target(_ before: PromisedTarget, _ after: PromisedTarget, in cells: [CellReference]) -> RemarkPart? {
        guard before != .none || after != .none else { return nil }
        func words(_ target: PromisedTarget) -> LocalizedText { target.value?.text ?? target.remark }
        let (start, middle) = (LocalizedText(id: "target ", en: "target "), LocalizedText(id: " menjadi ", en: " to "))
        let kept = LocalizedText(id: "target tetap ", en: "target unchanged at ")
        guard before != .none, after != .none else {
            let only = before == .none ? after : before
            return RemarkPart(
                LocalizedText(id: "\(start)\(words(only))", en: "\(start)\(words(only))"),
                .joined([.words(start), figure(only, before == .none ? cells[1] : cells[0])]))
        }
        let same = LocalizedText(id: "\(kept)\(words(after))", en: "\(kept)\(words(after))")
        let moved = LocalizedText(
            id: "\(start)\(words(before))\(middle)\(words(after))", en: "\(start)\(words(before))\(middle)\(words(after))")
        let isSame = before.value != nil && before.value == after.value
        guard before.value?.number != nil, after.value?.number != nil else { return RemarkPart(isSame ? same : moved) }
        let formula = CellFormula.choice(
            .equal(.cell(cells[0]), .cell(cells[1])), .joined([.words(kept), figure(after, cells[1])]),
            .joined([.words(start), figure(before, cells[0]), .words(middle), figure(after, cells[1])]))
        return RemarkPart(isSame ? same : moved, formula)
    }

    private static func figure(_ target: PromisedTarget, _ cell: CellReference) -> CellFormula {
        guard let number = target.value?.number else { return .words(target.value?.text ?? target.remark) }
        return .figure(.cell(cell), decimals: number.decimals)
    }
}

extension ProgramPosition {
    /// Alasan, keterangan, dan catatan baris-barisnya; catatan yang terlalu banyak bagi satu sel dibaca di *Rincian*.
    var notes: [LocalizedText] {
        let shown = 3
        let remarks =
            remarks.count > shown
            ? [LocalizedText(id: "\(count: remarks.count) catatan, lihat Rincian", en: "\(count: remarks.count) notes, see Details")]
            : remarks.map { LocalizedText(id: "catatan: \($0)", en: "note: \($0)") }
        return changes.flatMap(\.words) + remarks
    }
}
