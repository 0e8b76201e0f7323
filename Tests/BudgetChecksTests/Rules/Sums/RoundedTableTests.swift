import BudgetChecks
import Diagnostics
import Testing

@Suite("Tabel dalam ribuan dan juta dinilai menurut pembulatan cetaknya")
struct RoundedTableTests {
    private static let title = "Dinas Perdagangan\nTahun Anggaran 2024\n(dalam juta rupiah)\n"

    @Test("Jumlah, selisih, dan persen yang dihitung sebelum dibulatkan: satu catatan per tabel")
    func rounded() throws {
        let page = try CheckPage([
            "dinas.csv": Self.title + """
                Program,Sebelum,Setelah,Bertambah/(Berkurang),%
                Program A,12,8,(5),"(38,10)"
                Program B,8,9,1,"18,75"
                Jumlah,21,17,(4),"(17,07)"

                """
        ])
        #expect(
            page.text() == """
                J003 catatan kantor/dinas.csv!7
                  Jumlah: »21.000.000«
                  = 20.000.000
                  1 jumlah di tabel ini berbeda tipis dari rinciannya, yang dapat datang dari pembulatan cetak; terbesar "Jumlah" Murni: tertera Rp21.000.000,00, rinciannya berjumlah Rp20.000.000,00, selisihnya Rp1.000.000,00.
                  Cetak tabelnya dalam rupiah penuh, atau sebutkan bahwa jumlahnya tidak sama karena pembulatan.
                """)
    }

    @Test("Lebih jauh daripada pembulatannya tetap kesalahan")
    func wrong() throws {
        let page = try CheckPage([
            "dinas.csv": Self.title + """
                Program,Sebelum,Setelah,Bertambah/(Berkurang),%
                Program A,12,8,(7),"(38,10)"
                Program B,8,9,1,"58,75"
                Jumlah,23,17,(6),"(26,09)"

                """
        ])
        #expect(
            page.text() == """
                J003 kesalahan kantor/dinas.csv!7
                  Jumlah: »23.000.000«
                  = 20.000.000
                  Jumlah "Jumlah": Murni tertera Rp23.000.000,00, rinciannya berjumlah Rp20.000.000,00, selisihnya Rp3.000.000,00.
                  Jumlahkan ulang rinciannya, lalu perbaiki rincian atau jumlah yang keliru.
                J004 kesalahan kantor/dinas.csv!D5
                  Program A: »-7.000.000«
                  = -4.000.000
                  Selisih "Program A" tertera -Rp7.000.000,00, sedangkan Perubahan Rp8.000.000,00 dikurangi Murni Rp12.000.000,00 adalah -Rp4.000.000,00.
                  Hitung ulang selisihnya, atau perbaiki pagu yang salah ketik.
                J005 kesalahan kantor/dinas.csv!E6
                  Program B: »58,75«
                  = 12,50 %
                  Persen "Program B" tertera 58,75, sedangkan Murni Rp8.000.000,00 menjadi Perubahan Rp9.000.000,00 adalah naik 12,50 %.
                  Hitung ulang persennya terhadap pagu sebelum, atau perbaiki pagu yang salah ketik.
                """)
    }

    @Test("Desimal memperkecil langkahnya; rupiah penuh tidak punya")
    func decimals() throws {
        func weights(_ unit: String, _ rows: String) throws -> String {
            let text = "Dinas Perdagangan\nTahun Anggaran 2024\n\(unit)\nProgram,Sebelum,Setelah\n\(rows)\n"
            return try CheckPage(["dinas.csv": text]).check.findings.filter { $0.rule == "J003" }
                .map { $0.severity.label.text(in: .indonesian) }.joined(separator: ", ")
        }
        let whole = "Program A,12,8\nProgram B,8,9\nJumlah,21,17"
        #expect(try weights("(dalam juta rupiah)", whole) == "catatan")
        #expect(try weights("(dalam rupiah)", whole) == "kesalahan")
        func tenths(_ sum: String) -> String {
            #"Program A,"12,0","8,0""# + "\n" + #"Program B,"8,0","9,0""# + "\nJumlah,\"\(sum)\",\"17,0\""
        }
        #expect(try weights("(dalam juta rupiah)", tenths("20,1")) == "catatan")
        #expect(try weights("(dalam juta rupiah)", tenths("20,2")) == "kesalahan")
    }
}
