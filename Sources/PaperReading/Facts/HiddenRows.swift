import ExactNumbers

/// Baris tersembunyi yang bukan bagian kertas: baris-baris yang tampak sama dengan semua jumlah tertera, bersama yang tersembunyi
/// tidak. Orang menyembunyikan rincian lama dan mencetak yang tampak; hasil saringan yang ikut dijumlahkan tetap dibaca.
enum HiddenRows {
    /// Catatan-catatan yang disisihkan; kosong bila baris tersembunyinya ikut dihitung, atau kertas tidak mencetak jumlah.
    static func outside(_ book: AccountBook, hidden rows: [Int], name: (Int) -> String) -> [Int] {
        guard !rows.isEmpty else { return [] }
        let hidden = Set(rows.map { Int32($0) })
        let entries = book.ledger.entries.indices.filter { index in
            book.ledger.entries[index].role == .content && hidden.contains(book.ledger.entries[index].number)
                && book.ledger.hasAmount(index)
        }
        guard !entries.isEmpty, !meetsTotals(book, name) else { return [] }
        var visible = book
        visible.setAside(entries, .hidden)
        return meetsTotals(visible, name) ? entries : []
    }

    /// `true` bila setiap jumlah tertera sama dengan baris-barisnya; jumlah nol sendirian tidak membuktikan apa pun.
    private static func meetsTotals(_ book: AccountBook, _ name: (Int) -> String) -> Bool {
        let ledger = book.ledger
        let settlement = Settlement(ledger, marks: book.marks, name: name) { _, _ in nil }
        let totals = settlement.claimed.filter { [.total, .nameless].contains(ledger.entries[$0.entry].role) }
        return settlement.unexplained.isEmpty
            && totals.allSatisfy { ledger.agreement(of: $0.entry, with: settlement.forest.sum($0.parts)) == .exact }
            && totals.contains { total in ledger.ceilingSlots.contains { ledger.amount(total.entry, $0).map { !$0.isZero } ?? false } }
    }
}
