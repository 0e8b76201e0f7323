import Diagnostics

extension OpeningFailure {
    func explanation(file: String) -> LocalizedText {
        switch self {
        case .notFound:
            LocalizedText(
                id: "\(file): berkas ini tidak ada. Periksa nama dan foldernya.",
                en: "\(file): there is no such file. Check its name and folder.")
        case .notPermitted:
            LocalizedText(
                id: "\(file): berkas ini tidak boleh dibaca. Minta izin baca, atau salin ke folder sendiri.",
                en:
                    "\(file): you may not read this file. Ask for read permission, or copy it to your own folder."
            )
        case .notARegularFile:
            LocalizedText(
                id:
                    "\(file): ini bukan berkas biasa melainkan folder atau perangkat. Sebutkan berkas tabelnya.",
                en: "\(file): this is not a regular file but a folder or a device. Name the table's file.")
        case .system(let code):
            LocalizedText(
                id:
                    "\(file): berkas ini tidak dapat dibuka (kode sistem \(Int(code))). Tutup aplikasi yang memakainya, lalu coba lagi.",
                en:
                    "\(file): this file cannot be opened (system code \(Int(code))). Close the application that uses it, then try again."
            )
        }
    }
}
