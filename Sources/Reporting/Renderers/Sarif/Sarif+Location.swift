import Diagnostics
import Foundation

extension Sarif.Location {
    /// Baris dan kolom CSV menjadi `region`. Buku kerja tidak punya baris teks, jadi lembar dan selnya menjadi
    /// tempat logis.
    init(_ place: SourceLocation, in language: Language) {
        let region = place.row.map { Sarif.Region(startLine: $0, startColumn: place.column) }
        physicalLocation = Sarif.PhysicalLocation(
            artifactLocation: Sarif.Artifact(uri: Self.uri(of: place.file)), region: place.sheet == nil ? region : nil
        )
        guard let sheet = place.sheet else { return }
        let cell = place.row.map { "\(place.column.map(SourceLocation.columnName) ?? "")\($0)" }
        func shown(_ text: String) -> String { ForeignText.shown(text, in: language) }
        let name = [shown(sheet), cell].compactMap(\.self).joined(separator: "!")
        logicalLocations = [
            Sarif.LogicalLocation(name: name, fullyQualifiedName: shown(place.reference), kind: cell == nil ? "sheet" : "cell")
        ]
    }

    /// Jalur sebagai acuan URI: jalur mutlak menjadi `file://`, jalur lain tetap relatif.
    private static func uri(of file: String) -> String {
        // Titik dua di potongan pertama akan dibaca sebagai skema URI.
        let allowed = CharacterSet(charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/")
        let path = file.addingPercentEncoding(withAllowedCharacters: allowed) ?? ""
        return path.hasPrefix("/") ? "file://\(path)" : path
    }
}
