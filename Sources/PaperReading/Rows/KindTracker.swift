import BudgetModel

/// Mengenali pendapatan (akun 4), pembiayaan (akun 6), dan baris hitungannya di ringkasan APBD.
///
/// Kode tanpa nama yang sesuai dapat saja nomor urut; karena itu "4" atau "6" sendirian baru berarti akun bila namanya
/// mengatakannya, atau bila semua kode tabelnya kode akun.
struct KindTracker {
    /// `true` bila semua kode tabel ini kode akun, jadi `4.1.1` bukan nomor urut.
    let hasOnlyAccounts: Bool
    private var roots: Set<String> = []
    /// Bagian yang sedang terbuka; baris tanpa kode mengikuti baris di atasnya.
    private(set) var open = AccountKind.spending

    init(hasOnlyAccounts: Bool) { self.hasOnlyAccounts = hasOnlyAccounts }

    private static let rootNames = ["4": "pendapatan", "6": "pembiayaan"]

    /// Jenis sebuah baris isi.
    mutating func kind(of code: RowCode?, name: String) -> AccountKind {
        if let code { open = kind(code, name: name) }
        return open
    }

    /// Melihat nama baris tanpa kode: "PENDAPATAN" membuka bagian yang bukan belanja, "BELANJA" menutupnya.
    mutating func see(_ name: String) {
        guard Self.mayName(name) else { return }
        var words = Self.words(name)
        // "A. PENDAPATAN", "III PEMBIAYAAN": nomor urut di depan bukan kata.
        if words.count > 1, let first = words.first, first.utf8.count <= 3, first != "sub" { words.removeFirst() }
        if let first = words.first, RowWords.spendingStarts.contains(first) {
            open = .spending
        } else if let kind = RowWords.sectionKinds[words.filter { $0 != "daerah" }.joined(separator: " ")] {
            open = kind
        } else if let kind = RowWords.otherKind(words.joined(separator: " ")), open == .spending || kind == .revenue {
            open = kind
        }
    }

    /// Huruf pertama kata-kata yang dicari; hampir semua baris rincian selesai di sini.
    private static func mayName(_ name: String) -> Bool {
        guard let first = name.utf8.first else { return false }
        return !isLetter(first) || "abcdefgijkpstv".utf8.contains(first | 0x20)
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    static func words(_ name: String) -> [String] { name.lowercased().split { !$0.isLetter }.map(String.init) }

    private mutating func kind(_ code: RowCode, name: String) -> AccountKind {
        guard let account = code.account, let kind = AccountKind(account: account), kind != .spending, let root = account.segments.first,
            let word = Self.rootNames[root]
        else { return .spending }
        if account.segments.count == 1, Self.words(name).first.map(RowWords.spendingStarts.contains) == false,
            name.lowercased().contains(word)
        {
            roots.insert(root)
        }
        if roots.contains(root) || hasOnlyAccounts { return kind }
        // Ruas ketiga akun selalu berawal nol ("4.1.02"); nomor urut "4.1.2" atau "4.1.12" tidak.
        let parts = account.text.split(separator: ".")
        return parts.count > 2 && parts[2].utf8.count == 2 && parts[2].hasPrefix("0") ? kind : .spending
    }

    /// Hitungan di antara pendapatan, belanja, dan pembiayaan yang disebut sebuah nama; `nil` bila bukan.
    static func balance(_ name: String) -> PrintedBalance.Kind? {
        guard let first = name.utf8.first, !isLetter(first) || "dsp".utf8.contains(first | 0x20) || RowWords.isTotal(name) else {
            return nil
        }
        var words = words(name)
        if RowWords.isTotal(name), !words.isEmpty { words.removeFirst() }
        let phrase = words.joined(separator: " ") + " "
        return RowWords.balances.first { phrase.hasPrefix($0.words + " ") }?.kind
    }

    /// Jenis yang dijumlahkan sebuah baris jumlah: "Jumlah Pendapatan"; `nil` bila namanya tidak mengatakannya.
    static func totalKind(_ name: String) -> AccountKind? {
        let phrase = words(name).dropFirst().filter { $0 != "daerah" }.joined(separator: " ") + " "
        return RowWords.totalKinds.first { phrase.hasPrefix($0.words + " ") }?.kind
    }
}
