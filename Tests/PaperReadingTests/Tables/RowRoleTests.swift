import BudgetModel
import Diagnostics
import Testing

@testable import PaperReading

@Suite("Kolom yang artinya dikatakan isinya")
struct RowRoleTests {
    @Test(
        "Tahapan di bawah tajuk apa pun tidak pernah dijumlahkan",
        arguments: [
            ("Tahap", "Induk", "Perubahan"), ("Jenis Pagu", "Pagu Awal", "Pagu Perubahan"), ("Dokumen", "DPA", "DPPA"),
            ("Posisi", "Sebelum", "Sesudah"), ("Versi", "DPA", "DPPA"), ("Tahapan APBD", "Penetapan APBD", "Perubahan APBD"),
            ("Tahapan", "M", "P"), ("Tahapan", "RKA", "RKAP"), ("Keterangan", "Murni", "PAK"), ("APBD", "Murni", "Perubahan"),
            ("Status", "APBD", "APBDP"),
        ])
    func stages(title: String, before: String, after: String) throws {
        let page = try FlatPage(
            """
            Program;\(title);Jumlah
            Program A;\(before);100
            Program B;\(before);200
            Program A;\(after);120
            Program B;\(after);150
            """, options: FlatPage.year2024)
        #expect(page.totals == "Murni 300 | Perubahan 270")
        #expect(page.troubles == "")
    }

    @Test(
        "Potret waktu di bawah tajuk apa pun: yang dihitung yang terakhir",
        arguments: [
            ("Periode", "Januari 2024", "Februari 2024"), ("Tanggal", "31/01/2024", "29/02/2024"), ("Semester", "I", "II"),
            ("Posisi", "Semester I", "Semester II"), ("Per", "31 Maret 2024", "30 Juni 2024"), ("Cut Off", "2024-01-31", "2024-02-29"),
        ])
    func periods(title: String, first: String, second: String) throws {
        let page = try FlatPage(
            """
            \(title);Program;Pagu;Realisasi
            \(first);Program X;100;5
            \(first);Program Y;200;5
            \(second);Program X;100;15
            \(second);Program Y;200;25
            """, options: FlatPage.year2024)
        #expect(page.totals == "Murni 300")
        #expect(page.troubles == "")
    }

    @Test("Tanggal kontrak setiap baris bukan potret waktu")
    func dates() throws {
        let page = try FlatPage(
            """
            Tanggal Kontrak;Program;Pagu
            31/01/2024;Program X;100
            29/02/2024;Program Y;200
            05/03/2024;Program Z;50
            """, options: FlatPage.year2024)
        #expect(page.totals == "Murni 350")
        #expect(page.troubles == "")
    }

    @Test("Realisasi di kolom ukuran disisihkan", arguments: ["Keterangan", "Jenis Data", "Uraian Nilai", "Ukuran"])
    func measures(title: String) throws {
        let page = try FlatPage(
            """
            Program;\(title);Jumlah
            Program X;Anggaran;100
            Program X;Realisasi;90
            Program Y;Anggaran;50
            Program Y;Realisasi;40
            """, options: FlatPage.year2024)
        #expect(page.totals == "Murni 150")
        #expect(page.understanding.contains("3: ukuran lain, misalnya realisasi atau beban akrual: bukan pagu"))
    }

    @Test("Baris yang hanya berbeda di kolom tak dikenal ditanyakan")
    func undecided() throws {
        let page = try FlatPage(
            """
            Program;Skenario;Pagu
            Program X;Rendah;100
            Program X;Tinggi;110
            Program Y;Rendah;50
            Program Y;Tinggi;60
            """, options: FlatPage.year2024)
        #expect(page.troubles == "B043")
        #expect(
            page.findings(.error).contains(
                "Setiap baris tabel ini berulang dan hanya berbeda di kolom \"Skenario\"; tidak tertulis apakah isinya versi anggaran (yang terakhir berlaku) atau bagian-bagian yang dijumlahkan."
            ))
    }

    @Test("Paket yang hanya ada di sebagian program tidak ditanyakan")
    func packages() throws {
        let page = try FlatPage(
            """
            Program;Lokasi Pekerjaan;Pagu
            Program X;Utara;100
            Program X;Selatan;110
            Program Y;Utara;50
            """, options: FlatPage.year2024)
        #expect(page.totals == "Murni 260")
        #expect(page.troubles == "")
    }

    @Test(
        "Sumber dana dikenali dari isinya",
        arguments: ["Dana", "Sumber Pembiayaan", "Asal Dana", "Jenis Dana", "Sumberdana", "SD", "Ket. Sumber Dana", "Uraian Sumber Dana"])
    func funding(title: String) throws {
        let page = try FlatPage(
            """
            Program;\(title);Murni;Perubahan
            A;DAU;100;110
            B;APBN;30;30
            """, options: FlatPage.year2024)
        #expect(page.lines == "A | utama | DAU | Murni 100 | Perubahan 110\nB | pendukung | APBN | Murni 30 | Perubahan 30")
    }
}
