import BudgetChecks
import BudgetModel
import Diagnostics
import ExactNumbers
import Testing

/// P003, P004, P005, dan P011: pagu satu program dari tahapan ke tahapan.
@Suite("Pagu satu program")
struct FundingRuleTests {
    private func page(_ ceilings: String, settings: CheckSettings = CheckSettings()) throws -> CheckPage {
        try CheckPage(
            [
                "pagu.csv": ceilings, "indikator.csv": "Kode,Nama,Satuan\nekspor,Nilai Ekspor,miliar\n",
                "kaitan.csv": "Program,Indikator,Bobot\nProgram A,ekspor,100\n",
            ], settings: settings)
    }

    @Test("Program utama berindikator yang dinolkan adalah peringatan, penunjang catatan")
    func dropped() throws {
        #expect(
            try page(
                ceilingTable(
                    ",Program A,utama,APBD,256.646.500,0", "UPTD RPK,Program A,utama,APBD,100,90", ",Program Kantor,penunjang,APBD,50,0")
            ).text(of: "P003") == """
                P003 peringatan kantor/pagu.csv!2
                  + kantor/kaitan.csv!2
                  Program A: »0«
                  "Program A" dinolkan pada Perubahan, dari Murni Rp256.646.500,00; program ini melayani indikator "Nilai Ekspor".
                  Jelaskan alasannya, dan tinjau apakah target indikatornya masih dapat dicapai tanpa program ini.
                P003 catatan kantor/pagu.csv!4
                  Program Kantor: »0«
                  "Program Kantor" dinolkan pada Perubahan, dari Murni Rp50,00.
                  Jelaskan alasannya di naskah perubahan.
                """
        )
    }

    @Test("Uang yang hanya pernah ada di pergeseran juga dinolkan; yang mulai dari nol adalah baru")
    func throughShift() throws {
        #expect(
            try page(
                ceilingTable(
                    "UPTD RPK,Program A,utama,APBD,0,70,0", ",Program B,utama,APBD,0,0,40", ",Program C,utama,APBD,9,0,9",
                    stages: ["Murni", "Pergeseran 1", "Perubahan"])
            ).text(of: "P003", in: .english) == """
                P003 warning kantor/pagu.csv!2
                  + kantor/kaitan.csv!2
                  Program A (UPTD RPK): »0«
                  "Program A (UPTD RPK)" is dropped to zero at Revised, from Shift 1 Rp70.00; this program serves indicator "Nilai Ekspor".
                  Explain the reason, and review whether the indicator's target can still be met without this program.
                P003 note kantor/pagu.csv!3
                  Program B: »40«
                  "Program B" is zero at Original and gets Rp40.00 at Revised.
                  Explain in the revision why this program is funded only now.
                """
        )
    }

    @Test("Nol di semua tahapan adalah satu catatan per program")
    func neverFunded() throws {
        let page = try page(
            ceilingTable(
                ",Program B,utama,APBD,0,0", ",Program C,utama,APBD,0,", ",Program D,utama,APBD,0,1", ",Program A,utama,APBD,1,0"))
        #expect(
            page.text(of: "P004") == """
                P004 catatan kantor/pagu.csv!2
                  Program B
                  "Program B" tidak punya uang di tahapan mana pun (Murni, Perubahan).
                  Pastikan memang nol, bukan angka yang tertinggal; jelaskan atau hapus barisnya.
                P004 catatan kantor/pagu.csv!3
                  Program C
                  "Program C" tidak punya uang di tahapan mana pun (Murni).
                  Pastikan memang nol, bukan angka yang tertinggal; jelaskan atau hapus barisnya.
                """
        )
        #expect(page.text(of: "P004", in: .english).contains("\"Program B\" has no money at any stage (Original, Revised)."))
    }

    @Test("Perubahan di atas ambang menyebut persen, kedua pagu, dan ambangnya")
    func largeChange() throws {
        let ceilings = ceilingTable(
            ",Program A,utama,APBD,39.690.600,11.671.500", "UPTD RPK,Program A,utama,APBD,200,99", ",Program Pusat,pendukung,APBN,100,151")
        #expect(
            try page(ceilings).text(of: "P005") == """
                P005 peringatan kantor/pagu.csv!2
                  Program A: »11.671.500«
                  Pagu "Program A" turun 70,59 %, dari Murni Rp39.690.600,00 menjadi Perubahan Rp11.671.500,00; ambang untuk Program utama ialah 50 %.
                  Pastikan angkanya benar, dan sertakan penjelasan perubahannya di naskah.
                P005 peringatan kantor/pagu.csv!3
                  Program A (UPTD RPK): »99«
                  Pagu "Program A (UPTD RPK)" turun 50,50 %, dari Murni Rp200,00 menjadi Perubahan Rp99,00; ambang untuk Program utama ialah 50 %.
                  Pastikan angkanya benar, dan sertakan penjelasan perubahannya di naskah.
                P005 peringatan kantor/pagu.csv!4
                  Program Pusat: »151«
                  Pagu "Program Pusat" naik 51,00 %, dari Murni Rp100,00 menjadi Perubahan Rp151,00; ambang untuk Dukungan APBN ialah 50 %.
                  Pastikan angkanya benar, dan sertakan penjelasan perubahannya di naskah.
                """
        )
        #expect(
            try page(ceilings).text(of: "P005", in: .english).hasPrefix(
                """
                P005 warning kantor/pagu.csv!2
                  Program A: »11,671,500«
                  The ceiling of "Program A" is down 70.59%, from Original Rp39,690,600.00 to Revised Rp11,671,500.00; the threshold for Core programs is 50%.
                """))
    }

    @Test("Tepat pada ambang, dinolkan, baru, dan tidak tertulis bukan urusan P005")
    func atThreshold() throws {
        let ceilings = ceilingTable(
            ",Program A,utama,APBD,100,50", ",Program B,utama,APBD,100,150", ",Program C,utama,APBD,100,0", ",Program D,utama,APBD,0,100",
            ",Program E,utama,APBD,100,")
        #expect(try page(ceilings).text(of: "P005") == "")
    }

    @Test("Ambang disetel per kelompok; kelompok tanpa ambang tidak dinilai")
    func thresholds() throws {
        var settings = CheckSettings()
        settings.changeThresholds = [.core: try Quantity(coefficient: 105, decimals: 1)]
        let ceilings = ceilingTable(
            ",Program A,utama,APBD,1.000,1.105", "UPTD RPK,Program A,utama,APBD,1.000,1.106", ",Program Kantor,penunjang,APBD,100,900")
        let findings = try page(ceilings, settings: settings).findings.filter { $0.rule == "P005" }
        #expect(findings.map(\.location.row) == [3])
    }

    @Test("Pagu negatif menyebut setiap tahapan yang negatif")
    func negative() throws {
        let ceilings = """
            Tahun,OPD,Program,Kode Rekening,Rekening,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
            2024,Dinas,Program A,5.1.01,Belanja Pegawai,utama,APBD,600,(150)
            2024,Dinas,Program A,5.1.02,Belanja Barang,utama,APBD,-1,"-2,50"
            2024,Dinas,Program A,5.1.03,Belanja Jasa,utama,APBD,0,-

            """
        #expect(
            try page(ceilings).text(of: "P011") == """
                P011 peringatan kantor/pagu.csv!2
                  Belanja Pegawai: »-150«
                  Pagu "Belanja Pegawai" di bawah nol: Perubahan -Rp150,00.
                  Tulis pagunya; bila yang dimaksud pengurangan, tempatnya di kolom selisih.
                P011 peringatan kantor/pagu.csv!3
                  Belanja Barang: »-1«
                  Pagu "Belanja Barang" di bawah nol: Murni -Rp1,00, Perubahan -Rp2,50.
                  Tulis pagunya; bila yang dimaksud pengurangan, tempatnya di kolom selisih.
                """
        )
        #expect(
            try page(ceilings).text(of: "P011", in: .english).contains(
                "The ceiling of \"Belanja Barang\" is below zero: Original -Rp1.00, Revised -Rp2.50."))
    }
}
