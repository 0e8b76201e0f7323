/// Satu kertas sebelum bentuk berkasnya dipilih: halaman-halaman berisi kalimat dan tabel.
package struct DrawnPaper: Sendable {
    /// Nama berkas tanpa akhiran.
    package let name: String
    package var pages: [DrawnPage]

    package init(_ name: String, _ pages: [DrawnPage]) {
        self.name = name
        self.pages = pages
    }
}

/// Satu halaman: satu lembar buku kerja, atau halaman baru sebuah dokumen.
package struct DrawnPage: Sendable {
    let name: String
    var blocks: [DrawnBlock]

    package init(_ name: String, _ blocks: [DrawnBlock]) {
        self.name = name
        self.blocks = blocks
    }

    /// Tabel terlebar menentukan lebar halaman.
    var widths: [Int] {
        blocks.compactMap { if case .table(let table) = $0 { table.widths } else { nil } }.max { $0.count < $1.count } ?? [
            6, 34, 34, 24, 24,
        ]
    }
}

package enum DrawnBlock: Sendable {
    /// Judul di tengah, tebal.
    case title(String)
    case line(String)
    /// Dua blok berdampingan: tanda tangan.
    case sides([String], [String])
    case table(DrawnTable)
    case gap
}

/// Tabel dengan sel gabungan; `nil` di `rows` berarti tertutup sel lain.
package struct DrawnTable: Sendable {
    var widths: [Int]
    var rows: [[DrawnCell?]]
}

package struct DrawnCell: Sendable {
    enum Content: Sendable, Hashable {
        case text(String)
        /// Angka seperti tercetak: "21,750", "91,07%", "790.236.963".
        case number(PrintedNumber)
    }

    var content: Content?
    var rows = 1
    var columns = 1
    var isHeader = false

    /// Isinya seperti tercetak.
    var text: String {
        switch content {
        case .text(let text): text
        case .number(let number): number.text
        case nil: ""
        }
    }
}

/// Angka tercetak berkoma desimal, dan nilai serta format sel yang mencetaknya begitu.
package struct PrintedNumber: Sendable, Hashable {
    let text: String
    let value: String
    let format: String

    /// `nil` bila teksnya bukan satu angka.
    init?(_ text: String) {
        guard let match = text.wholeMatch(of: /(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(%?)/) else { return nil }
        let (whole, fraction) = (match.2.filter { $0 != "." }, match.3.map(String.init) ?? "")
        let isPercent = !match.4.isEmpty
        var digits = String(whole) + fraction
        let decimals = fraction.count + (isPercent ? 2 : 0)
        if digits.count <= decimals { digits = String(repeating: "0", count: decimals + 1 - digits.count) + digits }
        var value = String(digits.dropLast(decimals))
        let tail = String(digits.suffix(decimals).reversed().drop { $0 == "0" }.reversed())
        if !tail.isEmpty { value += "." + tail }
        self.text = text
        self.value = match.1 + value
        format =
            (match.2.contains(".") ? "#,##0" : "0") + (fraction.isEmpty ? "" : "." + String(repeating: "0", count: fraction.count))
            + (isPercent ? "%" : "")
    }
}
