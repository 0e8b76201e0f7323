import BudgetFixtures
import BudgetModel
import Diagnostics
import Testing

@Suite("Keraguan bacaan sebagai temuan")
struct DoubtFindingTests {
    @Test("Belum dijawab: kesalahan, dengan semua jawaban, jumlahnya, dan cara menjawab")
    func open() {
        let finding = DoubtSamples.doubt(in: "dinas a.csv").finding
        #expect(finding.rule == "B039")
        #expect(finding.severity == .error)
        #expect(finding.location == SourceLocation(file: "dinas a.csv", row: 3))
        #expect(finding.related.map(\.location.reference) == ["dinas a.csv!4", "dinas a.csv!6"])
        #expect(finding.subject == "Belanja Operasi")
        #expect(finding.identity == "nama=Belanja Operasi; jumlah=1000000")
        #expect(
            finding.message.text(in: .indonesian)
                == "\"Belanja Operasi\" sama dengan jumlah baris 4 sampai 6: induknya, atau baris sendiri?")
        #expect(
            finding.advice.text(in: .indonesian)
                == """
                Pilih satu: "induk" (induk baris-baris itu; Murni Rp1.000.000,00, Perubahan Rp800.000,00) atau "baris" (baris \
                sendiri; Murni Rp2.000.000,00, Perubahan Rp1.600.000,00). Jawab dengan --answer 'B039@dinas a.csv!3=induk', atau \
                simpan jawabannya: selisih terima 'B039@dinas a.csv!3=induk' MASUKAN --reason "sebabnya".
                """)
        #expect(
            finding.advice.text(in: .english)
                == """
                Choose one: "induk" (the parent of those rows; Original Rp1,000,000.00, Revised Rp800,000.00) or "baris" (a row of its \
                own; Original Rp2,000,000.00, Revised Rp1,600,000.00). Answer with --answer 'B039@dinas a.csv!3=induk', or keep the \
                answer: selisih accept 'B039@dinas a.csv!3=induk' INPUT --reason "why".
                """)
    }

    @Test(
        "Sudah dijawab: catatan dengan jawaban, asal, dan alasannya",
        arguments: [
            (
                DoubtSamples.kept,
                """
                "Belanja Operasi" sama dengan jumlah baris 4 sampai 6: induknya, atau baris sendiri? Jawabannya "induk" (induk \
                baris-baris itu; Murni Rp1.000.000,00, Perubahan Rp800.000,00), dari dinas.csv.keputusan.csv (sesuai DPA halaman 2).
                """,
                """
                Periksa jawabannya, karena jumlahnya mengikutinya. Jawaban lain: "baris" (baris sendiri; Murni Rp2.000.000,00, \
                Perubahan Rp1.600.000,00).
                """
            ),
            (
                DoubtSamples.typed,
                """
                "Belanja Operasi" sama dengan jumlah baris 4 sampai 6: induknya, atau baris sendiri? Jawabannya "baris" (baris \
                sendiri; Murni Rp2.000.000,00, Perubahan Rp1.600.000,00), dari --answer.
                """,
                """
                Periksa jawabannya, karena jumlahnya mengikutinya. Jawaban lain: "induk" (induk baris-baris itu; Murni \
                Rp1.000.000,00, Perubahan Rp800.000,00).
                """
            ),
        ])
    func settled(settlement: ReadingDoubt.Settlement, message: String, advice: String) {
        let finding = DoubtSamples.doubt(settled: settlement).finding
        #expect(finding.severity == .note)
        #expect(finding.message.text(in: .indonesian) == message)
        #expect(finding.advice.text(in: .indonesian) == advice)
        #expect(finding.identity == DoubtSamples.doubt().finding.identity)
    }

    @Test("Tiga jawaban tanpa jumlah: dipisah koma, dan artinya saja")
    func withoutTotals() {
        var doubt = DoubtSamples.doubt()
        doubt.answers = ["murni", "perubahan", "abaikan"].map { ReadingDoubt.Answer($0, LocalizedText(verbatim: "kolom \($0)")) }
        #expect(
            doubt.choice.text(in: .indonesian)
                == "\"murni\" (kolom murni), \"perubahan\" (kolom perubahan), atau \"abaikan\" (kolom abaikan)")
    }

    @Test("Kutip tunggal di nama berkas tidak memutus perintah yang disalin")
    func quoting() {
        let advice = DoubtSamples.doubt(in: "dinas'24.csv").finding.advice.text(in: .indonesian)
        #expect(advice.contains(#"--answer 'B039@dinas'\''24.csv!3=induk',"#))
    }
}
