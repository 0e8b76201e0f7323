import PaperFixtures
import Testing

@Suite("Pohon acak yang dicetak dengan susunan apa pun")
struct LayoutPropertyTests {
    @Test("Terbaca dengan jumlah yang sebenarnya, atau ditolak bila buktinya cocok dengan dua susunan", arguments: PaperMarks.allCases)
    func readsBack(_ marks: PaperMarks) throws {
        var tally = PropertyTally(marks.rawValue)
        let seeds = PropertySize.seeds(20)
        for seed in seeds {
            let paper = PrintedPaper.random(marks, seed: seed)
            tally.addTable()
            let fitsTwoTrees = paper.evidence.contains { $0.fitsTwoTrees }
            if fitsTwoTrees { tally.add("cocok dua susunan") }
            let reading = try PropertyReading(paper)
            switch reading.outcome(for: paper) {
            case .right: tally.add("benar")
            case .wrong:
                tally.add("salah diam-diam")
                tally.fail("jumlah lain tanpa penolakan", seed: seed, paper: paper, reading: reading)
            case .refused:
                tally.add("ditolak")
                let isAllowed = !marks.isNeverRefused && fitsTwoTrees
                if isAllowed { tally.add("beralasan") }
                guard !isAllowed else { continue }
                tally.fail("ditolak, padahal hanya satu susunan yang cocok", seed: seed, paper: paper, reading: reading)
            }
        }
        tally.printRow(["benar", "ditolak", "beralasan", "salah diam-diam", "cocok dua susunan"])
        #expect(tally.count("salah diam-diam") == 0)
        // Label tanpa kode, nomor, atau jorokan: pendapatan dan pembiayaan bertingkat di dalamnya masih dapat ditanyakan.
        tally.report(allowed: marks.isUnmarked ? seeds.count / 10 : 0)
    }
}
