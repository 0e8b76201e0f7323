import BudgetAnalysis
import BudgetModel
import ExactNumbers
import Testing

@Suite("Uang sebuah indikator")
struct IndicatorMoneyTests {
    private static let indicators = "nilai,Nilai Industri,positif,jumlah,\nekspor,Nilai Ekspor,positif,jumlah,"
    private static let lines = "2024,Dinas,Program A,,utama,APBD,1000,800\n2024,Dinas,Program B,,utama,APBD,300,0"
    private static let links = "Program A,nilai,60\nProgram A,ekspor,40\nProgram B,nilai,100"

    private static func page(_ money: String) -> PerformancePage {
        PerformancePage(indicators: indicators, lines: lines, links: links, money: money)
    }

    /// Seperti "nilai: programs, Murni 540..540 dari 900".
    private static func words(_ page: PerformancePage, in quarter: Quarter = .first) throws -> [String] {
        try page.performances().map { item in
            let parts = item.money[quarter].absorptions.map {
                "\($0.stage.name) \($0.realised.lower.plainText)..\($0.realised.upper.plainText) dari \($0.ceiling.plainText)"
            }
            return ([item.indicator.code, "\(item.money[quarter].source)"] + parts).joined(separator: " | ")
        }
    }

    @Test("Biaya per tahapan menurut bobot kaitan, dan selisihnya")
    func cost() throws {
        let items = try Self.page("").performances()
        #expect(items.map { $0.money.cost[.original] } == [Rupiah(900), Rupiah(400)])
        #expect(items.map { $0.money.cost[.revised] } == [Rupiah(480), Rupiah(320)])
        #expect(try items[0].money.variance(from: .original, to: .revised) == Variance(before: Rupiah(900), after: Rupiah(480)))
        #expect(items[0].money.shares.map(\.weight) == [Quantity(60), Quantity(100)])
        let unlinked = try PerformancePage().performances()
        #expect(try unlinked.first?.money.variance(from: .original, to: .revised) == nil)
    }

    @Test("Realisasi per program dibagi menurut bobotnya, bila semua program indikator itu ada")
    func programs() throws {
        let both = "monev,,Program A,2024,TW I,kumulatif,501,\nmonev,,Program B,2024,TW I,kumulatif,100,"
        #expect(
            try Self.words(Self.page(both)) == [
                "nilai | programs | Murni 400.60..400.60 dari 900 | Perubahan 400.60..400.60 dari 480",
                "ekspor | programs | Murni 200.40..200.40 dari 400 | Perubahan 200.40..200.40 dari 320",
            ])
        let one = "monev,,Program A,2024,TW I,kumulatif,500,"
        #expect(
            try Self.words(Self.page(one)) == [
                "nilai | unknown", "ekspor | programs | Murni 200..200 dari 400 | Perubahan 200..200 dari 320",
            ])
    }

    @Test("Sen yang tidak habis dibagi: bagian-bagiannya tepat berjumlah realisasinya")
    func remainder() throws {
        let page = PerformancePage(
            indicators: "a,A,positif,jumlah,\nb,B,positif,jumlah,\nc,C,positif,jumlah,",
            links: "Program A,a,\"33,33\"\nProgram A,b,\"33,33\"\nProgram A,c,\"33,34\"",
            money: "monev,,Program A,2024,TW I,kumulatif,\"0,10\",")
        let parts = try page.performances().map { try #require($0.money[.first].absorption(at: .original)).realised.lower }
        #expect(try Rupiah.sum(parts) == Rupiah(sen: 10))
    }

    @Test("Persen tertera menjadi rentang; bagiannya dibulatkan ke luar")
    func percentages() throws {
        let page = Self.page("monev,,Program A,2024,TW I,kumulatif,,50%")
        #expect(
            try Self.words(page).last == "ekspor | programs | Murni 198..202 dari 400 | Perubahan 158.40..161.60 dari 320")
    }

    @Test("Kertas yang menyebut indikatornya didahulukan; dua yang berbeda tidak dipilih diam-diam")
    func direct() throws {
        let own = "monev,nilai,,2024,TW I,kumulatif,300,\nmonev,,Program A,2024,TW I,kumulatif,500,"
        #expect(try Self.words(Self.page(own)).first == "nilai | indicator | Murni 300..300 dari 900 | Perubahan 300..300 dari 480")
        let two = "monev,nilai,,2024,TW I,kumulatif,300,\nrfk,nilai,,2024,TW I,kumulatif,310,"
        #expect(try Self.words(Self.page(two)).first == "nilai | disputed")
    }

    @Test("Bulan terakhir sebuah triwulan memberi angka triwulannya; bulan di tengahnya tidak")
    func months() throws {
        #expect(try Self.words(Self.page("rfk,nilai,,2024,Maret,kumulatif,300,")).first?.hasPrefix("nilai | indicator") == true)
        #expect(try Self.words(Self.page("rfk,nilai,,2024,Februari,kumulatif,300,")).first == "nilai | unknown")
    }

    @Test("Jarak capaian dan penyerapan, dan sisa sebagai efisiensi hanya bila tercapai")
    func gap() throws {
        var page = Self.page("monev,nilai,,2024,TW I,kumulatif,225,\nmonev,nilai,,2024,TW II,kumulatif,450,")
        page.targets = "pk,nilai,target,2024,\"8,00\""
        page.sheets = #"monev,nilai,2024,TW I,,,"4,00",,"# + "\n" + #"monev,nilai,2024,TW II,,,"4,40",,"#
        let item = try #require(page.performances().first)
        #expect(try item.gap(in: .first, at: .original).percents == "25.00..25.00")
        #expect(try item.gap(in: .second, at: .original).percents == "55.00..55.00")
        #expect(try item.unspent(in: .first, at: .original) == nil)
        #expect(try item.unspent(in: .second, at: .original).percents == "50.00..50.00")
        #expect(try item.gap(in: .third, at: .original) == nil)
        #expect(try item.gap(in: .first, at: .shift(1)) == nil)
    }
}
