import BudgetAnalysis
import BudgetModel
import Diagnostics
import ExactNumbers

extension Rule {
    /// Jumlah uang yang tidak dapat disimpan tepat oleh lembar kerja.
    static let amountBeyondSpreadsheet = Rule(
        RulePage(
            id: "N008",
            name: "jumlah-melampaui-lembar-kerja",
            severity: .note,
            title: LocalizedText(
                id: "Jumlah lebih dari 15 angka penting", en: "An amount of more than 15 significant digits"
            ),
            why: LocalizedText(
                id:
                    "Excel menyimpan 15 angka penting: sen di atas Rp10 triliun hilang tanpa peringatan begitu angkanya menjadi sel angka. Hitungan di sini tetap tepat; buku kerja menandai selnya dan menyimpan teks tepatnya. Satu catatan per berkas.",
                en:
                    "Excel keeps 15 significant digits: the sen of amounts above Rp10 trillion vanish silently once the figure is a number cell. The computation here stays exact; the workbook marks the cell and keeps its exact text. One note per file."
            ),
            basis: LocalizedText(
                id: "Batas Excel: 15 angka penting (bilangan titik mengambang 64 bit).",
                en: "Excel's limit: 15 significant digits (64-bit floating point)."
            ),
            bad: [
                "pagu.csv": """
                Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni
                2024,Provinsi,Belanja Daerah,utama,APBD,"12.345.678.901.234,56"
                """
            ],
            good: [
                "pagu.csv": """
                Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni
                2024,Provinsi,Belanja Daerah,utama,APBD,"1.234.567.890.123,45"
                """
            ]
        ),
        need: .ownRecord, seeing: .rows
    ) { examination in
        examination.budget.longAmounts.inGroups(by: \.place.file).map { _, amounts in
            let (first, count) = (amounts[0], amounts.count)
            return Finding(
                rule: "N008", severity: .note, location: first.place,
                facts: [.count: .count(count), .printed: .amount(first.amount)],
                message: LocalizedText(
                    id: "\(count: count) jumlah lebih dari 15 angka penting, pertama \(first.amount); Excel tidak menyimpannya tepat.",
                    en:
                        "\(count: count) amounts have more than 15 significant digits, the first \(first.amount); Excel cannot hold them exactly."
                ),
                advice: LocalizedText(
                    id: "Simpan berkas ini sebagai CSV atau sel teks; jangan menyimpannya ulang dari Excel sebagai angka.",
                    en: "Keep this file as CSV or as text cells; do not save it from Excel as numbers."
                )
            )
        }
    }
}

extension Budget {
    /// Semua jumlah uang di masukan yang lebih panjang dari yang disimpan Excel, dengan tempatnya, menurut urutan berkas.
    fileprivate var longAmounts: [(amount: Rupiah, place: SourceLocation)] {
        var amounts: [(amount: Rupiah, place: SourceLocation)] = []
        for row in lines.rows(withCeiling: { !$0.isHeldByCells }) {
            let ceilings = lines.ceilings(at: row)
            for case let amount? in ceilings.stages.map({ ceilings[$0] }) { amounts.append((amount, lines.location(at: row))) }
        }
        for line in balanceLines {
            for stage in line.amounts.stages { line.amounts[stage].map { amounts.append(($0, line.location)) } }
        }
        amounts += printedTotals.map { ($0.amount, $0.location) }
        amounts += printedSums.map { ($0.printed, $0.location) }
        amounts += cashPlans.compactMap { plan in plan.amount.map { ($0, plan.location) } }
        amounts += strategicMoney.flatMap { money in [money.target, money.realised].compactMap(\.self).map { ($0, money.location) } }
        for realisation in moneyRealisations {
            if case .amount(let amount) = realisation.evidence { amounts.append((amount, realisation.location)) }
        }
        return amounts.filter { !$0.amount.isHeldByCells }
    }
}
