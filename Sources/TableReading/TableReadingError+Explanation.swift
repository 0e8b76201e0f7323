public import Diagnostics

extension TableReadingError: ExplainedError {
    /// Tempat, sebab, dan apa yang dapat dilakukan.
    public var explanation: LocalizedText {
        switch self {
        case .cannotOpen(let file, let reason):
            reason.explanation(file: file)
        case .cannotRead(let file, let code):
            LocalizedText(
                id:
                    "\(file): pembacaan terhenti (kode sistem \(Int(code))). Periksa media penyimpanannya, lalu coba lagi.",
                en:
                    "\(file): reading stopped (system code \(Int(code))). Check the storage medium, then try again."
            )
        case .changedWhileReading(let file):
            LocalizedText(
                id: "\(file): berkas ini berubah selagi dibaca. Tunggu sampai selesai disimpan atau disalin, lalu jalankan lagi.",
                en: "\(file): this file changed while it was being read. Wait until it is saved or copied, then run again.")
        case .empty(let file):
            LocalizedText(
                id: "\(file): berkas ini kosong. Simpan ulang tabel dari aplikasi asalnya.",
                en: "\(file): this file is empty. Save the table again from its application.")
        case .nulByte(let file, let line):
            LocalizedText(
                id: """
                    \(file), baris teks \(line): ada byte NUL, jadi ini bukan berkas CSV yang utuh. \
                    Simpan ulang sebagai "CSV UTF-8" atau .xlsx.
                    """,
                en: """
                    \(file), text line \(line): there is a NUL byte, so this is not an intact CSV file. \
                    Save it again as "CSV UTF-8" or .xlsx.
                    """)
        case .invalidEncoding(let file, let line, let encoding):
            LocalizedText(
                id: """
                    \(file), baris teks \(line): ada byte yang bukan huruf \(encoding.name). \
                    Simpan ulang sebagai "CSV UTF-8".
                    """,
                en: """
                    \(file), text line \(line): there is a byte that is no character in \(encoding.name). \
                    Save it again as "CSV UTF-8".
                    """)
        case .unterminatedQuote(let location, let line):
            LocalizedText(
                id: """
                    \(location.text), baris teks \(line): tanda kutip (") dibuka di sini dan tidak ditutup sampai \
                    akhir berkas. Berkas mungkin terpotong; simpan ulang, atau tutup kutipnya.
                    """,
                en: """
                    \(location.text), text line \(line): a quotation mark (") opens here and is not closed before \
                    the end of the file. The file may be cut off; save it again, or close the quotation mark.
                    """)
        case .limitExceeded(let limit, let maximum, let location):
            limit.explanation(maximum: maximum, at: location)
        case .unsupportedFormat(let file, let format):
            format.explanation(file: file)
        case .encrypted(let file):
            LocalizedText(
                id:
                    "\(file): berkas ini dikunci dengan kata sandi. Buka di aplikasinya, hapus kata sandinya, lalu simpan.",
                en:
                    "\(file): this file is locked with a password. Open it in its application, remove the password, then save."
            )
        case .damagedArchive(let file, let damage):
            damage.explanation(file: file)
        case .damagedPart(let file, let part, let damage):
            damage.explanation(file: file, part: part)
        case .noSuchSheet(let file, let number):
            LocalizedText(
                id: "\(file): tidak ada lembar atau tabel nomor \(number). Pilih yang ada di berkas ini.",
                en: "\(file): there is no sheet or table number \(number). Choose one of this file.")
        case .quotedCellTooLong(let location, let line, let maximum):
            LocalizedText(
                id: """
                    \(location.text), baris teks \(line): isi sel dalam tanda kutip lebih dari \(count: maximum) byte. \
                    Mungkin kutip yang dibuka di sini tidak ditutup; periksa baris ini.
                    """,
                en: """
                    \(location.text), text line \(line): a quoted cell holds more than \(count: maximum) bytes. \
                    The quotation mark opened here may not be closed; check this line.
                    """)
        }
    }
}
