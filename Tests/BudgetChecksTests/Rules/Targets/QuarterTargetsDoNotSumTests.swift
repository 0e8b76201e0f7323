import Diagnostics
import Testing

@Suite("T006 target triwulan tidak berjumlah")
struct QuarterTargetsDoNotSumTests {
    private static func sheets(year: String, _ quarters: [String], accumulation: String = "jumlah") -> TargetPackage {
        let rows = zip(["TW I", "TW II", "TW III", "TW IV"], quarters).map { name, target in
            "monev,nilai,2024,\(name),\"\(year)\",\"\(target)\",\"1,00\","
        }
        return TargetPackage(
            papers: "monev,Monitoring,,,2024,,", indicators: "nilai,Nilai Industri,positif,\(accumulation)",
            sheets: rows.joined(separator: "\n")
        )
    }

    @Test("Jumlah yang tidak dapat dijelaskan pembulatan: kesalahan")
    func wrong() throws {
        let page = try CheckPage(Self.sheets(year: "22,00", ["5,50", "5,50", "5,00", "5,50"]).files)
        #expect(
            page.text(of: "T006")
                == """
                T006 kesalahan kantor/realisasi-kinerja.csv!F5
                  + kantor/realisasi-kinerja.csv!F2, kantor/realisasi-kinerja.csv!F3, kantor/realisasi-kinerja.csv!F4, kantor/realisasi-kinerja.csv!E5
                  Nilai Industri: »5,50«
                  = 22,00
                  Target keempat triwulan 2024 "Nilai Industri" berjumlah 21,50, sedangkan target tahunnya 22,00.
                  Betulkan target triwulannya supaya berjumlah target tahun, atau betulkan target tahunnya.
                """
        )
        #expect(
            page.text(of: "T006", in: .english)
                == """
                T006 error kantor/realisasi-kinerja.csv!F5
                  + kantor/realisasi-kinerja.csv!F2, kantor/realisasi-kinerja.csv!F3, kantor/realisasi-kinerja.csv!F4, kantor/realisasi-kinerja.csv!E5
                  Nilai Industri: »5,50«
                  = 22.00
                  The four quarter targets of 2024 of "Nilai Industri" sum to 21.50, but the year's target is 22.00.
                  Mend the quarter targets so that they sum to the year's target, or mend the year's target.
                """
        )
    }

    @Test("Jumlah di dalam pembulatan cetaknya: catatan")
    func rounding() throws {
        let page = try CheckPage(Self.sheets(year: "21,750", ["5,438", "5,438", "5,438", "5,438"]).files)
        #expect(
            page.text(of: "T006")
                == """
                T006 catatan kantor/realisasi-kinerja.csv!F5
                  + kantor/realisasi-kinerja.csv!F2, kantor/realisasi-kinerja.csv!F3, kantor/realisasi-kinerja.csv!F4, kantor/realisasi-kinerja.csv!E5
                  Nilai Industri: »5,438«
                  = 21,750
                  Target keempat triwulan 2024 "Nilai Industri" berjumlah 21,752, sedangkan target tahunnya 21,750; selisihnya masih di dalam pembulatan cetaknya.
                  Tidak perlu diubah; bila hendak tepat, hitung capaian dengan target tahun dibagi empat.
                """
        )
    }

    @Test(
        "Batas pembulatan: empat target dan target tahun masing-masing setengah satuan",
        arguments: [
            ("22,01", Severity.note), ("22,02", .note), ("21,98", .note), ("22,03", .error), ("21,97", .error),
        ])
    func boundary(year: String, severity: Severity) throws {
        let page = try CheckPage(Self.sheets(year: year, ["5,50", "5,50", "5,50", "5,50"]).files)
        #expect(page.findings.filter { $0.rule == "T006" }.map(\.severity) == [severity])
    }

    @Test("Bilangan bulat tidak pernah dianggap hasil pembulatan")
    func wholeNumbers() throws {
        let page = try CheckPage(Self.sheets(year: "100", ["25", "25", "25", "26"]).files)
        #expect(page.findings.filter { $0.rule == "T006" }.map(\.severity) == [.error])
    }

    @Test(
        "Yang tidak dinilai",
        arguments: [
            SilentExample("tepat", sheets(year: "22,00", ["5,00", "5,50", "5,50", "6,00"])),
            SilentExample("tiga triwulan", sheets(year: "22,00", ["5,50", "5,50", "5,50"])),
            SilentExample("kumulatif", sheets(year: "22,00", ["5,50", "11,00", "16,50", "22,00"])),
            SilentExample("posisi akhir", sheets(year: "22,00", ["20,00", "20,50", "21,00", "21,50"], accumulation: "posisi akhir")),
            SilentExample("rata-rata", sheets(year: "22,00", ["20,00", "20,50", "21,00", "21,50"], accumulation: "rata-rata")),
            SilentExample("satu target tidak tercetak", sheets(year: "22,00", ["5,50", "", "5,00", "5,50"])),
            SilentExample("target tahun tidak tercetak", sheets(year: "", ["5,50", "5,50", "5,00", "5,50"])),
            SilentExample(
                "target tahun berganti di tengah jalan",
                TargetPackage(
                    papers: "monev,Monitoring,,,2024,,",
                    sheets: """
                        monev,nilai,2024,TW I,"16,00","4,00","1,00",
                        monev,nilai,2024,TW II,"21,75","5,44","1,00",
                        monev,nilai,2024,TW III,"21,75","5,44","1,00",
                        monev,nilai,2024,TW IV,"21,75","5,44","1,00",
                        """)),
            SilentExample(
                "satu triwulan dua kali",
                TargetPackage(
                    papers: "monev,Monitoring,,,2024,,",
                    sheets: """
                        monev,nilai,2024,TW I,"22,00","5,00","1,00",
                        monev,nilai,2024,TW II,"22,00","5,00","1,00",
                        monev,nilai,2024,TW II,"22,00","5,00","1,00",
                        monev,nilai,2024,TW III,"22,00","5,00","1,00",
                        monev,nilai,2024,TW IV,"22,00","5,00","1,00",
                        """)),
        ])
    func silent(example: SilentExample) throws {
        #expect(try CheckPage(example.files).text(of: "T006") == "")
    }
}
