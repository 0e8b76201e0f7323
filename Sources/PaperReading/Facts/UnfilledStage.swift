import BudgetModel
import Diagnostics
import ExactNumbers

/// "Sebelum" yang berisi 0 di setiap baris: aplikasi asalnya mencetak nol bagi tahapan yang tidak diisi.
///
/// Dibaca sebagai pagu nol, setiap programnya tampak baru; tahapan itu lalu dihapus dari tabel ini, dan hal itu disebut.
struct UnfilledStage {
    /// Tahapan pertama tabel bila semua jumlahnya nol, sedangkan tahapan lain berisi; `nil` bila tidak.
    static func stage(in budget: Budget) -> BudgetStage? {
        let stages = budget.stages
        guard stages.count > 1, let first = stages.first, budget.lines.count + budget.balanceLines.count > 1 else { return nil }
        let amounts = budget.lines.lazy.map(\.ceilings)
        let others = budget.balanceLines.lazy.map(\.amounts)
        guard amounts.allSatisfy({ $0[first]?.isZero ?? true }), others.allSatisfy({ $0[first]?.isZero ?? true }) else { return nil }
        let isZero = { (printed: PrintedSum) in printed.stage != first || printed.printed.isZero }
        return budget.printedSums.allSatisfy(isZero) ? first : nil
    }

    /// Menghapus tahapannya.
    static func drop(_ stage: BudgetStage, from budget: inout Budget) {
        for index in budget.lines.indices { budget.lines[index].ceilings[stage] = nil }
        budget.lines.removeAll { $0.ceilings.stages.isEmpty }
        for index in budget.balanceLines.indices { budget.balanceLines[index].amounts[stage] = nil }
        budget.balanceLines.removeAll { $0.amounts.stages.isEmpty }
        for index in budget.printedBalances.indices { budget.printedBalances[index].amounts[stage] = nil }
        budget.printedSums.removeAll { $0.stage == stage }
        budget.printedVariances.removeAll { $0.from == stage || $0.to == stage }
    }
}

extension Finding {
    static func unfilledStage(_ stage: BudgetStage, title: String, at place: SourceLocation) -> Finding {
        var finding = unmappedColumn(title, at: place)
        finding.message = LocalizedText(
            id: "Kolom \"\(title)\" berisi 0 di setiap baris, jadi dianggap belum diisi; pagu \(stage.name) tidak dibaca dari tabel ini.",
            en:
                "Column \"\(title)\" holds 0 in every row, so it is taken as not filled in; no ceilings at stage \(stage.englishName) are read from this table."
        )
        finding.advice = LocalizedText(
            id: "Isi pagunya, atau berikan bersama berkas tahapan itu.", en: "Fill in its ceilings, or give the file of that stage too."
        )
        return finding
    }

    /// "Jumlah UKM yang Dibina": berawal kata jumlah, tetapi tidak menjumlahkan baris mana pun.
    static func doubtfulTotal(_ label: String, at place: SourceLocation) -> Finding {
        Finding(
            rule: RulePage.amountWithoutName.id, severity: .error, location: place, excerpt: label,
            message: LocalizedText(
                id: "Baris \"\(label)\" berawal kata jumlah, tetapi tidak sama dengan jumlah baris mana pun; uangnya tidak dihitung.",
                en: "Row \"\(label)\" begins like a total, but equals the sum of no rows; its money is not counted."
            ),
            advice: LocalizedText(
                id: "Beri nomor atau kode bila ia sebuah baris; tulis \"Jumlah\" saja bila ia jumlah.",
                en: "Give it a number or code if it is a row of its own; write only \"Jumlah\" if it is a total."
            )
        )
    }
}
