import BudgetModel
import PaperReading

/// Menyusun kueri pengelompokan dari susunan tabel, isinya, dan yang diminta pengguna.
struct QueryPlanner {
    let shape: TableShape
    let contents: any TableContents
    let request: TableRequest
    let dialect: SQLDialect

    /// Kueri yang disusun, dan yang menjaganya.
    struct Plan {
        let query: GroupedQuery
        /// Baris-baris induk setiap tingkat, dari yang terluas; kosong bila tabelnya tidak memuat induk.
        let parents: [ParentRows]
        /// Syarat baris yang isinya tidak dilihat ketika kuerinya disusun.
        let unseen: [String]
    }

    /// - Throws: ``TableReadingRefusal``, dan kesalahan `contents`.
    func plan() throws -> Plan {
        let level = request.level
        try checkValidity()
        let tree = try codeTree()
        let leaves = try leafRows(tree)
        let deepest = deepestLevel(tree)
        if level > deepest { throw TableReadingRefusal.tooDeep(level, deepest: deepest) }
        var keys: [GroupedQuery.Item] = [try year()]
        if let region = shape[.region] { keys.append(key("Daerah", region)) }
        if level >= .office { keys.append(try office()) } else { keys.append(constant("OPD", "Semua OPD")) }
        if level >= .program, let unit = shape[.unit] { keys.append(key("Unit", unit)) }
        var readsParents = false
        for own in GroupLevel.allCases where own >= .program && own <= level {
            let (items, fromParents) = try names(of: own, tree)
            keys += items
            readsParents = readsParents || fromParents
        }
        if level < .program { keys.append(constant("Program", "Semua program")) }
        keys.append(try group())
        keys.append(shape[.fundingSource].map { key("Sumber Dana", $0) } ?? constant(GroupedColumns.assumedSource, "APBD"))
        let shallowest = readsParents ? tree.map { "\(LeafRows.segments(of: $0.column, dialect)) >= 3" } : nil
        let query = GroupedQuery(
            table: request.table, level: level, dialect: dialect, keys: keys, stages: try stages(), stageColumn: shape[.stage],
            leaves: leaves, yearCondition: yearCondition, depthCondition: shallowest, readsParents: readsParents)
        return Plan(query: query, parents: try parentRows(leaves, tree), unseen: try unseenRows(tree))
    }

    // MARK: Kolom

    private func key(_ title: String, _ column: String) -> GroupedQuery.Item {
        GroupedQuery.Item(title: title, expression: dialect.name(column), isKey: true)
    }

    private func constant(_ title: String, _ text: String) -> GroupedQuery.Item {
        GroupedQuery.Item(title: title, expression: "CAST(\(dialect.text(text)) AS \(dialect.textType))", isKey: false)
    }

    private func year() throws(TableReadingRefusal) -> GroupedQuery.Item {
        if let column = shape[.year] { return key("Tahun", column) }
        guard let year = request.year else { throw .noYear(found: shape.names) }
        return constant("Tahun", String(year))
    }

    private var yearCondition: String? {
        guard let column = shape[.year], let year = request.year else { return nil }
        return "\(dialect.name(column)) = \(dialect.text(String(year)))"
    }

    private func office() throws(TableReadingRefusal) -> GroupedQuery.Item {
        if let column = shape[.office] { return key("OPD", column) }
        guard let office = request.office else { throw .missing(.office, found: shape.names) }
        return constant("OPD", office)
    }

    private func group() throws -> GroupedQuery.Item {
        if let column = shape[.group] { return key("Kelompok", column) }
        guard request.level < .program else {
            // Namanya masih tampak; pembacanya yang menyimpulkan kelompoknya.
            return GroupedQuery.Item(
                title: GroupedColumns.assumedGroup, expression: "CAST(NULL AS \(dialect.textType))", isKey: false)
        }
        guard let program = shape[.name(.program)] else { throw TableReadingRefusal.missing(.program, found: shape.names) }
        let overhead = try contents.values(of: program).compactMap(\.value).filter { TableWords.isOverhead($0) }
        guard !overhead.isEmpty else { return constant(GroupedColumns.assumedGroup, ProgramGroup.core.rawValue) }
        let list = overhead.map(dialect.text).joined(separator: ", ")
        return GroupedQuery.Item(
            title: GroupedColumns.assumedGroup,
            expression:
                "CASE WHEN \(dialect.name(program)) IN (\(list)) THEN '\(ProgramGroup.overhead.rawValue)' ELSE '\(ProgramGroup.core.rawValue)' END",
            isKey: true)
    }

