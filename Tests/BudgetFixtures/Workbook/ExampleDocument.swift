/// Dokumen DOCX dari teks contoh sebuah aturan (``RuleExample``): baris bertitik koma menjadi baris tabel, baris lain
/// paragraf; `{-lama-}` dihapus dan `{+baru+}` disisipkan dengan perubahan terlacak.
public struct ExampleDocument {
    private let text: String

    /// Dokumen dengan isi ini.
    public init(_ text: String) {
        self.text = text
    }

    /// Isi berkas `.docx`.
    public var bytes: [UInt8] {
        var archive = StoredArchive()
        archive.add(
            "[Content_Types].xml",
            #"<Types xmlns="\#(Self.package)/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"#
        )
        archive.add(
            "_rels/.rels",
            #"<Relationships xmlns="\#(Self.package)/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"#
        )
        archive.add("word/document.xml", #"<w:document xmlns:w="\#(Self.main)"><w:body>\#(blocks)</w:body></w:document>"#)
        return archive.bytes
    }

    private var blocks: String {
        var blocks = ""
        var isInTable = false
        for line in text.split(separator: "\n") {
            let isRow = line.contains(";")
            if isRow != isInTable { blocks += isRow ? "<w:tbl>" : "</w:tbl>" }
            isInTable = isRow
            let cells = line.split(separator: ";", omittingEmptySubsequences: false).map(Self.paragraph)
            blocks += isRow ? "<w:tr>\(cells.map { "<w:tc>\($0)</w:tc>" }.joined())</w:tr>" : cells.joined()
        }
        return blocks + (isInTable ? "</w:tbl>" : "")
    }

    private static func paragraph(_ text: Substring) -> String {
        let runs = "<w:r><w:t>\(text)</w:t></w:r>"
            .replacing("{-", with: "</w:t></w:r><w:del><w:r><w:delText>").replacing("-}", with: "</w:delText></w:r></w:del><w:r><w:t>")
            .replacing("{+", with: "</w:t></w:r><w:ins><w:r><w:t>").replacing("+}", with: "</w:t></w:r></w:ins><w:r><w:t>")
        return "<w:p>\(runs)</w:p>"
    }

    private static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    private static let package = "http://schemas.openxmlformats.org/package/2006"
}
