import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension Rule {
    /// Jumlah tertera tepat sama dengan cakupan lain daripada baris di bawahnya, sehingga dua kertas tidak sebanding.
    static let totalOfOtherRows = Rule(
        RulePage(
            id: "J002",
            name: "cakupan-jumlah-berganti",
            severity: .error,
            title: LocalizedText(
                id: "Jumlah tertera memuat baris lain daripada yang berdiri di bawahnya",
                en: "A printed total covers other rows than those standing below it"
            ),
            why: LocalizedText(
                id:
                    "Bila PK murni mencetak jumlah program utama dan PK perubahan di tempat yang sama mencetak jumlah utama dan penunjang, orang yang membandingkan keduanya membaca kenaikan yang tidak pernah ada. Temuan menyebut perubahan yang terbaca apa adanya dan perubahan dengan cakupan yang sama.",
                en:
                    "If the original agreement prints the total of core programs and the revised one prints core plus overhead in the same spot, whoever compares them reads an increase that never was. The finding names the change as it reads and the change of like with like."
            ),
            basis: LocalizedText(
                id: "Kebiasaan pemeriksaan: angka hanya dibandingkan dengan angka yang cakupannya sama.",
                en: "Audit practice: a figure is compared only with a figure of the same scope."
            ),
            bad: [
                "dokumen.csv": """
                Kode,Jenis,Tahun,Tahapan,Mengubah
                pk,PK,2024,Murni,
                pk-perubahan,PK Perubahan,2024,Perubahan,pk
                """,
                "pagu.csv": """
                Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
                2024,Dinas,Program A,utama,APBD,1.000.000,700.000
                2024,Dinas,Program Penunjang,penunjang,APBD,5.000.000,5.200.000
                """,
                "total-tertera.csv": """
                Dokumen,Label,Cakupan,Jumlah Tertera
                pk,Anggaran,utama,1.000.000
                pk-perubahan,Anggaran,utama,5.900.000
                """,
            ],
            good: [
                "dokumen.csv": """
                Kode,Jenis,Tahun,Tahapan,Mengubah
                pk,PK,2024,Murni,
                pk-perubahan,PK Perubahan,2024,Perubahan,pk
                """,
                "pagu.csv": """
                Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
                2024,Dinas,Program A,utama,APBD,1.000.000,700.000
                2024,Dinas,Program Penunjang,penunjang,APBD,5.000.000,5.200.000
                """,
                "total-tertera.csv": """
                Dokumen,Label,Cakupan,Jumlah Tertera
                pk,Anggaran,utama,1.000.000
                pk-perubahan,Anggaran,utama,700.000
                """,
            ]
        ),
        need: .everyRow
    ) { examination in
        var findings: [Finding] = []
        for year in examination.years {
            let readings = try year.printedTotalReadings()
            for reading in readings {
                guard let computed = reading.computed, let fit = reading.fittingScopes.first,
                    !reading.fittingScopes.contains(reading.total.scope)
                else { continue }
                let total = reading.total
                let paper = examination.paperName(total.document)
                let former = examination.formerTotal(of: reading, among: readings)
                let change = try former.map { try examination.change(from: $0, to: reading, fit: fit, in: year) } ?? .nothing
                findings.append(
                    Finding(
                        rule: "J002", severity: .error, location: total.location, field: .printed,
                        related: [former?.total.location].compactMap(\.self).places(.printed), subject: total.label,
                        facts: [.printed: .amount(total.amount), .expected: .amount(computed)] + change.facts,
                        message: LocalizedText(
                            id:
                                "Jumlah \"\(total.label)\" pada \(paper) tertera \(total.amount), tepat sama dengan jumlah \(fit.label), padahal baris di bawahnya (\(total.scope.label)) berjumlah \(computed).\(change)",
                            en:
                                "Total \"\(total.label)\" in \(paper) is printed as \(total.amount), which is exactly the sum of \(fit.label), while the rows below it (\(total.scope.label)) sum to \(computed).\(change)"
                        ),
                        advice: LocalizedText(
                            id:
                                "Cetak jumlah baris di bawahnya, atau tulis di kertas cakupan angka itu; jangan bandingkan dengan jumlah yang cakupannya lain.",
                            en:
                                "Print the sum of the rows below it, or state the figure's scope in the paper; do not compare it with a total of another scope."
                        )
                    )
                )
            }
        }
        return findings
    }
}

extension Examination {
    /// Jumlah yang berdiri di tempat yang sama pada kertas tahapan sebelumnya, dan cakupannya benar.
    fileprivate func formerTotal(
        of reading: PrintedTotalReading, among readings: [PrintedTotalReading]
    ) -> PrintedTotalReading? {
        guard let stage = reading.stage else { return nil }
        return readings.last { other in
            guard let otherStage = other.stage else { return false }
            return otherStage < stage && other.total.scope == reading.total.scope
                && other.total.offices == reading.total.offices && other.fittingScopes.contains(other.total.scope)
        }
    }

    /// Perubahan yang terbaca apa adanya, dan perubahan kedua cakupan dengan dirinya sendiri.
    fileprivate func change(
        from former: PrintedTotalReading, to reading: PrintedTotalReading, fit: TotalScope, in year: BudgetYear
    ) throws -> Worded {
        let total = reading.total
        guard let before = former.stage, let after = reading.stage else { return .nothing }
        func like(_ scope: TotalScope) throws -> Worded {
            try Variance(
                before: year.sum(of: scope, at: before, in: total.offices), after: year.sum(of: scope, at: after, in: total.offices)
            ).changeWords.worded
        }
        let naive = try Variance(before: former.total.amount, after: total.amount).changeWords.worded
        let (own, other) = (try like(total.scope), try like(fit))
        return Worded(
            LocalizedText(
                id:
                    " Dibandingkan apa adanya dengan \(paperName(former.total.document)) (\(former.total.amount)): \(naive). Dengan cakupan yang sama: \(fit.label) \(other); \(total.scope.label) \(own).",
                en:
                    " Compared as it stands with \(paperName(former.total.document)) (\(former.total.amount)): \(naive). Like with like: \(fit.label) \(other); \(total.scope.label) \(own)."
            ), [Facts.Name.printed.at(before): .amount(former.total.amount)] + naive.facts + other.facts + own.facts)
    }
}
