import BudgetChecks
import Diagnostics
import Testing

@Suite("R001: persen capaian")
struct WrongAchievementTests {
    @Test("Persen yang tidak dijelaskan target mana pun adalah kesalahan, dan menyebut hitungan yang paling dekat")
    func wrong() throws {
        let page = try CheckPage(
            RecordFiles.performance([.init("TW I", target: "5,438", realised: "4,952", achievement: "97,01%")]))
        #expect(
            page.text(of: "R001") == """
                R001 kesalahan kantor/realisasi-kinerja.csv!H2
                  Nilai Ekspor: »97,01%«
                  = 91,07 %
                  Persen capaian TW I "Nilai Ekspor" tahun 2024 tertera 97,01 %, sedangkan 4,952 terhadap seperempat target tahun 21,750 memberi 91,07 %.
                  Periksa realisasi, target, dan persennya pada lembar triwulan itu; perbaiki yang keliru.
                """)
        #expect(
            page.text(of: "R001", in: .english) == """
                R001 error kantor/realisasi-kinerja.csv!H2
                  Nilai Ekspor: »97,01%«
                  = 91.07%
                  The achievement percentage of TW I, "Nilai Ekspor" in 2024, is printed as 97.01%, but 4.952 against a quarter of the year target of 21.750 gives 91.07%.
                  Check the realisation, target, and percentage in that quarter's sheet; mend the wrong one.
                """)
    }

    @Test("Yang masih di dalam pembulatan menjadi satu catatan per indikator")
    func withinRounding() throws {
        let page = try CheckPage(
            RecordFiles.performance([
                .init("TW II", target: "5,438", realised: "5,460", achievement: "100,42%"),
                .init("TW III", target: "5,438", realised: "5,743", achievement: "105,63%"),
                .init("TW IV", target: "5,438", realised: "5,987", achievement: "110,10%"),
            ]))
        #expect(
            page.text(of: "R001") == """
                R001 catatan kantor/realisasi-kinerja.csv!H2
                  + kantor/realisasi-kinerja.csv!H3
                  Nilai Ekspor: »100,42%«
                  = 100,41 %
                  Persen capaian "Nilai Ekspor" tahun 2024 tidak tepat, tetapi masih di dalam pembulatan angka tertera: TW II tertera 100,42 %, terhitung 100,41 %; TW III tertera 105,63 %, terhitung 105,62 %.
                  Tidak perlu diperbaiki; hitung dari angka yang belum dibulatkan bila lembarnya dicetak ulang.
                """)
    }

    @Test("Kertas yang membatasi capaian 100 % dicatat, tidak disalahkan")
    func capped() throws {
        let page = try CheckPage(RecordFiles.performance([.init("TW IV", realised: "5,987", achievement: "100,00%")]))
        #expect(
            page.text(of: "R001") == """
                R001 catatan kantor/realisasi-kinerja.csv!H2
                  Nilai Ekspor: »100,00%«
                  = 110,11 %
                  Persen capaian "Nilai Ekspor" tahun 2024 dibatasi 100 %: TW IV tertera 100,00 %, terhitung 110,11 %.
                  Sebutkan di kertas bahwa capaian dibatasi 100 %, atau cetak capaian yang sebenarnya.
                """)
    }

    @Test("Persen yang cocok dengan cara hitung lain adalah catatan tentang ketentuan indikatornya")
    func otherKind() throws {
        let page = try CheckPage(
            RecordFiles.performance(
                [.init("TW I", year: "8,00", realised: "9,00", achievement: "87,50%")], indicator: "positif,posisi akhir,"))
        #expect(
            page.text(of: "R001") == """
                R001 catatan kantor/realisasi-kinerja.csv!H2
                  Nilai Ekspor: »87,50%«
                  = 112,50 %
                  Persen capaian "Nilai Ekspor" tahun 2024 memakai cara hitung lain daripada ketentuan indikatornya: TW I tertera 87,50 %, terhitung 112,50 %, cocok bila 9,00 terhadap target tahun 8,00 dengan rumus 2-R/T.
                  Betulkan Arah, Akumulasi, atau Rumus Negatif pada tabel indikator, atau hitung ulang persennya.
                """)
    }

    @Test(
        "Diam: setiap persen yang tepat menurut salah satu target dan rumus indikatornya",
        arguments: [
            (
                "seperempat target tahun", "positif,jumlah,",
                RecordFiles.Sheet("TW I", target: "5,438", realised: "4,952", achievement: "91,07%")
            ),
            ("target triwulan tertera", "positif,jumlah,", .init("TW IV", target: "5,438", realised: "5,987", achievement: "110,10%")),
            ("posisi akhir", "positif,posisi akhir,", .init("TW I", year: "70,50", realised: "66,08", achievement: "93,73%")),
            (
                "negatif 2-R/T, contoh terbitan", "negatif,posisi akhir,",
                .init("TW IV", year: "7,00", realised: "6,50", achievement: "107,14%")
            ),
            ("negatif T/R", "negatif,posisi akhir,T/R", .init("TW IV", year: "7,00", realised: "6,50", achievement: "107,69%")),
            ("ditulis sebagai pecahan", "positif,jumlah,", .init("TW I", realised: "4,952", achievement: "0,9107")),
            ("tanpa target", "positif,jumlah,", .init("TW I", year: "", realised: "4,952", achievement: "12,00%")),
            ("target nol", "positif,jumlah,", .init("TW I", year: "0,00", realised: "4,952", achievement: "0,00%")),
            ("persen tidak terbaca", "positif,jumlah,", .init("TW I", realised: "4,952", achievement: "n/a")),
            ("tidak ada persen", "positif,jumlah,", .init("TW I", realised: "4,952")),
        ])
    func silent(name: String, indicator: String, sheet: RecordFiles.Sheet) throws {
        #expect(try CheckPage(RecordFiles.performance([sheet], indicator: indicator)).text(of: "R001") == "")
    }

    @Test("Realisasi yang bertentangan dengan jumlah capaiannya dilaporkan R003 saja")
    func realisedWrong() throws {
        let page = try CheckPage(
            RecordFiles.performance([
                .init("TW I", realised: "4,952", achievement: "91,07%", sum: "4,952"),
                .init("TW II", realised: "4,560", achievement: "100,41%", sum: "10,412"),
            ]))
        #expect(page.check.findings.map(\.rule) == ["R003"])
    }
}
