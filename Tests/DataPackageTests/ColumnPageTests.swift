import BudgetModel
import DataPackage
import Diagnostics
import Foundation
import Testing

/// Halaman kolom ditulis dari skema; `SELISIH_RECORD_GOLDEN=1` menulisnya ulang.
@Suite("Halaman kolom paket data")
struct ColumnPageTests {
    private static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Sources/DataPackage/DataPackage.docc/Kolom.md")

    @Test("Halaman di repositori sama dengan skemanya")
    func page() throws {
        if ProcessInfo.processInfo.environment["SELISIH_RECORD_GOLDEN"] == "1" {
            try Data(Self.text.utf8).write(to: Self.file)
        }
        let page = try String(contentsOf: Self.file, encoding: .utf8)
        #expect(page == Self.text, "Jalankan: SELISIH_RECORD_GOLDEN=1 swift test --filter ColumnPageTests")
    }

    @Test("Setiap kolom setiap tabel berdiri di halaman")
    func everyField() throws {
        let page = try String(contentsOf: Self.file, encoding: .utf8)
        for table in Schema.tables {
            let section = try #require(page.components(separatedBy: "\n## ").first { $0.hasPrefix("`\(table.name)`\n") }, "\(table.name)")
            for column in table.columns([.original]) where !Self.isRepeated(column) {
                #expect(section.contains("\n| \(column.title) |"), "\(table.name).\(column.title)")
            }
        }
    }

    @Test("Tajuk setiap tabel berbeda, juga tanpa beda huruf besar dan spasi")
    func distinct() {
        for table in Schema.tables {
            let titles = table.columns([.original, .shift(1), .revised]).map(\.normalisedTitle)
            #expect(Set(titles).count == titles.count, "\(table.name)")
        }
    }

    private static var text: String {
        var lines = [
            "# Kolom paket data", "", "Semua tabel dan kolomnya, ditulis dari skema; jangan disunting di sini.", "",
            "`Pagu Murni` mewakili satu kolom setiap tahapan (`Pagu Pergeseran 1`, ..., `Pagu Perubahan`), dan `Induk 1` induk setiap tingkat.",
        ]
        for table in Schema.tables {
            lines += ["", "## `\(table.name)`", "", table.explanation.text(in: .indonesian), ""]
            lines += ["| Kolom | Wajib | Isi | Contoh | Penjelasan |", "|---|---|---|---|---|"]
            for column in table.columns([.original]) where !isRepeated(column) {
                let cells = [
                    column.title, column.isRequired ? "ya" : "", column.kind.words.text(in: .indonesian), column.example.text,
                    column.explanation.text(in: .indonesian),
                ]
                lines.append("| " + cells.joined(separator: " | ") + " |")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// `Induk 2` dan seterusnya sama dengan `Induk 1`.
    private static func isRepeated(_ column: PackageColumn) -> Bool {
        column.title.contains("Induk ") && !column.title.hasSuffix(" 1")
    }
}
