public import Diagnostics

/// Sebab sebuah berkas keluaran tidak dapat ditulis. Pada setiap sebab, berkas lama tetap utuh.
public enum FileWritingError: ExplainedError, Hashable {
    /// Berkas sudah ada dan tidak boleh diganti.
    case exists(path: String)
    /// Tujuan ternyata folder.
    case isFolder(path: String)
    /// Folder sudah ada dan tidak boleh diganti.
    case folderExists(path: String)
    /// Tujuan harus folder, tetapi bukan.
    case notFolder(path: String)
    /// Folder yang akan diganti memuat berkas yang bukan bagian keluaran.
    case holdsOtherFiles(path: String, name: String)
    /// Tujuan bukan berkas biasa (perangkat, pipa, soket).
    case notRegular(path: String)
    /// Folder tujuan tidak ada.
    case folderMissing(path: String, folder: String)
    /// Folder tujuan tidak boleh ditulisi.
    case denied(path: String, folder: String)
    /// Disk penuh, kuota habis, atau batas ukuran berkas tercapai.
    case noSpace(path: String)
    /// Nama kosong atau memuat karakter NUL.
    case invalidName(path: String)
    /// Nama atau jalur lebih panjang daripada yang diterima sistem.
    case nameTooLong(path: String)
    /// Terlalu banyak berkas ditulis bersamaan.
    case tooManyAtOnce(path: String, limit: Int)
    /// Berkasnya sedang diubah program lain, dan gilirannya tidak datang.
    case busy(path: String)
    /// Kesalahan sistem lain, dengan nomornya.
    case system(path: String, code: Int32)
}
