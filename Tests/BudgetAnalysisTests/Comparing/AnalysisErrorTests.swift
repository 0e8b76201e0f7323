import BudgetAnalysis
import BudgetFixtures
import BudgetModel
import Diagnostics
import ExactNumbers
import Testing

@Suite("Perbandingan yang tidak dapat dihitung")
struct AnalysisErrorTests {
    struct Case: CustomTestStringConvertible {
        let testDescription: String
        var lines: BudgetLines = []
        var from: BudgetStage?
        var to: BudgetStage?
        let id: String
        let en: String
    }

    private static func nextYear(_ line: BudgetLine) -> BudgetLine {
        var line = line
        line.year = 2025
        return line
    }

    private static let cases = [
        Case(
            testDescription: "hanya satu tahapan", lines: [.line("A", murni: 1)],
            id: "Perbandingan perlu dua tahapan, tetapi berkas hanya memuat: Murni. Tambahkan kolom \"Pagu Murni\" dan \"Pagu Perubahan\".",
            en: "A comparison needs two stages, but the input holds only: Original. Add the columns \"Pagu Murni\" and \"Pagu Perubahan\"."),
        Case(
            testDescription: "tanpa tahapan", lines: [.line("A")],
            id: "Perbandingan perlu dua tahapan, tetapi berkas hanya memuat: -. Tambahkan kolom \"Pagu Murni\" dan \"Pagu Perubahan\".",
            en: "A comparison needs two stages, but the input holds only: -. Add the columns \"Pagu Murni\" and \"Pagu Perubahan\"."),
        Case(
            testDescription: "tahapan yang diminta tidak ada", lines: [.line("A", murni: 1, perubahan: 2)], to: .shift(3),
            id: "Tahapan \"Pergeseran 3\" tidak ada di berkas masukan. Tahapan yang ada: Murni, Perubahan.",
            en: "Stage \"Shift 3\" is not in the input. Stages present: Original, Revised."),
        Case(
            testDescription: "dua tahapan sama", lines: [.line("A", murni: 1, perubahan: 2)], from: .revised,
            id: "Tahapan sebelum dan setelah sama-sama \"Perubahan\". Pilih dua tahapan yang berbeda.",
            en: "Both stages are \"Revised\". Choose two different stages."),
        Case(
            testDescription: "dua tahun", lines: [.line("A", murni: 1, perubahan: 2), nextYear(.line("A", murni: 1, perubahan: 2))],
            id: "Berkas masukan memuat beberapa tahun anggaran (2024, 2025). Bandingkan satu tahun dalam satu kali jalan.",
            en: "The input holds several budget years (2024, 2025). Compare one year per run."),
    ]

    @Test("Sebabnya dikatakan utuh dalam kedua bahasa", arguments: cases)
    func explanations(item: Case) {
        var budget = Budget()
        budget.lines = item.lines
        do throws(AnalysisError) {
            _ = try Comparison(budget, from: item.from, to: item.to)
            Issue.record("dapat dihitung")
        } catch {
            #expect(error.explanation.text(in: .indonesian) == item.id)
            #expect(error.explanation.text(in: .english) == item.en)
        }
    }

    private func line(_ program: String, original: Rupiah, revised: Rupiah) -> BudgetLine {
        var line = BudgetLine.line(program)
        line.ceilings[.original] = original
        line.ceilings[.revised] = revised
        return line
    }

    @Test(
        "Jumlah yang melampaui batas tepat adalah kesalahan: di satu program, di selisih, dan di jumlah",
        arguments: ["program", "selisih", "jumlah"])
    func overflow(place: String) throws {
        let largest = Rupiah(sen: .max)
        var budget = Budget()
        budget.lines =
            switch place {
            case "program": [line("A", original: largest, revised: .zero), line("A", original: Rupiah(1), revised: .zero)]
            case "selisih": [line("A", original: Rupiah(sen: .min), revised: largest)]
            default: [line("A", original: largest, revised: .zero), line("B", original: largest, revised: .zero)]
            }
        do throws(AnalysisError) {
            _ = try Comparison(budget).total(.core)
            Issue.record("dapat dihitung")
        } catch {
            #expect(error == .overflow)
            #expect(
                error.explanation.text(in: .indonesian)
                    == "Jumlah pagu melampaui batas hitungan tepat. Periksa angka yang terlalu besar di berkas masukan.")
            #expect(
                error.explanation.text(in: .english)
                    == "The sum of ceilings exceeds the exact range. Check the input for oversized amounts.")
        }
    }

    @Test("Bawaan membandingkan tahapan pertama dengan yang terakhir")
    func defaults() throws {
        var budget = Budget()
        budget.lines = [.line("A", murni: 1, geser: 2, perubahan: 3)]
        let comparison = try Comparison(budget)
        #expect(comparison.from == .original)
        #expect(comparison.to == .revised)
        #expect(comparison.year == 2024)
        let early = try Comparison(budget, to: .shift(1))
        #expect(try early.total(.core).difference == Rupiah(1))
    }
}
