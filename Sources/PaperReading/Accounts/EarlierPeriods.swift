import BudgetModel

/// Sebuah baris di tabel yang menyebut triwulan atau bulannya per baris.
struct PeriodRow {
    /// Yang membuat dua baris baris yang sama di dua waktu.
    struct Subject: Hashable {
        let year: Int?
        let stage: BudgetStage?
        let label: String
        var code: RowCode?
        var owner = PaperRow.Owner()
        var purse = PaperRow.Purse()
    }

    let period: RowPeriod
    let subject: Subject
}

/// Baris-baris yang disebut lagi di triwulan atau bulan sesudahnya: potret uang yang sama pada waktu yang lebih awal.
///
/// Pagu yang sama di setiap waktu tidak dapat bagian-bagian yang dijumlahkan; pagu yang berlainan dapat keduanya.
struct EarlierPeriods {
    /// Catatan potret yang lebih awal.
    let entries: [Int]
    /// `true` bila sekurang-kurangnya satu pagu berubah menurut waktu.
    let hasChanges: Bool

    init(_ rows: [Int: PeriodRow], in ledger: RowLedger) {
        var bySubject: [PeriodRow.Subject: [Int]] = [:]
        for (entry, row) in rows { bySubject[row.subject, default: []].append(entry) }
        var earlier: [Int] = []
        var changes = false
        for own in bySubject.values {
            guard let last = own.compactMap({ rows[$0]?.period }).max() else { continue }
            let former = own.filter { rows[$0]?.period != last }
            earlier += former
            let reference = own.first { rows[$0]?.period == last }
            changes =
                changes
                || former.contains { entry in
                    ledger.ceilingSlots.contains { slot in
                        guard let reference, let amount = ledger.amount(entry, slot) else { return false }
                        return amount != ledger.amount(reference, slot)
                    }
                }
        }
        entries = earlier.sorted()
        hasChanges = changes
    }
}
