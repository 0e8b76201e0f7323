import ExactNumbers
package import PaperReading

/// Cara sebuah kantor menulis kertasnya: kata tajuk, urutan kolom, penomoran, sel gabungan, dan rupa angkanya. Faktanya tidak
/// berubah karenanya.
package struct PaperDress: Sendable, Hashable {
    package enum Numbering: String, Sendable, CaseIterable { case none, plain, dot, bracket }
    package enum ColumnNumbers: String, Sendable, CaseIterable { case none, plain, brackets }
    /// Isi yang sama di baris-baris berurutan.
    package enum Repeats: String, Sendable, CaseIterable { case merged, blank, repeated }
    package enum Amounts: String, Sendable, CaseIterable { case number, grouped, rupiah, rupiahDot, cents }
    package enum Totals: String, Sendable, CaseIterable { case none, above, sections, foot }
    package enum Units: String, Sendable, CaseIterable { case column, brackets }
    package enum TitleLines: String, Sendable, CaseIterable { case separate, oneCell, oneLine }

    /// Kata tajuk setiap arti kolom.
    package var words: [PaperRole: String] = [:]
    /// Urutan kolom: arti yang lebih dahulu berdiri lebih kiri; yang tidak disebut memakai urutan kertasnya.
    package var order: [PaperRole] = []
    package var hasCapitals = true
    package var numbering = Numbering.dot
    package var columnNumbers = ColumnNumbers.plain
    package var repeats = Repeats.merged
    package var figuresAreNumbers = true
    package var amounts = Amounts.rupiahDot
    package var totals = Totals.sections
    package var units = Units.brackets
    package var titleLines = TitleLines.separate
    /// Semua triwulan berjajar di satu tabel.
    package var isWide = false
    /// Lampiran-lampiran di satu halaman.
    package var annexesShareAPage = false
    /// Tahun di tingkat kedua tajuk "TARGET".
    package var yearsBelow = true
    /// Sumber dana perubahan ditulis "APBDP".
    package var revisedFunding = "APBD"

    package init() {}

    /// Kata tajuk sebuah arti, dengan tambahan di belakangnya.
    func title(_ role: PaperRole, _ rest: String = "") -> String {
        let word = words[role] ?? "\(role)"
        return cased(rest.isEmpty ? word : "\(word) \(rest)")
    }

    func cased(_ text: String) -> String { hasCapitals ? text.uppercased() : text }

    func number(_ number: Int) -> String? {
        switch numbering {
        case .none: nil
        case .plain: "\(number)"
        case .dot: "\(number)."
        case .bracket: "\(number))"
        }
    }

    func amount(_ amount: Rupiah) -> DrawnCell.Content {
        let whole = NumberNotation.decimalComma.text(amount)
        return switch amounts {
        case .number: PrintedNumber(whole).map { .number($0) } ?? .text(whole)
        case .grouped: .text(whole)
        case .rupiah: .text("Rp\(whole)")
        case .rupiahDot: .text("Rp. \(whole)")
        case .cents: .text("Rp\(whole),00")
        }
    }

    /// Jumlah di dalam kalimat.
    func amountText(_ amount: Rupiah) -> String { "Rp. " + NumberNotation.decimalComma.text(amount) }

    func figure(_ text: String) -> DrawnCell.Content {
        if figuresAreNumbers, let number = PrintedNumber(text) { return .number(number) }
        return .text(text)
    }

    /// Baris-baris judul: masing-masing satu baris, satu sel berbaris-baris, atau satu kalimat.
    func title(_ lines: [String]) -> [DrawnBlock] {
        let lines = lines.map { $0.uppercased() }
        return switch titleLines {
        case .separate: lines.map { .title($0) }
        case .oneCell: [.title(lines.joined(separator: "\n"))]
        case .oneLine: [.title(lines.joined(separator: " "))]
        }
    }
}
