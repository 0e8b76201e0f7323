import Diagnostics
import Testing

@Suite("T002 lampiran bertentangan")
struct AnnexesDisagreeTests {
    private static let annexes = """
        a,IKU Perubahan,188.4/107/SK,27 Juni 2024,2024,,
        b,IKU Perubahan,188.4/107 SK,27 Juni 2024,2024,,
        """

    @Test("Semua tahun yang berbeda di satu temuan bagi setiap indikator, kondisi akhir juga")
    func allYearsTogether() throws {
        let page = try CheckPage(
            TargetPackage(
                papers: Self.annexes, indicators: "industri,Nilai Industri,,\ndagang,Nilai Perdagangan,,",
                targets: """
                    a,industri,target,2024,"21,75"
                    a,industri,target,2025,"21,80"
                    a,industri,target,2026,"21,85"
                    a,industri,kondisi akhir,,"21,85"
                    a,dagang,target,2025,"16,20"
                    b,industri,target,2024,"21,75"
                    b,industri,target,2025,"16,75"
                    b,industri,target,2026,"17,75"
                    b,industri,kondisi akhir,,"17,75"
                    b,dagang,target,2025,"13,55"
                    """
            ).files
        )
        #expect(
            page.text(of: "T002")
                == """
                T002 kesalahan kantor/target.csv!E8
                  + kantor/target.csv!E3, kantor/target.csv!E4, kantor/target.csv!E9, kantor/target.csv!E5, kantor/target.csv!E10
                  Nilai Industri: »16,75«
                  Dua lampiran keputusan 188.4/107/SK tanggal 27 Juni 2024, IKU Perubahan (a) dan IKU Perubahan (b), menargetkan "Nilai Industri" berbeda: target 2025: 21,80 dan 16,75; target 2026: 21,85 dan 17,75; kondisi akhir: 21,85 dan 17,75.
                  Tanyakan kepada penetapnya target mana yang berlaku, lalu terbitkan ralat keputusannya.
                T002 kesalahan kantor/target.csv!E11
                  + kantor/target.csv!E6
                  Nilai Perdagangan: »13,55«
                  Dua lampiran keputusan 188.4/107/SK tanggal 27 Juni 2024, IKU Perubahan (a) dan IKU Perubahan (b), menargetkan "Nilai Perdagangan" berbeda: target 2025: 16,20 dan 13,55.
                  Tanyakan kepada penetapnya target mana yang berlaku, lalu terbitkan ralat keputusannya.
                """
        )
        #expect(
            page.text(of: "T002", in: .english)
                == """
                T002 error kantor/target.csv!E8
                  + kantor/target.csv!E3, kantor/target.csv!E4, kantor/target.csv!E9, kantor/target.csv!E5, kantor/target.csv!E10
                  Nilai Industri: »16,75«
                  Two annexes of decree 188.4/107/SK of 27 Juni 2024, IKU Perubahan (a) and IKU Perubahan (b), set different targets for "Nilai Industri": target 2025: 21.80 and 16.75; target 2026: 21.85 and 17.75; end of period: 21.85 and 17.75.
                  Ask the issuer which target is in force, then have the decree corrected.
                T002 error kantor/target.csv!E11
                  + kantor/target.csv!E6
                  Nilai Perdagangan: »13,55«
                  Two annexes of decree 188.4/107/SK of 27 Juni 2024, IKU Perubahan (a) and IKU Perubahan (b), set different targets for "Nilai Perdagangan": target 2025: 16.20 and 13.55.
                  Ask the issuer which target is in force, then have the decree corrected.
                """
        )
    }

    @Test("Tiga lampiran: setiap nilai dibandingkan dengan yang pertama menyebut tahun itu")
    func threeAnnexes() throws {
        let page = try CheckPage(
            TargetPackage(
                papers: Self.annexes + "\nc,IKU Perubahan,188.4-107-SK,27/6/2024,2024,,",
                targets: """
                    a,nilai,target,2024,"21,75"
                    b,nilai,target,2024,"21,75"
                    b,nilai,target,2025,"21,80"
                    c,nilai,target,2024,"20,00"
                    c,nilai,target,2025,"20,50"
                    """
            ).files
        )
        let findings = page.findings.filter { $0.rule == "T002" }
        #expect(findings.map(\.location.row) == [5, 6])
        #expect(findings.map { $0.related.map(\.location.row) } == [[2], [4]])
    }

    @Test(
        "Yang bukan pertentangan lampiran",
        arguments: [
            SilentExample(
                "nilai sama",
                TargetPackage(papers: annexes, targets: "a,nilai,target,2024,\"21,75\"\nb,nilai,target,2024,\"21,750\"")),
            SilentExample(
                "tahun yang berlainan",
                TargetPackage(papers: annexes, targets: "a,nilai,target,2024,\"21,75\"\nb,nilai,target,2025,\"16,75\"")),
            SilentExample(
                "nomor lain",
                TargetPackage(
                    papers: "a,IKU,107/SK,27 Juni 2024,2024,,\nb,IKU,108/SK,27 Juni 2024,2024,,",
                    targets: "a,nilai,target,2024,\"21,75\"\nb,nilai,target,2024,\"16,75\"")),
            SilentExample(
                "tanggal lain",
                TargetPackage(
                    papers: "a,IKU,107/SK,27 Juni 2024,2024,,\nb,IKU,107/SK,28 Juni 2024,2024,,",
                    targets: "a,nilai,target,2024,\"21,75\"\nb,nilai,target,2024,\"16,75\"")),
            SilentExample(
                "tanpa nomor",
                TargetPackage(
                    papers: "a,IKU,,27 Juni 2024,2024,,\nb,IKU,,27 Juni 2024,2024,,",
                    targets: "a,nilai,target,2024,\"21,75\"\nb,nilai,target,2024,\"16,75\"")),
            SilentExample(
                "tanpa tanggal",
                TargetPackage(
                    papers: "a,IKU,107/SK,,2024,,\nb,IKU,107/SK,,2024,,",
                    targets: "a,nilai,target,2024,\"21,75\"\nb,nilai,target,2024,\"16,75\"")),
            SilentExample(
                "kondisi awal, yang dilaporkan T001",
                TargetPackage(
                    papers: annexes, targets: "a,nilai,kondisi awal,2022,\"14,50\"\nb,nilai,kondisi awal,2022,\"11,75\"")),
        ])
    func silent(example: SilentExample) throws {
        #expect(try CheckPage(example.files).text(of: "T002") == "")
    }
}
