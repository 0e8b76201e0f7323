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

    private static func meetsTotals(_ book: AccountBook, _ name: (Int) -> String) -> Bool {
        let settlement = Settlement(book.ledger, marks: book.marks, name: name) { _, _ in nil }
        let agreements = settlement.claimed.filter { [.total, .nameless].contains(book.ledger.entries[$0.entry].role) }.map {
            book.ledger.agreement(of: $0.entry, with: settlement.forest.sum($0.parts))
        }
        return settlement.unexplained.isEmpty && agreements.contains(.exact) && agreements.allSatisfy { $0 == .exact }
    }
}
