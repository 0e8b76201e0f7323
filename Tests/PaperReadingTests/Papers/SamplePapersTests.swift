import BudgetFixtures
import BudgetIntake
import BudgetModel
import Foundation
import OfficePapers
import PaperReading
import Testing

@Suite("Contoh kantor sebagai kertas-kertasnya")
struct SamplePapersTests {
    static let folder = Sample.folder + "/kertas-disperindag-babel-2024"

    @Test("Berkas yang tersimpan sama, bita demi bita, dengan yang dibuat dari paketnya")
    func committed() throws {
        let files = SamplePapers.files(of: try InputReader().read(Sample.office).budget)
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder)
        #expect(
            names.sorted() == files.map(\.name).sorted(),
            "Jalankan: swift run selisih-kertas Samples/disperindag-babel-2024 Samples/kertas-disperindag-babel-2024")
        for file in files {
            let saved = try Data(contentsOf: URL(fileURLWithPath: "\(Self.folder)/\(file.name)"))
            #expect(
                saved == Data(file.bytes),
                "\(file.name): jalankan swift run selisih-kertas Samples/disperindag-babel-2024 Samples/kertas-disperindag-babel-2024")
        }
    }

    @Test("Folder kertas memberi fakta paketnya, tanpa satu pun yang salah")
    func facts() throws {
        let truth = PaperFactList(try InputReader().read(Sample.office).budget)
        let result = try InputReader().read(Self.folder)
        let comparison = PaperFactList(result.budget).compared(with: truth)
        #expect(comparison.wrong == [])
        #expect(comparison.missing == [])
        #expect(!result.hasErrors)
    }
}
