import BudgetModel

/// Arti kolom menurut Fiscal Data Package 1.0.
enum FiscalColumn {
    /// `columnType` sebuah kolom; `nil` bila kolomnya tidak berarti fiskal.
    static func columnType(of column: PackageTables.Column, in table: PackageTables.Table) -> String? {
        switch PackageTable(rawValue: table.name) {
        case .lines: LineColumn(rawValue: column.title).flatMap(lineType)
        case .balances:
            switch BalanceColumn(rawValue: column.title) {
            case .year?: "date:fiscal-year"
            case .office?: "administrative-classification:generic:level1:code"
            case .code?: "economic-classification:generic:level1:code"
            case .name?: "economic-classification:generic:level1:label"
            default: nil
            }
        case .links:
            switch LinkColumn(rawValue: column.title) {
            case .programCode?: "activity:generic:program:code"
            case .program?: "activity:generic:program:label"
            case .unit?: "administrative-classification:generic:level2:code"
            default: nil
            }
        case .moneyRealisations:
            switch MoneyRealisationColumn(rawValue: column.title) {
            case .year?: "date:fiscal-year"
            case .office?: "administrative-classification:generic:level1:code"
            case .programCode?: "activity:generic:program:code"
            case .program?: "activity:generic:program:label"
            case .unit?: "administrative-classification:generic:level2:code"
            case .amount?: "value"
            default: nil
            }
        default: nil
        }
    }

    private static func lineType(_ column: LineColumn) -> String? {
        switch column {
        case .year: "date:fiscal-year"
        case .office: "administrative-classification:generic:level1:code"
        case .unit: "administrative-classification:generic:level2:code"
        case .programCode: "activity:generic:program:code"
        case .program: "activity:generic:program:label"
        case .activityCode: "activity:generic:subprogram:code"
        case .activity: "activity:generic:subprogram:label"
        case .subActivityCode: "activity:generic:project:code"
        case .subActivity: "activity:generic:project:label"
        case .accountCode: "economic-classification:generic:level1:code"
        case .account: "economic-classification:generic:level1:label"
        case .fundingSource: "fin-source:generic:code"
        case .group, .remark: nil
        }
    }

    /// Fase sebuah tahapan: murni disahkan, pergeseran dan perubahan menyesuaikan.
    static func phase(of stage: BudgetStage) -> OrderedJSON {
        .object([
            ("Fase", .text(stage == .original ? "approved" : "adjusted")), ("Tahapan", .text(stage.name)),
        ])
    }

    /// Sifat yang tidak berdiri sebagai kolom: fase, arah anggaran, mata uang.
    static func extraFields(of table: PackageTables.Table) -> OrderedJSON? {
        switch PackageTable(rawValue: table.name) {
        case .lines:
            .list(normalised + constants)
        // Arah uangnya berbeda-beda menurut kolom Jenis, jadi tidak ada arah yang tetap.
        case .balances: .list(normalised + [currency])
        case .moneyRealisations: .list([text("Fase", "phase:id", constant: "executed")] + constants)
        default: nil
        }
    }

    /// Jumlah setiap tahapan setelah kolom-kolomnya menjadi baris.
    private static let normalised: [OrderedJSON] = [
        .object([
            ("name", .text("Jumlah")), ("type", .text("number")), ("columnType", .text("value")),
            ("normalizationTarget", .flag(true)),
        ]),
        text("Fase", "phase:id"), text("Tahapan", "phase:label"),
    ]

    private static let currency = text("Mata Uang", "value-currency:code", constant: "IDR")
    private static let constants = [text("Arah Anggaran", "direction", constant: "expenditure"), currency]

    private static func text(_ name: String, _ type: String, constant: String? = nil) -> OrderedJSON {
        .object(
            [("name", .text(name)), ("type", .text("string")), ("columnType", .text(type))]
                + (constant.map { [("constant", .text($0))] } ?? [])
        )
    }
}
