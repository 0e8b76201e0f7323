public import BudgetModel
public import Diagnostics

/// Sesi yang tidak dapat dibuka, atau hasil yang tidak dapat ditulis.
public enum SessionError: ExplainedError, Hashable {
    /// Folder yang sama diberikan dua kali.
    case repeatedInput(String)
    /// Temuan yang akan diterima tidak ada; `open` alamat temuan aturan itu yang terbuka.
    case noSuchFinding(String, rule: String, open: [String])
    /// Berkas keputusan yang disebut tidak ada.
    case missingDecisions(String)
    /// Buku kerja ini tidak memuat lembar *Temuan* yang dapat diisi.
    case noFindingsSheet(String)
    /// Nama buku kerja yang ditulis tidak berakhiran .xlsx.
    case notWorkbookName(String)
    /// Berkas yang akan ditulis adalah berkas masukan, atau memuatnya.
    case outputIsInput(output: String, input: String)
    /// Berkas yang akan ditulis berdiri di folder masukan, dan bukan hasil Selisih.
    case outputInInput(output: String, folder: String)

    /// Tingkat yang diminta lebih rinci daripada tingkat masukannya.
    case levelNotInInput(GroupLevel, input: GroupLevel)

    /// Sebabnya dan apa yang dapat dilakukan.
    public var explanation: LocalizedText {
        switch self {
        case .repeatedInput(let path):
            LocalizedText(
                id: "\(path): masukan ini diberikan dua kali. Berikan setiap masukan satu kali supaya tidak terhitung ganda.",
                en: "\(path): this input is given twice. Give each input once, or it would count double."
            )
        case .noSuchFinding(let text, let rule, let open):
            open.isEmpty
                ? LocalizedText(
                    id: "\(text): tidak ada temuan ini, dan tidak ada temuan \(rule) lain yang terbuka.",
                    en: "\(text): there is no such finding, and no other open finding of \(rule)."
                )
                : LocalizedText(
                    id: "\(text): tidak ada temuan ini. Temuan \(rule) yang terbuka: \(open.joined(separator: ", ")).",
                    en: "\(text): there is no such finding. Open findings of \(rule): \(open.joined(separator: ", "))."
                )
        case .missingDecisions(let path):
            LocalizedText(
                id: "\(path): berkas keputusan ini tidak ada. Periksa namanya; selisih terima membuatnya.",
                en: "\(path): there is no such decisions file. Check its name; selisih accept makes one."
            )
        case .noFindingsSheet(let path):
            LocalizedText(
                id:
                    "\(path): tidak ada lembar Temuan dengan kolom Keputusan dan Alasan. Pakai buku kerja yang ditulis selisih sandingkan -o.",
                en: "\(path): there is no sheet Findings with columns Decision and Reason. Use a workbook written by selisih compare -o."
            )
        case .notWorkbookName(let path):
            LocalizedText(
                id:
                    "-o \"\(path)\": buku kerja hanya ditulis sebagai .xlsx, jadi tidak ada yang ditulis. Pakai nama berakhiran .xlsx; LibreOffice dan WPS juga membukanya.",
                en:
                    "-o \"\(path)\": a workbook is only written as .xlsx, so nothing was written. Use a name ending in .xlsx; LibreOffice and WPS open it too."
            )
        case .levelNotInInput(let level, let input):
            LocalizedText(
                id:
                    "--level \(level.name): masukannya sudah dikelompokkan per \(input.name), jadi tidak ada yang lebih rinci. Pakai --level \(input.name), atau buat masukannya lagi pada tingkat itu.",
                en:
                    "--level \(level.name): the input is already grouped by \(input.name), so there is nothing finer. Use --level \(input.name), or make the input again at that level."
            )
        case .outputIsInput(let output, let input):
            LocalizedText(
                id: "-o \"\(output)\": ini masukannya sendiri (\(input)) dan tidak akan ditimpa. Pilih nama lain.",
                en: "-o \"\(output)\": this is its own input (\(input)) and will not be overwritten. Choose another name."
            )
        case .outputInInput(let output, let folder):
            LocalizedText(
                id:
                    "-o \"\(output)\": berkas ini sudah ada di folder masukannya (\(folder)), bukan hasil Selisih, dan tidak akan ditimpa. Pilih nama lain.",
                en:
                    "-o \"\(output)\": this file already stands in the input folder (\(folder)), was not written by Selisih, and will not be overwritten. Choose another name."
            )
        }
    }
}
