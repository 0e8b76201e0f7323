import Diagnostics

extension WorkbookError {
    /// Penjelasan bagi batas Excel yang terlampaui.
    var limitExplanation: LocalizedText {
        switch self {
        case .tooManyRows(let sheet, let count):
            LocalizedText(
                id: """
                    Lembar "\(sheet)" butuh \(count: count) baris; Excel memuat paling banyak \
                    \(count: ExcelLimits.rows). Bagi laporan per kantor.
                    """,
                en: """
                    Sheet "\(sheet)" needs \(count: count) rows; Excel holds at most \
                    \(count: ExcelLimits.rows). Split the report by office.
                    """)
        case .tooManyColumns(let sheet, let count):
            LocalizedText(
                id: """
                    Lembar "\(sheet)" butuh \(count: count) kolom; Excel memuat paling banyak \
                    \(count: ExcelLimits.columns). Kurangi kolom tabel.
                    """,
                en: """
                    Sheet "\(sheet)" needs \(count: count) columns; Excel holds at most \
                    \(count: ExcelLimits.columns). Use fewer columns.
                    """)
        case .textTooLong(let place, let length, let limit):
            LocalizedText(
                id: """
                    Teks di \(place.text) panjangnya \(count: length) huruf; batas Excel di sana \
                    \(count: limit). Pendekkan teksnya di berkas sumber.
                    """,
                en: """
                    The text in \(place.text) has \(count: length) characters; the Excel limit there is \
                    \(count: limit). Shorten it in the source file.
                    """)
        case .formulaTooLong(let place, let length):
            LocalizedText(
                id: """
                    Rumus di \(place.text) panjangnya \(count: length) huruf; batas Excel \
                    \(count: ExcelLimits.formula). Jumlahkan lewat subtotal.
                    """,
                en: """
                    The formula in \(place.text) has \(count: length) characters; the Excel limit is \
                    \(count: ExcelLimits.formula). Add up through subtotals.
                    """)
        case .unwritableNumber(let place, let text):
            LocalizedText(
                id: """
                    Angka \(text) di \(place.text) berdesimal lebih banyak daripada yang dapat \
                    ditampilkan Excel. Kurangi desimalnya di berkas sumber.
                    """,
                en: """
                    The number \(text) in \(place.text) has more decimals than Excel can show. \
                    Use fewer decimals in the source file.
                    """)
        case .yearOutOfRange(let year):
            LocalizedText(
                id: "Tahun anggaran \(year) di luar 1900 sampai 9999. Periksa tahun di berkas sumber.",
                en: "Budget year \(year) is outside 1900 to 9999. Check the year in the source file.")
        default:
            explanation
        }
    }
}
