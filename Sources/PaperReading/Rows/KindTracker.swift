import BudgetModel

/// Mengenali pendapatan (akun 4), pembiayaan (akun 6), dan baris hitungannya di ringkasan APBD.
///
/// Kode tanpa nama yang sesuai dapat saja nomor urut; karena itu "4" atau "6" sendirian baru berarti akun bila namanya
/// mengatakannya, atau bila semua kode tabelnya kode akun.
struct KindTracker {
    /// `true` bila semua kode tabel ini kode akun, jadi `4.1.1` bukan nomor urut.
    let hasOnlyAccounts: Bool
    private var roots: Set<String> = []
    /// Akar yang artinya dari namanya, karena kodenya bukan kode akun: "1 PENDAPATAN" di ringkasan yang bernomor, "3.1 Penerimaan
    /// Pembiayaan", "9 BEBAN". Menurut ruas-ruasnya, supaya setiap baris hanya melihat akar yang mungkin di atasnya.
    private var named: [ArraySlice<String>: NamedRoot] = [:]
    /// Bagian yang sedang terbuka; baris tanpa kode mengikuti baris di atasnya.
    private(set) var open = AccountKind.spending

    private struct NamedRoot {
        let code: BudgetCode
        let meaning: Meaning
    }

    private enum Meaning: Equatable {
        case kind(AccountKind)
        /// Akun laporan operasional: pendapatan dan beban akrual, bukan anggaran.
        case accrual
    }

    init(hasOnlyAccounts: Bool) { self.hasOnlyAccounts = hasOnlyAccounts }

    private static let rootNames = ["4": "pendapatan", "6": "pembiayaan"]

    /// Jenis sebuah baris isi.
    mutating func kind(of code: RowCode?, name: String) -> AccountKind {
        if let code { open = kind(code, name: name) }
        return open
    }

    /// Melihat nama baris tanpa kode: "PENDAPATAN" membuka bagian yang bukan belanja, "BELANJA" menutupnya.
    mutating func see(_ name: String) {
        if RowWords.spendingStarts.mayStart(name) {
            open = .spending
            return
        }
        guard Self.mayName(name) || (open.isFinancing && RowWords.financingStarts.mayStart(name)) else { return }
        var words = name.letterWords
        // "A. PENDAPATAN", "III PEMBIAYAAN": nomor urut di depan bukan kata.
        if words.count > 1, let first = words.first, first.utf8.count <= ShortWord.longestNumber, first != "sub" { words.removeFirst() }
        if RowWords.spendingStarts.value(startOf: words.prefix(1)) != nil {
            open = .spending
        } else if let kind = RowWords.sectionKinds.value(of: RowWords.withoutRegion(words)) {
            open = kind
        } else if let kind = RowWords.otherStarts.value(startOf: words), open == .spending || kind == .revenue {
            open = kind
        } else if open.isFinancing, let direction = RowWords.financingStarts.value(startOf: words) {
            // "Pembentukan Dana Cadangan" di bawah "Penerimaan Pembiayaan", yang menjumlahkan baris-baris di atasnya.
            open = direction
        }
    }

