import BudgetModel
import Diagnostics
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

    @Test(
        "Huruf besar, spasi, dan tanda baca tidak membedakan sumber",
        arguments: [("DAK Fisik", "Dak fisik"), ("DAK Fisik", "DAK-Fisik"), ("DBH CHT", "dbh  cht"), ("DBHCHT", "DBH CHT")])
    func spelling(first: String, second: String) {
        #expect(FundingSource(first) == FundingSource(second))
        #expect(Set([FundingSource(first), FundingSource(second)]).count == 1)
        #expect(FundingSource(second) >= FundingSource(first))
        #expect(FundingSource(first) >= FundingSource(second))
    }

    @Test(
        "Sumber yang berbeda tetap berbeda",
        arguments: [("DAK Fisik", "DAK Non Fisik"), ("DBH", "DBH CHT"), ("-", "?"), ("DAU", "DAK")])
    func different(first: String, second: String) {
        #expect(FundingSource(first) != FundingSource(second))
    }

    @Test("Satu sumber memakai ejaan yang pertama muncul")
    func firstSpelling() throws {
        var budget = Budget()
        for source in ["DAK Fisik", "DAU", "Dak fisik", "DAK-FISIK"] {
            budget.lines.append(
                try BudgetLine(
                    year: 2024, office: "Dinas", program: CodedName(name: "Program A"), group: .core,
                    fundingSource: FundingSource(source), ceilings: StageAmounts(), location: SourceLocation(file: "a.csv")
                )
            )
        }
        budget.unifyFundingSources()
        #expect(budget.lines.map(\.fundingSource.name) == ["DAK Fisik", "DAU", "DAK Fisik", "DAK Fisik"])
    }

    @Test("Sumber dana diurutkan menurut nama")
    func order() {
        #expect([FundingSource("DAK"), .central, .regional].sorted().map(\.name) == ["APBD", "APBN", "DAK"])
    }
}
