public import Diagnostics

/// Kata-kata halaman dalam bahasa pembacanya; keduanya selalu ditulis berdampingan.
public struct PageWords: Sendable {
    /// Bahasanya.
    public let language: Language

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(_ language: Language) { self.language = language }

    /// Salah satu dari keduanya.
    public func callAsFunction(_ indonesian: String, _ english: String) -> String { language == .indonesian ? indonesian : english }

    /// Teks dua bahasa yang sudah ada.
    public func callAsFunction(_ text: LocalizedText) -> String { text.text(in: language) }

    /// Banyaknya sesuatu, dengan pemisah ribuan bahasanya.
    package func count(_ number: Int) -> String { FindingFigure.count(number).text(in: language) }
}
