public import BudgetAnalysis
public import BudgetChecks
public import Diagnostics
public import Reporting
public import TableReading

/// Sebab berkas setelan atau berkas keputusan ditolak; tidak ada isinya yang dilewati diam-diam.
public enum CompanionTableError: ExplainedError, Hashable {
    /// Berkas tidak dapat dibaca sebagai CSV.
    case table(TableReadingError)
    /// Tajuknya bukan tajuk berkas ini.
    case wrongHeader(file: String, columns: [String])
    /// Baris dengan lebih banyak sel daripada tajuk.
    case tooManyCells(SourceLocation, columns: [String])
    /// Sel yang harus terisi kosong.
    case emptyCell(SourceLocation, column: String)
    /// Nilai setelan ditolak.
    case setting(SettingError, at: SourceLocation)
    /// Setelan usulan ditolak.
    case proposal(ProposalSettingError, at: SourceLocation)
    /// Isi setelan kertas ditolak.
    case paper(PaperSettingError, at: SourceLocation)
    /// Setelan yang sama dua kali.
    case repeatedSetting(CheckSettings.Name, at: SourceLocation)
    /// Isian kertas yang sama dua kali.
    case repeatedPaperSetting(PaperSettings.Name, at: SourceLocation)
    /// Bukan kode aturan.
    case notARule(String, at: SourceLocation)
    /// Bukan tanggal satu hari.
    case notADay(String, at: SourceLocation)

    /// Sebabnya dan apa yang dapat dilakukan.
    public var explanation: LocalizedText {
        switch self {
        case .table(let error): error.explanation
        case .wrongHeader(let file, let columns):
            LocalizedText(
                id: "\(file): baris pertama harus tajuk \(columns.joined(separator: ",")), menurut urutan itu.",
                en: "\(file): the first row must be the header \(columns.joined(separator: ",")), in that order."
            )
        case .tooManyCells(let place, let columns):
            LocalizedText(
                id:
                    "\(place.text): barisnya memuat lebih dari \(columns.count) sel. Beri tanda kutip pada isi yang memuat pemisah, misalnya \"37,5\".",
                en: "\(place.text): the row has more than \(columns.count) cells. Quote content that holds the separator, such as \"37,5\"."
            )
        case .emptyCell(let place, let column):
            LocalizedText(id: "\(place.text): \"\(column)\" kosong; isilah.", en: "\(place.text): \"\(column)\" is empty; fill it in.")
        case .setting(let error, let place):
            LocalizedText(id: "\(place.text): \(error.explanation)", en: "\(place.text): \(error.explanation)")
        case .proposal(let error, let place):
            LocalizedText(id: "\(place.text): \(error.explanation)", en: "\(place.text): \(error.explanation)")
        case .paper(let error, let place):
            LocalizedText(id: "\(place.text): \(error.explanation)", en: "\(place.text): \(error.explanation)")
        case .repeatedSetting(let name, let place): Self.repeated(name.rawValue, at: place)
        case .repeatedPaperSetting(let name, let place): Self.repeated(name.rawValue, at: place)
        case .notARule(let text, let place):
            LocalizedText(
                id: "\(place.text): \"\(text)\" bukan kode aturan, misalnya J001.",
                en: "\(place.text): \"\(text)\" is not the code of a rule, such as J001."
            )
        case .notADay(let text, let place):
            LocalizedText(
                id: "\(place.text): \"\(text)\" bukan tanggal satu hari, misalnya 2024-11-20.",
                en: "\(place.text): \"\(text)\" is not the date of one day, such as 2024-11-20."
            )
        }
    }

    private static func repeated(_ name: String, at place: SourceLocation) -> LocalizedText {
        LocalizedText(
            id: "\(place.text): setelan \(name) sudah ditulis di atas; pilih satu.",
            en: "\(place.text): setting \(name) was already given above; choose one.")
    }
}
