import Diagnostics
import Reporting

/// Bagian sebuah tabel yang lebih panjang daripada satu lembar Excel; setiap bagian berdiri di lembarnya sendiri dengan tajuk,
/// lebar kolom, dan catatan tentang lanjutannya.
struct SheetShare: Sendable, Hashable {
    let title: LocalizedText
    let rows: Range<Int>
    let note: LocalizedText
}

extension SheetLayout {
    /// Lembar-lembar satu bagian laporan: satu, atau beberapa bila satu-satunya tabelnya melebihi `limit` baris. Lembar data tidak dibagi,
    /// karena bagian keduanya tidak akan terbaca kembali.
    static func sheets(of section: ReportSection, in report: Report, limit: Int) -> [SheetLayout] {
        let whole = SheetLayout(of: section, in: report)
        guard whole.rowCount > limit, whole.use != .data, let table = whole.tables.first, whole.tables.count == 1 else { return [whole] }
        let count = table.rows.count
        // Sisanya judul, tajuk, dan satu baris catatan.
        let room = limit - (whole.rowCount - count) - 1
        guard room > 0 else { return [whole] }
        let starts = Array(stride(from: 0, to: count, by: room))
        return starts.enumerated().map { index, start in
            let rows = start..<min(start + room, count)
            let note = note(part: index + 1, of: starts.count, rows, count, limit, next: title(section.title, part: index + 2))
            let share = SheetShare(title: title(section.title, part: index + 1), rows: rows, note: note)
            return SheetLayout(of: section, in: report, share: share)
        }
    }

    /// Nama lembar bagian ke-`part`; bagian pertama memakai nama aslinya.
    private static func title(_ title: LocalizedText, part: Int) -> LocalizedText {
        guard part > 1 else { return title }
        let suffix = " (\(part))"
        func name(_ language: Language) -> Phrase {
            var name = title.exactText(in: language)
            while name.utf16.count + suffix.utf16.count > ExcelLimits.sheetName, !name.isEmpty { name.removeLast() }
            return Phrase(name + suffix)
        }
        return LocalizedText(id: name(.indonesian), en: name(.english))
    }

    private static func note(
        part: Int, of parts: Int, _ rows: Range<Int>, _ count: Int, _ limit: Int, next: LocalizedText
    ) -> LocalizedText {
        let text = LocalizedText(
            id: """
                Bagian \(part) dari \(parts), karena satu lembar Excel memuat paling banyak \(count: limit) baris: \
                baris \(count: rows.lowerBound + 1) sampai \(count: rows.upperBound) dari \(count: count).
                """,
            en: """
                Part \(part) of \(parts), because one Excel sheet holds at most \(count: limit) rows: \
                rows \(count: rows.lowerBound + 1) to \(count: rows.upperBound) of \(count: count).
                """)
        guard part < parts else { return text }
        return LocalizedText(id: "\(text) Lanjutannya di lembar \"\(next)\".", en: "\(text) Continued on sheet \"\(next)\".")
    }
}
