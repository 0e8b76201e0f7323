import BudgetAnalysis
import BudgetFixtures
import BudgetModel
import Diagnostics
import ExactNumbers
import Foundation
import Reporting
import Testing

@Suite("Realisasi keuangan di dalam naskah")
struct NarrativeSpendingTests {
    private static let heading = "Program utama yang belum terkait indikator"

    /// Kalimat realisasi program A, berpagu 1.000 menjadi 800, sesudah kalimat pagunya.
    private static func sentences(
        _ realisations: [MoneyRealisation], murni: Int64 = 1000, perubahan: Int64 = 800, in language: Language = .indonesian
    ) throws -> String {
        var budget = NarrativeDesk.budget([.line("A", murni: murni, perubahan: perubahan)])
        budget.moneyRealisations = realisations
        let text = try NarrativeDesk.texts(budget, under: heading, in: language).joined(separator: "\n")
        let end = try #require(text.range(of: language == .indonesian ? "Realisasi" : "Spending"))
        return String(text[end.lowerBound...])
    }

    private static func realisation(
        _ evidence: MoneyRealisation.Evidence, at period: Period = .quarter(.second), _ span: MoneyRealisation.Span = .cumulative
    ) -> MoneyRealisation {
        var realisation = MoneyRealisation(
            document: "monev", subject: .program(CodedName(name: "A"), unit: nil), year: 2024, quarter: .first, span: span,
            evidence: evidence, location: NarrativeDesk.place)
        realisation.period = period
        return realisation
    }

