import BudgetAnalysis
import BudgetChecks
import Diagnostics
import Reporting
import TableReading

/// Pilihan perintah yang tidak dapat dijalankan.
enum CommandError: ExplainedError, Hashable {
    /// Tahapan pada pilihan bukan nama tahapan.
    case unknownStage(option: String, text: String)
    /// Pilihan aturan yang bukan kode atau keluarga yang ada.
    case unknownRule(option: String, text: String)
    /// Tidak ada aturan dengan kode ini.
    case noSuchRule(String)
    /// Setelan dari baris perintah ditolak.
    case setting(option: String, SettingError)
    /// Setelan usulan dari baris perintah ditolak.
    case proposalSetting(option: String, ProposalSettingError)
    /// Setelan kertas dari baris perintah ditolak.
    case paperSetting(option: String, PaperSettingError)
    /// Usulan tanpa jumlah yang dibagi dan tanpa buku kerja yang ditulis.
    case nothingToPropose
    /// Batas pembacaan dari baris perintah ditolak.
    case limit(option: String, ReadingLimitError)
    /// Perintah yang tidak ada, dan yang agaknya dimaksud.
    case unknownCommand(String, intended: String?)
    /// Nama masukan di tempat perintah.
    case missingCommand(String)
    /// Hasil tidak sampai ke keluaran baku.
    case unwrittenOutput

    var explanation: LocalizedText {
        switch self {
        case .unknownStage(let option, let text):
            LocalizedText(
                id: "\(option) \"\(text)\": bukan nama tahapan. Pakai murni, pergeseran-1 (dan seterusnya), perubahan, atau usulan.",
                en: "\(option) \"\(text)\": not the name of a stage. Use murni, pergeseran-1 (and so on), perubahan, or usulan."
            )
        case .nothingToPropose:
            LocalizedText(
                id: "Sebutkan --total JUMLAH untuk membagi sebuah jumlah, atau -o usulan.xlsx untuk menulis lembar yang diisi.",
                en: "Give --total AMOUNT to share a total, or -o proposal.xlsx to write the sheet to fill in.")
        case .unknownRule(let option, let text):
            LocalizedText(
                id: "\(option) \"\(text)\": tidak ada aturan atau keluarga aturan ini. Semuanya: selisih aturan.",
                en: "\(option) \"\(text)\": there is no such rule or family of rules. See them all: selisih rules."
            )
        case .noSuchRule(let code):
            LocalizedText(
                id: "\(code): tidak ada aturan dengan kode ini. Semuanya: selisih aturan.",
                en: "\(code): there is no rule of this code. See them all: selisih rules."
            )
        case .setting(let option, let error):
            LocalizedText(id: "\(option): \(error.explanation)", en: "\(option): \(error.explanation)")
        case .proposalSetting(let option, let error):
            LocalizedText(id: "\(option): \(error.explanation)", en: "\(option): \(error.explanation)")
        case .paperSetting(let option, let error):
            LocalizedText(id: "\(option): \(error.explanation)", en: "\(option): \(error.explanation)")
        case .limit(let option, let error):
            LocalizedText(id: "\(option): \(error.explanation)", en: "\(option): \(error.explanation)")
        case .unknownCommand(let word, let intended):
            if let intended {
                LocalizedText(
                    id: "Perintah '\(word)' tidak ada. Maksudnya '\(intended)'?\nSemua perintah: selisih --help",
                    en: "There is no command '\(word)'. Did you mean '\(intended)'?\nAll commands: selisih --help --language en"
                )
            } else {
                LocalizedText(
                    id: "Perintah '\(word)' tidak ada.\nSemua perintah: selisih --help",
                    en: "There is no command '\(word)'.\nAll commands: selisih --help --language en"
                )
            }
        case .missingCommand(let input):
            LocalizedText(
                id: "Perintahnya belum disebut. Misalnya: selisih periksa \(input.shellWord)\nSemua perintah: selisih --help",
                en: "The command is missing. For example: selisih check \(input.shellWord)\nAll commands: selisih --help --language en"
            )
        case .unwrittenOutput:
            LocalizedText(
                id: "Hasil tidak dapat ditulis ke layar atau berkas tujuannya. Periksa ruang cakram dan tujuannya, lalu ulangi.",
                en: "The result could not be written to the screen or its file. Check the disk space and the destination, then try again."
            )
        }
    }
}
