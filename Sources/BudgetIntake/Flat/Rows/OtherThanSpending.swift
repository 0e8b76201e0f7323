import BudgetModel

/// Mengenali pendapatan (akun 4), pembiayaan (akun 6), dan baris hitungannya di ringkasan APBD.
///
/// Kode tanpa nama yang sesuai dapat saja nomor urut; karena itu "4" atau "6" sendirian baru berarti akun bila namanya
/// mengatakannya.
struct OtherThanSpending {
    private var roots: Set<String> = []

    private static let rootNames = ["4": "pendapatan", "6": "pembiayaan"]
    private static let balances = [
        "surplus", "defisit", "pembiayaan netto", "pembiayaan neto", "silpa", "sisa lebih pembiayaan",
        "sisa kurang pembiayaan", "sisa lebih kurang pembiayaan", "sisa lebih perhitungan anggaran",
    ]
    private static let totals = ["pendapatan", "penerimaan", "pengeluaran pembiayaan", "pembiayaan"]

    /// `true` bila rekening ini bukan belanja.
    mutating func contains(_ code: BudgetCode?, name: String) -> Bool {
        guard let code, let account = code.tree == .account ? code : code.combined?.account, let root = account.segments.first,
            let word = Self.rootNames[root]
        else { return false }
        if account.segments.count == 1, name.lowercased().hasPrefix(word) { roots.insert(root) }
        if roots.contains(root) { return true }
        // Ruas ketiga akun selalu berawal nol ("4.1.02"); nomor urut "4.1.2" atau "4.1.12" tidak.
        let parts = account.text.split(separator: ".")
        return parts.count > 2 && parts[2].utf8.count == 2 && parts[2].hasPrefix("0")
    }

    /// `true` bila namanya sebuah hitungan di antara pendapatan, belanja, dan pembiayaan, atau jumlah selain belanja.
    static func isBalance(_ name: String) -> Bool {
        var words = name.lowercased().split { !$0.isLetter }.map(String.init)
        let isTotal = RowWords.isTotal(name)
        if isTotal { words.removeFirst() }
        let phrase = words.joined(separator: " ") + " "
        return (balances + (isTotal ? totals : [])).contains { phrase.hasPrefix($0 + " ") }
    }
}
