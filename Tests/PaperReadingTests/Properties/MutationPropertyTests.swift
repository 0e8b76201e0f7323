import PaperFixtures
import SeededRandom
import Testing

@Suite("Satu salah cetak di kertas yang benar")
struct MutationPropertyTests {
    static let kinds = PaperMutation.Kind.allCases

    @Test("Ditemukan atau tidak berbahaya, tidak pernah jumlah salah diam-diam", arguments: PaperMarks.allCases)
    func isFound(_ marks: PaperMarks) throws {
        var tally = PropertyTally("\(marks.rawValue), salah cetak")
        for seed in PropertySize.seeds(8) {
            let paper = PrintedPaper.random(marks, seed: seed &+ 500_000)
            let before = try PropertyReading(paper)
            // Kertas yang belum terbaca benar diadili uji lain.
            guard before.outcome(for: paper) == .right else { continue }
            var generator = SeededGenerator(seed: seed)
            for kind in Self.kinds {
                guard let mutation = PaperMutation.random(kind, in: paper, using: &generator) else { continue }
                tally.addTable()
                let after = try PropertyReading(mutation.paper)
                let verdict = Self.verdict(mutation, of: paper, before: before, after: after)
                tally.add(verdict.rawValue)
                if verdict == .silent {
                    tally.fail("\(kind.rawValue) \(mutation.description)", seed: seed, paper: mutation.paper, reading: after)
                }
            }
        }
        tally.printRow(["ditolak", "ditemukan", "tidak berbahaya", "sunyi"])
        tally.report()
    }

    enum Verdict: String {
        case refused = "ditolak"
        case found = "ditemukan"
        case harmless = "tidak berbahaya"
        case silent = "sunyi"
    }

    static func verdict(
        _ mutation: PaperMutation, of paper: PrintedPaper, before: PropertyReading, after: PropertyReading
    ) -> Verdict {
        if after.isRefused { return .refused }
        if !after.marks.isSubset(of: before.marks) { return .found }
        if after.shows(paper.spending) { return .harmless }
        // Baris yang tidak tercakup jumlah apa pun: yang tercetak memang itu.
        return !mutation.isContradicted && after.shows(mutation.paper.printedLines) ? .harmless : .silent
    }
}
