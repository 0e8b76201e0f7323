import BudgetFixtures
import BudgetModel
import Diagnostics
import Testing

@testable import BudgetSession

@Suite("Jawaban dari baris perintah dan berkas keputusan")
struct GivenAnswersTests {
    private static func given(_ names: String..., kept: [DoubtAnswer] = [], inputs: String...) -> GivenAnswers {
        GivenAnswers(names.compactMap { AnswerName($0) }, from: "--answer", kept: kept, inputs: inputs.map { InputName($0) })
    }

    private static func kept(_ word: String) -> DoubtAnswer {
        DoubtAnswer(
            rule: "B039", target: .evidence("nama=Belanja Operasi; jumlah=1000000"), word: word, reason: "ya",
            source: "dinas.csv.keputusan.csv")
    }

    /// Keraguan sesudah dijawab, atau sebab penolakannya.
    private static func outcome(_ given: GivenAnswers, _ doubts: ReadingDoubt...) -> String {
        let read = doubts.map { $0.settled(by: given.all) }
        do throws(AnswerError) {
            try given.check(read)
            return read.map { $0.settlement.map { "\($0.word) dari \($0.source)" } ?? "terbuka" }.joined(separator: "; ")
        } catch {
            return error.explanation.text(in: .indonesian)
        }
    }

    @Test(
        "Bentuk jawaban: tanda sama dengan terakhir yang memisahkan",
        arguments: [
            ("B039@dinas.csv!3=induk", "B039 dinas.csv!3 induk"),
            ("b039@dinas.csv!3= induk ", "B039 dinas.csv!3 induk"),
            ("B039@a=b@c.xlsx!Lembar = 1!E3=baris", "B039 a=b@c.xlsx!Lembar = 1!E3 baris"),
            ("B039@dinas.csv!3", "ditolak"), ("B039=induk", "ditolak"), ("@dinas.csv=induk", "ditolak"),
            ("B039@dinas.csv!3=", "ditolak"), ("B039@=induk", "ditolak"), ("induk", "ditolak"),
        ])
    func names(text: String, meaning: String) {
        let name = AnswerName(text)
        #expect((name.map { "\($0.doubt.rule.code) \($0.doubt.place) \($0.word)" } ?? "ditolak") == meaning)
    }

    @Test("Jawaban menyelesaikan keraguannya; tempat boleh seperti tersimpan di berkas keputusan")
    func settled() {
        let doubt = DoubtSamples.doubt(in: "kota/dinas/pagu.csv")
        #expect(Self.outcome(Self.given("B039@kota/dinas/pagu.csv!3=induk", inputs: "kota/dinas"), doubt) == "induk dari --answer")
        #expect(Self.outcome(Self.given("B039@dinas/pagu.csv!3=baris", inputs: "lain", "kota/dinas"), doubt) == "baris dari --answer")
        #expect(Self.outcome(Self.given(inputs: "kota/dinas"), doubt) == "terbuka")
    }

    @Test("Baris perintah menang atas berkas keputusan")
    func precedence() {
        let doubt = DoubtSamples.doubt()
        #expect(Self.outcome(Self.given(kept: [Self.kept("induk")]), doubt) == "induk dari dinas.csv.keputusan.csv")
        #expect(
            Self.outcome(Self.given("B039@dinas.csv!3=baris", kept: [Self.kept("induk")], inputs: "dinas.csv"), doubt)
                == "baris dari --answer")
    }

    @Test("Jawaban yang tidak berlaku selalu ditolak dengan pilihannya")
    func refused() {
        let doubt = DoubtSamples.doubt()
        let choice = """
            Jawabannya "induk" (induk baris-baris itu; Murni Rp1.000.000,00, Perubahan Rp800.000,00) atau "baris" (baris sendiri; \
            Murni Rp2.000.000,00, Perubahan Rp1.600.000,00).
            """
        #expect(
            Self.outcome(Self.given("B039@dinas.csv!9=induk"), doubt, DoubtSamples.doubt(in: "lain.csv", sheet: "Rincian"))
                == """
                --answer B039@dinas.csv!9=induk: tidak ada keraguan bacaan ini. Yang belum dijawab: 'B039@dinas.csv!3' (induk, baris), \
                'B039@lain.csv!Rincian!3' (induk, baris).
                """)
        #expect(
            Self.outcome(Self.given("B039@dinas.csv!9=induk"))
                == "--answer B039@dinas.csv!9=induk: tidak ada keraguan bacaan ini, dan tidak ada keraguan lain yang belum dijawab.")
        #expect(
            Self.outcome(Self.given("B039@dinas.csv!3=anak"), doubt)
                == "--answer: \"anak\" bukan jawaban keraguan B039@dinas.csv!3. \(choice)")
        #expect(
            Self.outcome(Self.given("B039@dinas.csv!3=induk", "B039@dinas.csv!3=baris"), doubt)
                == "--answer: keraguan B039@dinas.csv!3 diberi dua jawaban, \"induk\" dan \"baris\"; pilih satu.")
        #expect(
            Self.outcome(Self.given(kept: [Self.kept("anak")]), doubt)
                == "dinas.csv.keputusan.csv: \"anak\" bukan jawaban keraguan B039@dinas.csv!3. \(choice)")
    }

    @Test("Jawaban yang sama dua kali boleh, dan keputusan lama tanpa keraguannya boleh tinggal")
    func harmless() {
        #expect(
            Self.outcome(Self.given("B039@dinas.csv!3=induk", "B039@dinas.csv!3=induk"), DoubtSamples.doubt()) == "induk dari --answer")
        #expect(Self.outcome(Self.given(kept: [Self.kept("anak")])) == "")
    }

    @Test("Jawaban tersimpan yang keliru tidak menghalangi penggantinya")
    func replaceable() throws {
        let given = Self.given(kept: [Self.kept("anak")])
        try given.check([DoubtSamples.doubt()], keptMayFail: true)
    }
}
