import Diagnostics
import Testing

@Suite("T003 target berbeda antarkertas")
struct TargetsDisagreeTests {
    private static let originals = """
        rpd,RPD,,,2023,,
        iku,IKU,,9 Januari 2024,2024,,
        pk,PK,,Januari 2024,2024,Murni,
        """
    private static let change = "iku-p,IKU Perubahan,,27 Juni 2024,2024,,iku"
    private static let agreement = "pk-p,PK Perubahan,,November 2024,2024,Perubahan,pk"

    @Test("Perjanjian murni berbeda dari keputusan dan rencana: yang sendirian ditunjuk")
    func agreementAgainstDecree() throws {
        let page = try CheckPage(
            TargetPackage(
                papers: Self.originals,
                targets: """
                    rpd,nilai,target,2024,"16,00"
                    iku,nilai,target,2024,"16,00"
                    pk,nilai,target,2024,"15,90"
                    """
            ).files
        )
        #expect(
            page.text(of: "T003")
                == """
                T003 kesalahan kantor/target.csv!E4
                  + kantor/target.csv!E2, kantor/target.csv!E3
                  Nilai Industri: »15,90«
                  Target 2024 "Nilai Industri" berbeda antarkertas: 16,00 pada RPD, IKU; 15,90 pada PK.
                  Samakan dengan keputusan yang berlaku, atau ubah keputusannya lebih dahulu.
                """
        )
        #expect(
            page.text(of: "T003", in: .english)
                == """
                T003 error kantor/target.csv!E4
                  + kantor/target.csv!E2, kantor/target.csv!E3
                  Nilai Industri: »15,90«
                  Papers disagree on the 2024 target of "Nilai Industri": 16.00 in RPD, IKU; 15.90 in PK.
                  Follow the decree in force, or amend the decree first.
                """
        )
    }

    @Test("PK Perubahan berbeda dari IKU Perubahan yang lebih awal")
    func revisedAgreementAgainstRevisedDecree() throws {
        let page = try CheckPage(
            TargetPackage(
                papers: [Self.originals, Self.change, Self.agreement].joined(separator: "\n"),
                targets: """
                    iku,nilai,target,2024,"16,00"
                    pk,nilai,target,2024,"16,00"
                    iku-p,nilai,target,2024,"21,75"
                    pk-p,nilai,target,2024,"21,50"
                    """
            ).files
        )
        #expect(
            page.text(of: "T003")
                == """
                T003 kesalahan kantor/target.csv!E5
                  + kantor/target.csv!E4
                  Nilai Industri: »21,50«
                  Target 2024 "Nilai Industri" berbeda antarkertas: 21,75 pada IKU Perubahan; 21,50 pada PK Perubahan.
                  Samakan dengan keputusan yang berlaku, atau ubah keputusannya lebih dahulu.
                """
        )
    }

    @Test("Satu temuan bagi setiap indikator dan tahun")
    func oneForEachYear() throws {
        let page = try CheckPage(
            TargetPackage(
                papers: Self.originals,
                targets: """
                    rpd,nilai,target,2024,"16,00"
                    rpd,nilai,target,2025,"16,75"
                    rpd,nilai,target,2026,"17,50"
                    iku,nilai,target,2024,"16,10"
                    iku,nilai,target,2025,"16,85"
                    iku,nilai,target,2026,"17,50"
                    """
            ).files
        )
        #expect(page.findings.filter { $0.rule == "T003" }.map(\.location.row) == [5, 6])
    }

    @Test(
        "Yang bukan pertentangan",
        arguments: [
            SilentExample(
                "keputusan diubah kemudian",
                TargetPackage(
                    papers: [originals, change].joined(separator: "\n"),
                    targets: """
                        iku,nilai,target,2024,"16,00"
                        pk,nilai,target,2024,"16,00"
                        iku-p,nilai,target,2024,"21,75"
                        """)),
            SilentExample(
                "perubahan kedua di deretan yang sama",
                TargetPackage(
                    papers: [originals, change, "iku-p2,IKU Perubahan Kedua,,5 September 2024,2024,,iku-p", agreement]
                        .joined(separator: "\n"),
                    targets: """
                        iku-p,nilai,target,2024,"21,75"
                        iku-p2,nilai,target,2024,"20,00"
                        pk-p,nilai,target,2024,"20,00"
                        """)),
            SilentExample(
                "perjanjian pergeseran lebih awal daripada perubahan keputusan",
                TargetPackage(
                    papers: [originals, change, "pk-g,PK Pergeseran,,April 2024,2024,Pergeseran 1,"].joined(separator: "\n"),
                    targets: """
                        pk-g,nilai,target,2024,"16,00"
                        iku-p,nilai,target,2024,"21,75"
                        """)),
            SilentExample(
                "perjanjian pergeseran dan perubahan tanpa kolom Mengubah",
                TargetPackage(
                    papers: "pk-g,PK Pergeseran,,,2024,Pergeseran 1,\npk-p,PK Perubahan,,,2024,Perubahan,",
                    targets: "pk-g,nilai,target,2024,\"16,00\"\npk-p,nilai,target,2024,\"21,75\"")),
            SilentExample(
                "perjanjian tahun berikut sesudah keputusannya diubah",
                TargetPackage(
                    papers: [originals, change, "pk25,PK 2025,,Januari 2025,2025,Murni,"].joined(separator: "\n"),
                    targets: """
                        rpd,nilai,target,2025,"16,75"
                        iku,nilai,target,2025,"16,75"
                        iku-p,nilai,target,2025,"21,80"
                        pk25,nilai,target,2025,"21,80"
                        """)),
            SilentExample(
                "berita acara yang mendahului perubahan dengan nilai yang sama",
                TargetPackage(
                    papers: [originals, change, "ba,Berita Acara,,20 Juni 2024,2024,,"].joined(separator: "\n"),
                    targets: """
                        iku,nilai,target,2024,"16,00"
                        ba,nilai,target,2024,"21,75"
                        iku-p,nilai,target,2024,"21,75"
                        """)),
            SilentExample(
                "laporan sesudah perubahan",
                TargetPackage(
                    papers: [originals, change, "lkjip,LKjIP,,Februari 2025,2024,,"].joined(separator: "\n"),
                    targets: """
                        iku,nilai,target,2024,"16,00"
                        iku-p,nilai,target,2024,"21,75"
                        lkjip,nilai,target,2024,"21,70"
                        """)),
            SilentExample(
                "dua lampiran satu keputusan, yang dilaporkan T002",
                TargetPackage(
                    papers: """
                        iku,IKU,,9 Januari 2024,2024,,
                        a,IKU Perubahan,107/SK,27 Juni 2024,2024,,iku
                        b,IKU Perubahan,107/SK,27 Juni 2024,2024,,iku
                        pk-p,PK Perubahan,,November 2024,2024,Perubahan,
                        """,
                    targets: """
                        a,nilai,target,2024,"21,75"
                        b,nilai,target,2024,"16,75"
                        pk-p,nilai,target,2024,"16,75"
                        """)),
            SilentExample(
                "lembar pemantauan, yang dilaporkan T008",
                TargetPackage(
                    papers: [originals, "monev,Monitoring,,,2024,,"].joined(separator: "\n"),
                    targets: """
                        iku,nilai,target,2024,"16,00"
                        monev,nilai,target,2024,"21,75"
                        """,
                    sheets: "monev,nilai,2024,TW I,,,\"4,95\",")),
            SilentExample(
                "nilai sama dengan notasi lain",
                TargetPackage(
                    papers: originals,
                    targets: """
                        rpd,nilai,target,2024,"16,000"
                        rpd,nilai,target,2025,"16,75"
                        pk,nilai,target,2024,16.000
                        """)),
            SilentExample(
                "target tanpa tahun",
                TargetPackage(papers: originals, targets: "rpd,nilai,target,,\"16,00\"\npk,nilai,target,,\"15,90\"")),
        ])
    func silent(example: SilentExample) throws {
        #expect(try CheckPage(example.files).text(of: "T003") == "")
    }
}
