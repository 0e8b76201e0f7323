import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers
import Testing

@Suite("Skala kinerja")
struct PerformanceScaleTests {
    private static func ratio(_ numerator: Int128, _ denominator: Int128) throws -> Ratio { try Ratio(numerator, over: denominator) }

    @Test(
        "Permendagri 86/2017: batas dibandingkan tanpa pembulatan, tidak ada celah",
        arguments: [
            (91_000, "Sangat Tinggi", "Very High"), (101_800, "Sangat Tinggi", "Very High"), (90_999, "Tinggi", "High"),
            (90_500, "Tinggi", "High"), (76_000, "Tinggi", "High"), (75_999, "Sedang", "Medium"), (66_000, "Sedang", "Medium"),
            (65_999, "Rendah", "Low"), (51_000, "Rendah", "Low"), (50_999, "Sangat Rendah", "Very Low"), (0, "Sangat Rendah", "Very Low"),
            (-25_000, "Sangat Rendah", "Very Low"),
        ] as [(Int128, String, String)])
    func national(thousandths: Int128, id: String, en: String) throws {
        let band = try PerformanceScale.national.band(of: Self.ratio(thousandths, 100_000))
        #expect(band?.word.text(in: .indonesian) == id)
        #expect(band?.word.text(in: .english) == en)
    }

    @Test("Yang dibulatkan menjadi 91,00 tetapi kurang dari itu masih Tinggi")
    func unrounded() throws {
        let almost = try Self.ratio(90_999_999, 100_000_000)
        #expect(try almost.percent().plainText == "91.00")
        #expect(try PerformanceScale.national.band(of: almost)?.word.text(in: .indonesian) == "Tinggi")
    }

    @Test("Skala paket menggantikan skala nasional, dengan dasar hukumnya; urutan barisnya bebas")
    func local() throws {
        let scales = try PerformancePage(
            scale: ",Kurang,Pergub 12/2020\n\"85,5\",Sangat Baik,Pergub 12/2020\n70,Baik,Pergub 12/2020"
        ).budget().performanceScales
        let scale = try #require(scales.first)
        #expect(scales.count == 1)
        #expect(scale.basis.text(in: .indonesian) == "Pergub 12/2020")
        #expect(scale.bands.map { $0.lower?.plainText ?? "-" } == ["85.5", "70", "-"])
        let words = try [855, 854, 700, 699, -10].map { try scale.band(of: Self.ratio($0, 1000))?.word.text(in: .indonesian) }
        #expect(words == ["Sangat Baik", "Baik", "Baik", "Kurang", "Kurang"])
    }

    @Test("Dua dasar hukum, dua skala; tanpa tingkat terendah, yang di bawahnya tidak bersebutan")
    func several() throws {
        let scales = try PerformancePage(scale: "50,Cukup,Perbup 1\n80,Baik,Perbup 2\n60,Cukup,Perbup 2").budget().performanceScales
        #expect(scales.map { $0.basis.text(in: .indonesian) } == ["Perbup 1", "Perbup 2"])
        #expect(try scales.first?.band(of: Self.ratio(49, 100)) == nil)
    }

    @Test(
        "Tanpa tabel skala, atau bila batasnya kembar, dipakai skala nasional", arguments: [nil, "80,Baik,Perbup\n\"80,0\",Cukup,Perbup"])
    func fallback(scale: String?) throws {
        #expect(try PerformancePage(scale: scale).budget().performanceScales == [.national])
    }
}
