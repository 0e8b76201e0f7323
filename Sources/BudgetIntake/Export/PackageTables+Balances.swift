import BudgetModel
import Diagnostics
import ExactNumbers

/// Pendapatan dan pembiayaan, dan hitungan yang dicetak di antaranya.
extension PackageTables {
    static func balances(_ budget: Budget, stages: [BudgetStage]) -> Table {
        let rows = budget.balanceLines.map { BalanceRow.line($0) } + budget.printedBalances.map { .printed($0) }
        let depth = min(budget.balanceLines.map { $0.path.count - 1 }.max() ?? 0, BalanceColumn.depths.upperBound)
        let amounts = stages.map { stage in
            PackageField<BalanceRow>(
                title: "Pagu \(stage.name)", .ceiling(stage), isRequired: false,
                "Anggaran pada tahapan \(stage.name), dalam rupiah. Kosong: tidak tertera pada tahapan itu; 0: nol yang tercetak.",
                example: .amount(Rupiah(stage == .original ? 1_250_000_000 : 1_400_000_000))
            ) { .init($0.amounts[stage]) }
        }
        return Table(
            .balances,
            "Pendapatan dan pembiayaan, tidak pernah masuk jumlah belanja. Baris berjenis surplus/(defisit), pembiayaan netto, atau silpa adalah angka tertera: diperiksa, tidak dijumlahkan.",
            of: rows, extras: budget.extraColumns, at: \.location,
            fields: owner + (0..<depth).flatMap { parents($0) } + names + amounts
        )
    }

    private static var owner: [PackageField<BalanceRow>] {
        [
            .init(BalanceColumn.year, .year, "Tahun anggaran.", example: .year(2024)) { .year($0.year) },
            .init(BalanceColumn.office, .text, "Perangkat daerah atau pemerintah daerah pemilik baris.", example: "Badan Keuangan Daerah") {
                .text($0.office)
            },
            .init(
                BalanceColumn.kind, .choice(BalanceRowKind.self),
                "Arah uangnya; \"pembiayaan\" bila kertas tidak menyebut arahnya. Tiga yang terakhir adalah angka tertera.",
                example: "pendapatan"
            ) { .text($0.kind.rawValue) },
        ]
    }

    private static func parents(_ index: Int) -> [PackageField<BalanceRow>] {
        [
            .init(BalanceColumn.parentCode(index + 1), .code, "Kode induk tingkat \(index + 1) dari luar, bila tercetak.", example: "4.1") {
                .init($0.parents.dropFirst(index).first?.code)
            },
            .init(
                BalanceColumn.parent(index + 1), .text,
                "Nama induk tingkat \(index + 1) dari luar; kosong bila barisnya tidak sedalam itu.",
                example: "Pendapatan Asli Daerah"
            ) { .init($0.parents.dropFirst(index).first?.name) },
        ]
    }

    private static var names: [PackageField<BalanceRow>] {
        [
            .init(BalanceColumn.code, .code, "Kode rekening bila tercetak.", example: "4.1.02") { .init($0.own?.code) },
            .init(BalanceColumn.name, .text, "Nama rekening, atau label angka tertera.", example: "Retribusi Daerah") {
                .init($0.own?.name)
            },
        ]
    }
}

/// Satu baris tabel `pendapatan-pembiayaan`.
private enum BalanceRow {
    case line(BalanceLine)
    case printed(PrintedBalance)

    var year: Int {
        switch self {
        case .line(let line): line.year
        case .printed(let printed): printed.year
        }
    }

    var office: String {
        switch self {
        case .line(let line): line.office
        case .printed(let printed): printed.office
        }
    }

    var kind: BalanceRowKind {
        switch self {
        case .line(let line): .line(line.kind)
        case .printed(let printed): .printed(printed.kind)
        }
    }

    var parents: ArraySlice<CodedName> {
        switch self {
        case .line(let line): line.path.dropLast()
        case .printed: []
        }
    }

    var own: CodedName? {
        switch self {
        case .line(let line): line.path.last
        case .printed(let printed): CodedName(name: printed.label)
        }
    }

    var amounts: StageAmounts {
        switch self {
        case .line(let line): line.amounts
        case .printed(let printed): printed.amounts
        }
    }

    var location: SourceLocation {
        switch self {
        case .line(let line): line.location
        case .printed(let printed): printed.location
        }
    }
}

extension Budget {
    /// `true` bila ada isi bagi tabel `pendapatan-pembiayaan`.
    var hasBalanceRows: Bool { !balanceLines.isEmpty || !printedBalances.isEmpty }
}
