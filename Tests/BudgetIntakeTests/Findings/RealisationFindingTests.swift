import BudgetModel
import Diagnostics
import ExactNumbers
import Testing

@Suite("Realisasi keuangan")
struct RealisationFindingTests {
    private static let header = "Indikator,Program,Unit,Tahun,Periode,Sifat,Jumlah,Persen Tertera,Tahapan Acuan\n"

    private func page(_ rows: String) throws -> ReadingPage {
        try ReadingPage(SmallPackage.with(["realisasi-keuangan.csv": Self.header + rows + "\n"]))
    }

    @Test("Jumlah uang dan persen tertera sama-sama bukti yang sah")
    func evidence() throws {
        let page = try page(
            """
            nilai,,,2024,TW I,kumulatif,1.000,,
            ,Program A,UPTD RPK,2024,TW II,periode,,"12,45%",Perubahan
            """)
        #expect(page.text() == "")
        let items = page.budget.moneyRealisations
        #expect(items.map(\.subject) == [.indicator("nilai"), .program(CodedName(name: "Program A"), unit: "UPTD RPK")])
        #expect(items.map(\.quarter) == [.first, .second])
        #expect(items.map(\.span) == [.cumulative, .period])
        #expect(items[0].evidence == .amount(Rupiah(1000)))
        guard case .percentage(let figure, of: let stage) = items[1].evidence else {
            Issue.record("bukan persen")
            return
        }
        #expect(figure.text == "12,45%")
        #expect(figure.value?.plainText == "12.45")
        #expect(figure.isPercent)
        #expect(stage == .revised)
    }

    @Test(
        "Isi salah satu saja: Jumlah atau Persen Tertera, Indikator atau Program",
        arguments: [
            ("nilai,,,2024,TW I,kumulatif,1.000,5%,", "Sel \"Jumlah\" dan \"Persen Tertera\" sama-sama terisi."),
            ("nilai,,,2024,TW I,kumulatif,,,", "Sel \"Jumlah\" dan \"Persen Tertera\" sama-sama kosong."),
            ("nilai,Program A,,2024,TW I,kumulatif,1.000,,", "Sel \"Indikator\" dan \"Program\" sama-sama terisi."),
            (",,,2024,TW I,kumulatif,1.000,,", "Sel \"Indikator\" dan \"Program\" sama-sama kosong."),
        ])
    func exactlyOne(row: String, message: String) throws {
        let page = try page(row)
        #expect(
            page.text() == """
                kantor/realisasi-keuangan.csv, baris 2: kesalahan B014
                  \(message)
                  Isi salah satu saja.
                """)
        #expect(page.budget.moneyRealisations.isEmpty)
    }

    @Test("Pesan isi salah satu saja dalam bahasa Inggris")
    func exactlyOneInEnglish() throws {
        let both = try page("nilai,,,2024,TW I,kumulatif,1.000,5%,").text(in: .english)
        #expect(
            both == """
                kantor/realisasi-keuangan.csv, row 2: error B014
                  Cells "Jumlah" and "Persen Tertera" are both filled in.
                  Fill in exactly one of them.
                """)
        let neither = try page("nilai,,,2024,TW I,kumulatif,,,").text(in: .english)
        #expect(neither.contains("  Cells \"Jumlah\" and \"Persen Tertera\" are both empty.\n"))
    }

    @Test("Uang yang bukan angka adalah kesalahan; persen yang bukan angka disimpan dan diperingatkan")
    func unreadable() throws {
        let page = try page("nilai,,,2024,TW I,kumulatif,banyak,,\nnilai,,,2024,TW II,kumulatif,,sebagian,")
        #expect(
            page.text() == """
                kantor/realisasi-keuangan.csv, baris 2, kolom G: kesalahan N003
                  "banyak" di kolom "Jumlah" bukan jumlah uang: huruf ke-1, "b", tidak pada tempatnya.
                  Tulis angka saja, misalnya 1.234.567 atau 1.234.567,50; kosongkan bila barisnya tidak ada di tahapan ini.
                kantor/realisasi-keuangan.csv, baris 3, kolom H: peringatan N003
                  "sebagian" di kolom "Persen Tertera" bukan angka; isinya disimpan tetapi tidak dihitung.
                  Bila seharusnya angka, betulkan tulisannya seperti yang tercetak di kertas.
                """)
    }

    @Test("Angka per periode yang sama dua kali adalah kesalahan, karena hanya satu yang dapat dijumlahkan")
    func duplicatePeriod() throws {
        let page = try page(",Program A,UPTD RPK,2024,TW I,periode,1.000,,\n,program a,RPK,2024,TW I,periode,500,,")
        #expect(
            page.text() == """
                kantor/realisasi-keuangan.csv, baris 3: kesalahan B047
                  "program a (RPK), TW I" sudah ada di kantor/realisasi-keuangan.csv, baris 2.
                  Hapus salah satu; jumlahkan keduanya bila keduanya benar.
                """)
        #expect(
            page.text(in: .english) == """
                kantor/realisasi-keuangan.csv, row 3: error B047
                  "program a (RPK), TW I" already stands at kantor/realisasi-keuangan.csv, row 2.
                  Delete one of them; add them together if both are right.
                """)
    }

    @Test("Angka kumulatif yang sama dari dua kertas boleh berdampingan")
    func cumulativeTwice() throws {
        #expect(try page("nilai,,,2024,TW I,kumulatif,1.000,,\nnilai,,,2024,TW I,kumulatif,500,,").text() == "")
    }
}
