import Diagnostics
import Foundation
import Testing

@testable import FileWriting

@Suite("Penjelasan kegagalan menulis")
struct FileWritingErrorTests {
    @Test(arguments: [
        (
            error: FileWritingError.exists(path: "a.xlsx"),
            id: "Berkas \"a.xlsx\" sudah ada dan tidak ditimpa. Pilih nama lain atau pakai --force.",
            en: "File \"a.xlsx\" already exists and was not overwritten. Choose another name or use --force."
        ),
        (
            error: .isFolder(path: "hasil"),
            id: "\"hasil\" adalah folder. Sebutkan nama berkas di dalamnya.",
            en: "\"hasil\" is a folder. Give the name of a file inside it."
        ),
        (
            error: .notRegular(path: "/dev/null"),
            id: "\"/dev/null\" bukan berkas biasa dan tidak diganti. Pilih nama lain.",
            en: "\"/dev/null\" is not a regular file and was not replaced. Choose another name."
        ),
        (
            error: .folderMissing(path: "b/a.xlsx", folder: "b"),
            id: "Berkas \"b/a.xlsx\" tidak dapat dibuat: folder \"b\" tidak ada. Buat folder itu dahulu.",
            en: "File \"b/a.xlsx\" cannot be created: folder \"b\" does not exist. Create it first."
        ),
        (
            error: .denied(path: "b/a.xlsx", folder: "b"),
            id: """
            Berkas "b/a.xlsx" tidak dapat dibuat: folder "b" tidak boleh ditulisi. \
            Pilih folder lain atau minta izin menulis.
            """,
            en: """
            File "b/a.xlsx" cannot be created: folder "b" is not writable. \
            Choose another folder or ask for write permission.
            """
        ),
        (
            error: .noSpace(path: "a.xlsx"),
            id: """
            Berkas "a.xlsx" tidak selesai ditulis: disk penuh, kuota habis, atau batas ukuran berkas \
            tercapai. Kosongkan ruang lalu ulangi; berkas lama tidak berubah.
            """,
            en: """
            File "a.xlsx" was not finished: the disk is full, the quota is used up, or the file size \
            limit was reached. Free some space and try again; no earlier file was changed.
            """
        ),
        (
            error: .invalidName(path: "a\0"),
            id: "\"a\u{2400}\" bukan nama berkas. Sebutkan nama berkas keluaran.",
            en: "\"a\u{2400}\" is not a file name. Give the name of the output file."
        ),
        (
            error: .nameTooLong(path: "aa"),
            id: "Nama \"aa\" terlalu panjang bagi sistem berkas. Pilih nama yang lebih pendek.",
            en: "The name \"aa\" is too long for the file system. Choose a shorter one."
        ),
        (
            error: .tooManyAtOnce(path: "a", limit: 64),
            id:
                "Berkas \"a\" tidak ditulis: paling banyak 64 berkas ditulis bersamaan. Selesaikan yang lain dahulu.",
            en:
                "File \"a\" was not written: at most 64 files are written at the same time. Finish the others first."
        ),
    ])
    func `Setiap sebab menyebut berkas, sebab, dan jalan keluarnya`(
        error: FileWritingError, id: String, en: String
    ) {
        #expect(error.explanation.text(in: .indonesian) == id)
        #expect(error.explanation.text(in: .english) == en)
    }

    @Test func `Kesalahan sistem lain menyebut kodenya`() {
        let text = FileWritingError.system(path: "a", code: EIO).explanation.text(in: .indonesian)
        #expect(text.hasPrefix("Berkas \"a\" tidak dapat ditulis: "))
        #expect(text.hasSuffix(" (kode \(EIO)). Periksa disk dan izinnya lalu ulangi."))
    }

    @Test(arguments: [
        (code: EEXIST, error: FileWritingError.exists(path: "p")),
        (code: EISDIR, error: .isFolder(path: "p")),
        (code: ENOENT, error: .folderMissing(path: "p", folder: "f")),
        (code: ENOTDIR, error: .folderMissing(path: "p", folder: "f")),
        (code: EACCES, error: .denied(path: "p", folder: "f")),
        (code: EROFS, error: .denied(path: "p", folder: "f")),
        (code: ENOSPC, error: .noSpace(path: "p")),
        (code: EDQUOT, error: .noSpace(path: "p")),
        (code: EFBIG, error: .noSpace(path: "p")),
        (code: ENAMETOOLONG, error: .nameTooLong(path: "p")),
        (code: EIO, error: .system(path: "p", code: EIO)),
    ])
    func `Nomor kesalahan sistem dipetakan ke sebabnya`(code: Int32, error: FileWritingError) {
        #expect(FileWritingError.from(code, path: "p", folder: "f") == error)
    }
}
