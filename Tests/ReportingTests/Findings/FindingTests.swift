import Diagnostics
import ExactNumbers
import Synchronization
import Testing

@Suite("Temuan")
struct FindingTests {
    @Test("Kalimatnya disusun saat diminta, bukan ketika temuannya dibuat atau disalin")
    func sentencesOnRequest() {
        let composed = Counter()
        let finding = Finding(
            rule: "J001", severity: .error, location: SourceLocation(file: "pagu.csv", row: 2),
            message: composed.text("Jumlahnya keliru."), advice: composed.text("Periksa jumlahnya.")
        )
        let copies = Array(repeating: finding, count: 1000).filter { $0.severity == .error }
        #expect(copies.count == 1000)
        #expect(composed.count == 0)
        #expect(copies[999].message.text(in: .indonesian) == "Jumlahnya keliru.")
        #expect(composed.count == 1)
    }

    @Test("Salinan yang diubah tidak mengubah asalnya")
    func changedCopy() {
        let finding = FindingSamples.total
        var copy = finding
        copy.severity = .note
        copy.place.location.file = "lain.csv"
        copy.message = LocalizedText(id: "Lain.", en: "Other.")
        #expect(finding == FindingSamples.total)
        #expect(copy != finding)
        #expect([copy.severity, finding.severity] == [.note, .error])
        #expect([copy.location.file, finding.location.file] == ["lain.csv", "kantor/total-tertera.csv"])
        #expect([copy, finding].map { $0.message.text(in: .indonesian) } == ["Lain.", "Jumlahnya tertera Rp1.010.000,00."])
        #expect(copy.facts == finding.facts)
        copy = finding
        copy.message = LocalizedText(id: "Jumlahnya tertera \(Rupiah(1_010_000)).", en: "The total is printed as \(Rupiah(1_010_000)).")
        #expect(copy == finding)
    }

    /// Menghitung kalimat yang disusun.
    private final class Counter: Sendable {
        private let calls = Mutex(0)

        var count: Int { calls.withLock { $0 } }

        func text(_ words: String) -> LocalizedText {
            calls.withLock { $0 += 1 }
            return LocalizedText(verbatim: words)
        }
    }
}
