import BudgetModel
import Testing

@Suite("Tahapan anggaran")
struct BudgetStageTests {
    @Test(
        "Tahapan dikenali dari tulisan orang",
        arguments: [
            ("Murni", BudgetStage.original),
            ("murni", .original),
            ("APBD Murni", .original),
            ("  apbd   murni ", .original),
            ("Induk", .original),
            ("original", .original),
            ("Pergeseran", .shift(1)),
            ("Pergeseran 1", .shift(1)),
            ("pergeseran-2", .shift(2)),
            ("PERGESERAN 99", .shift(99)),
            ("APBD Pergeseran 3", .shift(3)),
            ("shift 4", .shift(4)),
            ("Perubahan", .revised),
            ("APBD Perubahan", .revised),
            ("APBD-P", .revised),
            ("APBDP", .revised),
            ("revised", .revised),
        ])
    func recognised(text: String, stage: BudgetStage) {
        #expect(BudgetStage(text) == stage)
    }

    @Test(
        "Tulisan lain bukan tahapan",
        arguments: [
            "", " ", "Entah", "APBD", "Murni 2", "Perubahan 2", "Pergeseran 0", "Pergeseran 100", "Pergeseran dua",
            "Pergeseran 1 2", "Pagu Murni", "Pergeseran ٣", "Pergeseran 1,5",
        ])
    func rejected(text: String) {
        #expect(BudgetStage(text) == nil)
    }

    @Test("Tahapan diurutkan menurut waktu, bukan menurut abjad")
    func order() {
        let shuffled: [BudgetStage] = [.revised, .shift(10), .original, .shift(2), .shift(1)]
        #expect(shuffled.sorted().map(\.name) == ["Murni", "Pergeseran 1", "Pergeseran 2", "Pergeseran 10", "Perubahan"])
    }

    @Test(
        "Nama setiap tahapan terbaca kembali dalam kedua bahasa", arguments: [.original, .shift(1), .shift(12), .revised] as [BudgetStage])
    func names(stage: BudgetStage) {
        #expect(BudgetStage(stage.name) == stage)
        #expect(BudgetStage(stage.englishName) == stage)
    }
}
