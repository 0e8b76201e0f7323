public import BudgetModel
import ExactNumbers

/// Satu kelompok hasil pengelompokan, dengan selisihnya.
public struct Rollup<Key: Hashable & Sendable>: Sendable, Hashable {
    /// Kunci kelompok.
    public let key: Key
    /// Selisih kelompok.
    public let variance: Variance
    /// Baris kelompok menurut urutan berkas.
    public let rows: [ComparisonRow]
}

extension Comparison {
    /// Mengelompokkan baris menurut kunci, dengan urutan kunci pertama kali muncul.
    public func grouped<Key: Hashable & Sendable>(
        _ rows: [ComparisonRow], by key: (ComparisonRow) -> Key
    ) throws(AnalysisError) -> [Rollup<Key>] {
        var order: [Key] = []
        var members: [Key: [ComparisonRow]] = [:]
        for row in rows {
            let key = key(row)
            if members[key] == nil { order.append(key) }
            members[key, default: []].append(row)
        }
        var result: [Rollup<Key>] = []
        for key in order {
            let rows = members[key] ?? []
            result.append(Rollup(key: key, variance: try Self.total(of: rows), rows: rows))
        }
        return result
    }

    /// Selisih gabungan beberapa baris.
    public static func total(of rows: some Collection<ComparisonRow>) throws(AnalysisError) -> Variance {
        do {
            return try Variance(
                before: .sum(rows.lazy.map(\.variance.before)), after: .sum(rows.lazy.map(\.variance.after))
            )
        } catch {
            throw .overflow
        }
    }

    /// Per daerah; kunci `nil` bagi baris yang daerahnya tidak disebut.
    public func byRegion() throws(AnalysisError) -> [Rollup<String?>] {
        try grouped(rows.filter(\.isInsideTotal)) { $0.position.region }
    }

    /// Per OPD.
    public func byOffice() throws(AnalysisError) -> [Rollup<String>] {
        try grouped(rows.filter(\.isInsideTotal)) { $0.position.office }
    }

    /// Per unit pelaksana di dalam jumlah APBD; kunci `nil` adalah OPD induk.
    public func byUnit() throws(AnalysisError) -> [Rollup<OfficeUnit>] {
        try grouped(rows.filter(\.isInsideTotal)) {
            OfficeUnit(office: $0.position.office, unit: $0.position.unit)
        }
    }

    /// Per sumber dana, dukungan APBN termasuk sebagai sumber tersendiri.
    public func byFundingSource() throws(AnalysisError) -> [Rollup<FundingSource>] {
        try grouped(rows) { $0.position.fundingSource }
    }
}

/// Unit di dalam OPD-nya.
public struct OfficeUnit: Sendable, Hashable {
    /// OPD.
    public let office: String
    /// Unit; `nil` untuk OPD induk.
    public let unit: String?
}

extension ComparisonRow {
    /// `true` bila baris masuk jumlah APBD.
    public var isInsideTotal: Bool { position.group.isInsideTotal }
}