    /// Kode dan nama sebuah tingkat; `fromParents` bila namanya hanya ada di baris induk.
    private func names(of level: GroupLevel, _ tree: CodeTree?) throws -> (items: [GroupedQuery.Item], fromParents: Bool) {
        let title = level.packageTitle
        var items: [GroupedQuery.Item] = []
        let segments = tree.flatMap { tree in level.codeSegments.flatMap { $0 <= tree.deepest ? $0 : nil } }
        if let column = shape[.code(level)] {
            items.append(key("Kode \(title)", column))
        } else if let tree, let segments {
            items.append(
                GroupedQuery.Item(
                    title: "Kode \(title)", expression: LeafRows.prefix(segments, of: tree.column, dialect), isKey: true))
        }
        if let column = shape[.name(level)] { return (items + [key(title, column)], false) }
        guard let column = shape[.name(nil)], let tree, let segments else {
            if level == .program, let column = shape[.name(nil)], tree == nil { return (items + [key(title, column)], false) }
            throw TableReadingRefusal.missing(level, found: shape.names)
        }
        guard segments < tree.deepest else { return (items + [key(title, column)], false) }
        // Nama di baris induknya: yang terbesar dan terkecil menurut urutan mesinnya, supaya dua nama satu kode tampak.
        let rows = "FILTER (WHERE \(LeafRows.segments(of: tree.column, dialect)) = \(segments))"
        let name = dialect.name(column)
        items.append(GroupedQuery.Item(title: title, expression: "max(\(name)) \(rows)", isKey: false))
        items.append(
            GroupedQuery.Item(
                title: GroupedColumns.otherName + title,
                expression: "CASE WHEN min(\(name)) \(rows) <> max(\(name)) \(rows) THEN min(\(name)) \(rows) END", isKey: false))
        return (items, true)
    }

    // MARK: Isi

    /// Kode semua tingkat di satu kolom.
    private struct CodeTree {
        let column: String
        /// Banyaknya ruas yang ada, menaik.
        let segments: [Int]
        var deepest: Int { segments.last ?? 0 }
    }

    private func codeTree() throws -> CodeTree? {
        guard let column = shape[.code(nil)], shape[.code(.program)] == nil else { return nil }
        let lengths = try contents.codeLengths(of: column)
        if request.leaves == nil, let blank = lengths.first(where: { $0.segments == nil }) {
            throw TableReadingRefusal.withoutCode(column: column, rows: blank.rows)
        }
        let segments = lengths.compactMap(\.segments).sorted()
        guard request.leaves == nil || shape[.name(.program)] == nil else {
            // Baris yang disebut pengguna; kodenya tetap dipakai bila beruas seperti kode program.
            return segments.allSatisfy { [3, 5, 6].contains($0) } && !segments.isEmpty ? CodeTree(column: column, segments: segments) : nil
        }
        guard !segments.isEmpty, segments.allSatisfy({ [1, 2, 3, 5, 6].contains($0) }), segments.contains(where: { $0 >= 3 }) else {
            throw TableReadingRefusal.unknownCode(column: column, segments: segments)
        }
        return CodeTree(column: column, segments: segments)
    }

    private func leafRows(_ tree: CodeTree?) throws -> LeafRows {
        if let condition = request.leaves { return .condition(condition) }
        if let column = shape[.level] {
            let values = try contents.values(of: column)
            guard values.count > 1 else { return .all }
            let named = values.map { ($0.value, $0.value.flatMap { TableWords.level($0)?.rawValue ?? Int($0) }) }
            guard named.allSatisfy({ $0.1 != nil }), let deepest = named.max(by: { ($0.1 ?? 0) < ($1.1 ?? 0) })?.0 else {
                throw TableReadingRefusal.unclearLeaves(column: column, values: values.map { $0.value ?? "NULL" })
            }
            return .level(column: column, value: deepest)
        }
        guard let tree, tree.segments.count > 1 else { return .all }
        return .depth(column: tree.column, segments: tree.deepest)
    }

