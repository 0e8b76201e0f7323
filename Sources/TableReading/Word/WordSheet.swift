/// Satu tabel dokumen yang siap dibaca baris demi baris; sel kosong tidak disimpan.
struct WordSheet {
    struct Row {
        /// Baris tabel mulai 1; paragraf di atas tabel -1, -2, ... ke atas.
        var number: Int
        var isHidden = false
        var cells: [Cell]
    }

    struct Cell {
        var column: Int
        var text: [UInt8]
        var look: CellLook
    }

    var name: String
    /// `true` bila isinya hanya paragraf.
    var isText = false
    var rows: [Row] = []
    var mergedRanges: [MergedRange] = []
    /// Nomor baris terakhir, yang kosong juga.
    var lastNumber = 0

    /// Paragraf-paragraf menjadi baris bersel satu, mulai nomor ini.
    mutating func add(_ paragraphs: some Sequence<WordParagraph>, from first: Int) {
        for (offset, paragraph) in paragraphs.enumerated() {
            let cell = Cell(column: 0, text: paragraph.text, look: paragraph.look)
            rows.append(Row(number: first + offset, cells: [cell]))
            lastNumber = first + offset
        }
    }
}
