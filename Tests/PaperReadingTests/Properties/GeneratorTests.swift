import BudgetModel
import ExactNumbers
import PaperFixtures
import Testing

/// Hakim yang keliru lebih buruk daripada tidak ada hakim: jumlah benar dan oracle diuji sendiri.
@Suite("Pembangkit kertas dan hakimnya")
struct GeneratorTests {
    @Test("Benih yang sama mencetak kertas yang sama", arguments: PaperMarks.allCases)
    func isRepeatable(_ marks: PaperMarks) {
        #expect(PrintedPaper.random(marks, seed: 11).texts == PrintedPaper.random(marks, seed: 11).texts)
    }

    @Test("Jumlah yang sebenarnya sama dengan jumlah baris rincian yang tercetak", arguments: PaperMarks.allCases)
    func totals(_ marks: PaperMarks) {
        for seed in PropertySize.seeds(20) {
            let paper = PrintedPaper.random(marks, seed: seed)
            #expect(paper.printedLines == paper.spending, "benih \(seed): \(paper.description)")
            #expect(!paper.spending.isEmpty)
        }
    }

    @Test("Bukti setiap kertas sekurang-kurangnya menutup dengan susunan yang sebenarnya", arguments: PaperMarks.allCases)
    func closes(_ marks: PaperMarks) {
        for seed in PropertySize.seeds(10) {
            let paper = PrintedPaper.random(marks, seed: seed)
            for evidence in paper.evidence where !evidence.isOpen {
                #expect(evidence.closings(limit: 1) == 1, "benih \(seed): \(paper.description)")
            }
        }
    }

    @Test("Jumlah tabel dari jenis yang dibulatkan tetap dalam kelonggarannya", arguments: PaperFamily.allCases)
    func families(_ family: PaperFamily) throws {
        for seed in PropertySize.seeds(20) {
            let paper = family.paper(seed: seed)
            for (stage, total) in paper.spending {
                #expect((paper.printedLines[stage] ?? .zero).isWithin(paper.tolerance, of: total), "benih \(seed)")
            }
        }
    }

    @Test(
        "Hakim menghitung susunan yang menutup",
        arguments: [
            ("akar dan dua rincian", [[10], [4], [6]], nil, 1),
            ("dua tingkat", [[10], [4], [1], [3], [6]], nil, 1),
            ("tiga rincian sama", [[18], [6], [6], [6]], nil, 1),
            ("6 menaungi 6, atau 6 menaungi 3 dan 3", [[12], [6], [6], [3], [3]], nil, 2),
            ("satu anak", [[5], [5]], nil, 2),
            ("tidak menutup", [[10], [4], [5]], nil, 0),
            ("dua kolom membedakan", [[6, 5], [3, 3], [3, 2]], nil, 1),
            ("baris JUMLAH, datar", [[4], [6]], [10], 1),
            ("baris JUMLAH, dua akar", [[4], [1], [3], [6]], [10], 1),
            ("baris nol tidak menambah cara", [[10], [0], [4], [6]], nil, 1),
        ] as [(String, [[Int64]], [Int64]?, Int)]
    )
    func closings(_ name: String, _ rows: [[Int64]], _ total: [Int64]?, _ expected: Int) {
        #expect(ClosingEvidence(rows: rows, total: total).closings(limit: 2) == expected)
    }

    @Test("Kebetulan: jutaan bulat dalam satu kolom dapat menutup, rupiah penuh tidak")
    func chance() {
        let round: [[Int64]] = [[900_000_000], [400_000_000], [500_000_000]]
        let exact: [[Int64]] = [[900_123_457], [400_123_455], [500_000_002]]
        #expect(ClosingEvidence(rows: round).isWithinChance)
        #expect(!ClosingEvidence(rows: exact).isWithinChance)
    }
}
