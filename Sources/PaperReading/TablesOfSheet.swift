import BudgetModel
import Diagnostics

/// Tabel-tabel sebuah lembar, masing-masing dibaca sendiri: "APBD MURNI" di atas "APBD PERUBAHAN", 2023 di atas 2024.
struct TablesOfSheet {
    private let options: IntakeOptions
    private var tables: [(result: IntakeResult, year: Int?)] = []

    init(options: IntakeOptions) { self.options = options }

    /// Menambahkan satu tabel yang selesai.
    ///
    /// - Parameter year: Tahun menurut judulnya.
    mutating func add(_ result: IntakeResult, year: Int?) { tables.append((result, year)) }

    /// Hasil lembarnya. Bila judul-judulnya menyebut tahun pilihan pengguna dan tahun lain, tabel tahun lain disebut dan tidak
    /// dihitung.
    var result: IntakeResult {
        let isChosen = options.year.map { year in tables.contains { $0.year == year } } ?? false
        var all = IntakeResult()
        for table in tables {
            let isOther = isChosen && table.year != nil && table.year != options.year
            all.merge(isOther ? Self.setAside(table.result) : table.result)
        }
        return all
    }

    private static func setAside(_ result: IntakeResult) -> IntakeResult {
        var aside = IntakeResult(tables: result.tables)
        for index in aside.tables.indices {
            aside.tables[index].rowCount = 0
            aside.tables[index].accounts = aside.tables[index].accounts.map { $0.settingAside(SkipReason.otherYear.text) }
        }
        return aside
    }
}

extension ColumnAccount {
    /// Rekening kolom yang sama bila seluruh tabelnya disisihkan.
    func settingAside(_ reason: LocalizedText) -> ColumnAccount {
        var account = self
        account.entries = entries.map { entry in
            guard entry.fate == .counted else { return entry }
            var moved = entry
            (moved.fate, moved.reason) = (.setAside, reason)
            return moved
        }.sorted { ($0.fate == .setAside ? 1 : 0) < ($1.fate == .setAside ? 1 : 0) }
        return account
    }
}
