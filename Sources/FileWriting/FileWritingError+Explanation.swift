public import Diagnostics
import Foundation

extension FileWritingError {
    /// Penjelasan: berkas mana, apa sebabnya, apa yang dapat dilakukan.
    public var explanation: LocalizedText {
        switch self {
        case .exists(let path):
            LocalizedText(
                id: "Berkas \"\(path)\" sudah ada dan tidak ditimpa. Pilih nama lain atau pakai --force.",
                en: """
                    File "\(path)" already exists and was not overwritten. \
                    Choose another name or use --force.
                    """)
        case .isFolder(let path):
            LocalizedText(
                id: "\"\(path)\" adalah folder. Sebutkan nama berkas di dalamnya.",
                en: "\"\(path)\" is a folder. Give the name of a file inside it.")
        case .folderExists(let path):
            LocalizedText(
                id: "\"\(path)\" sudah ada dan tidak diganti. Pilih nama lain atau pakai --force.",
                en: "\"\(path)\" already exists and was not replaced. Choose another name or use --force.")
        case .notFolder(let path):
            LocalizedText(
                id: "\"\(path)\" bukan folder dan tidak diganti. Pilih nama lain.",
                en: "\"\(path)\" is not a folder and was not replaced. Choose another name.")
        case .holdsOtherFiles(let path, let name):
            LocalizedText(
                id: """
                    Folder "\(path)" tidak diganti karena memuat "\(name)", yang bukan bagian keluaran. \
                    Pilih folder lain, atau pindahkan berkas itu dahulu.
                    """,
                en: """
                    Folder "\(path)" was not replaced because it holds "\(name)", which is not part of the output. \
                    Choose another folder, or move that file first.
                    """)
        case .notRegular(let path):
            LocalizedText(
                id: "\"\(path)\" bukan berkas biasa dan tidak diganti. Pilih nama lain.",
                en: "\"\(path)\" is not a regular file and was not replaced. Choose another name.")
        case .folderMissing(let path, let folder):
            LocalizedText(
                id: """
                    Berkas "\(path)" tidak dapat dibuat: folder "\(folder)" tidak ada. \
                    Buat folder itu dahulu.
                    """,
                en: """
                    File "\(path)" cannot be created: folder "\(folder)" does not exist. \
                    Create it first.
                    """)
        case .denied(let path, let folder):
            LocalizedText(
                id: """
                    Berkas "\(path)" tidak dapat dibuat: folder "\(folder)" tidak boleh ditulisi. \
                    Pilih folder lain atau minta izin menulis.
                    """,
                en: """
                    File "\(path)" cannot be created: folder "\(folder)" is not writable. \
                    Choose another folder or ask for write permission.
                    """)
        case .noSpace(let path):
            LocalizedText(
                id: """
                    Berkas "\(path)" tidak selesai ditulis: disk penuh, kuota habis, atau batas ukuran berkas \
                    tercapai. Kosongkan ruang lalu ulangi; berkas lama tidak berubah.
                    """,
                en: """
                    File "\(path)" was not finished: the disk is full, the quota is used up, or the file size \
                    limit was reached. Free some space and try again; no earlier file was changed.
                    """)
        case .invalidName(let path):
            LocalizedText(
                id: "\"\(visible(path))\" bukan nama berkas. Sebutkan nama berkas keluaran.",
                en: "\"\(visible(path))\" is not a file name. Give the name of the output file.")
        case .nameTooLong(let path):
            LocalizedText(
                id: "Nama \"\(path)\" terlalu panjang bagi sistem berkas. Pilih nama yang lebih pendek.",
                en: "The name \"\(path)\" is too long for the file system. Choose a shorter one.")
        case .tooManyAtOnce(let path, let limit):
            LocalizedText(
                id: """
                    Berkas "\(path)" tidak ditulis: paling banyak \(limit) berkas ditulis bersamaan. \
                    Selesaikan yang lain dahulu.
                    """,
                en: """
                    File "\(path)" was not written: at most \(limit) files are written at the same time. \
                    Finish the others first.
                    """)
        case .busy(let path):
            LocalizedText(
                id: "\"\(path)\" sedang diubah program lain dan tidak ditulis. Ulangi sesudah program itu selesai.",
                en: "\"\(path)\" is being changed by another program and was not written. Try again when that program is done.")
        case .system(let path, let code):
            LocalizedText(
                id: """
                    Berkas "\(path)" tidak dapat ditulis: \(systemMessage(code)) (kode \(Int(code))). \
                    Periksa disk dan izinnya lalu ulangi.
                    """,
                en: """
                    File "\(path)" cannot be written: \(systemMessage(code)) (code \(Int(code))). \
                    Check the disk and its permissions, then try again.
                    """)
        }
    }

    private func visible(_ path: String) -> String {
        path.replacing("\0", with: "\u{2400}")
    }

    private func systemMessage(_ code: Int32) -> String {
        unsafe String(cString: strerror(code))
    }
}

extension FileWritingError {
    /// Sebab menurut nomor kesalahan sistem.
    static func from(_ code: Int32, path: String, folder: String) -> FileWritingError {
        switch code {
        case EEXIST: .exists(path: path)
        case EISDIR: .isFolder(path: path)
        case ENOENT, ENOTDIR: .folderMissing(path: path, folder: folder)
        case EACCES, EPERM, EROFS: .denied(path: path, folder: folder)
        case ENOSPC, EDQUOT, EFBIG: .noSpace(path: path)
        case ENAMETOOLONG: .nameTooLong(path: path)
        default: .system(path: path, code: code)
        }
    }
}
