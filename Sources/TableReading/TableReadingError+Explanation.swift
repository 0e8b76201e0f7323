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

extension ReadingLimit {
    func explanation(maximum: Int, at location: SourceLocation) -> LocalizedText {
        switch self {
        case .rows:
            LocalizedText(
                id:
                    "\(location.text): lebih dari \(count: maximum) baris. Bagi tabel ini menjadi beberapa berkas.",
                en: "\(location.text): more than \(count: maximum) rows. Split this table into several files."
            )
        case .columns:
            LocalizedText(
                id:
                    "\(location.text): lebih dari \(count: maximum) kolom. Periksa pemisah kolomnya, atau buang kolom yang tidak perlu.",
                en:
                    "\(location.text): more than \(count: maximum) columns. Check the column separator, or remove columns that are not needed."
            )
        case .cellBytes:
            LocalizedText(
                id: "\(location.text): isi sel ini lebih dari \(count: maximum) byte. Pendekkan isinya.",
                en:
                    "\(location.text): this cell holds more than \(count: maximum) bytes. Shorten its content."
            )
        case .rowBytes:
            LocalizedText(
                id:
                    "\(location.text): isi baris ini lebih dari \(count: maximum) byte. Periksa akhir barisnya, atau pendekkan isinya.",
                en:
                    "\(location.text): this row holds more than \(count: maximum) bytes. Check its line end, or shorten its content."
            )
        }
    }
}
