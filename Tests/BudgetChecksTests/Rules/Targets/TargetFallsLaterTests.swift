import Diagnostics
import Testing

@Suite("T005 target memburuk di tahun berikut")
struct TargetFallsLaterTests {
    @Test("Setiap penurunan disebut di satu temuan")
    func falls() throws {
        let page = try CheckPage(
            TargetPackage(
                targets: """
                    iku,nilai,target,2026,"17,75"
                    iku,nilai,target,2024,"21,75"
                    iku,nilai,target,2025,"22,50"
                    iku,nilai,target,2027,"17,00"
                    """
            ).files
        )
        #expect(
            page.text(of: "T005")
                == """
                T005 peringatan kantor/target.csv!E2
                  + kantor/target.csv!E4, kantor/target.csv!E5
                  Nilai Industri: »17,75«
                  Target "Nilai Industri" pada IKU memburuk: 22,50 (2025) menjadi 17,75 (2026); 17,75 (2026) menjadi 17,00 (2027), padahal makin tinggi makin baik.
                  Periksa apakah target tahun berikutnya tertinggal dari rencana lama; bila memang disengaja, tulis alasannya.
                """
        )
        #expect(
            page.text(of: "T005", in: .english)
                == """
                T005 warning kantor/target.csv!E2
                  + kantor/target.csv!E4, kantor/target.csv!E5
                  Nilai Industri: »17,75«
                  The target of "Nilai Industri" in IKU worsens: 22.50 (2025) to 17.75 (2026); 17.75 (2026) to 17.00 (2027), though higher is better.
                  Check whether the later year's target was left from an older plan; if intended, write down the reason.
                """
        )
    }

    @Test("Indikator negatif memburuk bila naik")
    func negative() throws {
        let page = try CheckPage(
            TargetPackage(
                indicators: "keluhan,Jumlah Keluhan Konsumen,negatif,jumlah",
                targets: """
                    iku,keluhan,target,2024,40
                    iku,keluhan,target,2025,35
                    iku,keluhan,target,2026,45
                    """
            ).files
        )
        #expect(
            page.text(of: "T005")
                == """
                T005 peringatan kantor/target.csv!E4
                  + kantor/target.csv!E3
                  Jumlah Keluhan Konsumen: »45«
                  Target "Jumlah Keluhan Konsumen" pada IKU memburuk: 35 (2025) menjadi 45 (2026), padahal makin rendah makin baik.
                  Periksa apakah target tahun berikutnya tertinggal dari rencana lama; bila memang disengaja, tulis alasannya.
                """
        )
    }

    @Test(
        "Laju hanya catatan; kata yang hanya mirip tetap peringatan",
        arguments: [
            ("Laju Pertumbuhan PDRB", Severity.note), ("Persentase PERTUMBUHAN Industri", .note), ("Laju inflasi", .note),
            ("Nilai Bertumbuhan", .warning), ("Melaju Bersama", .warning), ("Nilai Industri", .warning),
        ])
    func growthRates(name: String, severity: Severity) throws {
        let page = try CheckPage(
            TargetPackage(
                indicators: "nilai,\(name),,", targets: "iku,nilai,target,2024,\"6,50\"\niku,nilai,target,2025,\"4,94\""
            ).files
        )
        #expect(page.findings.filter { $0.rule == "T005" }.map(\.severity) == [severity])
    }

    @Test(
        "Yang tidak memburuk",
        arguments: [
            SilentExample("tetap", TargetPackage(targets: "iku,nilai,target,2024,\"16,00\"\niku,nilai,target,2025,\"16,000\"")),
            SilentExample("naik", TargetPackage(targets: "iku,nilai,target,2025,\"16,75\"\niku,nilai,target,2024,\"16,00\"")),
            SilentExample(
                "indikator negatif yang turun",
                TargetPackage(
                    indicators: "nilai,Keluhan,negatif,", targets: "iku,nilai,target,2024,40\niku,nilai,target,2025,35")),
            SilentExample(
                "tahun berikutnya di kertas lain",
                TargetPackage(
                    papers: "iku,IKU,,,2024,,\nrpd,RPD,,,2023,,",
                    targets: "iku,nilai,target,2024,\"21,75\"\nrpd,nilai,target,2025,\"16,75\"")),
            SilentExample(
                "kondisi awal lebih tinggi, yang dilaporkan T007",
                TargetPackage(targets: "iku,nilai,kondisi awal,2022,\"21,75\"\niku,nilai,target,2025,\"16,75\"")),
            SilentExample(
                "setrip berarti tidak ada targetnya, bukan nol",
                TargetPackage(targets: "iku,nilai,target,2024,\"21,75\"\niku,nilai,target,2025,-")),
            SilentExample(
                "tahun berikutnya mendua", TargetPackage(targets: "iku,nilai,target,2024,\"21,75\"\niku,nilai,target,2025,nihil")),
        ])
    func silent(example: SilentExample) throws {
        #expect(try CheckPage(example.files).text(of: "T005") == "")
    }
}
