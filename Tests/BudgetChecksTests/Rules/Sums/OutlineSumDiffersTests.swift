import BudgetChecks
import Diagnostics
import Testing

@Suite("B038 induk menurut susunannya")
struct OutlineSumDiffersTests {
    private static func table(_ rows: String) -> [String: String] {
        ["dinas.csv": "DINAS PERDAGANGAN,,\nTAHUN ANGGARAN 2024,,\n\(rows)\n"]
    }

    @Test("Nomor urut: peringatan yang menyebut bahwa barisnya yang dihitung, dan bukan J003 juga")
    func numbered() throws {
        let page = try CheckPage(Self.table("No,Uraian,Semula,Menjadi\nA,Operasi,999,300\n1,Pegawai,100,100\n2,Barang,200,200"))
        #expect(
            page.text(of: "B038") == """
                B038 peringatan kantor/dinas.csv!4
                  Operasi: »999«
                  = 300
                  "Operasi" menaungi baris-baris di bawahnya menurut nomor urutnya, tetapi tertera Rp999,00 sedangkan barisnya berjumlah Rp300,00 (Murni); yang dihitung barisnya.
                  Periksa jumlahnya; bila baris itu berdiri sendiri, samakan cara menomorinya.
                """)
        #expect(
            page.text(of: "B038", in: .english).hasSuffix(
                """
                  "Operasi" covers the rows below by its numbering, but prints Rp999.00 while they sum to Rp300.00 (Original); the rows are counted.
                  Check the sum; if the row stands by itself, number it like the others.
                """))
        #expect(page.text(of: "J003") == "")
    }

    @Test("Total yang ikut berbeda sama besar menjadikannya satu kesalahan J003")
    func withTotal() throws {
        let page = try CheckPage(
            Self.table("No,Uraian,Semula\nA,Operasi,301\n1,Pegawai,100\n2,Barang,200\nB,Modal,50\n1,Gedung,50\n,JUMLAH,349"))
        #expect(page.text(of: "B038") == "")
        #expect(
            page.findings.filter { $0.rule == "J003" }.map { [$0.location.row ?? 0] + $0.related.map { $0.location.row ?? 0 } } == [[4, 9]])
    }

    @Test("Jumlah yang cocok: diam")
    func equal() throws {
        #expect(try CheckPage(Self.table("No,Uraian,Semula\nA,Operasi,300\n1,Pegawai,100\n2,Barang,200")).text(of: "B038") == "")
    }
}