    @Test("Jumlah pasti: persennya terhadap pagu tahapan terakhir, dan sisanya")
    func exact() throws {
        let own = [Self.realisation(.amount(Rupiah(1)), at: .quarter(.first)), Self.realisation(.amount(Rupiah(600)))]
        #expect(
            try Self.sentences(own)
                == "Realisasi keuangan sampai dengan TW II sebesar Rp600,00, atau 75,00 % dari pagu tahapan Perubahan, dengan sisa pagu Rp200,00."
        )
        #expect(
            try Self.sentences(own, in: .english)
                == "Spending up to TW II was Rp600.00, or 75.00% of the ceiling of stage Revised, with Rp200.00 remaining.")
    }

    @Test("Melebihi pagu, dan belanja tanpa pagu: tidak pernah nol persen")
    func beyondCeiling() throws {
        #expect(
            try Self.sentences([Self.realisation(.amount(Rupiah(900)))])
                == "Realisasi keuangan sampai dengan TW II sebesar Rp900,00, atau 112,50 % dari pagu tahapan Perubahan, melebihi pagu sebesar Rp100,00."
        )
        #expect(
            try Self.sentences([Self.realisation(.amount(Rupiah(900)))], perubahan: 0)
                == "Realisasi keuangan sampai dengan TW II sebesar Rp900,00, sedangkan pagu tahapan Perubahan nol.")
        #expect(
            try Self.sentences([Self.realisation(.amount(.zero))], murni: 0, perubahan: 0)
                == "Realisasi keuangan sampai dengan TW II sebesar Rp0,00.")
    }

    @Test("Hanya persen tertera: kedua batasnya, menurut tahapan yang disebut kertas atau menurut setiap tahapan")
    func percentages() throws {
        let figure = try NarrativeDesk.figure("50.0")
        #expect(
            try Self.sentences([Self.realisation(.percentage(figure, of: .original))])
                == "Realisasi keuangan sampai dengan TW II tertera 50,0 % dari pagu tahapan Murni, yaitu antara Rp499,50 dan Rp500,50, dengan sisa pagu antara Rp499,50 dan Rp500,50."
        )
        #expect(
            try Self.sentences([Self.realisation(.percentage(figure, of: nil))])
                == "Realisasi keuangan sampai dengan TW II tertera 50,0 % dari pagu yang tahapannya tidak disebut kertas, yaitu antara Rp499,50 dan Rp500,50 bila dari pagu tahapan Murni (sisa pagu antara Rp499,50 dan Rp500,50), atau antara Rp399,60 dan Rp400,40 bila dari pagu tahapan Perubahan (sisa pagu antara Rp399,60 dan Rp400,40)."
        )
        #expect(
            try Self.sentences([Self.realisation(.percentage(figure, of: .revised))], in: .english)
                == "Spending up to TW II is printed as 50.0% of the ceiling of stage Revised, which is between Rp399.60 and Rp400.40, with between Rp399.60 and Rp400.40 remaining."
        )
    }

    @Test("Angka per periode dijumlahkan; yang hilang disebut")
    func periods() throws {
        let first = Self.realisation(.amount(Rupiah(100)), at: .quarter(.first), .period)
        let second = Self.realisation(.amount(Rupiah(300)), .period)
        #expect(
            try Self.sentences([first, second])
                == "Realisasi keuangan sampai dengan TW II sebesar Rp400,00, atau 50,00 % dari pagu tahapan Perubahan, dengan sisa pagu Rp400,00."
        )
        #expect(
            try Self.sentences([second]) == "Realisasi keuangan sampai dengan TW II tidak diketahui: angka TW I tidak tercantum.")
        let percent = Self.realisation(.percentage(try NarrativeDesk.figure("10"), of: .revised), .period)
        #expect(
            try Self.sentences([first, percent])
                == "Realisasi keuangan sampai dengan TW II, dijumlahkan dari angka setiap periode, antara Rp176,00 dan Rp184,00, dengan sisa pagu antara Rp616,00 dan Rp624,00 dari pagu tahapan Perubahan."
        )
    }

    @Test("Fisik tertera; dua kertas yang berbeda keduanya disebut; angka mendua dikutip")
    func others() throws {
        var first = Self.realisation(.amount(Rupiah(400)))
        first.physical = try NarrativeDesk.figure("55.5")
        let ambiguous = Self.realisation(
            .percentage(
                PrintedFigure(
                    text: "1.000", reading: .ambiguous(decimalComma: Quantity(1000), decimalPoint: Quantity(1)),
                    location: NarrativeDesk.place),
                of: nil))
        #expect(
            try Self.sentences([first, ambiguous])
                == "Realisasi keuangan sampai dengan TW II sebesar Rp400,00, atau 50,00 % dari pagu tahapan Perubahan, dengan sisa pagu Rp400,00. Realisasi fisik yang tertera 55,5 %. Realisasi keuangan sampai dengan TW II tertera \"1.000\"; pagunya tidak ditemukan atau angkanya mendua."
        )
    }

    @Test("Pagu realisasi yang bukan pagu alineanya disebut jumlahnya")
    func otherCeiling() throws {
        var budget = NarrativeDesk.budget([.line("A", murni: 1000, perubahan: 800)])
        budget.indicators = [NarrativeDesk.indicator()]
        budget.links = [NarrativeDesk.link("A", Quantity(50))]
        budget.moneyRealisations = [Self.realisation(.amount(Rupiah(400)))]
        let paragraph = try #require(try NarrativeDesk.texts(budget, under: "Nilai industri").last)
        #expect(
            paragraph.hasSuffix(
                "Realisasi keuangan sampai dengan TW II sebesar Rp400,00, atau 50,00 % dari pagu tahapan Perubahan seluruhnya sebesar Rp800,00, dengan sisa pagu Rp400,00."
            ))
        // Realisasi programnya diketahui, jadi indikatornya tidak mengatakan tidak ada.
        #expect(try !NarrativeDesk.texts(budget, under: "Nilai industri").joined().contains("Realisasi keuangan indikator ini"))
    }

    @Test("Realisasi seluruh OPD berdiri di bawah jumlah APBD")
    func office() throws {
        var budget = NarrativeDesk.budget([
            .line("A", murni: 1000, perubahan: 800), .line("N", group: .support, murni: 5, perubahan: 5, row: 3),
        ])
        var own = Self.realisation(.amount(Rupiah(200)), at: .month(.august))
        own.subject = .office("Dinas")
        budget.moneyRealisations = [own]
        #expect(
            try NarrativeDesk.texts(budget, under: "Jumlah anggaran")[1].hasSuffix(
                "Realisasi keuangan APBD sampai dengan Agustus sebesar Rp200,00, atau 25,00 % dari pagu tahapan Perubahan, dengan sisa pagu Rp600,00."
            ))
    }
}
