import BudgetModel
import Diagnostics

/// Kolom tak dikenal yang berdiri di tabel asal sekumpulan baris.
struct ExtraCells {
    private struct Sheet: Hashable {
        let file: String
        let sheet: String?
    }

    /// Kolom-kolomnya; tajuk yang sama dari beberapa berkas menjadi satu kolom.
    private(set) var columns: [PackageTables.Column] = []
    private var sources: [String: [Sheet: [Int: String]]] = [:]

    init(_ extras: [ExtraColumn], beside places: [SourceLocation]) {
        guard !extras.isEmpty else { return }
        let sheets = Set(places.map { Sheet(file: $0.file, sheet: $0.sheet) })
        for extra in extras where sheets.contains(Sheet(file: extra.file, sheet: extra.sheet)) {
            if sources[extra.title] == nil {
                columns.append(
                    PackageTables.Column(
                        title: extra.title, kind: .text, isRequired: false,
                        explanation: "Kolom tambahan dari berkas asal; disimpan, tidak dihitung.", example: .empty
                    )
                )
            }
            sources[extra.title, default: [:]][Sheet(file: extra.file, sheet: extra.sheet)] = extra.cells
        }
    }

    /// Isi kolom-kolom itu untuk baris yang berdiri di `place`.
    func cells(at place: SourceLocation) -> [PackageTables.Cell] {
        columns.map { column in
            guard let row = place.row else { return .empty }
            return PackageTables.Cell(sources[column.title]?[Sheet(file: place.file, sheet: place.sheet)]?[row])
        }
    }
}
