import Foundation
import Testing

@Suite("Keluaran selebar terminalnya")
struct ScreenWidthTests {
    @Test("Terminal enam puluh dan seratus dua puluh kolom", arguments: [60, 120])
    func terminal(width: Int) throws {
        let desk = try Desk(["industri/pagu.csv": Papers.industry])
        let text = try desk.terminal(width: width, ["sandingkan", "industri"])
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.allSatisfy { $0.count <= width })
        #expect(lines.contains("Program utama                   1.500.000  1.300.000,25  (199.999,75)  (13,33)") == (width == 120))
        #expect(text.contains("Program       1.500.000  1.300.000,25  (199.999,75)  (13,33)\nutama\n") == (width == 60))
    }

    @Test("COLUMNS menang di terminal, dan tidak berarti apa-apa di berkas")
    func columns() throws {
        let desk = try Desk(["industri/pagu.csv": Papers.industry])
        let narrow = try desk.terminal(width: 120, ["sandingkan", "industri"], columns: "60")
        #expect(try narrow == desk.terminal(width: 60, ["sandingkan", "industri"]))
        #expect(
            try desk.selisih(["sandingkan", "industri"], columns: "60").output
                == desk.selisih(["sandingkan", "industri"], columns: "200").output)
    }

    @Test("Bantuan mengikuti terminal, paling lebar seratus kolom", arguments: [60, 200])
    func help(width: Int) throws {
        let lengths = try Desk().terminal(width: width, ["bantuan", "baca"]).split(separator: "\n").map(\.count)
        // Kalimat pemakaian tidak dilipat ArgumentParser.
        #expect(lengths.filter { $0 > min(width, 100) }.count <= 1)
        #expect((lengths.max() ?? 0) > min(width, 100) - 10)
    }
}
