import BudgetModel

/// Arti sebuah kolom menurut Fiscal Data Package 1.0 (`columnType`).
package enum FiscalMeaning: String, Sendable {
    case year = "date:fiscal-year"
    case region = "geo:target:label"
    case office = "administrative-classification:generic:level1:code"
    case unit = "administrative-classification:generic:level2:code"
    case programCode = "activity:generic:program:code"
    case program = "activity:generic:program:label"
    case activityCode = "activity:generic:subprogram:code"
    case activity = "activity:generic:subprogram:label"
    case subActivityCode = "activity:generic:project:code"
    case subActivity = "activity:generic:project:label"
    case accountCode = "economic-classification:generic:level1:code"
    case account = "economic-classification:generic:level1:label"
    case fundingSource = "fin-source:generic:code"
    case amount = "value"

    /// Fase sebuah tahapan: murni disahkan, pergeseran dan perubahan menyesuaikan.
    static func phase(of stage: BudgetStage) -> OrderedJSON {
        .object([
            ("Fase", .text(stage == .original ? "approved" : "adjusted")), ("Tahapan", .text(stage.name)),
        ])
    }
}

/// Uang apa yang dimuat sebuah tabel; dari sini sifat yang tidak berdiri sebagai kolom: fase, arah anggaran, mata uang.
package enum FiscalTable: Sendable {
    /// Belanja per tahapan.
    case spending
    /// Pendapatan dan pembiayaan per tahapan. Arahnya berbeda-beda menurut kolom Jenis, jadi tidak ada arah yang tetap.
    case balances
    /// Belanja yang sudah terjadi.
    case executed

    var extraFields: OrderedJSON {
        switch self {
        case .spending: .list(Self.normalised + [Self.direction, Self.currency])
        case .balances: .list(Self.normalised + [Self.currency])
        case .executed: .list([Self.text("Fase", "phase:id", constant: "executed"), Self.direction, Self.currency])
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

    private static let direction = text("Arah Anggaran", "direction", constant: "expenditure")
    private static let currency = text("Mata Uang", "value-currency:code", constant: "IDR")

    private static func text(_ name: String, _ type: String, constant: String? = nil) -> OrderedJSON {
        .object(
            [("name", .text(name)), ("type", .text("string")), ("columnType", .text(type))]
                + (constant.map { [("constant", .text($0))] } ?? [])
        )
    }
}
