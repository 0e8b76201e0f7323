/// Cara sebuah mesin menulis SQL: kuerinya satu, hanya kutip dan perintah ekspornya yang lain.
public enum SQLDialect: String, Sendable, Hashable, CaseIterable {
    /// PostgreSQL dan yang berbicara bahasanya.
    case postgres
    /// DuckDB.
    case duckdb
    /// Spark SQL.
    case spark

    /// Nama di dalam perintah.
    func name(_ name: String) -> String {
        let mark = self == .spark ? "`" : "\""
        return mark + name.replacing(mark, with: mark + mark) + mark
    }

    /// Teks di dalam perintah. Di Spark garis miring terbalik meloloskan huruf berikutnya.
    func text(_ text: String) -> String {
        switch self {
        case .postgres, .duckdb: "'" + text.replacing("'", with: "''") + "'"
        case .spark: "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
        }
    }

    /// Jenis teks tanpa batas panjang.
    var textType: String { self == .postgres ? "text" : self == .duckdb ? "varchar" : "string" }

    /// Perintah yang menulis hasil kueri sebagai CSV bertajuk, NULL tanpa kutip dan teks kosong berkutip.
    func export(_ query: String) -> String {
        switch self {
        case .postgres: "COPY (\n\(query)\n) TO STDOUT (FORMAT csv, HEADER true);"
        case .duckdb: "COPY (\n\(query)\n) TO 'kelompok.csv' (FORMAT csv, HEADER true);"
        case .spark:
            "INSERT OVERWRITE DIRECTORY 'kelompok' USING csv OPTIONS (header 'true', nullValue '', emptyValue '\"\"', escape '\"', ignoreLeadingWhiteSpace 'false', ignoreTrailingWhiteSpace 'false')\n\(query);"
        }
    }
}
