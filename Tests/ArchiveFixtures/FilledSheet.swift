import Foundation

/// Buku kerja yang sel-selnya diisi seperti Excel menyimpannya.
public enum FilledSheet {
    /// Isi sebuah sel.
    public enum Content {
        case text(String)
        case number(String)
        /// Rumus dengan hasil tersimpannya; `nil` bila tidak tersimpan.
        case formula(String, result: String?)
        case empty

        func xml(_ opening: Substring) -> String {
            switch self {
            case .text(let text): "\(opening) t=\"inlineStr\"><is><t>\(text)</t></is></c>"
            case .number(let number): "\(opening)><v>\(number)</v></c>"
            case .formula(let formula, let result): "\(opening)><f>\(formula)</f>\(result.map { "<v>\($0)</v>" } ?? "")</c>"
            case .empty: "\(opening)/>"
            }
        }
    }

    /// Mengisi sel-sel sebuah lembar, disebut dengan nomornya mulai 1.
    ///
    /// - Returns: `false` bila suatu sel tidak ada di lembarnya, atau berkasnya bukan arsip.
    public static func fill(_ path: String, sheet: Int, _ cells: [String: Content]) throws -> Bool {
        guard var parts = ArchiveFixture.parts(of: path, maximumBytes: 1 << 26),
            let place = parts.firstIndex(where: { $0.name == "xl/worksheets/sheet\(sheet).xml" })
        else { return false }
        var text = String(decoding: parts[place].bytes, as: UTF8.self)
        for (name, content) in cells {
            guard let start = text.firstRange(of: "<c r=\"\(name)\""),
                let close = text[start.upperBound...].firstIndex(of: ">")
            else { return false }
            var end = text.index(after: close)
            if text[text.index(before: close)] != "/" {
                guard let last = text[close...].firstRange(of: "</c>") else { return false }
                end = last.upperBound
            }
            let style = text[start.lowerBound..<close].firstRange(of: #/ s="\d+"/#)
            let opening = text[start] + (style.map { text[$0] } ?? "")
            text.replaceSubrange(start.lowerBound..<end, with: content.xml(opening))
        }
        parts[place] = ArchiveFixture.Part(name: parts[place].name, bytes: Array(text.utf8))
        try FileManager.default.removeItem(atPath: path)
        try ArchiveFixture.write(parts, to: path)
        return true
    }
}
