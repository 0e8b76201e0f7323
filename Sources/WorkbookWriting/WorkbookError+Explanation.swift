public import Diagnostics
import FileWriting

extension WorkbookError {
    /// Penjelasan: di mana, batas mana yang dilanggar, apa yang dapat dilakukan.
    public var explanation: LocalizedText {
        switch self {
        case .file(let error): error.explanation
        case .sheetName(let name, let problem): problem.explanation(of: name)
        case .textTooLong, .formulaTooLong, .unwritableNumber, .tooManyRows, .tooManyColumns, .yearOutOfRange:
            limitExplanation
        case .noSections, .raggedRow, .duplicateTable, .missingReference, .textInFormula, .disagreement:
            reportExplanation
        case .incomplete(let part):
            LocalizedText(
                id: """
                    Bagian "\(part)" dari buku kerja tidak tertulis utuh; folder sementara mungkin penuh. \
                    Kosongkan ruang atau arahkan TMPDIR ke folder lain, lalu ulangi.
                    """,
                en: """
                    Part "\(part)" of the workbook was not written completely; the temporary folder may be full. \
                    Free some space or point TMPDIR at another folder, then try again.
                    """)
        case .tooLarge(let part):
            LocalizedText(
                id:
                    "Bagian \"\(part)\" dari buku kerja melebihi 4 GiB, yang tidak dapat dibuka Excel. Bagi laporan per kantor lalu ulangi.",
                en: "Part \"\(part)\" of the workbook exceeds 4 GiB, which Excel cannot open. Split the report by office and try again.")
        case .outOfMemory:
            LocalizedText(
                id: "Memori tidak cukup untuk menyusun buku kerja. Bagi laporan per kantor lalu ulangi.",
                en: "Not enough memory to build the workbook. Split the report by office and try again.")
        case .library(let code):
            LocalizedText(
                id: """
                    Pustaka penulis buku kerja gagal dengan kode \(code). \
                    Periksa ruang disk dan folder sementara (TMPDIR), lalu ulangi.
                    """,
                en: """
                    The workbook library failed with code \(code). \
                    Check the disk space and the temporary folder (TMPDIR), then try again.
                    """)
        }
    }
}

extension CellPlace {
    /// Tempat dalam kata: `lembar "Sandingan" sel D5`.
    var text: LocalizedText {
        LocalizedText(id: "lembar \"\(sheet)\" sel \(cell)", en: "sheet \"\(sheet)\" cell \(cell)")
    }
}
