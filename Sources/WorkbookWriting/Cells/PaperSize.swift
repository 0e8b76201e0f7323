/// Kertas untuk mencetak buku kerja.
public enum PaperSize: String, Sendable, Hashable, CaseIterable {
    /// A4, 210 x 297 mm.
    case a4
    /// F4 menurut kantor Indonesia, 215 x 330 mm. Excel tidak punya nomor bagi F4; yang dipilih orang di Excel, WPS, dan LibreOffice ialah
    /// *Folio*, 8,5 x 13 inci (215,9 x 330,2 mm), yang lebih lebar dan lebih panjang kurang dari satu milimeter.
    case f4

    /// Nomor kertas Excel (ECMA-376, `ST_PaperSize`): 9 A4, 14 Folio.
    var code: Int {
        switch self {
        case .a4: 9
        case .f4: 14
        }
    }

    /// Sisi pendek dalam poin.
    var width: Double {
        switch self {
        case .a4: 595.3
        case .f4: 612
        }
    }

    /// Sisi panjang dalam poin.
    var height: Double {
        switch self {
        case .a4: 841.9
        case .f4: 936
        }
    }
}
