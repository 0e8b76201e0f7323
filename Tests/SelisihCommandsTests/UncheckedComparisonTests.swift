import BudgetFixtures
import Foundation
import Testing

@Suite("selisih sandingkan --tanpa-periksa")
struct UncheckedComparisonTests {
    private static let header = "Tahun,OPD,Unit,Program,Rekening,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan\n"
    private static let rows = """
        2024,Dinas,,Program A,Kertas,utama,APBD,1.000,2.000
        2024,Dinas,,Program A,Tinta,utama,APBD,500,
        2024,Dinas,UPTD RPK,Program B,Meja,utama,DAK,,"7,50"

        """

    private static let sentence = """
        Tanpa pemeriksaan (--tanpa-periksa): baris hanya dijumlahkan dan dibandingkan per program. Temuan
        yang tidak ada di sini bukan bukti bahwa kertasnya bersih.


        """

    @Test("Layar: angka yang sama, dan satu kalimat bahwa tidak diperiksa", arguments: ["--tanpa-periksa", "--without-checks"])
    func screen(option: String) throws {
        let desk = try Desk(["dinas/pagu.csv": Self.header + Self.rows])
        let checked = try desk.selisih("sandingkan", "dinas")
        let unchecked = try desk.selisih("sandingkan", "dinas", option)
        #expect(unchecked.status == 0)
        #expect(unchecked.errors == "")
        #expect(unchecked.output.contains(Self.sentence))
        #expect(unchecked.output.contains("2.007,50"))
        // Yang tidak ada lagi hanya tabel banyaknya temuan, di akhir.
        #expect(checked.output.hasPrefix(unchecked.output.replacingOccurrences(of: Self.sentence, with: "")))
    }

    @Test("CSV: setiap tabel angka sama; Rincian tidak ada, dan tabel yang mengatakan apa yang dijalankan ada")
    func csv() throws {
        let desk = try Desk(["dinas/pagu.csv": Self.header + Self.rows])
        let checked = try Self.tables(desk.selisih("sandingkan", "dinas", "--format", "csv").output)
        let unchecked = try Self.tables(desk.selisih("sandingkan", "dinas", "--tanpa-periksa", "--format", "csv").output)
        #expect(
            unchecked["tanpa-pemeriksaan"] == """
                Pekerjaan;Dijalankan
                Membaca setiap baris, keraguan dan kesalahan bacaan;"ya; yang belum dijawab menghentikan perbandingan"
                Baris yang tertulis dua kali, rujukan, dan jumlah induk (B005, B007, K007);"ya; kesalahannya menghentikan perbandingan"
                Aturan pemeriksaan yang lain;tidak
                Mencocokkan dan merinci kegiatan, sub kegiatan, dan rekening antartahapan;"tidak; dijumlahkan per OPD, unit, program, kelompok, dan sumber dana"
                Catatan setiap baris;"tidak; alasan dan keterangan perubahannya ya"
                """)
        #expect(checked["rincian"] != nil)
        #expect(unchecked["rincian"] == nil)
        for name in ["ringkasan-cakupan", "sandingan", "berkas", "asal-baris"] { #expect(unchecked[name] == checked[name], "\(name)") }
    }

    @Test("JSON berbahasa Inggris mengatakannya")
    func json() throws {
        let desk = try Desk(["dinas/pagu.csv": Self.header + Self.rows])
        let output = try desk.selisih("compare", "dinas", "--without-checks", "--format", "json", "--language", "en").output
        #expect(output.contains("Not checked (--without-checks): rows are only summed and compared by program."))
        #expect(output.contains("\"id\" : \"tanpa-pemeriksaan\""))
        #expect(!output.contains("\"id\" : \"rincian\""))
    }

    @Test("Paket lengkap dengan kaitan dan realisasi: tabel-tabel angkanya sama dengan perbandingan biasa")
    func wholePackage() throws {
        let desk = try Desk()
        try desk.copy(Sample.office, as: "dinas")
        var checked = try Self.tables(desk.selisih("sandingkan", "dinas", "--format", "csv").output)
        // Catatan baris pertama hanya ada bila setiap baris dipegang.
        checked["sandingan"] = checked["sandingan"]?.replacing(
            "\"catatan: PK Perubahan mencetak \"\"APBDP\"\" di kolom Keterangan pada semua baris APBD.\"", with: "")
        let unchecked = try desk.selisih("sandingkan", "dinas", "--tanpa-periksa", "--format", "csv")
        #expect(unchecked.status == 0)
        let tables = try Self.tables(unchecked.output)
        for name in [
            "ringkasan-cakupan", "ringkasan-unit", "sandingan", "dukungan-apbn", "penyerapan-menurut-persen", "sisa-menurut-persen",
            "grafik-langkah",
            "grafik-program", "berkas",
            "asal-baris",
        ] {
            #expect(tables[name] != nil && tables[name] == checked[name], "\(name)")
        }
    }

