import BudgetAnalysis
import BudgetFixtures
import BudgetModel
import Diagnostics
import ExactNumbers
import Testing

@Suite("Kedudukan program")
struct ProgramPositionTests {
    private func words(_ positions: ProgramPositions) -> [String] {
        positions.positions.map { position in
            let unit = position.unit.map { ", \($0)" } ?? ""
            let code = position.program.code.map { "\($0) " } ?? ""
            return
                "\(code)\(position.program.name)\(unit): \(position.ceilings[.original]?.plainText ?? "tidak ada") (\(position.lineCount) baris)"
        }
    }

    private func reports(_ positions: ProgramPositions) -> [String] {
        positions.weakMatches.map {
            "\($0.first) (baris \($0.firstLocation.row ?? 0)) = \($0.second) (baris \($0.secondLocation.row ?? 0))"
        }
    }

    @Test("Semua rekening sebuah program di satu unit dijumlahkan")
    func sums() throws {
        let positions = try ProgramPositions([
            .line("Program A", account: CodedName(code: "5.1", name: "Pegawai"), murni: 100, row: 2),
            .line("Program A", account: CodedName(code: "5.2", name: "Modal"), murni: 50, perubahan: 10, row: 3),
            .line("Program A", unit: "UPTD RPK", murni: 7, row: 4),
        ])
        #expect(words(positions) == ["Program A: 150 (2 baris)", "Program A, UPTD RPK: 7 (1 baris)"])
        #expect(reports(positions) == [])
    }

    @Test("Program sama dengan kelompok, sumber dana, atau OPD lain adalah kedudukan lain")
    func separate() throws {
        let positions = try ProgramPositions([
            .line("Program A", murni: 1), .line("Program A", group: .overhead, murni: 2), .line("Program A", group: .support, murni: 3),
            .line("Program A", office: "Dinas Lain", murni: 4),
        ])
        #expect(positions.positions.count == 4)
    }

    @Test("Baris yang hanya menulis nama program ikut kode program itu")
    func codeFromOtherLine() throws {
        let positions = try ProgramPositions([
            .line("Program A", murni: 1, row: 2), .line("Program A", code: "3.30.02", murni: 2, row: 3),
            .line("Program A", unit: "UPTD RPK", murni: 4, row: 4),
        ])
        #expect(words(positions) == ["3.30.02 Program A: 3 (2 baris)", "3.30.02 Program A, UPTD RPK: 4 (1 baris)"])
    }

    @Test("Kode yang berbeda adalah program yang berbeda, walaupun namanya sama")
    func differentCodes() throws {
        let positions = try ProgramPositions([
            .line("Program A", code: "3.30.02", murni: 1), .line("Program A", code: "3.31.02", murni: 2),
        ])
        #expect(words(positions) == ["3.30.02 Program A: 1 (1 baris)", "3.31.02 Program A: 2 (1 baris)"])
    }

    @Test("Nama yang punya dua kode tidak ditebak kodenya")
    func nameWithTwoCodes() throws {
        let positions = try ProgramPositions([
            .line("Program A", code: "3.30.02", murni: 1), .line("Program A", code: "3.31.02", murni: 2), .line("Program A", murni: 4),
        ])
        #expect(words(positions) == ["3.30.02 Program A: 1 (1 baris)", "3.31.02 Program A: 2 (1 baris)", "Program A: 4 (1 baris)"])
    }

    @Test("Ejaan unit, program, dan OPD yang pertama dipakai di mana-mana, dan ejaan lain dilaporkan sekali")
    func spelling() throws {
        let positions = try ProgramPositions([
            .line("Program A", office: "Dinas X", unit: "UPTD RPK", murni: 1, row: 2),
            .line("Program B", office: "Dinas X", unit: "UPTD. RPK", murni: 2, row: 3),
            .line("program a", office: "DINAS X", murni: 4, row: 4),
            .line("Program C", office: "DINAS X", unit: "UPTD. RPK", murni: 8, row: 5),
        ])
        #expect(
            words(positions) == [
                "Program A, UPTD RPK: 1 (1 baris)", "Program B, UPTD RPK: 2 (1 baris)", "Program A: 4 (1 baris)",
                "Program C, UPTD RPK: 8 (1 baris)",
            ])
        #expect(Set(positions.positions.map(\.office)) == ["Dinas X"])
        #expect(
            reports(positions) == [
                "UPTD RPK (baris 2) = UPTD. RPK (baris 3)", "Dinas X (baris 2) = DINAS X (baris 4)",
                "Program A (baris 2) = program a (baris 4)",
            ])
    }

    @Test("Nama berbeda dengan kode sama dilaporkan sebagai kode sama")
    func basis() throws {
        let positions = try ProgramPositions([
            .line("Program A", code: "3.30.02", murni: 1), .line("Program Ekspor", code: "3.30.2", murni: 2),
            .line("PROGRAM A", code: "3.30.02", murni: 2),
        ])
        #expect(positions.weakMatches.map(\.basis) == [.code, .normalisedName])
    }
}
