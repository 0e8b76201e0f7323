import BudgetModel
import Diagnostics

/// Mengenali pendapatan (akun 4), pembiayaan (akun 6), dan baris hitungannya di ringkasan APBD.
///
/// Kode tanpa nama yang sesuai dapat saja nomor urut; karena itu "4" atau "6" sendirian baru berarti akun bila namanya
/// mengatakannya.
struct OtherThanSpending {
    private var roots: Set<String> = []
    /// `true` di bagian pendapatan atau pembiayaan; baris tanpa kode mengikuti baris di atasnya.
    private(set) var isOpen = false
    /// Banyaknya baris berjumlah yang bukan belanja.
    var count = 0

    private static let rootNames = ["4": "pendapatan", "6": "pembiayaan"]
    private static let balances = [
        "surplus", "defisit", "pembiayaan netto", "pembiayaan neto", "silpa", "sisa lebih pembiayaan",
        "sisa kurang pembiayaan", "sisa lebih kurang pembiayaan", "sisa lebih perhitungan anggaran",
    ]
    private static let totals = ["pendapatan", "penerimaan", "pengeluaran pembiayaan", "pembiayaan"]

    /// `true` bila baris ini bukan belanja.
    mutating func contains(_ code: BudgetCode?, name: String) -> Bool {
        if let code { isOpen = isOther(code, name: name) }
        return isOpen
    }

    /// Melihat nama baris tanpa kode: "PENDAPATAN" membuka bagian yang bukan belanja, "BELANJA" menutupnya.
    mutating func see(_ name: String) {
        guard Self.mayName(name) else { return }
        var words = Self.words(name)
        // "A. PENDAPATAN", "III PEMBIAYAAN": nomor urut di depan bukan kata.
        if words.count > 1, let first = words.first, first.utf8.count <= 3, first != "sub" { words.removeFirst() }
        if let first = words.first, Self.spendingWords.contains(first) {
            isOpen = false
        } else if Self.sections.contains(words.filter { $0 != "daerah" }.joined(separator: " ")) {
            isOpen = true
        }
    }

    /// Kata pertama baris belanja, juga bila namanya menyebut pendapatan: "Program Peningkatan Pendapatan Petani".
    private static let spendingWords: Set<String> = ["belanja", "program", "kegiatan", "sub"]

    private static let sections: Set<String> = [
        "pendapatan", "pendapatan asli", "pendapatan transfer", "pembiayaan", "penerimaan pembiayaan", "pengeluaran pembiayaan",
    ]

    /// Huruf pertama kata-kata yang dicari; hampir semua baris rincian selesai di sini.
    private static func mayName(_ name: String) -> Bool {
        guard let first = name.utf8.first else { return false }
        return !isLetter(first) || "abcdefgijkpstv".utf8.contains(first | 0x20)
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    private static func words(_ name: String) -> [String] { name.lowercased().split { !$0.isLetter }.map(String.init) }

    private mutating func isOther(_ code: BudgetCode, name: String) -> Bool {
        guard let account = code.tree == .account ? code : code.combined?.account, let root = account.segments.first,
            let word = Self.rootNames[root]
        else { return false }
        if account.segments.count == 1, Self.words(name).first.map(Self.spendingWords.contains) == false,
            name.lowercased().contains(word)
        {
            roots.insert(root)
        }
        if roots.contains(root) { return true }
        // Ruas ketiga akun selalu berawal nol ("4.1.02"); nomor urut "4.1.2" atau "4.1.12" tidak.
        let parts = account.text.split(separator: ".")
        return parts.count > 2 && parts[2].utf8.count == 2 && parts[2].hasPrefix("0")
    }

    /// `true` bila namanya sebuah hitungan di antara pendapatan, belanja, dan pembiayaan, atau jumlah selain belanja.
    static func isBalance(_ name: String) -> Bool {
        guard let first = name.utf8.first, !isLetter(first) || "dsp".utf8.contains(first | 0x20) || RowWords.isTotal(name) else {
            return false
        }
        var words = words(name)
        let isTotal = RowWords.isTotal(name)
        if isTotal { words.removeFirst() }
        let phrase = words.joined(separator: " ") + " "
        return (balances + (isTotal ? totals : [])).contains { phrase.hasPrefix($0 + " ") }
    }
}

extension Finding {
    static func notSpending(_ count: Int, hasSpending: Bool, at place: SourceLocation) -> Finding {
        Finding(
            rule: IntakeRule.notSpending, severity: hasSpending ? .note : .warning, location: place,
            message: hasSpending
                ? LocalizedText(
                    id:
                        "\(count: count) baris pendapatan, pembiayaan, atau hitungannya (surplus, netto, SILPA) tidak dihitung sebagai pagu.",
                    en: "\(count: count) rows of revenue, financing, or their balances (surplus, net, SILPA) are not counted as ceilings."
                )
                : LocalizedText(
                    id: "Tabel ini tidak memuat belanja; \(count: count) barisnya pendapatan, pembiayaan, atau hitungannya.",
                    en: "This table holds no spending; \(count: count) of its rows are revenue, financing, or their balances."
                ),
            advice: hasSpending
                ? LocalizedText(
                    id: "Tidak ada yang perlu diubah; baris yang dilewati disebut di keterangan tabel.",
                    en: "Nothing needs to change; the rows left out are listed with the table."
                )
                : LocalizedText(
                    id: "Beri berkas atau lembar yang memuat belanja.", en: "Give the file or sheet that holds the spending."
                )
        )
    }
}
