public import Diagnostics
public import ExactNumbers

/// Hitungan dari sel-sel lain yang menghasilkan angka, atau kalimat yang memuat angka.
///
/// Setiap simpul punya arti tepat dan satu bentuk rumus Excel yang hasilnya sama di program berkoma desimal dan bertitik desimal. Persen dihitung
/// sebagai pecahan, seperti disimpan Excel: 38,64 % adalah 0,3864.
public indirect enum CellFormula: Sendable, Hashable {
    /// Angka sebuah sel; sel kosong nol. Sel teks hanya boleh berdiri di cabang yang tidak dipilih.
    case cell(CellReference)
    /// Angka tetap.
    case number(Quantity)
    /// Jumlah semuanya.
    case sum([CellFormula])
    /// Yang pertama dikurangi yang kedua.
    case difference(CellFormula, CellFormula)
    /// Hasil kali.
    case product(CellFormula, CellFormula)
    /// Hasil bagi dibulatkan ke bawah; pembaginya lebih dari nol.
    case quotient(CellFormula, CellFormula)
    /// Hasil bagi dibulatkan satu kali pada sekian desimal, setengah menjauhi nol; pembaginya bukan nol.
    case divided(CellFormula, CellFormula, decimals: Int)
    /// Seperseratusnya: sen menjadi rupiah.
    case hundredth(CellFormula)
    /// Dibulatkan pada sekian desimal, setengah menjauhi nol.
    case rounded(CellFormula, decimals: Int)
    /// Besarnya tanpa tanda.
    case magnitude(CellFormula)
    /// Yang terbesar dari keduanya.
    case larger(CellFormula, CellFormula)
    /// Kata-kata tetap.
    case words(LocalizedText)
    /// Teks-teks berurutan.
    case joined([CellFormula])
    /// Uang di dalam kalimat: `Rp1.234.567,00`.
    case rupiah(CellFormula)
    /// Persen di dalam kalimat, dari pecahannya: `38,64 %`. Tandanya tidak tertulis.
    case percent(CellFormula, decimals: Int)
    /// Yang pertama bila syaratnya benar, selain itu yang kedua.
    case choice(Condition, CellFormula, CellFormula)

    /// Perbandingan dua angka.
    public enum Condition: Sendable, Hashable {
        /// Yang pertama kurang dari yang kedua.
        case below(CellFormula, CellFormula)
        /// Keduanya sama.
        case equal(CellFormula, CellFormula)
        /// Semua syarat benar.
        case all([Condition])
        /// Paling sedikit satu syarat benar.
        case any([Condition])
        /// Syaratnya salah.
        indirect case not(Condition)
    }
}

extension CellFormula {
    /// Nol.
    package static let zero = CellFormula.number(.zero)

    /// Rupiah sebagai bilangan bulat sen.
    package static func sen(_ amount: CellFormula) -> CellFormula { .rounded(.product(amount, .number(Quantity(100))), decimals: 0) }

    /// `amount x part / whole` dibulatkan ke bawah; ketiganya bilangan bulat.
    ///
    /// Hasil kali `amount` dan `part` dapat melebihi 15 angka, jadi `amount` dibagi lebih dahulu dan hanya sisanya yang dikalikan.
    package static func floorShare(of amount: CellFormula, _ part: CellFormula, over whole: CellFormula, up: Bool = false) -> CellFormula {
        let quotient = CellFormula.quotient(amount, whole)
        let rest = CellFormula.product(.difference(amount, .product(quotient, whole)), part)
        let raised = up ? CellFormula.sum([rest, .difference(whole, .number(Quantity(1)))]) : rest
        return .sum([.product(quotient, part), .quotient(raised, whole)])
    }

    /// Semua sel yang disebutnya.
    public var cells: [CellReference] {
        switch self {
        case .cell(let cell): [cell]
        case .number, .words: []
        case .sum(let parts), .joined(let parts): parts.flatMap(\.cells)
        case .difference(let first, let second), .product(let first, let second), .quotient(let first, let second),
            .divided(let first, let second, _), .larger(let first, let second):
            first.cells + second.cells
        case .hundredth(let part), .rounded(let part, _), .magnitude(let part), .rupiah(let part), .percent(let part, _): part.cells
        case .choice(let condition, let first, let second): condition.cells + first.cells + second.cells
        }
    }
}

extension CellFormula.Condition {
    /// Semua sel yang disebutnya.
    public var cells: [CellReference] {
        switch self {
        case .below(let first, let second), .equal(let first, let second): first.cells + second.cells
        case .all(let conditions), .any(let conditions): conditions.flatMap(\.cells)
        case .not(let condition): condition.cells
        }
    }
}
