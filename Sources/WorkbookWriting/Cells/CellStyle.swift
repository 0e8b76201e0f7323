import Diagnostics
import Reporting

/// Rupa sebuah sel; kunci singgahan format, sehingga rupa yang sama hanya disimpan satu kali.
struct CellStyle: Sendable, Hashable {
    /// Peran sel di lembar.
    enum Look: Sendable, Hashable {
        case title
        /// Judul kertas resmi, di tengah.
        case paperTitle
        /// Baris tempat tanda tangan, di tengah tempatnya.
        case signature
        /// Nama pejabatnya.
        case signatory
        case subtitle
        case sectionTitle
        case heading
        case paragraph
        case caption
        case header
        case columnNumber
        case body(ReportRow.Role)
        /// Warna saja, di atas rupa selnya sendiri.
        case alert
    }

    enum Alignment: Sendable, Hashable {
        case left
        case center
        case right
    }

    var look: Look
    var alignment = Alignment.left
    var wraps = false
    /// Tingkat inden nama.
    var indent = 0
    /// Format angka.
    var numberFormat = NumberFormat.general
    /// Mengapa sel diwarnai.
    enum Tint: Sendable, Hashable {
        /// Temuan dengan bobot ini, atau keterangan warnanya.
        case finding(Severity)
        /// Tempat orang mengisi.
        case entry
        /// Perlu dilihat: wajib diisi, atau angkanya tidak dapat disimpan Excel dengan tepat.
        case attention
    }

    /// Warna sel; `nil` bila tidak ada yang perlu dilihat.
    var tint: Tint?
    /// Benar bila sel menunjuk sel lain.
    var isLink = false
    /// Benar bila sel boleh diisi walaupun lembarnya terkunci.
    var isUnlocked = false

    /// Tajuk kolom.
    static let header = CellStyle(look: .header, alignment: .center, wraps: true)
    /// Baris nomor kolom di bawah tajuk.
    static let columnNumber = CellStyle(look: .columnNumber, alignment: .center)

    /// Warna sebuah peringatan selagi orang mengisi.
    static func alert(_ severity: Severity) -> CellStyle { CellStyle(look: .alert, tint: .finding(severity)) }

    /// Teks di luar tabel.
    static func text(_ look: Look) -> CellStyle {
        switch look {
        case .paperTitle, .signature, .signatory: CellStyle(look: look, alignment: .center, wraps: true)
        case .title, .subtitle, .sectionTitle, .heading, .paragraph, .caption, .header, .columnNumber, .body, .alert:
            CellStyle(look: look, wraps: true)
        }
    }

    /// Sel tabel menurut jenis kolom dan peran baris.
    static func body(_ role: ReportRow.Role, _ kind: ReportColumn.Kind, numberFormat: NumberFormat) -> CellStyle {
        CellStyle(
            look: .body(role), alignment: alignment(of: kind), wraps: kind.isText, numberFormat: numberFormat)
    }

    private static func alignment(of kind: ReportColumn.Kind) -> Alignment {
        switch kind {
        case .code, .name, .label, .note: .left
        case .amount, .percent, .quantity: .right
        }
    }
}
