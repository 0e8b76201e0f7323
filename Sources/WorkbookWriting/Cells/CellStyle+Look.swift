import Reporting

extension CellStyle.Look {
    /// Ukuran huruf dalam poin.
    var fontSize: Double {
        switch self {
        case .title: 14
        case .sectionTitle, .paperTitle: 12
        case .subtitle, .heading: 11
        case .paragraph, .caption, .header, .signature, .signatory, .body, .alert: 10
        case .columnNumber: 8
        }
    }

    /// Benar bila hurufnya tebal.
    var isBold: Bool {
        switch self {
        case .title, .paperTitle, .signatory, .sectionTitle, .heading, .caption, .header: true
        case .subtitle, .signature, .columnNumber, .paragraph, .alert: false
        case .body(let role): role == .heading || role == .subtotal || role == .total
        }
    }

    /// Tinggi satu baris teks dalam poin.
    var lineHeight: Double { (fontSize * 1.3).rounded(.up) }

    /// Ruang kosong di atas teks, memisahkannya dari isi sebelumnya.
    var spaceAbove: Double {
        switch self {
        case .sectionTitle, .heading: 8
        case .caption: 6
        case .title, .paperTitle, .signature, .signatory, .subtitle, .paragraph, .header, .columnNumber, .body, .alert: 0
        }
    }
}
