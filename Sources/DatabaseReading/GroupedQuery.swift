import BudgetModel
import DatabaseConnection
import Diagnostics

/// Kueri pengelompokan: satu teks bagi setiap mesin, dengan hasil yang sama dengan mengelompokkan baris-barisnya di sini.
///
/// Jumlah memakai `sum(...) FILTER`: NULL bila tidak satu baris pun punya jumlah di tahapan itu, 0 bila jumlahnya nol. Nama dikelompokkan
/// seperti tertulis, tanpa COLLATE dan tanpa fungsi jendela, supaya pecahan tabel (postgres_fdw) menjumlahkannya sendiri.
struct GroupedQuery: Hashable {
    /// Satu kolom hasil.
    struct Item: Hashable {
        let title: String
        let expression: String
        let isKey: Bool
    }

    /// Satu tahapan dan baris-barisnya.
    struct Stage: Hashable {
        let stage: BudgetStage
        let column: String
        /// Isi kolom tahapan yang berarti tahapan ini; kosong bila tahapannya punya kolom sendiri.
        let values: [String]
    }

    let table: TableSource
    let level: GroupLevel
    let dialect: SQLDialect
    let keys: [Item]
    let stages: [Stage]
    let stageColumn: String?
    let leaves: LeafRows
    /// Syarat tahunnya; `nil` bila semua tahun.
    let yearCondition: String?
    /// Syarat kedalaman kode bila baris induk ikut dibaca.
    let depthCondition: String?
    /// `true` bila baris induk ikut dibaca, hanya untuk namanya.
    let readsParents: Bool

    /// Kuerinya tanpa kolom tanda.
    var grouped: String {
        let leaf = leaves.sql(dialect)
        var items = keys.map { "\($0.expression) AS \(dialect.name($0.title))" }
        func filtered(_ aggregate: String, _ conditions: [String?]) -> String {
            let all = conditions.compactMap(\.self)
            return all.isEmpty ? aggregate : "\(aggregate) FILTER (WHERE \(all.joined(separator: " AND ")))"
        }
        let own = readsParents ? leaf : nil
        for stage in stages {
            let amount = dialect.name(stage.column)
            let present = condition(of: stage)
            items.append("\(filtered("sum(\(amount))", [own, present])) AS \(dialect.name("Pagu \(stage.stage.name)"))")
        }
        items.append("\(filtered("count(*)", [own])) AS \(dialect.name(GroupedColumns.rows))")
        let blank = Set(stages.map(\.column)).sorted().map { "\(dialect.name($0)) IS NULL" }
        items.append("\(filtered("count(*)", [own] + blank)) AS \(dialect.name(GroupedColumns.blankRows))")
        for stage in stages {
            let missing = "\(dialect.name(stage.column)) IS NULL"
            items.append(
                "\(filtered("count(*)", [own, condition(of: stage), missing])) AS \(dialect.name(GroupedColumns.nulls(stage.stage)))")
        }
        let wanted = [yearCondition, depthCondition, readsParents ? nil : leaf].compactMap(\.self)
        let places = keys.indices.filter { keys[$0].isKey }.map { String($0 + 1) }
        return "SELECT \(items.joined(separator: ",\n  "))\nFROM \(table.sql(dialect))"
            + (wanted.isEmpty ? "" : "\nWHERE \(wanted.joined(separator: " AND "))")
            + (places.isEmpty ? "" : "\nGROUP BY \(places.joined(separator: ", "))")
            + (readsParents ? "\nHAVING \(filtered("count(*)", [own])) > 0" : "")
    }

    /// SHA-256 ``grouped``.
    var digest: String { TextDigest.sha256(grouped) }

    /// Kuerinya dengan kolom tanda yang menyebut tingkat, sidik, tabel, dan waktunya.
    var text: String { text(counting: []) }

    /// Kuerinya dengan kolom tanda dan banyaknya baris yang dilewatinya.
    ///
    /// - Parameter passedOver: Ungkapan yang masing-masing menghitung baris yang tidak ikut terjumlah.
    func text(counting passedOver: [String]) -> String {
        let mark = GroupedColumns.mark(level: level, digest: digest, table: table.text)
        var items = ["kelompok.*"]
        if !passedOver.isEmpty { items.append("\(passedOver.joined(separator: " + ")) AS \(dialect.name(GroupedColumns.passedOver))") }
        items.append("CAST(current_timestamp AS \(dialect.textType)) AS \(dialect.name(mark))")
        return "SELECT \(items.joined(separator: ", "))\nFROM (\n\(grouped)\n) AS kelompok"
    }

    /// Banyaknya baris yang memenuhi salah satu syarat ini, di antara baris yang dipilih.
    func count(of conditions: [String]) -> String {
        let chosen: String? = if case .condition = leaves { leaves.sql(dialect) } else { nil }
        let wanted = [yearCondition, chosen, "(\(conditions.joined(separator: " OR ")))"].compactMap(\.self)
        return "(SELECT count(*) FROM \(table.sql(dialect)) WHERE \(wanted.joined(separator: " AND ")))"
    }

    /// Syarat baris-baris sebuah tahapan; `nil` bila tahapannya punya kolom sendiri.
    func condition(of stage: Stage) -> String? {
        guard let stageColumn else { return nil }
        return "\(dialect.name(stageColumn)) IN (\(stage.values.map(dialect.text).joined(separator: ", ")))"
    }
}

/// Nama kolom hasil kueri yang bukan kolom paket data.
enum GroupedColumns {
    /// Banyaknya baris yang dijumlahkan.
    static let rows = "Baris"
    /// Banyaknya baris tanpa satu jumlah pun.
    static let blankRows = "Baris Kosong"
    /// Banyaknya baris yang tidak masuk kelompok mana pun; sama di setiap baris hasil.
    static let passedOver = "Baris Terlewat"
    /// Kelompok yang tidak disebut tabelnya.
    static let assumedGroup = "Kelompok Disimpulkan"
    /// Sumber dana yang tidak disebut tabelnya.
    static let assumedSource = "Sumber Dana Disimpulkan"
    /// Ejaan lain nama sebuah tingkat di antara baris induk yang kodenya sama.
    static let otherName = "Nama Lain "

    /// Banyaknya jumlah kosong sebuah tahapan.
    static func nulls(_ stage: BudgetStage) -> String { "Kosong \(stage.name)" }

    /// Awalan nama kolom tanda.
    static let markPrefix = "selisih:"

    /// Kolom tanda; PostgreSQL memotong nama pada 63 bita, jadi nama tabelnya di ujung.
    static func mark(level: GroupLevel, digest: String, table: String) -> String {
        var mark = "\(markPrefix)\(level.name.text(in: .indonesian)):\(digest.prefix(16)):"
        for character in table where mark.utf8.count + character.utf8.count <= 63 { mark.append(character) }
        return mark
    }
}
