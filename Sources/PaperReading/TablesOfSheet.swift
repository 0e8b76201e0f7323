import BudgetModel
import Diagnostics

/// Tabel-tabel sebuah lembar, masing-masing dibaca sendiri: "APBD MURNI" di atas "APBD PERUBAHAN", 2023 di atas 2024.
struct TablesOfSheet {
    private let options: IntakeOptions
    private var tables: [(result: IntakeResult, otherYear: Int?)] = []

    init(options: IntakeOptions) { self.options = options }

    /// Menambahkan satu tabel yang selesai.
    ///
    /// - Parameter otherYear: Tahunnya bila bukan tahun yang dipilih pengguna.
    mutating func add(_ result: IntakeResult, otherYear: Int?) { tables.append((result, otherYear)) }

    /// `false` bila semua tabelnya tentang tahun lain.
    var isUnderstood: Bool { tables.contains { $0.otherYear == nil } }

    /// Hasil lembarnya. Tabel tahun lain disebut dan tidak dihitung.
    var result: IntakeResult {
        var all = IntakeResult()
        for table in tables {
            guard let year = table.otherYear, let chosen = options.year else {
                all.merge(table.result)
                continue
            }
            var aside = Self.setAside(table.result)
            let place = table.result.tables.first?.location ?? SourceLocation(file: "")
            var finding = Finding.otherYearTable(year, chosen: chosen, at: place)
            if isUnderstood { finding.severity = .note }
            aside.findings = [finding]
            all.merge(aside)
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
