import BudgetChecks
import BudgetFixtures
import Diagnostics
import ExactNumbers
import Reporting
import Testing

@Suite("Tabel selebar layarnya")
struct TerminalWidthTests {
    private static let widths = [40, 60, 80, 120, 200]

    private static let table = ReportTable(
        id: "contoh", caption: LocalizedText(id: "Menurut kelompok", en: "By group"),
        columns: [
            ReportColumn(LocalizedText(id: "Cakupan", en: "Scope"), .name),
            ReportColumn(LocalizedText(id: "Sebelum (Murni)", en: "Before (Original)"), .amount),
            ReportColumn(LocalizedText(id: "Setelah (Perubahan)", en: "After (Revised)"), .amount),
            ReportColumn(LocalizedText(id: "Sumber dana", en: "Source"), .label),
            ReportColumn(LocalizedText(id: "Keterangan", en: "Remark"), .note),
        ],
        rows: [
            row(.subtotal, 0, "Program utama", 3_778_131_771, 2_318_149_930, "", ""),
            row(.detail, 1, "Nilai Lapangan Usaha Industri", 1_586_227_863, 0, "APBD", "dipindahkan ke program penunjang"),
            row(.total, 0, "Jumlah APBD", 3_778_131_771, 2_318_149_930, "", ""),
        ])

    private static func row(
        _ role: ReportRow.Role, _ level: Int, _ name: String, _ before: Int64, _ after: Int64, _ source: String, _ remark: String
    ) -> ReportRow {
        ReportRow(
            role, level: level,
            cells: [
                .verbatim(name), ReportCell(.amount(Rupiah(before))), ReportCell(.amount(Rupiah(after))), .verbatim(source),
                .verbatim(remark),
            ])
    }

    private static func text(_ table: ReportTable, width: Int) -> String {
        let section = ReportSection(id: "s", title: LocalizedText(verbatim: "S"), blocks: [.table(table)], isSummary: true)
        let report = Report(title: LocalizedText(verbatim: "Judul"), subtitles: [], year: 2024, sections: [section])
        return TerminalText(language: .indonesian, width: width).summary(of: report)
    }

    @Test("Layar lebar: satu baris satu baris")
    func wide() {
        #expect(
            Self.text(Self.table, width: 120) == """
                Judul

                Menurut kelompok
                Cakupan                                Sebelum        Setelah  Sumber dana  Keterangan
                                                       (Murni)    (Perubahan)
                -------------------------------  -------------  -------------  -----------  --------------------------------
                Program utama                    3.778.131.771  2.318.149.930
                  Nilai Lapangan Usaha Industri  1.586.227.863              -  APBD         dipindahkan ke program penunjang
                -------------------------------  -------------  -------------  -----------  --------------------------------
                Jumlah APBD                      3.778.131.771  2.318.149.930

                """)
    }

    @Test("Layar delapan puluh kolom: nama dan keterangan dilipat pada kata, angka utuh")
    func eighty() {
        #expect(
            Self.text(Self.table, width: 80) == """
                Judul

                Menurut kelompok
                Cakupan                  Sebelum        Setelah  Sumber dana  Keterangan
                                         (Murni)    (Perubahan)
                -----------------  -------------  -------------  -----------  ------------------
                Program utama      3.778.131.771  2.318.149.930
                  Nilai Lapangan   1.586.227.863              -  APBD         dipindahkan ke
                  Usaha Industri                                              program penunjang
                -----------------  -------------  -------------  -----------  ------------------
                Jumlah APBD        3.778.131.771  2.318.149.930

                """)
    }

    @Test("Layar sempit: setiap baris tabel menjadi sekelompok baris")
    func narrow() {
        #expect(
            Self.text(Self.table, width: 60) == """
                Judul

                Menurut kelompok
                Program utama
                  Sebelum (Murni)      3.778.131.771
                  Setelah (Perubahan)  2.318.149.930

                  Nilai Lapangan Usaha Industri
                    Sebelum (Murni)      1.586.227.863
                    Setelah (Perubahan)              -
                    Sumber dana          APBD
                    Keterangan           dipindahkan ke program penunjang
                ------------------------------------------------------------
                Jumlah APBD
                  Sebelum (Murni)      3.778.131.771
                  Setelah (Perubahan)  2.318.149.930

                """)
    }

    @Test("Layar tersempit: judul kolom dilipat, angkanya di samping baris terakhirnya")
    func narrowest() {
        #expect(
            Self.text(Self.table, width: 40) == """
                Judul

                Menurut kelompok
                Program utama
                  Sebelum (Murni)    3.778.131.771
                  Setelah
                  (Perubahan)        2.318.149.930

                  Nilai Lapangan Usaha Industri
                    Sebelum (Murni)    1.586.227.863
                    Setelah
                    (Perubahan)                    -
                    Sumber dana        APBD
                    Keterangan         dipindahkan ke
                                       program penunjang
                ----------------------------------------
                Jumlah APBD
                  Sebelum (Murni)    3.778.131.771
                  Setelah
                  (Perubahan)        2.318.149.930

                """)
    }

    @Test("Laporan kertas nyata tidak melampaui layarnya, dan setiap angkanya ada", arguments: widths, Language.allCases)
    func sample(width: Int, language: Language) throws {
        for report in [try Report.sample(), try .consolidation()] {
            let text = TerminalText(language: language, width: width).summary(of: report)
            #expect(text.split(separator: "\n").allSatisfy { $0.count <= width })
            #expect(figures(in: text) == figures(in: TerminalText(language: language).summary(of: report)))
        }
    }

    /// Banyaknya setiap angka panjang, urutannya bergantung pada susunan.
    private func figures(in text: String) -> [Substring: Int] {
        Dictionary(text.split { !($0.isNumber || "().,".contains($0)) }.filter { $0.count > 8 }.map { ($0, 1) }, uniquingKeysWith: +)
    }

    @Test(
        "Temuan selebar layarnya, dan kalimat tidak lebih dari seratus huruf", arguments: [(40, 40), (60, 60), (80, 80), (200, 100)])
    func findings(width: Int, longest: Int) throws {
        let sentence = Array(repeating: "Program utama turun dari Murni ke Perubahan.", count: 9).joined(separator: " ")
        let finding = Finding(
            rule: "P007", severity: .warning, location: SourceLocation(file: "pagu.csv", row: 2),
            message: LocalizedText(verbatim: sentence), advice: LocalizedText(id: "Periksa.", en: "Check."))
        let text = FindingsText(language: .indonesian, width: width).text(of: FindingsReport([JudgedFinding(finding)]))
        let lengths = text.split(separator: "\n").map(\.count)
        #expect(lengths.allSatisfy { $0 <= longest })
        #expect((lengths.max() ?? 0) > longest - 12)
    }
}
