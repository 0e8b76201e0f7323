import DataPackage
import WorkbookWriting

extension FormColumn {
    /// Kolom paket data sebagai kolom isian.
    init(_ column: PackageColumn) {
        let requirement = column.isRequired ? "Wajib diisi. " : ""
        self.init(
            title: column.title, note: requirement + column.explanation, width: Self.width(of: column.kind),
            content: Self.content(of: column.kind), rule: Self.rule(of: column.kind), isRequired: column.isRequired
        )
    }

    private static func width(of kind: PackageColumn.Kind) -> Double {
        switch kind {
        case .text, .listed: 30
        case .code, .reference, .suggestion: 18
        case .year: 9
        case .amount, .ceiling: 20
        case .printed, .outcome: 14
        case .percent: 10
        case .choice: 14
        }
    }

    private static func content(of kind: PackageColumn.Kind) -> Content {
        switch kind {
        case .text, .listed: .text
        case .code, .printed, .outcome, .choice, .suggestion, .reference: .literal
        case .year: .integer
        case .amount, .ceiling: .amount
        case .percent: .number
        }
    }

    private static func rule(of kind: PackageColumn.Kind) -> Rule? {
        switch kind {
        case .text, .code, .amount, .ceiling, .printed, .outcome, .percent: nil
        case .year: .integer(1900...2999)
        case .choice(let items): .choice(items)
        case .suggestion(let items): .suggestion(items)
        case .reference(let table): .column(sheet: table, title: PackageColumn.key)
        case .listed(let table, let column): .column(sheet: table, title: column)
        }
    }
}