    /// Hampir semua baris rincian selesai di kata pertamanya.
    private static func mayName(_ name: String) -> Bool {
        guard let first = ShortWord(startOf: name) else { return name.utf8.first.map(isLetter) == false }
        return first.mayBeNumber || RowWords.sectionKinds.mayStart(name) || RowWords.otherStarts.mayStart(name)
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    private mutating func kind(_ code: RowCode, name: String) -> AccountKind {
        if code.account == nil { return combinedKind(code.deepest, name: name) }
        guard let account = code.account, let kind = AccountKind(account: account), kind != .spending, let root = account.segments.first,
            let word = Self.rootNames[root]
        else { return .spending }
        // Di belakang kode lama ruas satu angka pertama selalu akar akun.
        if code.deepest.isLongForm { return kind }
        if account.segments.count == 1, RowWords.spendingStarts.value(startOf: name.letterWords.prefix(1)) == nil,
            name.mentions(word)
        {
            roots.insert(root)
        }
        if roots.contains(root) || hasOnlyAccounts { return kind }
        // Ruas ketiga akun selalu berawal nol ("4.1.02"); nomor urut "4.1.2" atau "4.1.12" tidak.
        let parts = account.text.split(separator: ".")
        return parts.count > 2 && parts[2].utf8.count == 2 && parts[2].hasPrefix("0") ? kind : .spending
    }

    /// `true` bila baris ini akun laporan operasional ("8 PENDAPATAN - LO", "9 BEBAN") atau berdiri di bawahnya: ukuran lain bagi uang
    /// yang sama, jadi tidak dihitung di samping anggarannya.
    mutating func isAccrual(_ code: RowCode, name: String) -> Bool {
        code.account == nil && root(of: code.deepest, named: name)?.meaning == .accrual
    }

    /// Jenis baris yang kode akunnya tidak berdiri sendiri: menurut nama akarnya, seluruhnya, dan kode yang berawal kode akar itu.
    private mutating func combinedKind(_ code: BudgetCode, name: String) -> AccountKind {
        guard let root = root(of: code, named: name), case .kind(let kind) = root.meaning else { return .spending }
        // Di bawah "3 Pembiayaan" tidak ada program: `3.30.02` lalu kode urusan, bukan nomornya.
        let isOwn = root.code == code
        return !isOwn && root.code.segments.count == 1 && RowWords.spendingStarts.mayStart(name) ? .spending : kind
    }

    /// Akar sebuah baris, yang dibuka baris ini sendiri bila namanya nama akar.
    private mutating func root(of code: BudgetCode, named name: String) -> NamedRoot? {
        let key = code.segments[...]
        if let meaning = Self.meaning(of: code, name: name) {
            named[key] = NamedRoot(code: code, meaning: meaning)
        } else if let own = named[key], own.meaning == .accrual ? !RowWords.accruals.mayStart(name) : key.count == 1 {
            // "2 Belanja" di tempat "2 Dana Perimbangan": akarnya berganti.
            named[key] = nil
        }
        return root(of: code)
    }

    /// Arti akar yang dikatakan namanya; di puncak juga "2 Dana Perimbangan".
    private static func meaning(of code: BudgetCode, name: String) -> Meaning? {
        if RowWords.accruals.mayStart(name), code.segments.last.map(accrualSegments.contains) == true,
            RowWords.accruals.value(of: RowWords.withoutRegion(name.letterWords)) != nil
        {
            return .accrual
        }
        if RowWords.sectionKinds.mayStart(name), let kind = RowWords.sectionKinds.value(of: RowWords.withoutRegion(name.letterWords)) {
            return .kind(kind)
        }
        return code.segments.count == 1 && RowWords.otherStarts.value(startOf: name) == .revenue ? .kind(.revenue) : nil
    }

    private static let accrualSegments: Set = ["8", "9"]

    /// Akar bernama terdalam yang kodenya awal kode ini.
    private func root(of code: BudgetCode) -> NamedRoot? {
        guard !named.isEmpty else { return nil }
        for count in stride(from: code.segments.count, to: 0, by: -1) {
            guard let root = named[code.segments.prefix(count)] else { continue }
            if count == code.segments.count || root.code.isStart(of: code) { return root }
        }
        return nil
    }

    /// Hitungan di antara pendapatan, belanja, dan pembiayaan yang disebut sebuah nama; `nil` bila bukan.
    static func balance(_ name: String) -> PrintedBalance.Kind? {
        let isTotal = RowWords.isTotal(name)
        guard isTotal || RowWords.balances.mayStart(name) || name.utf8.first.map(isLetter) == false else { return nil }
        let words = name.letterWords.dropFirst(isTotal ? 1 : 0)
        guard let balance = RowWords.balances.value(startOf: words) else { return nil }
        // SiLPA tahun sebelumnya adalah penerimaan, bukan hasil hitungan tahun ini.
        return balance == .remainder && words.contains { ["sebelumnya", "lalu"].contains($0) } ? nil : balance
    }

    /// "6.3 Sisa Lebih Pembiayaan Anggaran Tahun Berkenaan": hitungan yang berkode akun.
    static func balance(_ code: RowCode, _ name: String) -> PrintedBalance.Kind? {
        guard let account = code.account, AccountKind(account: account) == .financing, account.segments.count > 1,
            balance(name) == .remainder
        else { return nil }
        return .remainder
    }

    /// Jenis yang dijumlahkan sebuah baris jumlah: "Jumlah Pendapatan"; `nil` bila namanya tidak mengatakannya.
    static func totalKind(_ name: String) -> AccountKind? {
        let name = OutlineMark.nameAfterNumber(name).map(String.init) ?? name
        return RowWords.totalKinds.value(startOf: RowWords.withoutRegion(Array(name.letterWords.dropFirst())))
    }
}
