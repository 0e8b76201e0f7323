/// Kertas untuk mencetak.
public enum PaperSize: String, Sendable, Hashable, CaseIterable {
    /// A4, 210 x 297 mm.
    case a4
    /// F4 menurut kantor Indonesia, 215 x 330 mm. Program perkantoran mengenalnya sebagai *Folio*, 8,5 x 13 inci (215,9 x 330,2 mm), yang
    /// lebih lebar dan lebih panjang kurang dari satu milimeter.
    case f4
    /// A3, 297 x 420 mm, bagi formulir berkolom banyak: RFK, evaluasi Renja.
    case a3

    /// Sisi pendek dalam poin.
    package var width: Double {
        switch self {
        case .a4: 595.3
        case .f4: 612
        case .a3: 841.9
        }
    }

    /// Sisi panjang dalam poin.
    package var height: Double {
        switch self {
        case .a4: 841.9
        case .f4: 936
        case .a3: 1190.6
        }
    }
}
