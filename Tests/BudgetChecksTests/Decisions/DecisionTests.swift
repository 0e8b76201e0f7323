import BudgetChecks
import Diagnostics
import ExactNumbers
import Testing

@Suite("Keputusan tentang temuan")
struct DecisionTests {
    /// Satu temuan J001 di baris ini, dengan angka ini.
    private static func finding(
        _ row: Int, _ amount: Int64, file: String = "kantor/total-tertera.csv", subject: String? = "Anggaran"
    ) -> Finding {
        Finding(
            rule: "J001", severity: .error, location: SourceLocation(file: file, row: row, column: 4), subject: subject,
            facts: [.printed: .amount(Rupiah(amount))],
            message: LocalizedText(id: "tertera \(Rupiah(amount))", en: "printed \(Rupiah(amount))"),
            advice: LocalizedText(id: "Periksa.", en: "Check.")
        )
    }

    private static func decision(_ row: Int, _ evidence: String, file: String = "kantor/total-tertera.csv") -> Decision {
        Decision(rule: "J001", place: "\(file)!D\(row)", evidence: evidence, reason: "sesuai risalah", date: "2024-11-20")
    }

    /// Kedudukan setiap temuan sebagai kata: `terbuka`, `diterima D5`, `kembali D5`.
    private static func status(_ findings: [Finding], by decisions: [Decision]) -> [String] {
        findings.judged(by: decisions).map { judged in
            switch judged.status {
            case .open: "terbuka"
            case .accepted(let decision): "diterima \(decision.place.suffix(2))"
            case .returned(let decision): "kembali \(decision.place.suffix(2))"
            }
        }
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let findings: [Finding]
        let decisions: [Decision]
        let status: [String]
    }

    @Test(
        "Keputusan berlaku selama angkanya sama, juga bila barisnya berpindah",
        arguments: [
            Case(testDescription: "tanpa keputusan", findings: [finding(5, 900)], decisions: [], status: ["terbuka"]),
            Case(
                testDescription: "tempat dan angka sama", findings: [finding(5, 900)], decisions: [decision(5, "Anggaran; 900")],
                status: ["diterima D5"]),
            Case(
                testDescription: "angka berubah", findings: [finding(5, 901)], decisions: [decision(5, "Anggaran; 900")],
                status: ["kembali D5"]),
            Case(
                testDescription: "yang dibicarakan berubah", findings: [finding(5, 900, subject: "Total")],
                decisions: [decision(5, "Anggaran; 900")], status: ["kembali D5"]),
            Case(
                testDescription: "satu baris disisipkan di atasnya", findings: [finding(6, 900)],
                decisions: [decision(5, "Anggaran; 900")], status: ["diterima D5"]),
            Case(
                testDescription: "baris berpindah dan temuan baru berdiri di tempat lamanya", findings: [finding(5, 700), finding(6, 900)],
                decisions: [decision(5, "Anggaran; 900")], status: ["terbuka", "diterima D5"]),
            Case(
                testDescription: "di tempat lama masih ada temuan dengan angka itu", findings: [finding(5, 900), finding(9, 900)],
                decisions: [decision(5, "Anggaran; 900")], status: ["diterima D5", "terbuka"]),
            Case(
                testDescription: "dua temuan dengan angka itu: tidak ditebak", findings: [finding(6, 900), finding(9, 900)],
                decisions: [decision(5, "Anggaran; 900")], status: ["terbuka", "terbuka"]),
            Case(
                testDescription: "berkas lain", findings: [finding(6, 900, file: "lain/total-tertera.csv")],
                decisions: [decision(5, "Anggaran; 900")], status: ["terbuka"]),
            Case(
                testDescription: "dua keputusan bertukar baris", findings: [finding(5, 700), finding(6, 900)],
                decisions: [decision(5, "Anggaran; 900"), decision(6, "Anggaran; 700")], status: ["diterima D6", "diterima D5"]),
            Case(
                testDescription: "keputusan aturan lain", findings: [finding(5, 900)],
                decisions: [
                    Decision(rule: "J002", place: "kantor/total-tertera.csv!D5", evidence: "Anggaran; 900", reason: "x", date: "2024-01-01")
                ],
                status: ["terbuka"]),
            Case(
                testDescription: "keputusan terakhir yang berlaku", findings: [finding(5, 900)],
                decisions: [decision(5, "Anggaran; 800"), decision(5, "Anggaran; 900"), decision(5, "Anggaran; 700")],
                status: ["diterima D5"]),
        ]
    )
    func judged(example: Case) {
        #expect(Self.status(example.findings, by: example.decisions) == example.status)
    }

    @Test("Temuan tanpa angka dan tanpa nama tidak mengikuti baris yang berpindah")
    func withoutEvidence() {
        func bare(_ row: Int) -> Finding {
            let text = LocalizedText(id: "Kosong.", en: "Empty.")
            let place = SourceLocation(file: "k.csv", row: row, column: 4)
            return Finding(rule: "J001", severity: .note, location: place, message: text, advice: text)
        }
        #expect(bare(5).evidence == "")
        let decision = Self.decision(5, "", file: "k.csv")
        #expect(Self.status([bare(5)], by: [decision]) == ["diterima D5"])
        #expect(Self.status([bare(6)], by: [decision]) == ["terbuka"])
    }

    @Test("Lembar yang sama menentukan, bukan hanya berkasnya")
    func sheets() {
        func finding(_ sheet: String, _ row: Int) -> Finding {
            var finding = Self.finding(row, 900)
            finding.place.location = SourceLocation(file: "isian.xlsx", sheet: sheet, row: row, column: 4)
            return finding
        }
        let decision = Self.decision(5, "Anggaran; 900", file: "isian.xlsx!pagu")
        #expect(Self.status([finding("pagu", 7)], by: [decision]) == ["diterima D5"])
        #expect(Self.status([finding("total", 7)], by: [decision]) == ["terbuka"])
    }

    @Test("Bukti memuat yang dibicarakan, kutipan, lalu fakta: kata dahulu, angka menurut urutannya; keterangan tidak ikut")
    func evidence() {
        var finding = Self.finding(5, 900)
        #expect(finding.evidence == "Anggaran; 900")
        finding.excerpt = "Rp 900,-"
        finding.facts = ([.amount: .amount(Rupiah(900)), .printed: .verbatim("Jumat"), .expected: .verbatim("Kamis")] as Facts)
            .beside([.count: .count(7)])
        #expect(finding.evidence == "Anggaran; Rp 900,-; Jumat; Kamis; 900")
    }

    @Test("Mengubah kata-kata pesan dan saran tidak membuka kembali keputusan")
    func reworded() {
        var finding = Self.finding(5, 900)
        let decision = Self.decision(5, finding.evidence)
        finding.message = LocalizedText(id: "Kata lain, angka lain: \(Rupiah(1)) dan \(count: 2).", en: "Other words.")
        finding.advice = LocalizedText(id: "Saran lain \(Rupiah(3)).", en: "Other advice.")
        #expect(Self.status([finding], by: [decision]) == ["diterima D5"])
    }
}
