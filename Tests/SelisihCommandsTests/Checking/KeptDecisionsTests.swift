import BudgetFixtures
import Foundation
import Testing

/// Berkas keputusan yang pernah ditulis orang tidak boleh terbuka kembali karena pembaca atau kalimat temuannya diubah.
///
/// `Tests/Fixtures/Keputusan` ditulis `selisih terima` dari commit d4f59cf: satu keputusan bagi setiap aturan yang
/// menemukan sesuatu pada contoh. Berkas itu tidak pernah ditulis ulang.
@Suite("Keputusan lama tetap berlaku")
struct KeptDecisionsTests {
    @Test("Setiap keputusan dari November 2026 masih menerima temuannya")
    func kept() throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Fixtures/Keputusan/disperindag-babel-2024.keputusan.csv")
        let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        let decided = text.split(separator: "\n").dropFirst().map { line in line.split(separator: ",").prefix(2).joined(separator: "@") }
        #expect(decided.count == 21)
        let desk = try Desk(["disperindag-babel-2024.keputusan.csv": text])
        try desk.copy(Sample.office, as: "disperindag-babel-2024")
        let report = try desk.selisih("periksa", "disperindag-babel-2024", "--format", "csv").output
        let accepted = report.split(separator: "\n").filter { $0.contains("diterima") && $0.contains("memang begitu di kertasnya") }
        for decision in decided {
            let (rule, place) = (decision.prefix(4), decision.dropFirst(5).split(separator: "/").last ?? "")
            #expect(accepted.contains { $0.hasPrefix(rule) }, "\(rule) \(place)")
        }
        #expect(accepted.count == decided.count)
    }
}
