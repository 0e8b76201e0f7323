import BudgetModel

/// Baris mana yang dijumlahkan: daun, bukan induk yang sudah memuat daunnya.
enum LeafRows: Hashable, Sendable {
    /// Semua baris: tabelnya tidak memuat induk.
    case all
    /// Syarat yang ditulis pengguna.
    case condition(String)
    /// Baris yang kodenya sedalam sekian ruas.
    case depth(column: String, segments: Int)
    /// Baris yang kolom tingkatnya berisi ini.
    case level(column: String, value: String)

    /// Syaratnya; `nil` bila semua baris.
    func sql(_ dialect: SQLDialect) -> String? {
        switch self {
        case .all: nil
        case .condition(let text): "(\(text))"
        case .depth(let column, let segments): "\(Self.segments(of: column, dialect)) = \(segments)"
        case .level(let column, let value): "\(dialect.name(column)) = \(dialect.text(value))"
        }
    }

    /// Banyaknya ruas sebuah kode.
    static func segments(of column: String, _ dialect: SQLDialect) -> String {
        let code = dialect.name(column)
        return "length(\(code)) - length(replace(\(code), '.', '')) + 1"
    }

    /// Ruas-ruas pertama sebuah kode.
    static func prefix(_ count: Int, of column: String, _ dialect: SQLDialect) -> String {
        (1...count).map { "split_part(\(dialect.name(column)), '.', \($0))" }.joined(separator: " || '.' || ")
    }
}

extension GroupLevel {
    /// Banyaknya ruas kode sebuah tingkat di satu kolom kode (Permendagri 90/2019 dan Kepmendagri 050-5889): `1.02.02` program,
    /// `1.02.02.2.01` kegiatan, `1.02.02.2.01.0003` sub kegiatan. `nil` bila tingkatnya bukan bagian kode itu.
    var codeSegments: Int? {
        switch self {
        case .program: 3
        case .activity: 5
        case .subActivity: 6
        case .region, .office, .account: nil
        }
    }
}
