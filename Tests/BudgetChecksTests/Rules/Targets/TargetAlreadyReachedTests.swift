import Diagnostics
import Testing

@Suite("T007 target sudah tercapai")
struct TargetAlreadyReachedTests {
    @Test("Semua target di bawah kondisi awal di satu temuan")
    func belowBaseline() throws {
        let page = try CheckPage(
            TargetPackage(
                targets: """
                    iku,nilai,kondisi awal,2022,"14,50"
                    iku,nilai,target,2023,"12,25"
                    iku,nilai,target,2024,"12,90"
                    iku,nilai,target,2025,"15,00"
                    """
            ).files
        )
        #expect(
            page.text(of: "T007")
                == """
                T007 peringatan kantor/target.csv!E3
                  + kantor/target.csv!E2, kantor/target.csv!E4
                  Nilai Industri: »12,25«
                  Target "Nilai Industri" pada IKU lebih buruk daripada yang sudah tercapai: 2023: 12,25 (kondisi awal 14,50); 2024: 12,90 (kondisi awal 14,50).
                  Periksa angkanya; bila memang hendak dipertahankan atau diturunkan, tulis alasannya di kertas.
                """
        )
        #expect(
            page.text(of: "T007", in: .english)
                == """
                T007 warning kantor/target.csv!E3
                  + kantor/target.csv!E2, kantor/target.csv!E4
                  Nilai Industri: »12,25«
                  The target of "Nilai Industri" in IKU is worse than what was already reached: 2023: 12.25 (baseline 14.50); 2024: 12.90 (baseline 14.50).
                  Check the figure; if it is to be held or lowered on purpose, state the reason in the paper.
                """
        )
    }

    @Test("Sama dengan kondisi awal: catatan")
    func equalToBaseline() throws {
        let page = try CheckPage(
            TargetPackage(targets: "iku,nilai,kondisi awal,,\"67,0\"\niku,nilai,target,2024,\"67,00\"").files
        )
        #expect(
            page.text(of: "T007")
                == """
                T007 catatan kantor/target.csv!E3
                  + kantor/target.csv!E2
                  Nilai Industri: »67,00«
                  Target "Nilai Industri" pada IKU sama dengan yang sudah tercapai: 2024: 67,00 (kondisi awal 67,0).
                  Periksa angkanya; bila memang hendak dipertahankan atau diturunkan, tulis alasannya di kertas.
                """
        )
    }

    @Test("Laju di bawah kondisi awal: catatan")
    func growthRate() throws {
        let page = try CheckPage(
            TargetPackage(
                indicators: "pdrb,Pertumbuhan PDRB,,", targets: "iku,pdrb,kondisi awal,,\"5,05\"\niku,pdrb,target,2024,\"4,39\""
            ).files
        )
        #expect(
            page.text(of: "T007")
                == """
                T007 catatan kantor/target.csv!E3
                  + kantor/target.csv!E2
                  Pertumbuhan PDRB: »4,39«
                  Target "Pertumbuhan PDRB" pada IKU lebih buruk daripada yang sudah tercapai: 2024: 4,39 (kondisi awal 5,05); ini laju, jadi nilainya sendiri mungkin tetap bertambah.
                  Periksa angkanya; bila memang hendak dipertahankan atau diturunkan, tulis alasannya di kertas.
                """
        )
    }

    @Test("Target perubahan di bawah yang sudah tercatat sebelum kertasnya bertanggal")
    func belowRealisation() throws {
        let page = try CheckPage(
            TargetPackage(
                papers: "pk-p,PK Perubahan,,November 2024,2024,Perubahan,\nmonev,Monitoring,,,2024,,",
                targets: "pk-p,nilai,target,2024,\"16,00\"",
                sheets: """
                    monev,nilai,2024,TW II,,,"5,50","10,40"
                    monev,nilai,2024,TW III,,,"5,74","16,15"
                    monev,nilai,2024,TW IV,,,"5,98","22,14"
                    """
            ).files
        )
        #expect(
            page.text(of: "T007")
                == """
                T007 peringatan kantor/target.csv!E2
                  + kantor/realisasi-kinerja.csv!H3
                  Nilai Industri: »16,00«
                  Target "Nilai Industri" pada PK Perubahan lebih buruk daripada yang sudah tercapai: 2024: 16,00 (sudah 16,15 pada akhir TW III).
                  Periksa angkanya; bila memang hendak dipertahankan atau diturunkan, tulis alasannya di kertas.
                """
        )
    }

    @Test("Indikator negatif: target di atas yang sudah tercapai")
    func negative() throws {
        let page = try CheckPage(
            TargetPackage(
                indicators: "keluhan,Angka Keluhan,negatif,posisi akhir",
                targets: "iku,keluhan,kondisi awal,2023,40\niku,keluhan,target,2024,45"
            ).files
        )
        #expect(page.findings.filter { $0.rule == "T007" }.map(\.severity) == [.warning])
    }

    private static let agreement = "pk-p,PK Perubahan,,Oktober 2024,2024,Perubahan,\nmonev,Monitoring,,,2024,,"

    @Test(
        "Yang tidak dinilai, atau lebih baik",
        arguments: [
            SilentExample("lebih tinggi", TargetPackage(targets: "iku,nilai,kondisi awal,,\"14,50\"\niku,nilai,target,2024,\"16,00\"")),
            SilentExample("tanpa kondisi awal", TargetPackage(targets: "iku,nilai,target,2023,67\niku,nilai,target,2024,67")),
            SilentExample(
                "kondisi awal tahun yang sama atau sesudahnya",
                TargetPackage(targets: "iku,nilai,kondisi awal,2024,\"14,50\"\niku,nilai,target,2024,\"12,90\"")),
            SilentExample(
                "kondisi awal dipertentangkan, yang dilaporkan T001",
                TargetPackage(
                    papers: "iku,IKU,,,2024,,\nrpd,RPD,,,2023,,",
                    targets: """
                        rpd,nilai,kondisi awal,2022,"11,75"
                        iku,nilai,kondisi awal,2022,"14,50"
                        iku,nilai,target,2023,"12,25"
                        """)),
            SilentExample(
                "indikator negatif yang turun",
                TargetPackage(
                    indicators: "nilai,Keluhan,negatif,", targets: "iku,nilai,kondisi awal,,40\niku,nilai,target,2024,35")),
            SilentExample(
                "triwulan berakhir sesudah bulan kertasnya mulai",
                TargetPackage(
                    papers: "pk-p,PK Perubahan,,September 2024,2024,Perubahan,\nmonev,Monitoring,,,2024,,",
                    targets: "pk-p,nilai,target,2024,\"16,00\"", sheets: "monev,nilai,2024,TW III,,,\"5,74\",\"16,15\"")),
            SilentExample(
                "kertas tanpa tanggal",
                TargetPackage(
                    papers: "pk-p,PK Perubahan,,,2024,Perubahan,\nmonev,Monitoring,,,2024,,",
                    targets: "pk-p,nilai,target,2024,\"16,00\"", sheets: "monev,nilai,2024,TW I,,,\"5,74\",\"16,15\"")),
            SilentExample(
                "target lama yang hanya diulang",
                TargetPackage(
                    papers: "iku,IKU,,9 Januari 2024,2024,,\n\(agreement)",
                    targets: "iku,nilai,target,2024,\"16,00\"\npk-p,nilai,target,2024,\"16,00\"",
                    sheets: "monev,nilai,2024,TW III,,,\"5,74\",\"16,15\"")),
            SilentExample(
                "laporan sesudah tahunnya habis",
                TargetPackage(
                    papers: "lkjip,LKjIP,,Februari 2025,2024,,\nmonev,Monitoring,,,2024,,",
                    targets: "lkjip,nilai,target,2024,\"16,00\"", sheets: "monev,nilai,2024,TW IV,,,\"5,74\",\"22,14\"")),
            SilentExample(
                "realisasi tahun lain",
                TargetPackage(
                    papers: agreement, targets: "pk-p,nilai,target,2025,\"16,00\"", sheets: "monev,nilai,2024,TW III,,,\"5,74\",\"16,15\"")),
            SilentExample(
                "jumlah capaian tidak tercetak",
                TargetPackage(papers: agreement, targets: "pk-p,nilai,target,2024,\"5,00\"", sheets: "monev,nilai,2024,TW III,,,\"5,74\",")),
            SilentExample(
                "rata-rata belum diketahui",
                TargetPackage(
                    papers: agreement, indicators: "nilai,Nilai,,rata-rata", targets: "pk-p,nilai,target,2024,\"5,00\"",
                    sheets: "monev,nilai,2024,TW III,,,\"5,74\",\"5,74\"")),
        ])
    func silent(example: SilentExample) throws {
        #expect(try CheckPage(example.files).text(of: "T007") == "")
    }
}
