import Foundation

extension AtomicFile {
    /// Mengganti berkas lama dalam satu langkah; 0 atau nomor kesalahan sistem.
    borrowing func rename() -> Int32 {
        unsafe Foundation.rename(temporaryPath, output.file) == 0 ? 0 : errno
    }

    /// Memasang nama hanya bila belum dipakai: `link` gagal dengan EEXIST, `rename` akan menimpa.
    borrowing func claim() -> Int32 {
        guard unsafe link(temporaryPath, output.file) != 0 else { return 0 }
        let code = errno
        // Kartu memori dan sebagian folder jaringan (FAT, exFAT, SMB) tidak mengenal tautan keras.
        let isUnsupported = [EPERM, ENOTSUP, EOPNOTSUPP, ENOSYS, EMLINK].contains(code)
        return isUnsupported ? claimByPlaceholder() : code
    }

    /// Memesan nama dengan berkas kosong milik sendiri, lalu menggantinya.
    borrowing func claimByPlaceholder() -> Int32 {
        let placeholder = unsafe open(output.file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard placeholder >= 0 else { return errno }
        close(placeholder)
        let code = rename()
        if code != 0 { _ = unsafe unlink(output.file) }
        return code
    }

    /// Nama baru pun harus sampai ke disk. Sistem berkas yang tidak dapat melakukannya untuk folder
    /// menjawab EINVAL; itu bukan kegagalan.
    borrowing func syncFolder() throws(FileWritingError) {
        let folder = unsafe open(output.folder, O_RDONLY | O_CLOEXEC)
        guard folder >= 0 else { return }
        defer { close(folder) }
        if fsync(folder) != 0 && [EIO, ENOSPC, EDQUOT].contains(errno) { throw output.error(errno) }
    }
}
