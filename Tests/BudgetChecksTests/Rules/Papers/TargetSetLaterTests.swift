import BudgetChecks
import Diagnostics
import Testing

@Suite("D003: target yang ditetapkan kemudian")
struct TargetSetLaterTests {
    private static let agreement = "pk,PK,Januari 2024,,2024,Murni,"

    @Test("Satu temuan per perjanjian, dengan semua targetnya")
    func oneFinding() throws {
        let page = try CheckPage(
            RecordFiles.papers(
                [Self.agreement, "iku,IKU,15 Maret 2024,,2024,,"],
                targets: [
                    #"pk,ekspor,target,2024,"16,25""#, #"pk,industri,target,2024,"21,75""#, #"iku,ekspor,target,2024,"16,25""#,
                    #"iku,industri,target,2024,"21,75""#,
                ]))
        #expect(
            page.text(of: "D003") == """
                D003 peringatan kantor/dokumen.csv!2
                  + kantor/target.csv!E2, kantor/target.csv!E3, kantor/dokumen.csv!3
                  PK: »16,25«
                  PK (Januari 2024) memakai target "Nilai Ekspor", "Nilai Industri" yang baru ditetapkan IKU pada 15 Maret 2024.
                  Periksa kedua tanggal; bila benar, perjanjiannya perlu merujuk target yang berlaku saat ditandatangani.
                """)
        #expect(
            page.text(of: "D003", in: .english) == """
                D003 warning kantor/dokumen.csv!2
                  + kantor/target.csv!E2, kantor/target.csv!E3, kantor/dokumen.csv!3
                  PK: »16,25«
                  PK (Januari 2024) uses the target of "Nilai Ekspor", "Nilai Industri", which IKU set only on 15 Maret 2024.
                  Check both dates; if they are right, the agreement must quote the target in force when signed.
                """)
    }

    @Test("Perjanjian perubahan yang mendahului keputusan perubahannya, walaupun keputusan lama memuat target lain")
    func revision() throws {
        let page = try CheckPage(
            RecordFiles.papers(
                [
                    "iku,IKU,09 Januari 2024,,2024,,", "iku-p,IKU Perubahan,27 Juni 2024,,2024,,iku", Self.agreement,
                    "pk-p,PK Perubahan,03 Juni 2024,,2024,Perubahan,pk",
                ],
                targets: [
                    #"iku,ekspor,target,2024,"12,90""#, #"iku-p,ekspor,target,2024,"16,15""#, #"pk,ekspor,target,2024,"12,90""#,
                    #"pk-p,ekspor,target,2024,"16,15""#,
                ]))
        #expect(
            page.text(of: "D003").contains("PK Perubahan (03 Juni 2024) memakai target \"Nilai Ekspor\" yang baru ditetapkan IKU Perubahan")
        )
    }

    @Test(
        "Diam bila ada penetapan yang lebih awal, atau tidak pasti",
        arguments: [
            ("keputusan lebih awal", ["iku,IKU,05 Januari 2023,,2024,,"], [#"iku,ekspor,target,2024,"16,25""#]),
            ("keputusan di bulan yang sama", ["iku,IKU,30 Januari 2024,,2024,,"], [#"iku,ekspor,target,2024,"16,25""#]),
            (
                "rencana tanpa tanggal", ["rpd,RPD,,,2023,,", "iku,IKU,15 Maret 2024,,2024,,"],
                [#"rpd,ekspor,target,2024,"16,25""#, #"iku,ekspor,target,2024,"16,25""#]
            ),
            ("hanya laporan yang kemudian", ["lkjip,LKJIP,15 Maret 2024,,2024,,"], [#"lkjip,ekspor,target,2024,"16,25""#]),
            ("keputusan tahun sesudahnya", ["iku,IKU,15 Maret 2025,,2024,,"], [#"iku,ekspor,target,2024,"16,25""#]),
            (
                "target berbeda: milik T003", ["iku,IKU,15 Maret 2024,,2024,,", "rpd,RPD,,,2023,,"],
                [#"iku,ekspor,target,2024,"16,25""#, #"rpd,ekspor,target,2024,"15,00""#]
            ),
            ("target tahun lain", ["iku,IKU,15 Maret 2024,,2024,,"], [#"iku,ekspor,target,2025,"16,25""#]),
            ("tidak ada kertas lain", [], []),
        ])
    func silent(name: String, papers: [String], targets: [String]) throws {
        let page = try CheckPage(
            RecordFiles.papers([Self.agreement] + papers, targets: [#"pk,ekspor,target,2024,"16,25""#] + targets))
        #expect(page.text(of: "D003") == "")
    }
}
