import ArgumentParser
import Diagnostics
import Reporting

/// Kertas menurut namanya di baris perintah.
struct PaperName: ExpressibleByArgument, CaseIterable {
    let size: PaperSize

    static let allCases = PaperSize.allCases.map(PaperName.init)

    init(_ size: PaperSize) { self.size = size }

    /// `A4`, `F4`, atau `A3`; nama F4 di Excel, `folio`, juga diterima.
    init?(argument: String) {
        switch argument.lowercased() {
        case "a4": size = .a4
        case "f4", "folio": size = .f4
        case "a3": size = .a3
        default: return nil
        }
    }

    static var allValueStrings: [String] { allCases.map(\.defaultValueDescription) }

    var defaultValueDescription: String { size.rawValue.uppercased() }
}

/// Kertas untuk mencetak buku kerja.
struct PaperArguments: ParsableArguments {
    @Option(
        name: [.customLong("paper"), .customLong("kertas")],
        help: ArgumentHelp(
            id: "Kertas cetak: A4, F4 (215 x 330 mm; di Excel bernama Folio), atau A3.",
            en: "Paper to print on: A4, F4 (215 x 330 mm, Folio in Excel), or A3.", value: "kertas", "paper"))
    var paper = PaperName(.a4)

    var size: PaperSize { paper.size }
}
