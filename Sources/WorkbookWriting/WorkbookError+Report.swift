import Diagnostics

extension WorkbookError {
    /// Penjelasan bagi laporan yang tidak taat asas; penyebabnya di program, bukan di berkas pengguna.
    var reportExplanation: LocalizedText {
        switch self {
        case .noSections:
            LocalizedText(
                id: "Laporan tidak berisi apa pun. Pilih paling sedikit satu bagian.",
                en: "The report is empty. Choose at least one section.")
        case .raggedRow(let table, let row, let cells, let columns):
            LocalizedText(
                id: """
                    Tabel "\(table)" baris \(row) punya \(cells) sel untuk \(columns) kolom. \
                    \(Self.reportThis)
                    """,
                en: """
                    Table "\(table)" row \(row) has \(cells) cells for \(columns) columns. \
                    \(Self.reportThis)
                    """)
        case .duplicateTable(let table):
            LocalizedText(
                id: "Dua tabel laporan bernama \"\(table)\". \(Self.reportThis)",
                en: "Two tables of the report are named \"\(table)\". \(Self.reportThis)")
        case .missingReference(let place, let table):
            LocalizedText(
                id:
                    "Rumus di \(place.text) mengacu ke sel yang tidak ada di tabel \"\(table)\". \(Self.reportThis)",
                en:
                    "The formula in \(place.text) refers to a missing cell of table \"\(table)\". \(Self.reportThis)"
            )
        case .textInFormula(let place):
            LocalizedText(
                id: "Rumus di \(place.text) memakai teks di tempat angka. \(Self.reportThis)",
                en: "The formula in \(place.text) uses text in the place of a number. \(Self.reportThis)")
        case .disagreement(let place):
            LocalizedText(
                id: "Nilai di \(place.text) berbeda dari hitungan rumusnya. \(Self.reportThis)",
                en: "The value in \(place.text) differs from what its formula computes. \(Self.reportThis)")
        default:
            explanation
        }
    }

    private static let reportThis = LocalizedText(
        id: "Ini kesalahan Selisih; laporkan bersama berkas sumbernya.",
        en: "This is a fault of Selisih; please report it with the source files.")
}
