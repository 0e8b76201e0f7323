/// Format angka dan rupa setiap gaya sel, menurut nomor `s` di lembar.
struct CellStyles {
    private var formats: [NumberFormat] = []
    private var looks: [CellLook] = []

    /// Semua sel angka biasa: buku kerja tanpa bagian gaya.
    init() {}

    init(_ part: ZipPart) throws(TableReadingError) {
        let reader = try XMLDocumentReader(part)
        var codes: [Int: NumberFormat] = [:]
        var shown: [Int: (decimals: Int8, groups: Bool)] = [:]
        var boldFonts: Set<Int> = []
        var fontCount = 0
        var fonts: [Int] = []
        while let element = try reader.next() {
            switch (element.grandparent, element.parent, element.name) {
            case (_, "numFmts", "numFmt"):
                guard let id = element.attributes["numFmtId"].flatMap({ Int($0) }) else { continue }
                let code = element.attributes["formatCode"] ?? ""
                codes[id] = NumberFormat(code: code)
                shown[id] = NumberFormat.shown(code: code)
            case (_, "fonts", "font"):
                fontCount += 1
            case ("fonts", "font", "b"):
                if element.attributes["val"].map({ ["1", "true"].contains($0) }) ?? true { boldFonts.insert(fontCount - 1) }
            case (_, "cellXfs", "xf"):
                let id = element.attributes["numFmtId"].flatMap { Int($0) } ?? 0
                formats.append(codes[id] ?? NumberFormat(builtIn: id))
                fonts.append(element.attributes["fontId"].flatMap { Int($0) } ?? 0)
                var look = CellLook()
                (look.decimals, look.groupsThousands) = shown[id] ?? NumberFormat.shown(builtIn: id)
                looks.append(look)
            case ("cellXfs", "xf", "alignment"):
                let indent = element.attributes["indent"].flatMap { Int($0) } ?? 0
                looks[looks.count - 1].indent = UInt8(clamping: indent)
            default:
                continue
            }
        }
        for (style, font) in fonts.enumerated() { looks[style].isBold = boldFonts.contains(font) }
    }

    /// Format gaya ini; gaya yang tidak ada berarti angka biasa.
    @inline(__always)
    subscript(style: Int) -> NumberFormat {
        style >= 0 && style < formats.count ? formats[style] : .number
    }

    /// Rupa gaya ini; gaya yang tidak ada berarti rupa biasa.
    @inline(__always)
    func look(of style: Int) -> CellLook {
        style >= 0 && style < looks.count ? looks[style] : CellLook()
    }
}

extension XMLDocumentReader.Element {
    fileprivate var grandparent: String { ancestors.dropLast().last ?? "" }
}
