/// Format angka setiap gaya sel, menurut nomor `s` di lembar.
struct CellStyles {
    private var formats: [NumberFormat] = []

    /// Semua sel angka biasa: buku kerja tanpa bagian gaya.
    init() {}

    init(_ part: ZipPart) throws(TableReadingError) {
        let reader = try XMLDocumentReader(part)
        var codes: [Int: NumberFormat] = [:]
        while let element = try reader.next() {
            switch (element.parent, element.name) {
            case ("numFmts", "numFmt"):
                guard let id = element.attributes["numFmtId"].flatMap({ Int($0) }) else { continue }
                codes[id] = NumberFormat(code: element.attributes["formatCode"] ?? "")
            case ("cellXfs", "xf"):
                let id = element.attributes["numFmtId"].flatMap { Int($0) } ?? 0
                formats.append(codes[id] ?? NumberFormat(builtIn: id))
            default:
                continue
            }
        }
    }

    /// Format gaya ini; gaya yang tidak ada berarti angka biasa.
    @inline(__always)
    subscript(style: Int) -> NumberFormat {
        style >= 0 && style < formats.count ? formats[style] : .number
    }
}
