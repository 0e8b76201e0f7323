import Diagnostics

/// Buku kerja XLSX: daftar lembar, gaya, sistem tanggal, dan teks bersama.
final class ExcelWorkbook {
    /// Satu lembar di dalam arsip.
    struct Sheet {
        var name: String
        var isHidden: Bool
        var part: String?
    }

    let archive: ZipArchive
    private(set) var sheets: [Sheet] = []
    private(set) var dateSystem = SerialDate.System.from1900
    private(set) var styles = CellStyles()
    private let stringsPart: String?
    private var sheetParts: Set<String> = []
    private var loadedStrings: SharedStrings?

    init(_ archive: ZipArchive) throws(TableReadingError) {
        self.archive = archive
        let main = try Self.mainPart(of: archive)
        let relationships = try PackageRelationships(of: main, in: archive)
        stringsPart = Self.present(
            relationships.part(ofKind: "sharedStrings"), "xl/sharedStrings.xml", in: archive)
        try readSheets(try archive.open(main), relationships)
        if let part = Self.present(relationships.part(ofKind: "styles"), "xl/styles.xml", in: archive) {
            styles = try CellStyles(try archive.open(part))
        }
    }

    /// Teks bersama, dibaca ketika lembar pertama dibuka.
    func strings() throws(TableReadingError) -> SharedStrings {
        if let loadedStrings { return loadedStrings }
        let strings = try stringsPart.map { (name) throws(TableReadingError) in
            try SharedStrings(try archive.open(name))
        }
        loadedStrings = strings ?? SharedStrings()
        return loadedStrings ?? SharedStrings()
    }

    /// Bagian sebuah lembar; lembar yang bagiannya tidak ada adalah arsip rusak.
    func open(_ sheet: Sheet) throws(TableReadingError) -> ZipPart {
        guard let part = sheet.part else {
            throw .damagedArchive(file: archive.file, .missingPart(sheet.name))
        }
        return try archive.open(part)
    }

    private static func mainPart(of archive: ZipArchive) throws(TableReadingError) -> String {
        let root = try PackageRelationships(of: "", in: archive)
        let main = present(root.part(ofKind: "officeDocument"), "xl/workbook.xml", in: archive)
        guard let main else {
            let isBinary = archive.contains("xl/workbook.bin")
            throw isBinary
                ? .unsupportedFormat(file: archive.file, .binaryWorkbook)
                : .unsupportedFormat(file: archive.file, .otherArchive)
        }
        if main.hasSuffix(".bin") { throw .unsupportedFormat(file: archive.file, .binaryWorkbook) }
        return main
    }

    private static func present(_ part: String?, _ usual: String, in archive: ZipArchive) -> String? {
        [part, usual].compactMap { $0 }.first { archive.contains($0) }
    }

    private func readSheets(_ part: ZipPart, _ relationships: PackageRelationships) throws(TableReadingError) {
        let reader = try XMLDocumentReader(part)
        var isWorkbook = false
        while let element = try reader.next() {
            isWorkbook = isWorkbook || element.ancestors.isEmpty && element.name == "workbook"
            guard isWorkbook else { throw .unsupportedFormat(file: archive.file, .otherArchive) }
            switch (element.parent, element.name) {
            case ("workbook", "workbookPr"):
                let flag = element.attributes["date1904"]
                dateSystem = flag == "1" || flag == "true" ? .from1904 : .from1900
            case ("sheets", "sheet"):
                try add(element, relationships)
            default:
                continue
            }
        }
    }

    /// Lembar grafik dan lembar dialog tidak punya baris, jadi tidak didaftar.
    private func add(
        _ element: XMLDocumentReader.Element, _ relationships: PackageRelationships
    ) throws(TableReadingError) {
        let target = relationships.targets[element.attributes["relationships:id"] ?? ""]
        if let target, target.kind != "worksheet" { return }
        // Ribuan lembar di atas satu bagian berarti membaca bagian itu ribuan kali.
        if let target, !sheetParts.insert(target.part).inserted {
            throw .damagedArchive(file: archive.file, .sharedSheetPart(target.part))
        }
        let state = element.attributes["state"] ?? "visible"
        sheets.append(
            Sheet(name: element.attributes["name"] ?? "", isHidden: state != "visible", part: target?.part))
        guard sheets.count <= archive.limits.maximumSheets else {
            throw .limitExceeded(
                .sheets, maximum: archive.limits.maximumSheets, at: .init(file: archive.file))
        }
    }
}
