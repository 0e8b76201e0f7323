import Diagnostics

/// Teks rumus Excel; pemisah argumen di dalam berkas selalu koma, apa pun bahasa Excel pembaca.
enum FormulaText {
    /// Isi sel lain.
    static func same(_ cell: String) -> String { "=\(cell)" }

    /// Isi sel lain yang boleh kosong.
    static func sameOrEmpty(_ cell: String) -> String { "=IF(\(cell)=\"\",\"\",\(cell))" }

    /// Selisih; dibulatkan bila ada desimal, karena bilangan biner tidak mengenal sen.
    static func difference(after: String, before: String, decimals: Int) -> String {
        decimals == 0 ? "=\(after)-\(before)" : "=ROUND(\(after)-\(before),\(decimals))"
    }

    /// Yang terkecil dari dua sel.
    static func lesser(_ first: String, _ second: String) -> String { "=MIN(\(first),\(second))" }

    /// Kelebihan sebuah sel di atas sel lain, paling sedikit nol.
    static func excess(of part: String, over limit: String, decimals: Int) -> String {
        "=MAX(" + rounded("\(part)-\(limit)", decimals: decimals) + ",0)"
    }

    /// Jumlah; lebih dari 255 argumen disusun bertingkat.
    static func sum(_ arguments: [String], decimals: Int) -> String {
        "=" + rounded(nestedSum(arguments), decimals: decimals)
    }

    /// Perubahan relatif sebagai pecahan.
    static func change(after: String, before: String, decimals: Int, newWord: String) -> String {
        let none = literal(Self.none)
        return """
            =IF(\(before)=0,IF(\(after)=0,\(none),\(literal(newWord))),\
            ROUND((\(after)-\(before))/\(before),\(decimals)))
            """
    }

    /// Bagian dari keseluruhan sebagai pecahan.
    static func share(part: String, whole: String, decimals: Int) -> String {
        "=IF(\(whole)=0,\(literal(none)),ROUND(\(part)/\(whole),\(decimals)))"
    }

    /// Jumlah bersyarat yang dikenal pengguna Excel; `criteria` berupa pasangan rentang dan teks.
    static func sumIfs(_ amounts: String, criteria: [(range: String, text: String)]) -> String {
        let pairs = criteria.map { "\($0.range),\(literal("=" + escapingWildcards($0.text)))" }
        return "SUMIFS(\(([amounts] + pairs).joined(separator: ",")))"
    }

    /// Jumlah bersyarat yang membedakan huruf besar dan kecil serta tidak membaca teks sebagai angka.
    static func sumExact(_ amounts: String, criteria: [(range: String, text: String)]) -> String {
        let tests = criteria.map { "EXACT(\($0.range),\(isOneLiteral($0.text) ? literal($0.text) : words($0.text)))" }.joined(
            separator: "*")
        return "SUMPRODUCT(1*\(tests),\(amounts))"
    }

    /// Jumlah beberapa hitungan.
    static func total(of parts: [String], decimals: Int) -> String {
        "=" + rounded(parts.joined(separator: "+"), decimals: decimals)
    }

    /// Benar bila teksnya, dengan tanda sama dengan di depannya, berdiri utuh di satu teks rumus.
    static func isOneLiteral(_ text: String) -> Bool {
        text.utf16.count < ExcelLimits.literal - 1 && ExcelText.stored(text) == text
    }

    /// `*`, `?` dan `~` punya arti khusus di SUMIFS.
    private static func escapingWildcards(_ text: String) -> String {
        text.reduce(into: "") { result, character in
            if "*?~".contains(character) { result.append("~") }
            result.append(character)
        }
    }

    /// Hasil sebuah rumus selama semua sel itu berangka; kosong sebelum itu.
    static func whenNumbers(_ cells: [String], _ formula: String) -> String {
        "=IF(AND(\(cells.map { "ISNUMBER(\($0))" }.joined(separator: ","))),\(formula.dropFirst()),\"\")"
    }

    private static let none = "-"

    private static func rounded(_ expression: String, decimals: Int) -> String {
        decimals == 0 ? expression : "ROUND(\(expression),\(decimals))"
    }

    static func nestedSum(_ arguments: [String]) -> String {
        guard arguments.count > ExcelLimits.arguments else {
            return "SUM(\(arguments.joined(separator: ",")))"
        }
        let groups = stride(from: 0, to: arguments.count, by: ExcelLimits.arguments).map { start in
            nestedSum(Array(arguments[start..<min(start + ExcelLimits.arguments, arguments.count)]))
        }
        return nestedSum(groups)
    }

    private static func literal(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "\"")) else { return "\"" + text + "\"" }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }

    /// Teks sepanjang apa pun: potongan-potongan yang masing-masing diterima Excel. Garis bawah memutus potongan, karena `_x0041_` di dalam satu
    /// potongan dibaca Excel sebagai A; ganti baris menjadi CHAR.
    static func words(_ text: String) -> String {
        var pieces: [String] = []
        var piece = ""
        func close() {
            if !piece.isEmpty { pieces.append(literal(piece)) }
            piece = ""
        }
        for character in ExcelText.visible(text) {
            if character == "\n" {
                close()
                pieces.append("CHAR(10)")
                continue
            }
            if piece.utf16.count + character.utf16.count >= ExcelLimits.literal - 1 { close() }
            piece.append(character)
            if character == "_" { close() }
        }
        close()
        return pieces.isEmpty ? literal("") : pieces.joined(separator: "&")
    }
}
