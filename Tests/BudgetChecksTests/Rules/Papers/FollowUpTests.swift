import BudgetChecks
import BudgetModel
import Diagnostics
import Testing

@Suite("D009 dan D010: tindak lanjut")
struct FollowUpTests {
    @Test("Selesai tanpa bukti: satu temuan per kertas dengan semua nomornya")
    func withoutEvidence() throws {
        let page = try CheckPage(
            RecordFiles.followUps([
                "1,Data kinerja relevan,Oktober 2024,Sudah Diselesaikan,,,,PK Perubahan,notulen.pdf",
                "2,Pemantauan berjenjang,Oktober 2024,Selesai,,,,Tabel monev,", "3,Surat edaran,Oktober 2024,TUNTAS,,,,Edaran,-",
            ]))
        #expect(
            page.text() == """
                D009 peringatan kantor/tindak-lanjut.csv!3
                  + kantor/tindak-lanjut.csv!4
                  Pemantauan berjenjang: »Selesai«
                  2 tindak lanjut pada Monitoring dinyatakan selesai tanpa bukti: nomor 2, 3.
                  Cantumkan bukti atau tautannya, atau ubah statusnya.
                """)
        #expect(
            page.text(in: .english) == """
                D009 warning kantor/tindak-lanjut.csv!3
                  + kantor/tindak-lanjut.csv!4
                  Pemantauan berjenjang: »Selesai«
                  Follow-ups in Monitoring said to be done without evidence (2): number 2, 3.
                  Give the evidence or its link, or change the status.
                """)
    }

    @Test(
        "Bukti dan status",
        arguments: [
            ("kertas tanpa kolom bukti: catatan", "1,Rekomendasi,Oktober 2024,Selesai,,,,Edaran,", "D009 catatan"),
            ("belum selesai", "1,Rekomendasi,Oktober 2024,Dalam proses,,,,,", ""),
            ("status tidak dikenal", "1,Rekomendasi,Oktober 2024,Selesai sebagian,,,,,", ""),
            ("tanpa status", "1,Rekomendasi,Oktober 2024,,,,,,", ""),
            ("dengan bukti", "1,Rekomendasi,Oktober 2024,Sudah  Diselesaikan,,,,,https://contoh.go.id", ""),
        ])
    func evidence(name: String, row: String, expected: String) throws {
        let text = try CheckPage(RecordFiles.followUps([row])).text(of: "D009")
        #expect(text.prefix(expected.isEmpty ? 100 : expected.count) == expected, "\(text)")
    }

    @Test("Realisasi yang baru ada sesudah triwulan rencananya")
    func late() throws {
        let page = try CheckPage(RecordFiles.followUps(["4,Analisis capaian,Juni 2024,Selesai,,,,APBD Perubahan,notulen.pdf"]))
        #expect(
            page.text() == """
                D010 peringatan kantor/tindak-lanjut.csv!2
                  Analisis capaian: »Juni 2024«
                  Tindak lanjut nomor 4 pada Monitoring direncanakan Juni 2024, tetapi baru terlaksana pada TW IV 2024.
                  Jelaskan keterlambatannya, atau betulkan rencana waktu dan statusnya.
                """)
        #expect(
            page.text(in: .english) == """
                D010 warning kantor/tindak-lanjut.csv!2
                  Analisis capaian: »Juni 2024«
                  Follow-up number 4 in Monitoring was planned for Juni 2024, but was realised only in TW IV 2024.
                  Explain the delay, or correct the planned time and the status.
                """)
    }

    @Test(
        "Rencana waktu seperti ditulis orang, dengan realisasi pertama di TW III",
        arguments: [
            ("Juni 2024", true), ("Juli 2024", false), ("April 2024 - Januari 2025", false), ("Februari 2024 s.d. Juni 2024", true),
            ("April - Juni 2024", true), ("April-Juni 2024", true), ("TW II", true), ("Triwulan II 2024", true), ("TW III", false),
            ("TW I - TW II 2024", true), ("Tahun 2024", false), ("Desember 2023", true), ("2024-06-30", true), ("secepatnya", false),
            ("", false),
        ])
    func plans(plan: String, fires: Bool) throws {
        let page = try CheckPage(RecordFiles.followUps(["1,Rekomendasi,\(plan),Selesai,,,Edaran,Edaran,bukti.pdf"]))
        #expect(page.text(of: "D010").isEmpty == !fires)
    }

    @Test(
        "Hari pemeriksaan: hanya yang pasti belum selesai dan waktunya sudah lewat",
        arguments: [
            ("lewat", "Juni 2024,Belum selesai", true), ("hari terakhirnya", "30 Juni 2024,Proses", true),
            ("hari itu sendiri", "1 Juli 2024,Proses", false), ("belum lewat", "Oktober 2024,Proses", false),
            ("status tidak dikenal", "Juni 2024,Terkendala", false), ("tanpa status", "Juni 2024,", false),
        ])
    func inspection(name: String, cells: String, fires: Bool) throws {
        let files = RecordFiles.followUps(["1,Rekomendasi,\(cells),,,,,"])
        var settings = CheckSettings()
        settings.inspectionDay = CalendarDay(year: 2024, month: 7, day: 1)
        #expect(try CheckPage(files, settings: settings).text(of: "D010").isEmpty == !fires)
        #expect(try CheckPage(files).text(of: "D010") == "", "tanpa hari pemeriksaan")
    }
}
