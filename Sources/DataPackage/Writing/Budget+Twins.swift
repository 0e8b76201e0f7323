import BudgetModel
import Diagnostics
import ExactNumbers
import PaperReading

extension Budget {
    /// Anggaran yang sama dengan satu baris bagi setiap baris paket data: barang-barang satu rekening, yang di tabel datar
    /// berdiri sendiri-sendiri, dijumlahkan, dan isi kolomnya yang disimpan disambung.
    var withoutTwins: Budget {
        var budget = self
        budget.balanceLines = balanceLines.withoutTwins
        let twins = lines.twins
        guard !twins.isEmpty else { return budget }
        var merged = budget
        let extras = ExtraIndex(extraColumns)
        for twin in twins {
            guard let sum = merged.lines[twin.first].adding(lines[twin.second]) else { return budget }
            merged.lines[twin.first] = sum
            extras.move(from: lines[twin.second].location, to: sum.location, in: &merged.extraColumns)
        }
        let repeated = Set(twins.map(\.second))
        merged.lines = merged.lines.selecting(merged.lines.indices.filter { !repeated.contains($0) })
        return merged
    }
}

extension BudgetLine {
    /// Jumlah kedua baris; `nil` bila terlalu besar untuk dihitung tepat.
    fileprivate func adding(_ other: BudgetLine) -> BudgetLine? {
        var sum = self
        for stage in other.ceilings.stages {
            guard let amount = try? (sum.ceilings[stage] ?? .zero) + (other.ceilings[stage] ?? .zero) else { return nil }
            sum.ceilings[stage] = amount
        }
        sum.remark = [remark, other.remark].compactMap(\.self).joined(separator: "; ")
        if sum.remark?.isEmpty == true { sum.remark = nil }
        sum.change = change.joined(with: other.change)
        sum.rounding = (try? rounding + other.rounding) ?? max(rounding, other.rounding)
        return sum
    }
}

/// Kolom yang disimpan setiap lembar.
private struct ExtraIndex {
    private var positions: [SourceLocation: [Int]] = [:]

    init(_ columns: [ExtraColumn]) {
        for (index, column) in columns.enumerated() {
            positions[SourceLocation(file: column.file, sheet: column.sheet), default: []].append(index)
        }
    }

    func move(from source: SourceLocation, to target: SourceLocation, in columns: inout [ExtraColumn]) {
        guard let from = source.row, let to = target.row, source.file == target.file, source.sheet == target.sheet else { return }
        for index in positions[SourceLocation(file: source.file, sheet: source.sheet)] ?? [] {
            guard let text = columns[index].cells.removeValue(forKey: from) else { continue }
            columns[index].cells[to] = columns[index].cells[to].map { "\($0); \(text)" } ?? text
        }
    }
}
