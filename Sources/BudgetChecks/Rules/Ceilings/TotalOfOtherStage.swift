import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension Rule {
    /// Jumlah tertera tepat sama dengan jumlah tahapan lain, atau dua tahapan yang dijumlahkan.
    static let totalOfOtherStage = Rule(
        RulePage(
            id: "P010",
            name: "tahapan-tercampur",
            severity: .error,
            title: LocalizedText(
                id: "Jumlah tertera memuat tahapan lain daripada kertasnya", en: "A printed total holds another stage than its paper"
            ),
            why: LocalizedText(
                id:
                    "Menyalin jumlah murni ke kertas perubahan, atau menjumlahkan murni dan perubahan, adalah kesalahan klasik: angkanya tampak wajar, tetapi bukan anggaran yang ditandatangani. Jumlah yang tidak sama dengan tahapan mana pun dilaporkan J001.",
                en:
                    "Copying the original total into the revised paper, or adding original and revised together, is the classic mistake: the figure looks sensible but is not the budget being signed. A total that fits no stage is reported by J001."
            ),
            basis: LocalizedText(
                id: "Tahapan adalah bagian dari setiap angka anggaran (Fiscal Data Package: approved, adjusted, executed).",
                en: "The stage is part of every budget figure (Fiscal Data Package: approved, adjusted, executed)."
            ),
            bad: [
                "dokumen.csv": documentTable,
                "pagu.csv": ceilingTable,
                "total-tertera.csv": """
                Dokumen,Label,Cakupan,Jumlah Tertera
                pk-perubahan,Anggaran,utama,1.000.000
                """,
            ],
            good: [
                "dokumen.csv": documentTable,
                "pagu.csv": ceilingTable,
                "total-tertera.csv": """
                Dokumen,Label,Cakupan,Jumlah Tertera
                pk-perubahan,Anggaran,utama,700.000
                """,
            ]
        ),
        need: .everyRow
    ) { examination in
        try examination.years.flatMap { year in
            try year.printedTotalReadings().compactMap { reading in
                try year.otherStageFit(reading).flatMap { finding(reading, fit: $0, examination) }
            }
        }
    }
}

private let documentTable = """
    Kode,Jenis,Tahun,Tahapan
    pk-perubahan,PK Perubahan,2024,Perubahan
    """

private let ceilingTable = """
    Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
    2024,Dinas,Program A,utama,APBD,600.000,450.000
    2024,Dinas,Program B,utama,APBD,400.000,250.000
    """

private func finding(_ reading: PrintedTotalReading, fit: [BudgetStage], _ examination: Examination) -> Finding? {
    guard let stage = reading.stage, let computed = reading.computed else { return nil }
    let total = reading.total
    let paper = examination.paperName(total.document)
    let stages = fit.map(\.label).joined(by: " + ")
    return Finding(
        rule: "P010", severity: .error, location: total.location, field: .printed, subject: total.label,
        facts: [.printed: .amount(total.amount), .expected: .amount(computed)],
        message: LocalizedText(
            id:
                "Jumlah \"\(total.label)\" pada \(paper) tertera \(total.amount), tepat sama dengan jumlah \(stages) (\(total.scope.label)), padahal kertas ini \(stage.label) dan barisnya berjumlah \(computed).",
            en:
                "Total \"\(total.label)\" in \(paper) is printed as \(total.amount), which is exactly the sum of \(stages) (\(total.scope.label)), while the paper is \(stage.label) and its rows sum to \(computed)."
        ),
        advice: LocalizedText(
            id: "Cetak jumlah tahapan kertas ini saja.", en: "Print the sum of this paper's own stage only."
        )
    )
}
