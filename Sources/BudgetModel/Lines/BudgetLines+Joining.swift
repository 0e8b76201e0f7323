import ExactNumbers

extension BudgetLines {
    /// Tahapan yang dimuat setiap baris sebagai bit menurut urutan ``stages``.
    ///
    /// Tahapan bernama paling banyak 101 (murni, pergeseran 1 sampai 99, perubahan), jadi selalu muat.
    package var stageSets: [UInt128] {
        var sets = [UInt128](repeating: 0, count: count)
        for (index, stage) in amounts.filter({ !$0.column.isBlank }).enumerated() {
            for row in indices where stage.column.has(row) { sets[row] |= 1 << UInt128(index) }
        }
        return sets
    }

    /// Melengkapi baris `first` dengan yang dikatakan baris `second`, baris yang sama pada tahapan lain.
    package mutating func join(_ second: Int, into first: Int) {
        let labels = hasNotes ? NoteLabels(first: onlyStage(at: first)?.name, second: onlyStage(at: second)?.name) : NoteLabels()
        for stage in amounts.indices {
            if let amount = amounts[stage].column[second] { setAmount(amount, at: first, stage: stage) }
        }
        if hasNotes {
            var note = note(at: first)
            let other = self.note(at: second)
            note.rounding = Swift.max(note.rounding, other.rounding)
            note.change = note.change.joined(with: other.change, labels: labels)
            note.remark = labels.joined(note.remark, other.remark)
            set(note, at: first)
        }
        keepRegion(of: second, at: first)
    }

    /// Tahapan sebuah baris bila hanya satu; keterangan baris yang sudah disatukan sudah menyebut tahapannya.
    private func onlyStage(at row: Int) -> BudgetStage? {
        let stages = ceilings(at: row).stages
        return stages.count == 1 ? stages.first : nil
    }

    /// Nama tingkat terdalam sebuah baris, dengan unitnya.
    package func words(at row: Int) -> String {
        let unit = names.text(at: names.owners[owners[row]].unit)
        return deepestLevel(at: row).flatMap { names.level(at: $0) }.map { $0.words(unit: unit) } ?? ""
    }
}