    @Test("Kaitan tanpa program tetap menghentikan, dengan kata-kata yang sama; kaitan yang benar tidak")
    func links() throws {
        var files = ["dinas/pagu.csv": Self.header + Self.rows, "dinas/indikator.csv": "Kode,Nama\nnilai,Nilai Perdagangan\n"]
        files["dinas/kaitan.csv"] = "Program,Indikator,Bobot\nProgram A,nilai,100\n"
        #expect(try Desk(files).selisih("sandingkan", "dinas", "--tanpa-periksa").status == 0)
        files["dinas/kaitan.csv", default: ""] += "Program Zeta,nilai,100\n"
        let desk = try Desk(files)
        let unchecked = try desk.selisih("sandingkan", "dinas", "--tanpa-periksa")
        #expect(unchecked == (try desk.selisih("sandingkan", "dinas")))
        #expect(unchecked.status == 1)
        #expect(unchecked.errors.components(separatedBy: "K007").count == 2)
    }

    @Test("Baris yang tertulis dua kali tetap menghentikan, dengan kata-kata yang sama")
    func twice() throws {
        let desk = try Desk(["dinas/pagu.csv": Self.header + Self.rows + "2024,DINAS,,Program A,KERTAS,utama,APBD,1,\n"])
        let unchecked = try desk.selisih("sandingkan", "dinas", "--tanpa-periksa")
        #expect(unchecked == (try desk.selisih("sandingkan", "dinas")))
        #expect(unchecked.status == 1)
        #expect(unchecked.errors.contains("B007"))
    }

    @Test("Kesalahan bacaan tetap menghentikan, dengan kata-kata yang sama")
    func unreadable() throws {
        let desk = try Desk(["dinas/pagu.csv": Self.header + Self.rows + "2024,Dinas,,Program A,Pena,utama,APBD,seribu,\n"])
        let unchecked = try desk.selisih("sandingkan", "dinas", "--tanpa-periksa")
        #expect(unchecked == (try desk.selisih("sandingkan", "dinas")))
        #expect(unchecked.status == 1)
    }

    @Test("Dua masukan dibaca baris demi baris dan dijumlahkan sesudahnya")
    func twoInputs() throws {
        let other = Self.rows.replacingOccurrences(of: "Dinas", with: "Badan")
        let desk = try Desk(["dinas/pagu.csv": Self.header + Self.rows, "badan/pagu.csv": Self.header + other])
        let checked = try Self.tables(desk.selisih("sandingkan", "dinas", "badan", "--format", "csv").output)
        let unchecked = try Self.tables(desk.selisih("sandingkan", "dinas", "badan", "--tanpa-periksa", "--format", "csv").output)
        for name in ["ringkasan-cakupan", "ringkasan-opd", "sandingan", "asal-baris"] {
            #expect(unchecked[name] == checked[name], "\(name)")
        }
    }

    @Test("Buku kerja ditulis")
    func workbook() throws {
        let desk = try Desk(["dinas/pagu.csv": Self.header + Self.rows])
        #expect(try desk.selisih("sandingkan", "dinas", "--tanpa-periksa", "-o", "a.xlsx").status == 0)
        #expect(desk.names() == ["a.xlsx", "dinas"])
    }

    /// Tabel-tabel laporan CSV menurut namanya.
    private static func tables(_ csv: String) throws -> [String: String] {
        var tables: [String: String] = [:]
        for part in csv.replacingOccurrences(of: "\r\n", with: "\n").components(separatedBy: "\n\n") {
            let lines = part.components(separatedBy: "\n").filter { !$0.isEmpty }
            guard let name = lines.first?.dropFirst().dropLast() else { continue }
            tables[String(name)] = lines.dropFirst().joined(separator: "\n")
        }
        return tables
    }
}
