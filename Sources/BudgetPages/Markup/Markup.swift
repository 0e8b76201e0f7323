import Diagnostics

/// Potongan HTML. Teks hanya masuk lewat penyisipan, yang meloloskannya, jadi isi berkas pengguna tidak dapat menjadi tanda HTML.
///
///     let markup: Markup = "<p>\(nama)</p>"
public struct Markup: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// HTML-nya.
    public private(set) var source: String

    /// Tanda HTML yang ditulis di kode program.
    public init(stringLiteral value: String) { source = value }

    /// Potongan dari ``StringInterpolation``.
    public init(stringInterpolation: StringInterpolation) { source = stringInterpolation.source }

    /// HTML yang sudah disusun pintu lain yang meloloskan teksnya: ``HTMLBlocks``.
    package init(lines: [String]) { source = lines.joined(separator: "\n") }

    /// Tanpa isi.
    public static let empty: Markup = ""

    /// Beberapa potongan berturutan.
    public static func joined(_ parts: some Sequence<Markup>) -> Markup {
        var all = Markup.empty
        for part in parts { all.source += part.source }
        return all
    }

    /// Dua potongan berturutan.
    public static func + (left: Markup, right: Markup) -> Markup {
        var all = left
        all.source += right.source
        return all
    }

    /// Menambahkan sebuah potongan.
    public static func += (left: inout Markup, right: Markup) { left.source += right.source }

    /// Penyusun sebuah potongan.
    public struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var source = ""

        /// Menyediakan tempatnya.
        public init(literalCapacity: Int, interpolationCount: Int) { source.reserveCapacity(literalCapacity) }

        /// Tanda HTML dari kode program.
        public mutating func appendLiteral(_ literal: String) { source += literal }

        /// Potongan lain apa adanya.
        public mutating func appendInterpolation(_ markup: Markup) { source += markup.source }

        /// Teks dari mana pun, diloloskan; juga di dalam nilai atribut yang dikutip.
        public mutating func appendInterpolation(_ text: String) { source += ForeignText.html(text) }

        /// Bilangan.
        public mutating func appendInterpolation(_ number: Int) { source += String(number) }
    }
}
