import Diagnostics

/// Dokumen Word (.docx, .docm, .dotx): tabel-tabelnya, dipegang di memori.
///
/// Nama, judul, dan gabungan sebuah tabel baru diketahui sesudah dokumennya habis, dan tabel dapat berdiri di dalam
/// tabel; karena itu seluruh teksnya dipegang, paling banyak ``ReadingLimit/stringBytes``.
final class WordDocument {
    let file: String
    let budget: ReadingBudget
    let sheets: [WordSheet]
    let headings: WordHeadings
    let notes: [DocumentNote]

    init(_ archive: ZipArchive, main: String) throws(TableReadingError) {
        file = archive.file
        budget = archive.budget
        let relationships = try PackageRelationships(of: main, in: archive)
        func part(_ kind: String) throws(TableReadingError) -> ZipPart? {
            guard let name = relationships.part(ofKind: kind), archive.contains(name) else { return nil }
            return try archive.open(name)
        }
        let styles = try part("styles").map { (part) throws(TableReadingError) in try WordStyles(part) } ?? WordStyles()
        let definitions = try part("numbering").map { (part) throws(TableReadingError) in
            try WordNumberDefinitions(part, styles: styles)
        }
        let numbering = WordNumbering(definitions ?? WordNumberDefinitions())
        var reader = try WordReader(try archive.open(main), styles: styles, numbering: numbering)
        let layout = try WordLayout(try reader.readAll(in: "body"), file: file, limits: archive.limits)
        sheets = layout.sheets
        headings = WordHeadings(layout.sheets)
        let margins = try WordMargins(relationships, in: archive, styles: styles)
        notes = DocumentNote.all(of: layout, reader.tally, margins: margins.text, file: file)
    }

    /// Bagian utama bila arsip ini dokumen Word. Yang memutuskan hubungan dan akar XML-nya, bukan nama bagian.
    static func mainPart(of archive: ZipArchive) throws(TableReadingError) -> String? {
        let root = try PackageRelationships(of: "", in: archive)
        let names = [root.part(ofKind: "officeDocument"), "word/document.xml"].compactMap { $0 }
        guard let name = names.first(where: archive.contains) else { return nil }
        // Bagian utama yang rusak dinilai pembaca bentuknya, menurut foldernya.
        let part = try archive.open(name)
        do throws(TableReadingError) {
            var xml = try XMLReader(part, recordedDepth: 1)
            return try xml.next() == .start && xml.isWord("document") ? name : nil
        } catch {
            return name.hasPrefix("word/") ? name : nil
        }
    }
}

/// Kepala dan kaki halaman: hanya disebut, tidak pernah menjadi isi tabel.
struct WordMargins {
    private(set) var text = ""

    private static let maximumCharacters = 200

    init(_ relationships: PackageRelationships, in archive: ZipArchive, styles: WordStyles) throws(TableReadingError) {
        var seen: Set<String> = []
        var texts: [String] = []
        for (kind, root) in [("header", "hdr" as StaticString), ("footer", "ftr")] {
            for name in relationships.parts(ofKind: kind) where archive.contains(name) && seen.insert(name).inserted {
                let part = try archive.open(name)
                part.sizeLimit = .documentBytes
                var reader = try WordReader(part, styles: styles, numbering: WordNumbering(WordNumberDefinitions()))
                let text = Self.words(of: try reader.readAll(in: root))
                if text.contains(where: \.isLetter), !texts.contains(text) { texts.append(text) }
            }
        }
        let all = texts.joined(separator: " / ")
        text = all.count > Self.maximumCharacters ? all.prefix(Self.maximumCharacters - 1) + "…" : all
    }

    /// Teks semua paragraf, juga di dalam tabel, dengan spasi tunggal.
    private static func words(of blocks: [WordBlock]) -> String {
        blocks.map { block in
            switch block {
            case .paragraph(let paragraph): String(decoding: paragraph.text, as: UTF8.self)
            case .table(let table): words(of: table.rows.flatMap { $0.cells.flatMap(\.blocks) })
            }
        }
        .flatMap { $0.split(whereSeparator: \.isWhitespace) }.joined(separator: " ")
    }
}
