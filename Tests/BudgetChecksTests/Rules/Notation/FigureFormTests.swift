import BudgetChecks
import Diagnostics
import Testing

@Suite("N007 dan N008: sisa format persen, dan batas lembar kerja")
struct FigureFormTests {
    @Test("Nilai seratus kali terlalu besar menyebut nilai yang dimaksud")
    func debris() throws {
        let page = try CheckPage(RecordFiles.akip([#"2023,kriteria,5. Informasi telah digunakan,,"8000,00%",BB,"#]))
        #expect(
            page.text() == """
                N007 peringatan kantor/nilai-akip.csv!F2
                  5. Informasi telah digunakan: »8000,00%«
                  = 80
                  "5. Informasi telah digunakan" pada Monitoring tertera "8000,00%"; yang dimaksud agaknya 80.
                  Ubah format selnya menjadi angka biasa, lalu cetak ulang lembarnya.
                """)
        #expect(
            page.text(in: .english) == """
                N007 warning kantor/nilai-akip.csv!F2
                  5. Informasi telah digunakan: »8000,00%«
                  = 80
                  "5. Informasi telah digunakan" in Monitoring is printed as "8000,00%"; what is meant seems to be 80.
                  Format the cell as a plain number, then print the sheet again.
                """)
    }

    @Test(
        "Hanya yang seperseratusnya muat di tempatnya",
        arguments: [
            ("desimalnya tetap", #"2023,kriteria,1. Pedoman,,"7667,00%",,"#, "= 76,67"),
            ("seratus persen", #"2023,kriteria,1. Pedoman,,"100,00%",,"#, ""),
            ("tanpa tanda persen", "2023,kriteria,1. Pedoman,,8000,,", ""),
            ("di bawah bobot", #"2023,komponen,Pelaporan,15,"1095,00%",,"#, "= 10,95"),
            ("di atas bobot", #"2023,komponen,Pelaporan,15,"8000,00%",,"#, ""),
            ("di atas seratus", #"2023,kriteria,1. Pedoman,,"10100,00%",,"#, ""),
            ("bobotnya", #"2023,komponen,Pelaporan,"1500,00%","10,95",,"#, "= 15"),
        ])
    func places(name: String, row: String, expected: String) throws {
        let text = try CheckPage(RecordFiles.akip([row])).text(of: "N007")
        #expect(expected.isEmpty ? text.isEmpty : text.contains(expected), "\(text)")
    }

    @Test("Target: hanya N007, tidak juga temuan target yang menjadi akibatnya")
    func debrisInTargets() throws {
        let targets = """
            iku,nilai,target,2024,"78,00%"
            iku,nilai,target,2025,"8000,00%"
            iku,nilai,target,2026,"82,00%"
            """
        let page = try CheckPage(TargetPackage(targets: targets).files)
        #expect(
            page.text(of: "N007") == """
                N007 peringatan kantor/target.csv!E3
                  Nilai Industri: »8000,00%«
                  = 80
                  "Nilai Industri" pada IKU tertera "8000,00%"; yang dimaksud agaknya 80.
                  Ubah format selnya menjadi angka biasa, lalu cetak ulang lembarnya.
                """)
        #expect(page.check.findings.map(\.rule).filter { $0.code.first == "T" }.isEmpty)
    }

    @Test("Target yang mungkin memang di atas seratus persen", arguments: ["105,00%", "999,99%", "12000%", "8000"])
    func plainTargets(text: String) throws {
        #expect(try CheckPage(TargetPackage(targets: "iku,nilai,target,2025,\"\(text)\"").files).text(of: "N007").isEmpty)
    }

    @Test("Jumlah yang tidak muat di sel angka: satu catatan per berkas dengan banyaknya")
    func spreadsheet() throws {
        let page = try CheckPage([
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
            2024,Provinsi,Belanja Daerah,utama,APBD,"12.345.678.901.234,56","12.345.678.901.234,57"
            2024,Provinsi,Belanja Lain,utama,APBD,"1.234.567.890.123,45",100.000.000.000.000.000
            """
        ])
        #expect(
            page.text(of: "N008") == """
                N008 catatan kantor/pagu.csv!2
                  »12.345.678.901.234,56«
                  2 jumlah lebih dari 15 angka penting, pertama Rp12.345.678.901.234,56; Excel tidak menyimpannya tepat.
                  Simpan berkas ini sebagai CSV atau sel teks; jangan menyimpannya ulang dari Excel sebagai angka.
                """)
        #expect(
            page.text(of: "N008", in: .english) == """
                N008 note kantor/pagu.csv!2
                  »12,345,678,901,234.56«
                  2 amounts have more than 15 significant digits, the first Rp12,345,678,901,234.56; Excel cannot hold them exactly.
                  Keep this file as CSV or as text cells; do not save it from Excel as numbers.
                """)
    }

    @Test("Jumlah tertera dan realisasi ikut dihitung, masing-masing menurut berkasnya")
    func otherTables() throws {
        var files = RecordFiles.money([#"Program Ekspor,,2024,TW IV,kumulatif,"12.345.678.901.234,56",,"#])
        files["total-tertera.csv"] = "Dokumen,Label,Cakupan,Jumlah Tertera\nlembar,Anggaran,utama,\"12.345.678.901.234,56\""
        let places = try CheckPage(files).findings.filter { $0.rule == "N008" }.map { $0.location.file.split(separator: "/").last }
        #expect(places == ["realisasi-keuangan.csv", "total-tertera.csv"])
    }
}
