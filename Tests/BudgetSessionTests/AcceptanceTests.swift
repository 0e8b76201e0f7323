import BudgetChecks
import BudgetFixtures
import BudgetIntake
import BudgetModel
import Diagnostics
import PaperReading
import Testing

@testable import BudgetSession

@Suite("Menerima jawaban sebuah keraguan")
struct AcceptanceTests {
    private static let other = Finding(
        rule: "B039", severity: .warning, location: SourceLocation(file: "dinas.csv", row: 9),
        message: LocalizedText(verbatim: "Baris 9."), advice: LocalizedText(verbatim: "Periksa."))

    private static func accepted(_ text: String, _ doubts: [ReadingDoubt] = [DoubtSamples.doubt()]) throws -> Acceptance? {
        let name = try #require(FindingName(text))
        return try Acceptance(
            of: name, doubts: doubts, findings: doubts.map(\.finding) + [other], inputs: [InputName("dinas.csv")])
    }

    @Test(
        "Keputusan memuat fakta keraguan dan jawabannya, juga bila jawaban lama diganti",
        arguments: [nil, DoubtSamples.kept, DoubtSamples.typed])
    func decision(settlement: ReadingDoubt.Settlement?) throws {
        let accepted = try #require(try Self.accepted("B039@dinas.csv!3=baris", [DoubtSamples.doubt(settled: settlement)]))
        #expect(accepted.name == "B039@dinas.csv!3=baris")
        #expect(
            accepted.decisions(at: "dinas.csv!3", reason: "sesuai DPA", day: "2024-11-20") == [
                Decision(
                    rule: "B039", place: "dinas.csv!3", evidence: "nama=Belanja Operasi; jumlah=1000000", reason: "sesuai DPA",
                    date: "2024-11-20", answer: "baris")
            ])
    }

    @Test("Temuan biasa diterima seperti biasa, tanpa jawaban")
    func plainFinding() throws {
        let accepted = try #require(try Self.accepted("B039@dinas.csv!9"))
        #expect(accepted.name == "B039@dinas.csv!9")
        #expect(accepted.decisions(at: "dinas.csv!9", reason: "x", day: "2024-11-20").map(\.answer) == [nil])
    }

    @Test("Yang tidak ada bukan temuan dan bukan keraguan", arguments: ["B040@dinas.csv!3=induk", "B040@dinas.csv!3", "B039@dinas.csv!5"])
    func unknown(text: String) throws {
        #expect(try Self.accepted(text) == nil)
    }

    @Test(
        "Keraguan hanya diterima dengan jawabannya",
        arguments: [
            (
                "B039@dinas.csv!3",
                """
                B039@dinas.csv!3: keraguan bacaan hanya diterima dengan jawabannya, "induk" (induk baris-baris itu; Murni \
                Rp1.000.000,00, Perubahan Rp800.000,00) atau "baris" (baris sendiri; Murni Rp2.000.000,00, Perubahan \
                Rp1.600.000,00). Tulis 'B039@dinas.csv!3=induk'.
                """
            ),
            (
                "B039@dinas.csv!3=anak",
                """
                B039@dinas.csv!3=anak: "anak" bukan jawaban keraguan B039@dinas.csv!3. Jawabannya "induk" (induk baris-baris itu; \
                Murni Rp1.000.000,00, Perubahan Rp800.000,00) atau "baris" (baris sendiri; Murni Rp2.000.000,00, Perubahan \
                Rp1.600.000,00).
                """
            ),
            (
                "B039@dinas.csv!4=induk",
                "B039@dinas.csv!4=induk: tidak ada keraguan bacaan ini. Yang belum dijawab: 'B039@dinas.csv!3' (induk, baris)."
            ),
        ])
    func refused(text: String, reason: String) {
        let error = #expect(throws: AnswerError.self) { try Self.accepted(text) }
        #expect(error?.explanation.text(in: .indonesian) == reason)
    }

    private static func status(_ decision: Decision?, on doubt: ReadingDoubt) throws -> JudgedFinding.Status? {
        var file = try DecisionsFile(path: "tidak-ada/dinas.csv.keputusan.csv")
        if let decision { file.record([decision]) }
        let session = Session(
            Session.Request(inputs: ["dinas.csv"]), reading: IntakeResult(doubts: [doubt]),
            sources: [DecisionSource(inputs: [InputName("dinas.csv")], file: file)])
        return session.check { $0 == "B039" }.findings.first?.status
    }

    @Test("Keputusan berlaku bagi keraguan hanya dengan jawaban yang dipakai")
    func judged() throws {
        func decision(_ answer: String?) -> Decision {
            Decision(
                rule: "B039", place: "dinas.csv!3", evidence: "nama=Belanja Operasi; jumlah=1000000", reason: "ya", date: "2024-11-20",
                answer: answer)
        }
        #expect(try Self.status(decision("induk"), on: DoubtSamples.doubt(settled: DoubtSamples.kept)) == .accepted(decision("induk")))
        #expect(try Self.status(decision("induk"), on: DoubtSamples.doubt(settled: DoubtSamples.typed)) == .open)
        #expect(try Self.status(decision("induk"), on: DoubtSamples.doubt()) == .open)
        #expect(try Self.status(decision(nil), on: DoubtSamples.doubt()) == .open)
        #expect(try Self.status(nil, on: DoubtSamples.doubt()) == .open)
    }

    @Test("Keraguan yang faktanya berubah kembali, dengan keputusan lamanya")
    func returned() throws {
        let old = Decision(
            rule: "B039", place: "dinas.csv!3", evidence: "nama=Belanja Operasi; jumlah=900000", reason: "ya", date: "2024-11-20",
            answer: "induk")
        #expect(try Self.status(old, on: DoubtSamples.doubt()) == .returned(old))
    }
}
