import BudgetModel

/// Kolom pagu yang tajuknya menyebut tahun: "Pagu 2024", "APBD 2023 | APBD 2024".
extension HeaderSearch {
    /// Menyisihkan kolom pagu tahun lain, supaya uang dua tahun tidak pernah bercampur.
    ///
    /// "Pagu 2024" tanpa tahapan dibaca seperti "Pagu", asal hanya satu yang begitu dan setiap kolom pagu lain menyebut
    /// tahun yang sama ("APBD 2024 | APBD-P 2024"). Kolom yang ditetapkan pengguna tidak disentuh.
    ///
    /// - Parameter stated: tahun menurut pengguna atau judul; tanpa itu, satu-satunya tahun yang disebut tajuknya.
    static func settleYears(_ layout: inout HeaderLayout, stated: Int?) {
        let ceilings = layout.columns.indices.filter { layout.columns[$0].isCeiling }
        if stated == nil { layout.year = soleYear(in: layout.columns, ceilings: ceilings) }
        let expected = (stated ?? layout.year).map { Set([$0]) }
        for index in ceilings where !layout.columns[index].isForced {
            let years = layout.columns[index].years
            if !years.isEmpty, years != expected { layout.columns[index].keep(.otherYear) }
        }
        let left = ceilings.filter { layout.columns[$0].isCeiling }
        let dated = left.filter { layout.columns[$0].meaning == .ceiling(nil) && !layout.columns[$0].years.isEmpty }
        let agree = left.allSatisfy { layout.columns[$0].years == expected }
        if dated.count > 1 || !agree { for index in dated { layout.columns[index].keep(.otherYear) } }
        keepYearComparisons(&layout.columns)
    }

    /// Tahun yang sama di semua tajuk: yang ditetapkan pengguna, lalu kolom pagu, lalu realisasi.
    private static func soleYear(in columns: [HeaderLayout.Column], ceilings: [Int]) -> Int? {
        let realisations = columns.filter { if case .realisation = $0.meaning { true } else { false } }
        let ranks = [ceilings.map { columns[$0] }.filter(\.isForced), ceilings.map { columns[$0] }, realisations]
        let years = ranks.lazy.map { $0.reduce(into: Set<Int>()) { $0.formUnion($1.years) } }.first { !$0.isEmpty } ?? []
        return years.count == 1 ? years.first : nil
    }

    /// Selisih dan persen di kanan kolom yang disisihkan membandingkan tahun, bukan tahapan.
    private static func keepYearComparisons(_ columns: inout [HeaderLayout.Column]) {
        var besides: [Bool] = []
        for index in columns.indices {
            if columns[index].isCeiling || columns[index].kept == .otherYear {
                besides.append(columns[index].kept == .otherYear)
            } else if columns[index].meaning == .difference || columns[index].meaning == .percent,
                !columns[index].isForced, besides.suffix(2).contains(true)
            {
                columns[index].keep(.comparesYears)
            }
        }
    }
}
