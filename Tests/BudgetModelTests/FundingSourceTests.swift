import BudgetModel
import Testing

@Suite("Sumber dana")
struct FundingSourceTests {
    @Test(
        "APBD tetap APBD pada tahapan apa pun kertasnya menulis",
        arguments: ["APBD", "apbd", " APBD ", "APBDP", "APBD-P", "APBD P", "APBD Murni", "APBD Perubahan"])
    func regional(text: String) {
        #expect(FundingSource(text) == .regional)
        #expect(FundingSource(text).name == "APBD")
    }

    @Test("Uang pusat dikenali", arguments: ["APBN", "apbn", "APBN-P", "APBNP"])
    func central(text: String) {
        #expect(FundingSource(text) == .central)
        #expect(FundingSource(text).name == "APBN")
    }

    @Test(
        "Sumber lain disimpan seperti ditulis, spasi dirapikan",
        arguments: [("DAK", "DAK"), ("  DAK   Fisik ", "DAK Fisik"), ("DBH CHT", "DBH CHT"), ("APBN dan APBD", "APBN dan APBD")])
    func others(text: String, name: String) {
        #expect(FundingSource(text).name == name)
    }

    @Test("Sumber dana diurutkan menurut nama")
    func order() {
        #expect([FundingSource("DAK"), .central, .regional].sorted().map(\.name) == ["APBD", "APBN", "DAK"])
    }
}
