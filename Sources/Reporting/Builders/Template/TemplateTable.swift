import BudgetAnalysis
import BudgetModel
import DataPackage
import Diagnostics
import ExactNumbers

/// Satu tabel paket data sebagai lembar isian: kolom tanda di kiri, kolom hitungan sesudah pagu terakhir; baris contoh di atas, baris yang
/// disediakan di bawah.
struct TemplateTable: Sendable {
    private let source: PackageTables.Table
    private let rows: TemplateRows

    init(_ source: PackageTables.Table) {
        self.source = source
        rows = TemplateRows(source)
    }

    var name: String { source.name }
    var explanation: LocalizedText { source.explanation }
    var packageColumns: [PackageColumn] { source.columns }
    var isEmpty: Bool { source.rows.isEmpty }

    /// Tabelnya.
    ///
    /// - Parameter others: Semua tabel isian; daftar pilihan sebuah kolom mungkin isi tabel lain.
    func table(beside others: [TemplateTable]) -> ReportTable {
        let columns = rows.parts.map { part in
            switch part {
            case .mark: Self.mark
            case .column(let index): column(index, beside: others)
            case .difference: Self.difference
            case .change: Self.change
            }
        }
        return ReportTable(id: rows.id, columns: columns, rows: ReportRows(rows))
    }

    private func column(_ index: Int, beside others: [TemplateTable]) -> ReportColumn {
        let source = source.columns[index]
        var column = ReportColumn(LocalizedText(verbatim: source.title), source.kind.reportKind, width: width(of: index))
        column.isRequired = source.isRequired
        column.note = source.note
        column.entry = entry(source.kind, beside: others)
        return column
    }

    private func entry(_ kind: PackageColumn.Kind, beside others: [TemplateTable]) -> ReportEntry {
        func entry(in table: String, _ title: String) -> ReportEntry {
            guard let other = others.first(where: { $0.name == table }), let column = other.place(of: title) else { return .free }
            return .column(other.rows.id, column)
        }
        return switch kind {
        case .text, .code, .amount, .ceiling, .printed, .outcome, .percent: .free
        case .year: .integer(FiscalYears.range)
        case .choice(let items): .choice(items.map { LocalizedText(verbatim: $0) })
        case .suggestion(let items): .suggestion(items.map { LocalizedText(verbatim: $0) })
        case .reference(let table): entry(in: table, PackageColumn.key)
        case .listed(let table, let title): entry(in: table, title)
        }
    }

    private func place(of title: String) -> Int? {
        rows.parts.firstIndex { if case .column(let index) = $0 { source.columns[index].title == title } else { false } }
    }

    /// Kolom teks yang tidak dipakai satu baris pun dipersempit, supaya lembar yang sudah berisi muat dicetak.
    private func width(of index: Int) -> Double {
        let kind = source.columns[index].kind
        let isUnused = !isEmpty && source.rows.allSatisfy { $0[index] == .empty }
        return isUnused && kind.isText ? min(kind.width, 11) : kind.width
    }

    private static let mark: ReportColumn = {
        let word = TemplateMarks.exampleMark
        var column = ReportColumn(LocalizedText(verbatim: TemplateMarks.markTitle), .name, width: 8)
        column.entry = .suggestion([LocalizedText(verbatim: word)])
        column.note = LocalizedText(
            id: "Biarkan kosong. Baris bertanda \"\(word)\" adalah contoh dan tidak dibaca.",
            en: "Leave empty. A row marked \"\(word)\" is an example and is not read.")
        return column
    }()

    private static let difference: ReportColumn = {
        var column = ReportColumn(LocalizedText(verbatim: TemplateMarks.differenceTitle), .amount, width: 20)
        column.note = LocalizedText(
            id: "Dihitung sendiri: pagu tahapan terakhir dikurangi pagu tahapan pertama.",
            en: "Computed: the ceiling of the last stage less that of the first.")
        return column
    }()

    private static let change: ReportColumn = {
        var column = ReportColumn(LocalizedText(verbatim: TemplateMarks.changeTitle), .percent, width: 11)
        let (new, none) = (Derivation.newWord, Derivation.noneWord)
        column.note = LocalizedText(
            id: "Dihitung sendiri: selisih dibagi pagu tahapan pertama. \"\(new)\" bila sebelumnya nol, \"\(none)\" bila tetap nol.",
            en: "Computed: the difference divided by the first stage. \"\(new)\" if that was zero, \"\(none)\" if it stays zero.")
        return column
    }()
}

extension PackageColumn {
    /// Penjelasan bagi pengisi, beserta kewajibannya.
    fileprivate var note: LocalizedText {
        guard isRequired else { return explanation }
        return LocalizedText(id: "Wajib diisi. \(explanation)", en: "Required. \(explanation)")
    }
}

extension PackageColumn.Kind {
    fileprivate var reportKind: ReportColumn.Kind {
        switch self {
        case .text, .listed: .name
        case .code, .year, .printed, .outcome, .choice, .suggestion, .reference: .code
        case .amount, .ceiling: .amount
        case .percent: .quantity
        }
    }

    fileprivate var isText: Bool {
        switch self {
        case .year, .amount, .ceiling, .percent: false
        case .text, .listed, .code, .printed, .outcome, .choice, .suggestion, .reference: true
        }
    }

    fileprivate var width: Double {
        switch self {
        case .text, .listed: 30
        case .code, .reference, .suggestion: 18
        case .year: 9
        case .amount, .ceiling: 20
        case .printed, .outcome, .choice: 14
        case .percent: 10
        }
    }
}
