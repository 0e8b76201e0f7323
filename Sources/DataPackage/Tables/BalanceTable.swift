import BudgetModel
import Diagnostics

extension Schema {
    package static let balances = TableSchema<BalanceRow>(
        "pendapatan-pembiayaan",
        LocalizedText(
            id:
                "Pendapatan dan pembiayaan, tidak pernah masuk jumlah belanja. Baris berjenis surplus/(defisit), pembiayaan netto, atau silpa adalah angka tertera: diperiksa, tidak dijumlahkan.",
            en:
                "Revenue and financing, never part of spending totals. Rows of kind surplus/(defisit), pembiayaan netto, or silpa are printed figures: checked, not added up."
        ),
        fiscal: .balances, blank: { BalanceRow(at: $0) },
        rows: { $0.balanceLines.map { BalanceRow($0) } + $0.printedBalances.map { BalanceRow($0) } }, at: { $0.location },
        add: { row, budget, _ in row.add(to: &budget) },
        fields: { stages in
            head + depths.flatMap { parent($0) } + own
                + ceilings(
                    stages, \.amounts,
                    {
                        LocalizedText(
                            id:
                                "Anggaran pada tahapan \($0.label), dalam rupiah. Kosong: tidak tertera pada tahapan itu; 0: nol yang tercetak.",
                            en: "Budget in stage \($0.label), in rupiah. Empty: not printed in that stage; 0: a printed zero.")
                    }, example: { $0 == .original ? 1_250_000_000 : 1_400_000_000 })
        })

    /// Induk terdalam yang dikenal; pohon rekening hanya enam tingkat.
    private static let depths = 1...99

    private static let head: [Field<BalanceRow>] = [
        .required("Tahun", "year", \.year, is: .year, LocalizedText(id: "Tahun anggaran.", en: "Budget year."), example: .year(2024)),
        .optional(
            "Daerah", "region", \.region, is: .region,
            LocalizedText(
                id: "Daerah pemilik OPD, bila paketnya memuat beberapa daerah.",
                en: "Region that owns the office, if there are several regions.")
        )
        .written { rows in rows.contains { $0.region != nil } },
        .required(
            "OPD", "office", \.office, is: .office,
            LocalizedText(
                id: "Perangkat daerah atau pemerintah daerah pemilik baris.", en: "Office or regional government that owns the line."),
            example: "Badan Keuangan Daerah"),
        .required(
            "Jenis", "kind", \.kind,
            LocalizedText(
                id: "Arah uangnya; \"pembiayaan\" bila kertas tidak menyebut arahnya. Tiga yang terakhir adalah angka tertera.",
                en: "Direction of the money; \"pembiayaan\" (financing) if the paper does not say. The last three are printed figures."),
            example: "pendapatan"),
    ]

    /// Induk bernomor dari luar ke dalam: `Induk 1` di atas `Induk 2`.
    private static func parent(_ depth: Int) -> [Field<BalanceRow>] {
        let fields: [Field<BalanceRow>] = [
            .code(
                "Kode Induk \(depth)", "code of parent \(depth)", \.[parent: depth],
                LocalizedText(
                    id: "Kode induk tingkat \(depth) dari luar, bila tercetak.",
                    en: "Code of the parent at level \(depth) from outside, if printed."), example: "4.1"),
            .name(
                "Induk \(depth)", "parent \(depth)", \.[parent: depth],
                LocalizedText(
                    id: "Nama induk tingkat \(depth) dari luar; kosong bila barisnya tidak sedalam itu.",
                    en: "Name of the parent at level \(depth) from outside; empty if the line is not that deep."),
                example: "Pendapatan Asli Daerah"),
        ]
        return fields.map { $0.written { rows in rows.contains { $0.parents.count >= depth } } }
    }

    private static let own: [Field<BalanceRow>] = [
        .code(
            "Kode Rekening", "account code", \.own, is: .accountCode,
            LocalizedText(id: "Kode rekening bila tercetak.", en: "Account code, if printed."), example: "4.1.02"),
        .name(
            "Rekening", "account", \.own, isRequired: true, is: .account,
            LocalizedText(id: "Nama rekening, atau label angka tertera.", en: "Name of the account, or label of the printed figure."),
            example: "Retribusi Daerah"),
    ]
}

/// Isi kolom `Jenis`: jenis baris, atau hitungan tertera yang hanya diperiksa.
enum BalanceRowKind: ChoiceValue {
    case line(BalanceLine.Kind)
    case printed(PrintedBalance.Kind)

    static var allCases: [Self] { BalanceLine.Kind.allCases.map { .line($0) } + PrintedBalance.Kind.allCases.map { .printed($0) } }

    var rawValue: String {
        switch self {
        case .line(let kind): kind.rawValue
        case .printed(let kind): kind.rawValue
        }
    }

    init?(rawValue: String) {
        guard let kind = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
        self = kind
    }
}

/// Satu baris tabel `pendapatan-pembiayaan`.
package struct BalanceRow: Sendable {
    var kind = BalanceRowKind.line(.revenue)
    var year = 0
    var region: String?
    var office = ""
    /// Induk dari luar ke dalam; `nil` bagi tingkat yang selnya kosong.
    var parents: [CodedName?] = []
    var own: CodedName?
    var amounts = StageAmounts()
    let location: SourceLocation

    init(at location: SourceLocation) { self.location = location }

    init(_ line: BalanceLine) {
        location = line.location
        (kind, year, office, amounts) = (.line(line.kind), line.year, line.office, line.amounts)
        (region, parents, own) = (line.region, line.path.dropLast(), line.path.last)
    }

    init(_ printed: PrintedBalance) {
        location = printed.location
        (kind, year, office, amounts) = (.printed(printed.kind), printed.year, printed.office, printed.amounts)
        own = CodedName(name: printed.label)
    }

    subscript(parent depth: Int) -> CodedName? {
        get { depth <= parents.count ? parents[depth - 1] : nil }
        set {
            guard newValue != nil || depth <= parents.count else { return }
            while parents.count < depth { parents.append(nil) }
            parents[depth - 1] = newValue
        }
    }

    func add(to budget: inout Budget) {
        guard let own else { return }
        switch kind {
        case .line(let kind):
            let path = parents.compactMap(\.self) + [own]
            var line = BalanceLine(year: year, office: office, kind: kind, path: path, amounts: amounts, location: location)
            line.region = region
            budget.balanceLines.append(line)
        case .printed(let kind):
            budget.printedBalances.append(
                PrintedBalance(kind: kind, label: own.name, year: year, office: office, amounts: amounts, location: location))
        }
    }
}
