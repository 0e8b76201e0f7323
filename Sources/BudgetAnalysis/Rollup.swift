public import BudgetModel
import ExactNumbers

/// Satu kelompok hasil pengelompokan, dengan selisihnya.
public struct Rollup<Key: Hashable & Sendable>: Sendable, Hashable {
    /// Kunci kelompok.
    public let key: Key
    /// Selisih kelompok.
    public let variance: Variance
    /// Semua baris yang dikelompokkan, dipakai bersama, dan nomor baris kelompok ini.
    private let all: [ComparisonRow]
    private let members: [Int]

    init(key: Key, _ members: [Int], of all: [ComparisonRow]) throws(AnalysisError) {
        self.key = key
        self.all = all
        self.members = members
        variance = try Comparison.total(members, of: all)
    }

    /// Baris kelompok menurut urutan berkas.
    public var rows: [ComparisonRow] { members.map { all[$0] } }

    /// Sama bila kunci dan baris-barisnya sama.
    public static func == (left: Rollup, right: Rollup) -> Bool { left.key == right.key && left.rows == right.rows }

    /// Sama isi, sama nilai.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(key)
        hasher.combine(variance)
    }
}

extension Comparison {
    /// Mengelompokkan baris menurut kunci, dengan urutan kunci pertama kali muncul.
    public func grouped<Key: Hashable & Sendable>(
        _ rows: [ComparisonRow], by key: (ComparisonRow) -> Key
    ) throws(AnalysisError) -> [Rollup<Key>] {
        try grouped(Array(rows.indices), of: rows, by: key)
    }

    private func grouped<Key: Hashable & Sendable>(
        _ members: [Int], of rows: [ComparisonRow], by key: (ComparisonRow) -> Key
    ) throws(AnalysisError) -> [Rollup<Key>] {
        try grouped(members, of: rows, by: key, named: key)
    }

    /// Kelompok menurut kunci yang murah dibandingkan, dengan nama dari baris pertamanya.
    private func grouped<Key: Hashable, Name: Hashable & Sendable>(
        _ members: [Int], of rows: [ComparisonRow], by key: (ComparisonRow) -> Key, named name: (ComparisonRow) -> Name
    ) throws(AnalysisError) -> [Rollup<Name>] {
        var result: [Rollup<Name>] = []
        for group in members.inGroups(by: { key(rows[$0]) }) {
            result.append(try Rollup(key: name(rows[group.members[0]]), group.members, of: rows))
        }
        return result
    }

    /// Selisih gabungan beberapa baris.
    public static func total(of rows: [ComparisonRow]) throws(AnalysisError) -> Variance { try total(Array(rows.indices), of: rows) }

    /// Selisih gabungan baris-baris bernomor ini.
    package func total(at rows: [Int]) throws(AnalysisError) -> Variance { try Self.total(rows, of: self.rows) }

    fileprivate static func total(_ numbers: [Int], of rows: [ComparisonRow]) throws(AnalysisError) -> Variance {
        do {
            return try Variance(
                before: .sum(numbers.lazy.map { rows[$0].variance.before }), after: .sum(numbers.lazy.map { rows[$0].variance.after })
            )
        } catch {
            throw .overflow
        }
    }

    /// Nomor baris di dalam jumlah APBD.
    package var rowsInsideTotal: [Int] { rows.indices.filter { rows[$0].isInsideTotal } }

    /// Per daerah; kunci `nil` bagi baris yang daerahnya tidak disebut.
    public func byRegion() throws(AnalysisError) -> [Rollup<String?>] {
        try grouped(rowsInsideTotal, of: rows, by: { $0.position.regionNumber }, named: { $0.position.region })
    }

    /// Per OPD.
    public func byOffice() throws(AnalysisError) -> [Rollup<String>] {
        try grouped(rowsInsideTotal, of: rows, by: { $0.position.officeNumber }, named: { $0.position.office })
    }

    /// Per unit pelaksana di dalam jumlah APBD; kunci `nil` adalah OPD induk.
    public func byUnit() throws(AnalysisError) -> [Rollup<OfficeUnit>] {
        try grouped(rowsInsideTotal, of: rows, by: { $0.position.unitPlace }) {
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
