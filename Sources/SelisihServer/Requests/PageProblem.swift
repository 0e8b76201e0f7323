import Diagnostics
import FlyingFox

/// Permintaan yang tidak dilayani, dan apa yang dapat dilakukan orangnya.
enum PageProblem: ExplainedError, Hashable {
    /// Tajuk `Host` bukan alamat peladen ini.
    case wrongHost
    /// Kirimannya bukan dari halaman ini.
    case wrongOrigin
    /// Tanpa kunci dari alamat yang dicetak program.
    case missingKey
    /// Tidak ada halaman atau pekerjaan ini bagi pengunjungnya.
    case notFound
    /// Kirimannya lebih besar dari batas.
    case tooLarge
    /// Kirimannya memuat terlalu banyak berkas.
    case tooManyFiles
    /// Kirimannya tidak dapat dibaca sebagai formulir berkas.
    case unreadableUpload
    /// Tidak ada berkas di dalamnya.
    case emptyUpload
    /// Terlalu banyak pekerjaan disimpan sekaligus.
    case full
    /// Pekerjaan pengunjung ini masih berjalan.
    case busy

    var status: HTTPStatusCode {
        switch self {
        case .wrongHost, .wrongOrigin, .missingKey: .forbidden
        case .notFound: .notFound
        case .tooLarge: .payloadTooLarge
        case .tooManyFiles, .unreadableUpload, .emptyUpload: .badRequest
        case .full: .serviceUnavailable
        case .busy: .conflict
        }
    }

    var explanation: LocalizedText {
        switch self {
        case .wrongHost, .wrongOrigin:
            LocalizedText(
                id: "Permintaan ini bukan dari halaman Selisih sendiri, jadi ditolak.",
                en: "This request does not come from Selisih's own page, so it is refused.")
        case .missingKey:
            LocalizedText(
                id: "Bukalah halaman ini dengan alamat lengkap yang dicetak selisih halaman, bersama kuncinya.",
                en: "Open this page with the whole address printed by selisih serve, including its key.")
        case .notFound:
            LocalizedText(
                id: "Halaman ini tidak ada, atau berkasnya sudah dihapus. Mulailah lagi dari halaman depan.",
                en: "There is no such page, or its files are already deleted. Start again from the front page.")
        case .tooLarge:
            LocalizedText(
                id: "Kirimannya lebih besar dari batas halaman ini. Kirim lebih sedikit berkas, atau pakai baris perintah.",
                en: "The upload is larger than the limit of this page. Send fewer files, or use the command line.")
        case .tooManyFiles:
            LocalizedText(
                id: "Kirimannya memuat terlalu banyak berkas. Kirim hanya kertas-kertas satu tahun kantor.",
                en: "The upload holds too many files. Send only the papers of one year of an office.")
        case .unreadableUpload:
            LocalizedText(
                id: "Kirimannya terputus atau bukan formulir berkas. Kirim lagi.",
                en: "The upload was cut off or is not a form of files. Send it again.")
        case .emptyUpload:
            LocalizedText(
                id: "Belum ada berkas yang dipilih. Pilih berkas atau folder dahulu.",
                en: "No file was chosen. Choose files or a folder first.")
        case .full:
            LocalizedText(
                id: "Terlalu banyak pekerjaan disimpan sekarang. Hapus pekerjaan lama, atau coba lagi sebentar lagi.",
                en: "Too many pieces of work are kept now. Delete an old one, or try again in a while.")
        case .busy:
            LocalizedText(
                id: "Pekerjaan ini masih berjalan. Tunggu sampai selesai.", en: "This work is still running. Wait until it is done.")
        }
    }
}
