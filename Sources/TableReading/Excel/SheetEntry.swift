/// Satu catatan dari sebuah lembar XLSX, menurut urutannya di berkas.
struct SheetEntry: BitwiseCopyable {
    enum Kind: UInt8 {
        case rowStart, rowEnd
        /// Sel yang isinya sudah menjadi teks.
        case cell
        /// Sel yang isinya sebuah teks bersama.
        case sharedCell
        case dataEnd
        case unexpectedContent, tooLong
    }

    var kind: Kind
    var content = CellKind.empty
    /// Nomor baris yang tertulis (0 bila tidak ada), atau kolom sel mulai 0.
    var place = 0
    /// Byte pertama isi sel, atau nomor teks bersama (-1 bila bukan nomor).
    var start = 0
    /// Byte sesudah isi sel.
    var end = 0
}
