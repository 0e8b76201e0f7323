import Diagnostics
import Testing

@Suite("T008 lembar memakai target kemudian")
struct SheetUsesLaterTargetTests {
    private static let papers = """
        iku,IKU,,9 Januari 2024,2024,,
        iku-p,IKU Perubahan,,27 Juni 2024,2024,,iku
        monev,Monitoring,,,2024,,
        """
    private static let targets = "iku,nilai,target,2024,\"16,00\"\niku-p,nilai,target,2024,\"21,75\""

    private static func package(
        papers: String = papers, targets: String = targets, sheet: String = "monev,nilai,2024,TW I,\"21,75\",,\"4,95\","
    ) -> TargetPackage {
        TargetPackage(papers: papers, targets: targets, sheets: sheet)
    }

    @Test("Lembar TW I memakai target yang ditetapkan bulan Juni")
    func laterTarget() throws {
        let page = try CheckPage(Self.package().files)
        #expect(
            page.text(of: "T008")
                == """
                T008 peringatan kantor/realisasi-kinerja.csv!E2
                  + kantor/target.csv!E3, kantor/target.csv!E2
                  Nilai Industri: »21,75«
                  = 16,00
                  Lembar Monitoring TW I 2024 memakai target 21,75 untuk "Nilai Industri", yang baru ditetapkan IKU Perubahan bertanggal 27 Juni 2024; pada akhir TW I yang berlaku 16,00 dari IKU bertanggal 9 Januari 2024.
                  Pakai target yang berlaku pada triwulan itu, atau tulis di lembar bahwa targetnya disesuaikan kemudian.
                """
        )
        #expect(
            page.text(of: "T008", in: .english)
                == """
                T008 warning kantor/realisasi-kinerja.csv!E2
                  + kantor/target.csv!E3, kantor/target.csv!E2
                  Nilai Industri: »21,75«
                  = 16.00
                  Sheet Monitoring for TW I 2024 uses target 21.75 for "Nilai Industri", which was set only by IKU Perubahan dated 27 Juni 2024; the target in force at the end of TW I was 16.00, from IKU dated 9 Januari 2024.
                  Use the target in force in that quarter, or state on the sheet that the target was adjusted later.
                """
        )
    }

    @Test("Yang berlaku adalah penetapan terakhir sebelum triwulan berakhir")
    func latestInForce() throws {
        let page = try CheckPage(
            Self.package(
                papers: Self.papers + "\npk,PK,,Februari 2024,2024,Murni,\nawal,IKU,,Desember 2023,2023,,",
                targets: Self.targets + "\npk,nilai,target,2024,\"16,50\"\nawal,nilai,target,2024,\"15,00\""
            ).files
        )
        #expect(page.findings.filter { $0.rule == "T008" }.map { $0.expected?.text(in: .indonesian) } == ["16,50"])
        #expect(page.findings.filter { $0.rule == "T008" }.map { $0.related.map(\.location.row) } == [[3, 4]])
    }

    @Test(
        "Yang tidak dinilai, atau benar",
        arguments: [
            SilentExample("target yang berlaku", package(sheet: "monev,nilai,2024,TW I,\"16,00\",,\"4,95\",")),
            SilentExample("triwulan berakhir sesudah penetapan", package(sheet: "monev,nilai,2024,TW II,\"21,75\",,\"4,95\",")),
            SilentExample("target yang tidak ditetapkan kertas mana pun", package(sheet: "monev,nilai,2024,TW I,\"20,00\",,\"4,95\",")),
            SilentExample("target tidak tercetak", package(sheet: "monev,nilai,2024,TW I,,,\"4,95\",")),
            SilentExample(
                "kertas tanpa tanggal juga memuat target itu",
                package(papers: papers + "\nrpd,RPD,,,2023,,", targets: targets + "\nrpd,nilai,target,2024,\"21,75\"")),
            SilentExample(
                "target lain tidak pasti sudah berlaku",
                package(papers: papers.replacing("9 Januari 2024", with: ""))),
            SilentExample(
                "tidak ada target lain sebelumnya", package(targets: "iku-p,nilai,target,2024,\"21,75\"")),
            SilentExample("target tahun lain", package(targets: targets.replacing("2024,\"16", with: "2023,\"16"))),
            SilentExample(
                "bulan penetapan memuat akhir triwulan", package(papers: papers.replacing("27 Juni 2024", with: "Maret 2024"))),
        ])
    func silent(example: SilentExample) throws {
        #expect(try CheckPage(example.files).text(of: "T008") == "")
    }
}
