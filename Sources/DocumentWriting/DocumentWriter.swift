public import Diagnostics
public import FileWriting
public import Reporting

/// Menulis laporan, terutama kertas resmi, menjadi dokumen Word (.docx, ECMA-376 WordprocessingML).
///
/// Laporan yang sama selalu memberi berkas yang sama, byte demi byte. Berkas muncul utuh atau tidak sama sekali.
public struct DocumentWriter: Sendable, Hashable {
    /// Bahasa dokumen.
    public let language: Language
    /// `true` bila berkas yang sudah ada boleh diganti (`--force`).
    public let replacing: Bool
    /// Kertasnya.
    public let paper: PaperSize

    /// Penulis untuk satu bahasa dan satu kertas.
    public init(language: Language, replacing: Bool, paper: PaperSize = .a4) {
        self.language = language
        self.replacing = replacing
        self.paper = paper
    }

    /// Menulis `report` ke `path`; gambar, tautan, dan daftar isi hanya berdiri di buku kerja.
    ///
    /// - Throws: ``DocumentError`` bila tujuan tidak dapat ditulis.
    public func write(_ report: Report, to path: String) throws(DocumentError) {
        let output: AtomicFile
        do { output = try AtomicFile(at: path, replacing: replacing) } catch { throw .file(error) }
        let bytes = try DocumentPackage(report, body: DocumentBody(language: language, paper: paper).text(of: report), in: language).bytes()
        do {
            try output.append(bytes)
            try output.commit()
        } catch { throw .file(error) }
    }
}

/// Mengapa sebuah dokumen tidak tertulis. Pada setiap sebab, berkas lama tetap utuh.
public enum DocumentError: ExplainedError, Hashable {
    /// Tujuannya tidak dapat ditulis.
    case file(FileWritingError)
    /// Pustaka arsip gagal dengan nomor ini.
    case library(code: Int32)

    /// Sebabnya dan apa yang dapat dilakukan.
    public var explanation: LocalizedText {
        switch self {
        case .file(let error): error.explanation
        case .library(let code):
            LocalizedText(
                id: "Pustaka penulis arsip gagal dengan kode \(Int(code)). Periksa memori dan ruang disk, lalu ulangi.",
                en: "The archive library failed with code \(Int(code)). Check memory and disk space, then try again.")
        }
    }
}
