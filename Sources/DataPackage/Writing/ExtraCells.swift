import BudgetModel
import Diagnostics
import PaperReading

/// Kolom tak dikenal yang berdiri di tabel asal sekumpulan baris.
struct ExtraCells {
    private struct Sheet: Hashable {
        let file: String
        let sheet: String?
    }

    /// Kolom-kolomnya; tajuk yang sama dari beberapa berkas menjadi satu kolom.
    private(set) var columns: [PackageColumn] = []
    private var sources: [String: [Sheet: [Int: String]]] = [:]

    /// - Parameter reserved: tajuk yang sudah berarti lain di tabel ini, dalam bentuk yang dibandingkan.
    init(_ extras: [ExtraColumn], beside places: [SourceLocation], reserved: Set<String>) {
        guard !extras.isEmpty else { return }
        let sheets = Set(places.map { Sheet(file: $0.file, sheet: $0.sheet) })
        for extra in extras {
            let sheet = Sheet(file: extra.file, sheet: extra.sheet)
            guard sheets.contains(sheet) else { continue }
            let title = title(for: extra, in: sheet, reserved: reserved)
            let key = normaliseTitle(title)
            if sources[key] == nil {
                columns.append(
                    PackageColumn(
                        title: title, english: title, kind: .text, isRequired: false, fiscal: nil,
                        explanation: LocalizedText(
                            id: "Kolom tambahan dari berkas asal; disimpan, tidak dihitung.",
                            en: "Extra column of the original file; kept, not computed with."), example: .empty
                    )
                )
            }
            sources[key, default: [:]][sheet, default: [:]].merge(extra.cells) { first, _ in first }
        }
    }

    /// Tajuk yang tidak dibaca sebagai kolom tabel ini, dan tidak menimpa kolom lain lembar yang sama.
    private func title(for extra: ExtraColumn, in sheet: Sheet, reserved: Set<String>) -> String {
        let name = normaliseTitle(extra.title)
        let isTaken = reserved.contains(name) || TemplateMarks.helperTitles.contains(name) || name.hasPrefix("pagu ")
        let base = isTaken ? "(\(extra.title))" : extra.title
        let others = (2...).lazy.map { "\(base) \($0)" }
        func isFree(_ title: String) -> Bool {
            guard let cells = sources[normaliseTitle(title)]?[sheet] else { return true }
            return !extra.cells.keys.contains { cells[$0] != nil }
        }
        return isFree(base) ? base : others.first(where: isFree) ?? base
    }

    /// Isi kolom-kolom itu untuk baris yang berdiri di `place`.
    func cells(at place: SourceLocation) -> [PackageCell] {
        columns.map { column in
            guard let row = place.row else { return .empty }
            return PackageCell(sources[normaliseTitle(column.title)]?[Sheet(file: place.file, sheet: place.sheet)]?[row])
        }
    }
}
