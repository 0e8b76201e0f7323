import BudgetModel
import Diagnostics

extension Rule {
    /// Kertas perubahan bertanggal lebih awal daripada kertas yang diubahnya.
    static let amendmentBeforeItsOriginal = Rule(
        RulePage(
            id: "D002",
            name: "perubahan-sebelum-asalnya",
            severity: .error,
            title: LocalizedText(
                id: "Kertas bertanggal sebelum kertas yang diubahnya", en: "A paper is dated before the one it amends"
            ),
            why: LocalizedText(
                id:
                    "Yang belum ada tidak dapat diubah: salah satu tanggal keliru, atau rujukannya. Tanggal yang hanya menyebut bulan dibandingkan sebagai rentang, sehingga hanya urutan yang pasti terbalik yang dilaporkan.",
                en:
                    "What does not exist yet cannot be amended: one of the dates is wrong, or the reference is. A date that names only the month is compared as a range, so only a certainly reversed order is reported."
            ),
            basis: LocalizedText(
                id: "Kebiasaan tata naskah: perubahan ditetapkan sesudah naskah asalnya.",
                en: "Records practice: an amendment is adopted after its original."
            ),
            bad: [
                "dokumen.csv": """
                Kode,Jenis,Tanggal,Tahun,Tahapan,Mengubah
                pk,PK,09 Juli 2024,2024,Murni,
                pk-perubahan,PK Perubahan,27 Juni 2024,2024,Perubahan,pk
                """,
                "pagu.csv": RecordExamples.ceilings,
            ],
            good: [
                "dokumen.csv": """
                Kode,Jenis,Tanggal,Tahun,Tahapan,Mengubah
                pk,PK,Januari 2024,2024,Murni,
                pk-perubahan,PK Perubahan,27 Juni 2024,2024,Perubahan,pk
                """,
                "pagu.csv": RecordExamples.ceilings,
            ]
        ),
        need: .ownRecord, seeing: .anything
    ) { examination in
        let budget = examination.budget
        let papers = Dictionary(budget.documents.map { ($0.code, $0) }) { first, _ in first }
        return budget.documents.compactMap { document in
            guard let original = document.amends.flatMap({ papers[$0] }), let date = document.date,
                let originalDate = original.date, date.isBefore(originalDate)
            else { return nil }
            let (paper, other) = (examination.paperName(document.code), examination.paperName(original.code))
            return Finding(
                rule: "D002", severity: .error, location: document.location, related: [original.location].places(), subject: paper,
                excerpt: document.dateText,
                message: LocalizedText(
                    id:
                        "\(paper) bertanggal \(document.dateText), sebelum \(other) yang diubahnya (\(original.dateText)).",
                    en: "\(paper) is dated \(document.dateText), before \(other), which it amends (\(original.dateText))."
                ),
                advice: LocalizedText(
                    id: "Periksa kedua tanggal dan kolom Mengubah; betulkan yang keliru.",
                    en: "Check both dates and which paper is amended; correct the wrong one."
                )
            )
        }
    }
}
