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
    var look = CellLook()
    /// Nomor baris yang tertulis (0 bila tidak ada), atau kolom sel mulai 0.
    var place = 0
    /// Byte pertama isi sel, nomor teks bersama (-1 bila bukan nomor), atau tingkat kelompok baris.
    var start = 0
    /// Byte sesudah isi sel, atau 1 bila barisnya tersembunyi.
    var end = 0
}
