import PaperFixtures
import Testing

@Suite("Jenis tabel yang sudah diukur pada tabel nyata")
struct FamilyPropertyTests {
    @Test("Terbaca dengan jumlah yang sebenarnya", arguments: PaperFamily.allCases.filter { $0 != .flat })
    func readsBack(_ family: PaperFamily) throws {
        var tally = PropertyTally(family.rawValue)
        for seed in PropertySize.seeds(family == .regency ? 30 : 6) {
            let paper = family.paper(seed: seed)
            tally.addTable()
            let reading = try PropertyReading(paper)
            switch reading.outcome(for: paper) {
            case .right: tally.add("benar")
            case .refused:
                tally.add("ditolak")
                tally.fail("ditolak", seed: seed, paper: paper, reading: reading)
            case .wrong:
                tally.add("salah diam-diam")
                tally.fail("jumlah lain tanpa penolakan", seed: seed, paper: paper, reading: reading)
            }
        }
        tally.printRow(["benar", "ditolak", "salah diam-diam"])
        tally.report(showing: 1)
    }

    @Test("Daftar datar dengan pagu berulang terbaca tanpa ragu; paling banyak satu dari seribu ditolak")
    func flatLists() throws {
        var tally = PropertyTally(PaperFamily.flat.rawValue)
        let seeds = PropertySize.seeds(300)
        for seed in seeds {
            let paper = PaperFamily.flat.paper(seed: seed)
            tally.addTable()
            let reading = try PropertyReading(paper)
            switch reading.outcome(for: paper) {
            case .right: tally.add("benar")
            case .refused:
                tally.add("ditolak")
                tally.fail("ditolak", seed: seed, paper: paper, reading: reading)
            case .wrong:
                tally.add("salah diam-diam")
                tally.fail("jumlah lain tanpa penolakan", seed: seed, paper: paper, reading: reading)
            }
        }
        tally.printRow(["benar", "ditolak", "salah diam-diam"])
        #expect(tally.count("salah diam-diam") == 0)
        tally.report(allowed: max(1, seeds.count / 1000))
    }
}
