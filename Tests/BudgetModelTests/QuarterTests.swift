import BudgetModel
import Testing

@Suite("Triwulan")
struct QuarterTests {
    @Test(
        "Triwulan dikenali dari tulisan orang",
        arguments: [
            ("TW I", Quarter.first), ("tw 1", .first), ("I", .first), ("Triwulan I", .first), ("q1", .first),
            ("TW II", .second), ("Triwulan 2", .second), ("TW-II", .second),
            ("TW. III", .third), ("iii", .third), ("Q3", .third),
            ("TWIV", .fourth), ("Triwulan  IV", .fourth), ("4", .fourth),
        ])
    func recognised(text: String, quarter: Quarter) {
        #expect(Quarter(text) == quarter)
    }

    @Test(
        "Tulisan lain bukan triwulan",
        arguments: ["", "TW", "TW V", "TW 0", "5", "Triwulan", "Semester I", "Januari", "TW I II", "TW I-II", "IIII", "I TW"])
    func rejected(text: String) {
        #expect(Quarter(text) == nil)
    }

    @Test("Triwulan berurutan menurut waktu dan namanya terbaca kembali")
    func order() {
        #expect(Quarter.allCases.sorted().map(\.name) == ["TW I", "TW II", "TW III", "TW IV"])
        #expect(Quarter.allCases.compactMap { Quarter($0.name) } == Quarter.allCases)
        #expect(Quarter.second < .third)
    }
}