    /// Baris-baris induk di atas daunnya. Yang disebut pengguna tidak diperiksa lagi.
    private func parentRows(_ leaves: LeafRows, _ tree: CodeTree?) throws -> [ParentRows] {
        guard request.leaves == nil, leaves != .all else { return [] }
        if let tree {
            let depth = LeafRows.segments(of: tree.column, dialect)
            return tree.segments.filter { $0 < tree.deepest }.map { segments in
                ParentRows(
                    condition: "\(depth) = \(segments)", keys: [LeafRows.prefix(segments, of: tree.column, dialect)],
                    scope: "\(depth) >= \(segments)")
            }
        }
        guard case .level(let column, let leaf) = leaves else { return [] }
        let values = try contents.values(of: column).compactMap(\.value)
        return try values.filter { $0 != leaf }.map { value in
            // Tanpa nama tingkatnya tidak diketahui rincian mana yang miliknya.
            guard let level = TableWords.level(value) else { throw TableReadingRefusal.unclearLeaves(column: column, values: values) }
            let keys = GroupLevel.allCases.filter { $0 >= .program && $0 <= level }.compactMap { own in
                (shape[.code(own)] ?? shape[.name(own)]).map(dialect.name)
            }
            guard !keys.isEmpty else { throw TableReadingRefusal.missing(level, found: shape.names) }
            return ParentRows(condition: "\(dialect.name(column)) = \(dialect.text(value))", keys: keys, scope: nil)
        }
    }

    /// Baris bernama tahapan, bertingkat, beruas kode, atau bertanda berlaku yang tidak dilihat: kuerinya melewatinya atau salah memuatnya.
    private func unseenRows(_ tree: CodeTree?) throws -> [String] {
        func other(_ expression: String, than seen: [String]) -> String {
            seen.isEmpty
                ? "\(expression) IS NOT NULL" : "\(expression) IS NULL OR \(expression) NOT IN (\(seen.joined(separator: ", ")))"
        }
        let decided = request.leaves == nil ? [shape[.level], shape[.validity]] : []
        var unseen = try ([shape[.stage]] + decided).compactMap(\.self).map { column in
            other(
                "CAST(\(dialect.name(column)) AS \(dialect.textType))",
                than: try contents.values(of: column).compactMap(\.value).map(dialect.text))
        }
        if let tree, request.leaves == nil {
            unseen.append(other(LeafRows.segments(of: tree.column, dialect), than: tree.segments.map(String.init)))
        }
        return unseen.map { "(\($0))" }
    }

    /// Versi lama dan baris yang dihapus tidak boleh ikut diam-diam; hanya beberapa isi yang dibedakan, misalnya bukan waktu penghapusan.
    private func checkValidity() throws {
        guard request.leaves == nil, let column = shape[.validity] else { return }
        let values = try contents.values(of: column).map { $0.value ?? "NULL" }
        guard values.count > 1 else { return }
        throw TableReadingRefusal.unclearValidity(column: column, values: Array(values.prefix(5)) + (values.count > 5 ? ["…"] : []))
    }

    private func deepestLevel(_ tree: CodeTree?) -> GroupLevel {
        GroupLevel.allCases.last { level in
            shape[.name(level)] != nil || level.codeSegments.map { $0 <= tree?.deepest ?? 0 } ?? false
        } ?? (shape[.name(nil)] != nil ? .program : .office)
    }

    private func stages() throws -> [GroupedQuery.Stage] {
        guard let column = shape[.stage] else {
            return shape.amounts.compactMap { amount in
                amount.stage.map { GroupedQuery.Stage(stage: $0, column: amount.column, values: []) }
            }
        }
        var values: [BudgetStage: [String]] = [:]
        for (value, rows) in try contents.values(of: column) {
            guard let value, let stage = TableWords.stage(value) else {
                throw TableReadingRefusal.unknownStage(column: column, value: value, rows: rows)
            }
            values[stage, default: []].append(value)
        }
        // Dua ejaan satu kata boleh; dua kata mungkin dua versi yang masing-masing lengkap.
        for same in values.values where Set(same.map { NameKey($0) }).count > 1 {
            throw TableReadingRefusal.oneStage(column: column, values: same.sorted())
        }
        let amount = shape.amounts[0].column
        return values.sorted { $0.key < $1.key }.map { GroupedQuery.Stage(stage: $0.key, column: amount, values: $0.value.sorted()) }
    }
}

extension GroupLevel {
    /// Tajuk namanya di tabel `pagu` paket data.
    var packageTitle: String {
        switch self {
        case .region: "Daerah"
        case .office: "OPD"
        case .program: "Program"
        case .activity: "Kegiatan"
        case .subActivity: "Sub Kegiatan"
        case .account: "Rekening"
        }
    }
}
