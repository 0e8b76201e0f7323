import Diagnostics

/// Pilihan perintah yang tidak dapat dijalankan.
enum CommandError: ExplainedError, Hashable {
    /// Tahapan pada pilihan bukan nama tahapan.
    case unknownStage(option: String, text: String)
    /// Folder yang sama diberikan dua kali.
    case repeatedInput(String)

    var explanation: LocalizedText {
        switch self {
        case .unknownStage(let option, let text):
            LocalizedText(
                id: "\(option) \"\(text)\": bukan nama tahapan. Pakai murni, pergeseran-1 (dan seterusnya), atau perubahan.",
                en: "\(option) \"\(text)\": not the name of a stage. Use murni, pergeseran-1 (and so on), or perubahan."
            )
        case .repeatedInput(let path):
            LocalizedText(
                id: "\(path): masukan ini diberikan dua kali. Berikan setiap masukan satu kali supaya tidak terhitung ganda.",
                en: "\(path): this input is given twice. Give each input once, or it would count double."
            )
        }
    }
}
