import Reporting

extension PaperSize {
    /// Nomor kertas Excel (ECMA-376, `ST_PaperSize`): 8 A3, 9 A4, 14 Folio. Excel tidak punya nomor bagi F4; yang dipilih orang di Excel, WPS, dan
    /// LibreOffice ialah Folio.
    var code: Int {
        switch self {
        case .a4: 9
        case .f4: 14
        case .a3: 8
        }
    }
}
