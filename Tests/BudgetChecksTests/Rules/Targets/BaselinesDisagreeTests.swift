import Diagnostics
import Testing

@Suite("T001 kondisi awal berbeda")
struct BaselinesDisagreeTests {
    private static let rpd = "rpd,RPD,,,2023,,"
    private static let iku = "iku,IKU,,9 Januari 2024,2024,,"
    private static let change = "iku-p,IKU Perubahan,,27 Juni 2024,2024,,iku"

    @Test("Tahun yang sama dan nilai yang berbeda: kesalahan")
    func sameYear() throws {
        let page = try CheckPage(
            TargetPackage(
                papers: "\(Self.rpd)\n\(Self.iku)",
                targets: """
                    rpd,nilai,kondisi awal,2022,"11,75"
                    iku,nilai,kondisi awal,2022,"14,50"
                    """
            ).files
        )
        #expect(
            page.text(of: "T001")
                == """
                T001 kesalahan kantor/target.csv!E3
                  + kantor/target.csv!E2
                  Nilai Industri: »14,50«
                  Kondisi awal 2022 "Nilai Industri" berbeda antarkertas: 11,75 pada RPD; 14,50 pada IKU.
                  Cari angka yang benar di sumber datanya, lalu samakan di semua kertas beserta tahunnya.
                """
        )
        #expect(
            page.text(of: "T001", in: .english)
                == """
                T001 error kantor/target.csv!E3
                  + kantor/target.csv!E2
                  Nilai Industri: »14,50«
                  Papers disagree on the 2022 baseline of "Nilai Industri": 11.75 in RPD; 14.50 in IKU.
                  Find the right figure in its data source, then use it in every paper, with its year.
                """
        )
    }

    @Test("Kertas yang tidak menyebut tahunnya: peringatan, dan ditunjuk yang sendirian")
    func yearNotNamed() throws {
        let page = try CheckPage(
            TargetPackage(
                papers: "\(Self.rpd)\n\(Self.iku)\n\(Self.change)",
                targets: """
                    rpd,nilai,kondisi awal,,"11,75"
                    iku,nilai,kondisi awal,2022,"14,50"
                    iku-p,nilai,kondisi awal,2022,"14,50"
                    """
            ).files
        )
        #expect(
            page.text(of: "T001")
                == """
                T001 peringatan kantor/target.csv!E2
                  + kantor/target.csv!E3, kantor/target.csv!E4
                  Nilai Industri: »11,75«
                  Kondisi awal "Nilai Industri" berbeda antarkertas: 11,75 pada RPD; 14,50 pada IKU, IKU Perubahan. Tahunnya tidak disebut oleh: RPD; mungkin tahunnya lain.
                  Cari angka yang benar di sumber datanya, lalu samakan di semua kertas beserta tahunnya.
                """
        )
    }

    @Test("Kertas yang mengubah kertas lain mungkin membetulkan kondisi awalnya: peringatan")
    func amendment() throws {
        let page = try CheckPage(
            TargetPackage(
                papers: "\(Self.iku)\n\(Self.change)",
                targets: """
                    iku,nilai,kondisi awal,2022,"11,75"
                    iku-p,nilai,kondisi awal,2022,"14,50"
                    """
            ).files
        )
        #expect(
            page.text(of: "T001")
                == """
                T001 peringatan kantor/target.csv!E3
                  + kantor/target.csv!E2
                  Nilai Industri: »14,50«
                  Kondisi awal 2022 "Nilai Industri" berbeda antarkertas: 11,75 pada IKU; 14,50 pada IKU Perubahan.
                  Cari angka yang benar di sumber datanya, lalu samakan di semua kertas beserta tahunnya.
                """
        )
    }

    @Test("Dua lampiran satu keputusan yang kondisi awalnya berbeda: kesalahan")
    func annexes() throws {
        let page = try CheckPage(
            TargetPackage(
                papers: """
                    iku,IKU,,9 Januari 2024,2024,,
                    a,IKU Perubahan,107/SK,27 Juni 2024,2024,,iku
                    b,IKU Perubahan,107/SK,27 Juni 2024,2024,,iku
                    """,
                targets: """
                    a,nilai,kondisi awal,2022,"14,50"
                    b,nilai,kondisi awal,2022,"11,75"
                    """
            ).files
        )
        #expect(page.findings.filter { $0.rule == "T001" }.map(\.severity) == [.error])
    }

    @Test(
        "Yang bukan pertentangan",
        arguments: [
            SilentExample(
                "tahun yang berlainan",
                TargetPackage(
                    papers: "\(rpd)\n\(iku)",
                    targets: """
                        rpd,nilai,kondisi awal,2021,"11,75"
                        iku,nilai,kondisi awal,2022,"14,50"
                        """)),
            SilentExample(
                "nilai sama dengan desimal lain",
                TargetPackage(
                    papers: "\(rpd)\n\(iku)",
                    targets: """
                        rpd,nilai,kondisi awal,,"14,5"
                        iku,nilai,kondisi awal,2022,"14,50"
                        """)),
            SilentExample(
                "tanpa tahun, sama dengan salah satu tahun yang disebut",
                TargetPackage(
                    papers: "\(rpd)\n\(iku)",
                    targets: """
                        rpd,nilai,kondisi awal,,"11,75"
                        iku,nilai,kondisi awal,2021,"11,75"
                        iku,nilai,kondisi awal,2022,"14,50"
                        """)),
            SilentExample(
                "angka mendua yang tidak dapat dipastikan",
                TargetPackage(
                    papers: "\(rpd)\n\(iku)",
                    targets: """
                        rpd,nilai,kondisi awal,2022,14.500
                        iku,nilai,target,2024,16.000
                        """)),
            SilentExample(
                "target, bukan kondisi awal",
                TargetPackage(
                    papers: "\(rpd)\n\(iku)",
                    targets: """
                        rpd,nilai,target,2022,"11,75"
                        iku,nilai,kondisi awal,2022,"14,50"
                        """)),
            SilentExample(
                "indikator lain",
                TargetPackage(
                    papers: "\(rpd)\n\(iku)", indicators: "nilai,Nilai Industri,,\nlain,Nilai Lain,,",
                    targets: """
                        rpd,lain,kondisi awal,2022,"11,75"
                        iku,nilai,kondisi awal,2022,"14,50"
                        """)),
        ])
    func silent(example: SilentExample) throws {
        #expect(try CheckPage(example.files).text(of: "T001") == "")
    }
}
