import BudgetModel

/// Satuan kolom uang yang tajuknya tidak menyebutnya, di samping kolom yang menyebutnya: "Pagu Murni (juta) | Pagu Perubahan".
enum SharedUnit {
    /// Rupiah, atau satuan judulnya.
    case none
    /// Satuan kolom di sampingnya, karena angka-angkanya sebesar itu.
    case same(AmountUnit)
    /// Angka-angka pembukanya tidak memutuskan, atau belum ada; jumlah pertama selain nol ditolak.
    case undecided(AmountUnit)
}

extension HeaderLayout {
    /// Memutuskan satuan kolom-kolom yang tajuknya tidak menyebutnya menurut besarnya angka di baris-baris pembuka.
    mutating func shareUnits(_ rows: HeaderBody) {
        guard let stated = columns.first(where: { $0.statesAmount && $0.unit != nil }), let unit = stated.unit else { return }
        for index in columns.indices where columns[index].statesAmount && columns[index].unit == nil && !columns[index].namesCurrency {
            let isSame = rows.isSameScale(columns[index].position, with: stated.position, exponent: unit.exponent)
            columns[index].shared = isSame.map { $0 ? .same(unit) : .none } ?? .undecided(unit)
        }
        shareDerivedUnits()
    }

    /// Tajuk yang diulang di tengah tabel memakai putusan tajuk sebelumnya.
    mutating func shareUnits(as former: HeaderLayout) {
        guard let unit = columns.lazy.filter(\.statesAmount).compactMap(\.unit).first else { return }
        for index in columns.indices where columns[index].statesAmount && columns[index].unit == nil && !columns[index].namesCurrency {
            let same = former.column(at: columns[index].position).flatMap { $0.levels == columns[index].levels ? $0 : nil }
            columns[index].shared = same?.shared ?? .undecided(unit)
        }
        shareDerivedUnits()
    }

    /// Selisih dan sisa bersatuan seperti pagu yang dibandingkannya.
    private mutating func shareDerivedUnits() {
        let ceilings = columns.filter(\.isCeiling).map { $0.unit ?? $0.sharedUnit }
        guard let first = ceilings.first, let unit = first, ceilings.allSatisfy({ $0?.exponent == unit.exponent }) else { return }
        for index in columns.indices where columns[index].unit == nil && !columns[index].namesCurrency {
            if columns[index].meaning == .difference || columns[index].meaning == .remainder { columns[index].shared = .same(unit) }
        }
    }
}

extension HeaderLayout.Column {
    /// Satuan menurut kolom di sampingnya.
    var sharedUnit: AmountUnit? { if case .same(let unit) = shared { unit } else { nil } }

    /// `true` bila satuan itu berlaku bagi jumlah yang bukan hitungan dari kolom lain.
    var sharesStatedUnit: Bool { statesAmount && sharedUnit != nil }

    /// Jumlah uang yang bukan hitungan dari kolom lain.
    fileprivate var statesAmount: Bool { isCeiling || isRealisedAmount }

    /// "Pagu (Rp)": satuannya rupiah.
    fileprivate var namesCurrency: Bool { levels.contains(where: AmountUnit.namesCurrency) }
}
