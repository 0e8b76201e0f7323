/// Nama bagian di dalam arsip buku kerja.
enum PartName {
    /// Bentuk banding: garis miring biasa, tanpa `/` di awal, tanpa `.` dan `..`, huruf kecil.
    static func normalised(_ name: String) -> String {
        var steps: [Substring] = []
        let slashed = name.lowercased().map { $0 == "\\" ? "/" : $0 }
        for step in String(slashed).split(separator: "/") {
            switch step {
            case ".": continue
            case "..": _ = steps.popLast()
            default: steps.append(step)
            }
        }
        return steps.joined(separator: "/")
    }

    /// Tujuan sebuah hubungan, dihitung dari folder bagian `source`; tujuan yang mulai dengan garis
    /// miring dihitung dari akar arsip.
    static func resolved(_ target: String, from source: String) -> String {
        let plain = String((target.removingPercentEscapes).map { $0 == "\\" ? "/" : $0 })
        guard !plain.hasPrefix("/") else { return normalised(plain) }
        return normalised(folder(of: source) + "/" + plain)
    }

    /// Bagian hubungan milik `source`: `xl/workbook.xml` punya `xl/_rels/workbook.xml.rels`.
    static func relationships(of source: String) -> String {
        let last = source.split(separator: "/").last.map(String.init) ?? source
        return normalised("\(folder(of: source))/_rels/\(last).rels")
    }

    private static func folder(of name: String) -> String {
        name.split(separator: "/").dropLast().joined(separator: "/")
    }
}

extension String {
    /// `%20` dan sejenisnya menjadi hurufnya; yang bukan pengganti sah dibiarkan.
    fileprivate var removingPercentEscapes: String {
        guard utf8.contains(UInt8(ascii: "%")) else { return self }
        var bytes: [UInt8] = []
        var rest = Substring(self)
        while let byte = rest.utf8.first {
            let digits = rest.utf8.dropFirst().prefix(2)
            if byte == UInt8(ascii: "%"), digits.count == 2, let text = String(digits),
                let code = UInt8(text, radix: 16)
            {
                bytes.append(code)
                rest = Substring(rest.utf8.dropFirst(3))
            } else {
                bytes.append(byte)
                rest = Substring(rest.utf8.dropFirst())
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
