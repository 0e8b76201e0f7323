public import TableReading

/// Membaca masukan apa pun yang dimiliki kantor menjadi isi anggaran.
///
/// Folder paket data dibaca tabel demi tabel. Semua pintu lain (berkas tunggal, folder berkas) berujung
/// pada hasil yang sama.
public struct InputReader: Sendable {
    private let options: IntakeOptions
    private let limits: ReadingLimits

    /// Pembaca dengan pilihan pengguna dan batas pembacaan.
    public init(options: IntakeOptions = IntakeOptions(), limits: ReadingLimits = .default) {
        self.options = options
        self.limits = limits
    }

    /// Membaca satu masukan.
    ///
    /// - Parameters:
    ///   - path: Jalur seperti diberikan pengguna; ikut tercetak pada tempat temuan.
    ///   - progress: Dipanggil setiap beberapa ribu baris dengan banyaknya baris sejauh ini.
    public func read(_ path: String, progress: ((Int) -> Void)? = nil) throws(IntakeError) -> IntakeResult {
        if let template = try TemplateReader(path, limits: limits) { return try template.read(progress: progress) }
        return try DataPackageReader(limits: limits).read(path, progress: progress)
    }
}
