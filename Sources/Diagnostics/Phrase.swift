public import ExactNumbers

/// Kalimat yang angkanya tetap bertipe sampai ditampilkan, supaya setiap bahasa mencetak angka
/// dengan notasinya sendiri.
///
///     let kalimat: Phrase = "Jumlah \(amount) berbeda dari \(expected)."
public struct Phrase: Sendable, Hashable, ExpressibleByStringInterpolation {
    enum Piece: Sendable, Hashable {
        case text(String)
        /// Sisipan yang mungkin berasal dari berkas pengguna: tampil lewat ``ForeignText``.
        case foreign(String)
        case amount(Rupiah)
        case amountInWords(Rupiah)
        case quantity(Quantity)
        case percent(Quantity)
        case count(Int)
        indirect case localized(LocalizedText)
    }

    /// Satu teks berdiri sendiri tanpa larik: sel teks sebuah buku kerja hampir semuanya begitu, dan jumlahnya jutaan.
    private enum Content: Sendable, Hashable {
        case text(String)
        case foreign(String)
        case pieces([Piece])

        init(_ pieces: [Piece]) {
            switch (pieces.count, pieces.first) {
            case (1, .text(let text)): self = .text(text)
            case (1, .foreign(let text)): self = .foreign(text)
            default: self = .pieces(pieces)
            }
        }
    }

    private var content: Content

    private var pieces: [Piece] {
        switch content {
        case .text(let text): [.text(text)]
        case .foreign(let text): [.foreign(text)]
        case .pieces(let pieces): pieces
        }
    }

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(stringLiteral value: String) {
        content = .text(value)
    }

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(stringInterpolation: Interpolation) {
        content = Content(stringInterpolation.pieces)
    }

    /// Kalimat dari teks yang sudah jadi, misalnya isi sel.
    public init(_ text: String) {
        content = .foreign(text)
    }

    /// Seluruh kalimat bila ia sebuah teks utuh dari kertas, huruf demi huruf; dipakai di tempat yang menyimpan isi, bukan
    /// menampilkannya: sel buku kerja, jati diri temuan.
    package func exactText(in language: Language) -> String {
        if case .foreign(let text) = content { text } else { text(in: language) }
    }

    /// Teks kalimat ini dalam suatu bahasa; sisipan asing tampil seluruhnya, sebaris, dan terpotong bila sangat panjang.
    public func text(in language: Language) -> String {
        switch content {
        case .text(let text): text
        case .foreign(let text): ForeignText.shown(text, in: language)
        case .pieces(let pieces): Self.text(of: pieces, in: language)
        }
    }

    private static func text(of pieces: [Piece], in language: Language) -> String {
        let notation = language.notation
        return pieces.reduce(into: "") { text, piece in
            switch piece {
            case .text(let part): text += part
            case .foreign(let part): text += ForeignText.shown(part, in: language)
            case .amount(let amount): text += notation.text(amount, style: .running)
            case .amountInWords(let amount): text += language.numberWords.text(amount)
            case .quantity(let quantity): text += notation.text(quantity)
            case .percent(let quantity):
                text += notation.text(quantity)
                text += language == .indonesian ? " %" : "%"
            case .count(let count): text += notation.text(Quantity(Int64(count)))
            case .localized(let part): text += part.text(in: language)
            }
        }
    }

    /// Semua angka bertipe di dalam kalimat sebagai teks mesin, menurut urutan; sama selama angkanya sama, apa
    /// pun kata-kata di sekitarnya.
    public var figures: [String] {
        pieces.flatMap { piece in
            switch piece {
            case .text, .foreign: [String]()
            case .amount(let amount), .amountInWords(let amount): [amount.plainText]
            case .quantity(let quantity), .percent(let quantity): [quantity.plainText]
            case .count(let count): [String(count)]
            case .localized(let text): text.id.figures
            }
        }
    }

    /// Perakit interpolasi: hanya jenis di bawah ini yang boleh masuk kalimat.
    public struct Interpolation: StringInterpolationProtocol {
        var pieces: [Piece] = []

        /// Membentuk nilai ini dari bagian-bagiannya.
        public init(literalCapacity: Int, interpolationCount: Int) {
            pieces.reserveCapacity(interpolationCount * 2 + 1)
        }

        /// Bagian tetap kalimat.
        public mutating func appendLiteral(_ literal: String) {
            if !literal.isEmpty { pieces.append(.text(literal)) }
        }

        /// Teks asing: isi sel, nama berkas, kata pengguna.
        public mutating func appendInterpolation(_ text: String) {
            pieces.append(.foreign(text))
        }

        /// Jumlah uang, tercetak `Rp1.234.567,00`.
        public mutating func appendInterpolation(_ amount: Rupiah) {
            pieces.append(.amount(amount))
        }

        /// Jumlah uang dengan huruf: `dua juta rupiah`.
        public mutating func appendInterpolation(words amount: Rupiah) {
            pieces.append(.amountInWords(amount))
        }

        /// Nilai indikator dengan desimal tercetaknya.
        public mutating func appendInterpolation(_ quantity: Quantity) {
            pieces.append(.quantity(quantity))
        }

        /// Persen, diberikan dalam satuan persen (38,64 berarti 38,64 %).
        public mutating func appendInterpolation(percent: Quantity) {
            pieces.append(.percent(percent))
        }

        /// Banyaknya sesuatu; angka ribuan dikelompokkan menurut bahasa.
        public mutating func appendInterpolation(count: Int) {
            pieces.append(.count(count))
        }

        /// Nomor baris, tahun, dan nomor lain: tanpa pengelompokan.
        public mutating func appendInterpolation(_ number: Int) {
            pieces.append(.text(String(number)))
        }

        /// Potongan kalimat yang membawa faktanya; faktanya diberikan sendiri kepada temuan.
        public mutating func appendInterpolation(_ words: Worded) {
            pieces.append(.localized(words.text))
        }

        /// Angka sebuah temuan, menurut jenisnya.
        public mutating func appendInterpolation(_ figure: FindingFigure) {
            switch figure {
            case .amount(let amount): appendInterpolation(amount)
            case .quantity(let quantity): appendInterpolation(quantity)
            case .percent(let percent): appendInterpolation(percent: percent)
            case .count(let count): appendInterpolation(count: count)
            case .word(let text): appendInterpolation(text)
            }
        }

        /// Teks dua bahasa di dalam kalimat.
        public mutating func appendInterpolation(_ text: LocalizedText) {
            pieces.append(.localized(text))
        }
    }
}
