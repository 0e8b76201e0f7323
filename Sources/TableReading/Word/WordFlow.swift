/// Isi wadah yang sedang dibaca. Paragraf yang tanda akhirnya dihapus perubahan terlacak bersambung ke paragraf
/// berikutnya.
struct WordFlow {
    private(set) var blocks: [WordBlock] = []
    private var carried: [UInt8] = []

    /// Menutup sebuah paragraf.
    mutating func add(_ paragraph: WordParagraph, joinsNext: Bool) {
        guard !joinsNext else {
            carried.append(contentsOf: paragraph.text)
            return
        }
        var paragraph = paragraph
        if !carried.isEmpty { paragraph.text.insert(contentsOf: carried, at: 0) }
        carried.removeAll()
        blocks.append(.paragraph(paragraph))
    }

    /// Menaruh paragraf yang sudah selesai di luar aliran ini, misalnya isi kotak teks.
    mutating func add(_ finished: [WordBlock]) {
        blocks.append(contentsOf: finished)
    }

    mutating func add(_ table: WordTableContent) {
        finish()
        blocks.append(.table(table))
    }

    /// Wadahnya habis: sambungan tanpa paragraf berikutnya berdiri sendiri.
    mutating func finish() {
        guard !carried.isEmpty else { return }
        blocks.append(.paragraph(WordParagraph(text: carried)))
        carried.removeAll()
    }
}
