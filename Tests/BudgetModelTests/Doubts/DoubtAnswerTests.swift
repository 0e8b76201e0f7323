import BudgetFixtures
import BudgetModel
import Diagnostics
import Testing

@Suite("Jawaban atas keraguan bacaan")
struct DoubtAnswerTests {
    private static let evidence = DoubtAnswer.Target.evidence("nama=Belanja Operasi; jumlah=1000000")

    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let answers: [DoubtAnswer]
        let settlement: ReadingDoubt.Settlement?
    }

    @Test(
        "Jawaban terakhir yang berlaku menyelesaikan",
        arguments: [
            Case(testDescription: "tanpa jawaban", answers: [], settlement: nil),
            Case(
                testDescription: "tempat utamanya",
                answers: [DoubtAnswer(rule: "B039", target: .place("dinas.csv!3"), word: "baris", source: "--answer")],
                settlement: DoubtSamples.typed),
            Case(
                testDescription: "tempat lain keraguannya: mungkin tempat utama keraguan lain",
                answers: [DoubtAnswer(rule: "B039", target: .place("dinas.csv!4"), word: "baris", source: "--answer")], settlement: nil),
            Case(
                testDescription: "aturan lain", answers: [DoubtAnswer(rule: "B040", target: evidence, word: "baris", source: "--answer")],
                settlement: nil),
            Case(
                testDescription: "bukan jawabannya",
                answers: [DoubtAnswer(rule: "B039", target: evidence, word: "anak", source: "--answer")],
                settlement: nil),
            Case(
                testDescription: "fakta yang sama, dengan alasan",
                answers: [
                    DoubtAnswer(
                        rule: "B039", target: evidence, word: "induk", reason: "sesuai DPA halaman 2", source: "dinas.csv.keputusan.csv",
                        input: "dinas.csv")
                ], settlement: DoubtSamples.kept),
            Case(
                testDescription: "fakta yang sama, tetapi keputusannya tentang masukan lain",
                answers: [DoubtAnswer(rule: "B039", target: evidence, word: "induk", source: "x", input: "dinas")], settlement: nil),
            Case(
                testDescription: "baris perintah berdiri sesudah berkas keputusan",
                answers: [
                    DoubtAnswer(rule: "B039", target: evidence, word: "induk", reason: "ya", source: "dinas.csv.keputusan.csv"),
                    DoubtAnswer(rule: "B039", target: .place("dinas.csv!3"), word: "baris", source: "--answer"),
                ], settlement: DoubtSamples.typed),
        ])
    func settled(example: Case) {
        #expect(DoubtSamples.doubt().settled(by: example.answers).settlement == example.settlement)
    }

    @Test("Keputusan sebuah folder berlaku bagi isinya")
    func folder() {
        let answer = DoubtAnswer(rule: "B039", target: Self.evidence, word: "induk", source: "x", input: "kota/dinas")
        #expect(answer.answers(DoubtSamples.doubt(in: "kota/dinas/pagu.csv")))
        #expect(!answer.answers(DoubtSamples.doubt(in: "kota/dinas-b/pagu.csv")))
    }
}
