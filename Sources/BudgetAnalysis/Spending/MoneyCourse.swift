package import BudgetModel
package import Diagnostics
package import ExactNumbers

/// Uang dan fisik sebuah program sepanjang tahun, seperti direncanakan atau direalisasikan. Yang tidak diketahui `nil`, tidak pernah nol.
package struct MoneyCourse: Sendable, Hashable {
    /// Satu angka pada satu periode.
    package struct Entry: Sendable, Hashable {
        let period: Period
        let span: MoneyRealisation.Span
        let amount: Rupiah?
        let physical: PrintedFigure?
        let place: SourceLocation
    }

    package private(set) var entries: [Entry] = []

    mutating func add(_ entry: Entry) { entries.append(entry) }

    /// Bulan-bulan yang menutup sebuah periodenya, menaik.
    package var months: [Int] { Set(entries.map(\.period.lastMonth)).sorted() }

    /// Tempat angka-angka sampai dengan sebuah bulan.
    package func places(upTo month: Int) -> [SourceLocation] {
        entries.filter { $0.period.lastMonth <= month }.map(\.place)
    }

    /// Jumlah sejak awal tahun sampai dengan akhir bulan ini: yang tertera kumulatif, selain itu jumlah periode-periodenya.
    ///
    /// `nil` bila ada periode yang hilang, atau angkanya tertera berbeda-beda.
    package func amount(upTo month: Int) throws(AnalysisError) -> Rupiah? {
        guard month > 0 else { return .zero }
        if let cumulative = only({ $0.span == .cumulative && $0.period.lastMonth == month }, \.amount) { return cumulative }
        for length in [1, 3] {
            guard let part = only({ $0.span == .period && $0.period.isLast(length, upTo: month) }, \.amount),
                let former = try amount(upTo: month - length)
            else { continue }
            return try Self.exactly { () throws(ArithmeticError) in try former + part }
        }
        return nil
    }

    /// Jumlah di dalam periode ini saja.
    package func amount(within period: Period) throws(AnalysisError) -> Rupiah? {
        if let own = only({ $0.span == .period && $0.period == period }, \.amount) { return own }
        guard let last = try amount(upTo: period.lastMonth), let former = try amount(upTo: period.lastMonth - period.length) else {
            return nil
        }
        return try Self.exactly { () throws(ArithmeticError) in try last - former }
    }

    /// Persen fisik tertera sampai dengan akhir bulan ini.
    package func physical(upTo month: Int) -> Quantity? {
        only({ $0.period.lastMonth == month }) { $0.physical?.value }
    }

    /// Satu-satunya nilai yang tertera di butir-butir ini.
    private func only<Value: Hashable>(_ isMeant: (Entry) -> Bool, _ value: (Entry) -> Value?) -> Value? {
        let values = entries.filter(isMeant).compactMap(value).distinct
        return values.count == 1 ? values[0] : nil
    }

    private static func exactly(_ sum: () throws(ArithmeticError) -> Rupiah) throws(AnalysisError) -> Rupiah {
        do { return try sum() } catch { throw .overflow }
    }
}

extension Period {
    /// Panjangnya dalam bulan.
    fileprivate var length: Int {
        switch self {
        case .quarter: 3
        case .month: 1
        }
    }

    fileprivate func isLast(_ length: Int, upTo month: Int) -> Bool { self.length == length && lastMonth == month }
}
