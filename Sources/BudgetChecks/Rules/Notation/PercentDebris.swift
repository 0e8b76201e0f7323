import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension Rule {
    /// Sisa sel berformat persen: `8000,00%` di tempat 80.
    static let percentDebris = Rule(
        RulePage(
            id: "N007",
            name: "sisa-format-persen",
            severity: .warning,
            title: LocalizedText(
                id: "Nilai seratus kali terlalu besar karena format persen", en: "A value a hundred times too large by its percent format"
            ),
            why: LocalizedText(
                id:
                    "Lembar kerja yang selnya berformat persen mencetak 80 sebagai \"8000,00%\". Pembaca yang menyalinnya menyalin angka yang tidak berarti. Dilaporkan bila seperseratusnya muat di tempat itu: tidak lebih dari bobotnya, atau dari 100. Target dilaporkan mulai 1.000 %, karena yang lebih kecil mungkin memang dimaksud, dan lalu tidak dibandingkan dengan target lain.",
                en:
                    "A worksheet cell formatted as percent prints 80 as \"8000.00%\". Whoever copies it copies a meaningless figure. Reported if a hundredth of it fits the place: at most its weight, or 100. A target is reported from 1,000% on, as a smaller one may be meant, and is then not compared with other targets."
            ),
            basis: LocalizedText(
                id: "Kebiasaan lembar kerja evaluasi: nilai kriteria 0 sampai 100 tanpa tanda persen.",
                en: "Evaluation worksheet practice: criteria score 0 to 100 without a percent sign."
            ),
            bad: [
                "dokumen.csv": RecordExamples.evaluation,
                "nilai-akip.csv": RecordExamples.akip(#"lhe,2023,kriteria,3.c. 5. Informasi telah digunakan,,"8000,00%",BB,"#),
                "pagu.csv": RecordExamples.ceilings,
            ],
            good: [
                "dokumen.csv": RecordExamples.evaluation,
                "nilai-akip.csv": RecordExamples.akip("lhe,2023,kriteria,3.c. 5. Informasi telah digunakan,,80,BB,"),
                "pagu.csv": RecordExamples.ceilings,
            ]
        ),
        need: .ownRecord, seeing: .anything
    ) { examination in
        var findings: [Finding] = []
        for row in examination.budget.akipScores {
            let limit = row.weight.flatMap { $0.isPercentDebris ? nil : $0.value } ?? Quantity(100)
            for (figure, limit) in [(row.score, limit), (row.weight, Quantity(100))] {
                guard let figure, figure.isPercentDebris, let value = try figure.value?.hundredth, value <= limit else { continue }
                findings.append(finding(figure, meant: value, of: row.component, in: examination.paperName(row.document)))
            }
        }
        for target in examination.budget.targets where target.figure.isTargetDebris {
            guard let value = try target.figure.value?.hundredth else { continue }
            let (name, paper) = (examination.indicatorName(target.indicator), examination.paperName(target.document))
            findings.append(finding(target.figure, meant: value, of: name, in: paper))
        }
        return findings
    }
}

private func finding(_ figure: PrintedFigure, meant value: Quantity, of name: String, in paper: String) -> Finding {
    Finding(
        rule: "N007", severity: .warning, location: figure.location, subject: name, excerpt: figure.text,
        facts: Facts(.expected, .quantity(value)).beside(Facts(.printed, figure.value.map { .percent($0) })),
        message: LocalizedText(
            id: "\"\(name)\" pada \(paper) tertera \"\(figure.text)\"; yang dimaksud agaknya \(value).",
            en: "\"\(name)\" in \(paper) is printed as \"\(figure.text)\"; what is meant seems to be \(value)."
        ),
        advice: LocalizedText(
            id: "Ubah format selnya menjadi angka biasa, lalu cetak ulang lembarnya.",
            en: "Format the cell as a plain number, then print the sheet again."
        )
    )
}

extension Quantity {
    /// Seperseratus nilai ini, tanpa nol di belakang desimal.
    fileprivate var hundredth: Quantity {
        get throws(ArithmeticError) {
            var (digits, places) = (coefficient, decimals + 2)
            while places > 0 && digits % 10 == 0 {
                digits /= 10
                places -= 1
            }
            return try Quantity(coefficient: digits, decimals: places)
        }
    }
}
