import BudgetChecks
import Diagnostics
import Foundation
import Reporting
import Testing

@Suite("Temuan sebagai SARIF 2.1.0")
struct SarifReportTests {
    private static let pages = RuleCatalogue.rules.map(\.page)

    private static func run(_ language: Language = .indonesian) throws -> [String: Any] {
        let text = try SarifReport(language: language, rules: pages, toolVersion: "0.0.0").text(of: FindingSamples.all)
        let log = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect(log["version"] as? String == "2.1.0")
        #expect(log["$schema"] as? String == "https://json.schemastore.org/sarif-2.1.0.json")
        return try #require((log["runs"] as? [[String: Any]])?.first)
    }

    private static func results() throws -> [[String: Any]] { try #require(run()["results"] as? [[String: Any]]) }

    @Test("Aturan menurut halamannya, dan setiap hasil menunjuk aturannya")
    func rules() throws {
        let run = try Self.run()
        let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
        let rules = try #require(driver["rules"] as? [[String: Any]])
        #expect(driver["name"] as? String == "Selisih")
        #expect(rules.compactMap { $0["id"] as? String } == Self.pages.map(\.id.code))
        let first = try #require(rules.first)
        #expect((first["shortDescription"] as? [String: String])?["text"] == Self.pages[0].title.text(in: .indonesian))
        #expect((first["defaultConfiguration"] as? [String: String])?["level"] == "error")
        let result = try #require(Self.results().first)
        #expect(rules[try #require(result["ruleIndex"] as? Int)]["id"] as? String == "J001")
        #expect(run["language"] as? String == "id")
        #expect(try Self.run(.english)["language"] as? String == "en")
    }

    @Test("Bobot, pesan, sidik jari, dan penerimaan setiap temuan")
    func results() throws {
        let results = try Self.results()
        #expect(results.compactMap { $0["level"] as? String } == ["error", "warning", "note"])
        #expect(results.compactMap { $0["ruleId"] as? String } == ["J001", "R001", "D001"])
        #expect(
            (results[0]["message"] as? [String: String])?["text"] == "Jumlahnya tertera Rp1.010.000,00. Periksa jumlahnya.")
        #expect((results[0]["partialFingerprints"] as? [String: String]) == ["evidence/v1": "Anggaran; 1010000"])
        #expect(results.map { ($0["suppressions"] as? [[String: String]])?.count } == [0, 0, 1])
        #expect(
            (results[2]["suppressions"] as? [[String: String]])
                == [["kind": "external", "status": "accepted", "justification": "2024-11-20: sesuai risalah"]])
    }

    @Test("CSV menjadi baris dan kolom, buku kerja menjadi tempat logis, nama berkas menjadi URI")
    func locations() throws {
        let results = try Self.results()
        let locations = results.compactMap { ($0["locations"] as? [[String: Any]])?.first }
        let physical = locations.compactMap { $0["physicalLocation"] as? [String: Any] }
        #expect(
            physical.compactMap { ($0["artifactLocation"] as? [String: String])?["uri"] }
                == ["kantor/total-tertera.csv", "isian%20A.xlsx", "a%7Cb%3Ac.csv"])
        #expect(physical.map { $0["region"] as? [String: Int] } == [["startLine": 5, "startColumn": 4], nil, nil])
        #expect(
            (locations[1]["logicalLocations"] as? [[String: String]])
                == [["name": "realisasi!AB3", "fullyQualifiedName": "isian A.xlsx!realisasi!AB3", "kind": "cell"]])
        #expect(locations[0]["logicalLocations"] == nil)
        #expect((results[0]["relatedLocations"] as? [[String: Any]])?.count == 1)
    }

    @Test("Jalur mutlak menjadi file://, dan tanpa temuan tetap laporan yang sah")
    func edges() throws {
        var finding = FindingSamples.total
        finding.place.location.file = "/data/kantor é.csv"
        let report = SarifReport(language: .indonesian, rules: [], toolVersion: "0.0.0")
        #expect(try report.text(of: [JudgedFinding(finding)]).contains("\"uri\" : \"file:///data/kantor%20%C3%A9.csv\""))
        #expect(try report.text(of: []).contains("\"results\" : [\n\n      ]"))
    }
}
