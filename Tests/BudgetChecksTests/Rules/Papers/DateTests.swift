import BudgetChecks
import Diagnostics
import Testing

@Suite("D001, D002, D004: tanggal kertas")
struct DateTests {
    @Test("Hari yang bukan hari tanggalnya menyebut hari yang benar")
    func weekday() throws {
        let page = try CheckPage(RecordFiles.papers(["ba,Berita Acara,27 Juni 2024,Jumat,2024,,"]))
        #expect(
            page.text(of: "D001") == """
                D001 kesalahan kantor/dokumen.csv!2
                  Berita Acara: »Jumat«
                  = Kamis
                  Berita Acara menyebut hari Jumat, sedangkan 27 Juni 2024 adalah hari Kamis.
                  Pastikan hari atau tanggalnya yang benar, lalu betulkan kertasnya.
                """)
        #expect(
            page.text(of: "D001", in: .english) == """
                D001 error kantor/dokumen.csv!2
                  Berita Acara: »Jumat«
                  = Thursday
                  Berita Acara says Friday, but 27 Juni 2024 is a Thursday.
                  Find out whether the weekday or the date is right, then correct the paper.
                """)
    }

    @Test(
        "Hari: diam bila cocok atau tidak pasti",
        arguments: [
            "27 Juni 2024,Kamis", "27 Juni 2024,KAMIS", "28 Juni 2024,Jum'at", "2024-06-30,Ahad", "Juni 2024,Jumat", ",Jumat",
            "27 Juni 2024,", "27 Juni 2024,hari itu", "31 Juni 2024,Jumat",
        ])
    func weekdaySilent(cells: String) throws {
        #expect(try CheckPage(RecordFiles.papers(["ba,Berita Acara,\(cells),2024,,"])).text(of: "D001") == "")
    }

    @Test("Kertas yang bertanggal sebelum kertas yang diubahnya")
    func amendment() throws {
        let page = try CheckPage(
            RecordFiles.papers(["pk,PK,09 Juli 2024,,2024,Murni,", "pk-p,PK Perubahan,27 Juni 2024,,2024,Perubahan,pk"]))
        #expect(
            page.text(of: "D002") == """
                D002 kesalahan kantor/dokumen.csv!3
                  + kantor/dokumen.csv!2
                  PK Perubahan: »27 Juni 2024«
                  PK Perubahan bertanggal 27 Juni 2024, sebelum PK yang diubahnya (09 Juli 2024).
                  Periksa kedua tanggal dan kolom Mengubah; betulkan yang keliru.
                """)
        #expect(
            page.text(of: "D002", in: .english) == """
                D002 error kantor/dokumen.csv!3
                  + kantor/dokumen.csv!2
                  PK Perubahan: »27 Juni 2024«
                  PK Perubahan is dated 27 Juni 2024, before PK, which it amends (09 Juli 2024).
                  Check both dates and which paper is amended; correct the wrong one.
                """)
    }

    @Test(
        "Urutan yang tidak pasti terbalik tidak dilaporkan",
        arguments: [
            ("hari yang sama", "27 Juni 2024", "27 Juni 2024"), ("bulan yang sama tanpa hari", "Juni 2024", "27 Juni 2024"),
            ("asal tanpa tanggal", "", "27 Juni 2024"), ("perubahan tanpa tanggal", "27 Juni 2024", ""),
            ("urut", "Januari 2024", "27 Juni 2024"), ("tahun berikutnya", "27 Juni 2023", "Januari 2024"),
        ])
    func amendmentSilent(name: String, original: String, amendment: String) throws {
        let rows = ["pk,PK,\(original),,2024,Murni,", "pk-p,PK Perubahan,\(amendment),,2024,Perubahan,pk"]
        #expect(try CheckPage(RecordFiles.papers(rows)).text(of: "D002") == "")
    }

    @Test("Tanggal yang tidak ada di kalender adalah kesalahan")
    func impossible() throws {
        let page = try CheckPage(RecordFiles.papers(["iku,IKU,31 Februari 2024,,2024,,"]))
        #expect(
            page.text(of: "D004") == """
                D004 kesalahan kantor/dokumen.csv!2
                  IKU: »31 Februari 2024«
                  IKU bertanggal 31 Februari 2024, hari yang tidak ada di kalender.
                  Cari tanggal yang benar dan betulkan kertasnya.
                """)
        #expect(
            page.text(of: "D004", in: .english) == """
                D004 error kantor/dokumen.csv!2
                  IKU: »31 Februari 2024«
                  IKU is dated 31 Februari 2024, a day that is not in the calendar.
                  Find the right date and correct the paper.
                """)
    }

    @Test("Tulisan yang bukan tanggal adalah catatan")
    func unreadable() throws {
        let page = try CheckPage(RecordFiles.papers(["iku,IKU,awal tahun,,2024,,"]))
        #expect(
            page.text(of: "D004") == """
                D004 catatan kantor/dokumen.csv!2
                  IKU: »awal tahun«
                  Tanggal IKU, "awal tahun", tidak dapat dibaca.
                  Tulis seperti "27 Juni 2024" supaya urutan kertas ikut diperiksa.
                """)
    }

    @Test(
        "Tidak ada, tidak terbaca, atau memang tanggal",
        arguments: [
            ("\"Pangkalpinang, 31 Juni 2024\"", "D004 kesalahan"), ("30-02-2024", "D004 kesalahan"), ("2024-02-30", "D004 kesalahan"),
            ("29 Februari 2023", "D004 kesalahan"), ("0 Juni 2024", "D004 kesalahan"), ("2/13/2024", "D004 catatan"),
            ("27 Juni 24", "D004 catatan"), ("27 Juno 2024", "D004 catatan"), ("Januari - Maret 2024", "D004 catatan"),
            ("29 Februari 2024", ""), ("Januari 2024", ""), ("\"Pangkalpinang, November 2024\"", ""), ("-", ""), ("...", ""), ("", ""),
        ])
    func dates(text: String, expected: String) throws {
        let page = try CheckPage(RecordFiles.papers(["iku,IKU,\(text),,2024,,"])).text(of: "D004")
        #expect(page.prefix(expected.isEmpty ? 100 : expected.count) == expected)
    }
}
