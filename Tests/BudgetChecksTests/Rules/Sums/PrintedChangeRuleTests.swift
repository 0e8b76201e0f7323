import BudgetChecks
import Diagnostics
import Testing

/// J004 dan J005: kolom selisih dan persen sebuah tabel.
@Suite("Selisih dan persen tertera")
struct PrintedChangeRuleTests {
    private func page(_ rows: String) throws -> CheckPage {
        try CheckPage([
            "dinas.csv": """
            DINAS PERDAGANGAN,,,,
            TAHUN ANGGARAN 2024,,,,
            Uraian,Sebelum,Setelah,Selisih,%
            \(rows)

            """
        ])
    }

    @Test("Selisih yang salah: tempat, kedua pagu, dan yang benar")
    func wrongDifference() throws {
        let page = try page("Program A,1.000,700,(300),\"(30,00)\"\nProgram B,400,450,500,\"12,50\"")
        #expect(
            page.text(of: "J004") == """
                J004 kesalahan kantor/dinas.csv!D5
                  Program B: »500«
                  = 50
                  Selisih "Program B" tertera Rp500,00, sedangkan Perubahan Rp450,00 dikurangi Murni Rp400,00 adalah Rp50,00.
                  Hitung ulang selisihnya, atau perbaiki pagu yang salah ketik.
                """
        )
        #expect(page.text(of: "J005") == "")
    }

    @Test("Pengurangan tanpa tanda adalah satu catatan per tabel")
    func unsigned() throws {
        #expect(
            try page("Program A,1.000,700,300,\"30,00\"\nProgram B,400,450,50,\"12,50\"\nProgram C,90,80,10,\"11,11\"").text(of: "J004")
                == """
                J004 catatan kantor/dinas.csv!D4
                  Program A: »300«
                  = -300
                  2 pengurangan dicetak tanpa minus atau kurung, sehingga terbaca sebagai kenaikan; yang pertama "Program A", tertera Rp300,00 untuk -Rp300,00.
                  Cetak pengurangan dalam kurung atau dengan minus.
                """
        )
    }

    @Test("Kenaikan yang dicetak sebagai pengurangan adalah kesalahan")
    func increaseAsDecrease() throws {
        #expect(
            try page("Program A,1.000,700,(300),\"(30,00)\"\nProgram B,400,450,(50),\"(12,50)\"").text(of: "J004", in: .english) == """
                J004 error kantor/dinas.csv!D5
                  Program B: »-50«
                  = 50
                  The difference of "Program B" is printed as -Rp50.00, but Revised Rp450.00 less Original Rp400.00 is Rp50.00.
                  Compute the difference again, or mend the mistyped ceiling.
                """
        )
    }

    @Test("Tabel yang seluruhnya sebelum dikurangi setelah adalah satu catatan")
    func reversed() throws {
        #expect(
            try page("Program A,1.000,700,300,\nProgram B,400,450,(50),\nProgram C,5,5,0,").text(of: "J004") == """
                J004 catatan kantor/dinas.csv!D4
                  Program A: »300«
                  = -300
                  2 selisih di tabel ini dihitung sebelum dikurangi setelah, kebalikan dari kebiasaan; yang pertama "Program A", tertera Rp300,00 untuk -Rp300,00.
                  Cetak pengurangan dalam kurung atau dengan minus.
                """
        )
    }

    @Test("Satu pengurangan tanpa tanda di kolom yang menandai pengurangan lain adalah kesalahan")
    func oneUnsigned() throws {
        let page = try page("Program A,1.000,700,(300),\"(30,00)\"\nProgram B,400,450,50,\"12,50\"\nProgram C,90,80,10,\"11,11\"")
        #expect(
            page.text() == """
                J004 kesalahan kantor/dinas.csv!D6
                  Program C: »10«
                  = -10
                  Selisih "Program C" tertera Rp10,00, sedangkan Perubahan Rp80,00 dikurangi Murni Rp90,00 adalah -Rp10,00.
                  Hitung ulang selisihnya, atau perbaiki pagu yang salah ketik.
                """
        )
    }

    @Test("Satu persen yang tandanya lain dari kolomnya adalah kesalahan")
    func oneUnsignedPercent() throws {
        let page = try page("Program A,1.000,700,(300),\"(30,00)\"\nProgram B,400,450,50,\"12,50\"\nProgram C,100,80,(20),\"20,00\"")
        #expect(
            page.text() == """
                J005 kesalahan kantor/dinas.csv!E6
                  Program C: »20,00«
                  = -20,00 %
                  Persen "Program C" tertera 20,00, sedangkan Murni Rp100,00 menjadi Perubahan Rp80,00 adalah turun 20,00 %.
                  Hitung ulang persennya terhadap pagu sebelum, atau perbaiki pagu yang salah ketik.
                """
        )
    }

    @Test("Persen yang dipotong di tabel yang membulatkan adalah kesalahan")
    func cutOffAmongRounded() throws {
        let page = try page("Program A,300,500,200,\"66,67\"\nProgram B,700,800,100,\"14,28\"")
        #expect(
            page.text(of: "J005") == """
                J005 kesalahan kantor/dinas.csv!E5
                  Program B: »14,28«
                  = 14,29 %
                  Persen "Program B" tertera 14,28, sedangkan Murni Rp700,00 menjadi Perubahan Rp800,00 adalah naik 14,29 %.
                  Hitung ulang persennya terhadap pagu sebelum, atau perbaiki pagu yang salah ketik.
                """
        )
    }

    @Test("Persen yang salah menyebut yang benar dengan desimal yang sama")
    func wrongPercent() throws {
        #expect(
            try page("Program A,1.000,700,(300),\"(42,86)\"\nProgram B,400,450,50,\"12,5\"").text(of: "J005") == """
                J005 kesalahan kantor/dinas.csv!E4
                  Program A: »(42,86)«
                  = -30,00 %
                  Persen "Program A" tertera (42,86), sedangkan Murni Rp1.000,00 menjadi Perubahan Rp700,00 adalah turun 30,00 %.
                  Hitung ulang persennya terhadap pagu sebelum, atau perbaiki pagu yang salah ketik.
                """
        )
    }

    @Test("Persen yang dipotong adalah satu catatan per tabel")
    func cutOff() throws {
        #expect(
            try page("Program A,300,200,(100),\"(33,33)\"\nProgram B,300,500,200,\"66,66\"\nProgram C,700,800,100,\"14,28\"").text(
                of: "J005", in: .english) == """
                    J005 note kantor/dinas.csv!E5
                      Program B: »66,66«
                      = 66.67%
                      2 percentages in this table are cut off instead of rounded; the first is "Program B", printed as 66,66 for 66.67%.
                      No need to mend it if that is the custom; round it where the figure is quoted.
                    """
        )
    }

    @Test("Pagu sebelum nol dengan persen yang mustahil")
    func newWithPercent() throws {
        #expect(
            try page("Program A,0,700,700,\"70,00\"").text(of: "J005") == """
                J005 kesalahan kantor/dinas.csv!E4
                  Program A: »70,00«
                  Persen "Program A" tertera 70,00, sedangkan pagu Murni nol, jadi tidak ada persennya.
                  Hitung ulang persennya terhadap pagu sebelum, atau perbaiki pagu yang salah ketik.
                """
        )
    }

    struct Silent: CustomTestStringConvertible {
        let testDescription: String
        let rows: String
    }

    @Test(
        "Yang benar, yang tidak dapat dinilai, dan kebiasaan yang berbeda: diam",
        arguments: [
            Silent(
                testDescription: "dibulatkan",
                rows: "Program A,300,200,(100),\"(33,33)\"\nProgram B,300,500,200,\"66,67\"\nProgram C,700,800,100,14"),
            Silent(
                testDescription: "minus di depan dan di belakang",
                rows: "Program A,1.000,700,-300,\"-30,00\"\nProgram B,1.000,600,400-,\"-40,00\""),
            Silent(testDescription: "sen", rows: "Program A,\"100,25\",\"100,75\",\"0,50\",\"0,50\""),
            Silent(
                testDescription: "pagu sebelum nol",
                rows:
                    "Program A,0,700,700,100\nProgram B,0,700,700,-\nProgram C,0,700,700,0\nProgram D,0,700,700,baru\nProgram E,0,700,700,\nProgram F,0,0,0,0"
            ),
            Silent(testDescription: "menjadi nol", rows: "Program A,700,0,(700),\"(100,00)\"\nProgram B,10,5,(5),\"(50,00)\""),
            Silent(testDescription: "selisih dan persen tidak dicetak", rows: "Program A,700,300,,\nProgram B,10,20,,"),
            Silent(testDescription: "pagu sebelum kosong", rows: "Program A,,300,300,100\nProgram B,10,20,10,100"),
            Silent(
                testDescription: "kolom persen berisi bobot yang jumlahnya 100",
                rows: "Program A,1.000,700,(300),\"66,67\"\nProgram B,500,450,(50),\"33,33\""),
            Silent(
                testDescription: "pagu sebelum negatif: tandanya kebiasaan kertasnya",
                rows: "Program A,100,110,10,\"10,00\"\nProgram B,(20),(5),15,\"(75,00)\""),
            Silent(
                testDescription: "kolom persen berisi setelah terhadap sebelum",
                rows: "Program A,1.000,700,(300),\"70,00\"\nProgram B,400,450,50,\"112,50\""),
        ])
    func silent(_ item: Silent) throws {
        let page = try page(item.rows)
        #expect(page.text(of: "J004") == "")
        #expect(page.text(of: "J005") == "")
    }

    @Test("Persen yang ditulis sebagai pecahan disebut satu kali, sebagai catatan")
    func fractions() throws {
        let page = try page("Program A,1.000,700,(300),\"-0,30\"\nProgram B,400,450,50,\"0,125\"")
        let notes = page.findings.filter { $0.rule == "J005" }
        #expect(notes.map(\.severity) == [.note])
        #expect(
            notes.map { $0.message.text(in: .indonesian) } == [
                "2 persen di tabel ini ditulis sebagai pecahan; yang pertama \"Program A\", tertera -0,30."
            ])
    }

    @Test("Persen yang mengikuti selisih keliru hanya dilaporkan sebagai selisih keliru")
    func percentOfWrongDifference() throws {
        let page = try page("Program A,1.000,700,(330),\"(33,00)\"\nProgram B,400,450,50,\"12,50\"")
        #expect(page.findings.filter { $0.severity == .error }.map(\.rule) == ["J004"])
    }

    @Test("Selisih dan persen yang dihitung dari rincian: hanya jumlahnya yang salah")
    func changeOfBrokenSum() throws {
        let page = try page("Program A,600,500,(100),\"(16,67)\"\nProgram B,400,300,(100),\"(25,00)\"\nJUMLAH,1.000,810,(200),\"(20,00)\"")
        #expect(page.findings.filter { $0.severity == .error }.map(\.rule) == ["J003"])
    }

    @Test("Satu persen pecahan di antara persen biasa tetap salah")
    func oneFractionAmongPercents() throws {
        let page = try page("Program A,1.000,700,(300),\"(0,30)\"\nProgram B,400,450,50,\"12,50\"")
        #expect(page.findings.filter { $0.rule == "J005" }.map(\.location.row) == [4])
    }
}
