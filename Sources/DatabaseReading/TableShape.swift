import BudgetModel
import PaperReading

/// Susunan sebuah tabel: kolom mana berarti apa, menurut perbendaharaan yang sama dengan kertas.
struct TableShape: Hashable {
    /// Nama semua kolomnya, menurut urutan.
    let names: [String]
    /// Kolom setiap arti.
    private let columns: [TableRole: String]
    /// Kolom jumlah setiap tahapan; satu kolom tanpa tahapan bila tahapannya di kolom lain.
    let amounts: [Amount]

    /// Satu kolom jumlah.
    struct Amount: Hashable {
        /// `nil` bila tahapannya disebut kolom tahapan di setiap baris.
        let stage: BudgetStage?
        let column: String
    }

    /// - Parameters:
    ///   - names: Nama kolom-kolomnya.
    ///   - meanings: Arti yang ditetapkan pengguna menurut nama kolom (`--map`).
    /// - Throws: ``TableReadingRefusal`` bila dua kolom berarti sama, atau tidak ada kolom jumlah.
    init(names: [String], meanings: [String: String]) throws(TableReadingRefusal) {
        let forced = ForcedColumns(meanings)
        if let title = forced.unknownTitle { throw .unknownMeaning(column: title) }
        var columns: [TableRole: String] = [:]
        var amounts: [Amount] = []
        for name in names {
            guard let role = TableRole(column: name, forced: forced) else { continue }
            if let first = columns[role] { throw .sameMeaning(first, name) }
            columns[role] = name
            if case .ceiling(let stage) = role {
                guard !TableWords.namesAmountUnit(name) else { throw .scaled(column: name) }
                amounts.append(Amount(stage: stage, column: name))
            }
        }
        for title in meanings.keys.sorted() where !names.contains(where: { normaliseTitle($0) == normaliseTitle(title) }) {
            throw .noSuchColumn(title, found: names)
        }
        let staged = amounts.filter { $0.stage != nil }
        if columns[.stage] != nil {
            guard let amount = amounts.first(where: { $0.stage == nil }), staged.isEmpty else { throw .stagesTwice(found: names) }
            self.amounts = [amount]
        } else {
            guard !staged.isEmpty else { throw .noAmounts(found: names, open: amounts.first?.column) }
            self.amounts = staged.sorted { ($0.stage ?? .original) < ($1.stage ?? .original) }
        }
        self.columns = columns
        self.names = names
    }

    /// Kolom berarti ini; `nil` bila tidak ada.
    subscript(role: TableRole) -> String? { columns[role] }

    /// Kolom-kolom yang isinya membedakan kelompok.
    var keys: [String] {
        columns.filter { role, _ in if case .ceiling = role { false } else { true } }.map(\.value).sorted()
    }
}
