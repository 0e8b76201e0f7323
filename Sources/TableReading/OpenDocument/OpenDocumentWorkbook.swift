import Diagnostics

/// Lembar kerja OpenDocument: semua lembar berdiri berurutan di `content.xml`.
final class OpenDocumentWorkbook {
    /// Satu lembar di dalam dokumen.
    struct Sheet {
        var name: String
        var isHidden: Bool
    }

    static let contentPart = "content.xml"

    let archive: ZipArchive
    private(set) var sheets: [Sheet] = []
    /// Sel gabungan lembar yang sudah dibaca sampai habis.
    private(set) var mergedRanges: [Int: [MergedRange]] = [:]
    private var keptRanges = 0
    /// Pembaca yang tidak sedang dipakai tabel mana pun.
    private var idle: [OpenDocumentCursor] = []

    private static let maximumIdle = 3

    init(_ archive: ZipArchive) throws(TableReadingError) {
        self.archive = archive
        try Self.refuseEncryption(in: archive)
        try listSheets()
    }

    /// Pembaca yang belum melewati lembar ini, yang terdekat.
    func cursor(before sheet: Int) throws(TableReadingError) -> OpenDocumentCursor {
        let usable = idle.indices.filter { idle[$0].passed <= sheet }
        guard let nearest = usable.max(by: { idle[$0].passed < idle[$1].passed }) else {
            return try OpenDocumentCursor(try archive.open(Self.contentPart))
        }
        return idle.remove(at: nearest)
    }

    /// Pembaca ini tidak dipakai lagi; yang sudah sampai di lembar terakhir tidak dapat diteruskan.
    func release(_ cursor: OpenDocumentCursor) {
        guard cursor.passed < sheets.count else { return }
        if idle.count == Self.maximumIdle { idle.removeFirst() }
        idle.append(cursor)
    }

    func keep(_ ranges: [MergedRange], ofSheet sheet: Int) {
        guard mergedRanges[sheet] == nil, keptRanges + ranges.count <= archive.limits.maximumMergedRanges else { return }
        keptRanges += ranges.count
        mergedRanges[sheet] = ranges
    }

    /// LibreOffice menandai bagian terenkripsi di manifes; sejak versi 24 seluruh dokumen dibungkus.
    private static func refuseEncryption(in archive: ZipArchive) throws(TableReadingError) {
        if archive.contains("encrypted-package") { throw .encrypted(file: archive.file) }
        guard archive.contains("META-INF/manifest.xml") else { return }
        let reader = try XMLDocumentReader(try archive.open("META-INF/manifest.xml"))
        while let element = try reader.next() {
            if element.name == "encryption-data" { throw .encrypted(file: archive.file) }
        }
    }

    private func listSheets() throws(TableReadingError) {
        // Lembar berdiri di kedalaman 4; baris-baris di dalamnya dibaca ketika lembarnya dibuka.
        var scanner = try XMLReader(try archive.open(Self.contentPart), splitAt: .tableRow, recordedDepth: 4)
        var hiddenStyles: Set<String> = []
        var tableStyle: String?
        var isSpreadsheet = false
        var isText = false
        while true {
            switch try scanner.next() {
            case .start where scanner.depth == 3 && scanner.isNamed("style"):
                tableStyle = scanner.attribute("name", in: scanner.spaces.style).map { String(decoding: $0, as: UTF8.self) }
            case .start where scanner.isNamed("table-properties"):
                let display = scanner.attribute("display", in: scanner.spaces.table)
                if let display, display.elementsEqual("false".utf8), let tableStyle {
                    hiddenStyles.insert(tableStyle)
                }
            case .start where scanner.depth == 3 && scanner.isNamed("spreadsheet"):
                isSpreadsheet = true
            case .start where scanner.depth == 3 && scanner.isNamed("text"):
                isText = true
            case .start where scanner.isSheet:
                try addSheet(from: scanner, hiddenStyles)
                try scanner.skipElement()
            case .start, .end, .text:
                continue
            case .finished:
                guard isSpreadsheet else {
                    throw .unsupportedFormat(file: archive.file, isText ? .openDocumentText : .otherDocument)
                }
                return
            }
        }
    }

    private func addSheet(
        from scanner: borrowing XMLReader, _ hiddenStyles: Set<String>
    ) throws(TableReadingError) {
        let name = scanner.attribute("name", in: scanner.spaces.table).map { String(decoding: $0, as: UTF8.self) }
        let style = scanner.attribute("style-name", in: scanner.spaces.table).map { String(decoding: $0, as: UTF8.self) }
        sheets.append(Sheet(name: name ?? "", isHidden: style.map(hiddenStyles.contains) ?? false))
        guard sheets.count <= archive.limits.maximumSheets else {
            throw .limitExceeded(
                .sheets, maximum: archive.limits.maximumSheets, at: .init(file: archive.file))
        }
    }
}

extension XMLReader {
    /// `true` bila elemen yang baru dibuka adalah lembar: `table:table` langsung di bawah
    /// `office:spreadsheet`, bukan tabel di dalam perubahan terlacak atau tautan.
    var isSheet: Bool {
        depth == 4 && space == spaces.table && isNamed("table")
    }

    /// Melompat ke dalam lembar ke-`index` (dari 0) yang belum dibaca; `false` bila tidak ada.
    mutating func enterSheet(_ index: Int) throws(TableReadingError) -> Bool {
        var sheetsToSkip = index
        while true {
            switch try next() {
            case .start where isSheet:
                if sheetsToSkip == 0 { return true }
                sheetsToSkip -= 1
                try skipElement()
            case .start, .end, .text:
                continue
            case .finished:
                return false
            }
        }
    }
}
