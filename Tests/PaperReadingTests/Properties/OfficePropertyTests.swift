import BudgetFixtures
import BudgetIntake
import BudgetModel
import Diagnostics
import Foundation
import OfficePapers
import PaperReading
import Testing

@Suite("Kertas kantor acak memberi kembali fakta-faktanya")
struct OfficePropertyTests {
    enum Form: String, CaseIterable {
        case workbooks = "Excel"
        case documents = "Word"
    }

    @Test("Tidak satu fakta pun salah, dan yang tidak terbaca disebut", arguments: Form.allCases)
    func readsBack(_ form: Form) throws {
        var counts = (offices: 0, right: 0, missing: 0, refused: 0)
        var failures: [String] = []
        for seed in PropertySize.seeds(40) {
            let office = RandomOffice(seed: seed)
            let files = office.papers.map { paper in
                form == .documents
                    ? ("\(paper.name).docx", DocumentPen.bytes(of: paper)) : ("\(paper.name).xlsx", WorkbookPen.bytes(of: paper))
            }
            Self.save(files, seed: seed, form)
            let package = try TemporaryPackage(bytes: Dictionary(uniqueKeysWithValues: files))
            let result = try InputReader().read(package.path)
            counts.offices += 1
            guard !result.hasErrors else {
                counts.refused += 1
                let errors = result.allFindings.filter { $0.severity == .error }.map {
                    "\($0.rule.code) \($0.message.text(in: .indonesian))"
                }
                failures.append("\(seed) ditolak (\(office.dress.description)): \(errors.joined(separator: "; "))")
                continue
            }
            let comparison = PaperFactList(result.budget).compared(with: PaperFactList(office.budget))
            counts.right += comparison.right
            counts.missing += comparison.missing.count
            guard !comparison.wrong.isEmpty || !comparison.missing.isEmpty else { continue }
            failures.append(
                "\(seed) (\(office.dress.description)):\n" + comparison.wrong.prefix(6).map { "  salah \($0)\n" }.joined()
                    + comparison.missing.prefix(6).map { "  tidak terbaca \($0)\n" }.joined())
        }
        print(
            "\(form.rawValue): \(counts.offices) kantor, \(counts.right) fakta benar, \(counts.missing) tidak terbaca, \(counts.refused) kantor ditolak"
        )
        #expect(failures.isEmpty, "\(failures.count) kantor:\n\(failures.prefix(6).joined(separator: "\n"))")
    }

    private static func save(_ files: [(String, [UInt8])], seed: UInt64, _ form: Form) {
        guard let folder = PropertySize.folder else { return }
        let place = URL(fileURLWithPath: folder).appendingPathComponent("kantor-\(form.rawValue)-\(seed)")
        try? FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        for (name, bytes) in files { try? Data(bytes).write(to: place.appendingPathComponent(name)) }
    }
}
