import BudgetModel

/// Kolom-kolom uang satu tabel: tahapan mana yang dicetak, dan kolom tambahannya.
struct AmountColumns {
    let layout: PaperLayout
    let stages: [BudgetStage]
    /// Nomor tahapan di pohon yang dicetak tabel ini.
    let shown: [Int]
    /// Kolom uang pertama.
    let start: Int

    var isSingle: Bool { layout.stageForm != .columns || stages.count == 1 }

    var titles: [String] {
        let inRupiah = layout.variant % 5 == 0 && layout.format.exponent == 0 ? " (Rp)" : ""
        let unit = layout.hasUnitInHeading ? " (\(layout.format.unitWord ?? ""))" : inRupiah
        let words =
            isSingle
            ? [["Anggaran", "Pagu", "Jumlah"][layout.variant % 3]]
            : stages.map { Self.word($0, variant: layout.variant, isPair: stages.count == 2) }
        return words.map { $0 + unit } + (layout.hasExtraColumns ? ["Bertambah/(Berkurang)", "%"] : [])
    }

    static func word(_ stage: BudgetStage, variant: Int, isPair: Bool) -> String {
        switch stage {
        case .original:
            let words = ["Murni", "Pagu Murni", "Anggaran Murni", "Sebelum Perubahan"]
            return isPair && variant % 5 == 4 ? "Semula" : words[variant % 4]
        case .shift(let number):
            return ["Pergeseran \(number)", "Pergeseran I", "Pagu Pergeseran \(number)", "Setelah Pergeseran \(number)"][variant % 4]
        case .revised:
            let words = ["Perubahan", "Pagu Perubahan", "Anggaran Perubahan", "Setelah Perubahan"]
            return isPair && variant % 5 == 4 ? "Menjadi" : words[variant % 4]
        case .proposal: return "Pagu Usulan"
        }
    }

    /// Sel-sel uang sebuah baris dan tempatnya; `nil` bila tabel ini tidak mencetak satu pun.
    func fill(_ amounts: [Int64?], into row: inout PrintedRow) -> Bool {
        var isPrinted = false
        for (offset, index) in shown.enumerated() {
            guard let sen = amounts[index] else {
                row.cells.append("")
                continue
            }
            isPrinted = true
            row.amounts.append(.init(stage: stages[index], column: start + offset, sen: layout.format.rounded(sen)))
            row.cells.append(sen == 0 && layout.variant % 7 == 3 ? "-" : layout.format.text(sen))
        }
        if layout.hasExtraColumns { row.cells += extra(amounts) }
        return isPrinted
    }

    private func extra(_ amounts: [Int64?]) -> [String] {
        guard let difference = amounts.differences, let before = amounts[0] else { return ["", ""] }
        return [layout.format.text(difference), before == 0 ? "" : Self.percent(difference, of: before)]
    }

    /// Persen dengan dua desimal, setengah menjauhi nol.
    static func percent(_ part: Int64, of whole: Int64) -> String {
        let scaled = Int128(part.magnitude) * 10_000
        let hundredths = (scaled + Int128(whole.magnitude) / 2) / Int128(whole.magnitude)
        let text = "\(hundredths / 100),\(CodePrinting.padded(Int(hundredths % 100), 2))"
        return part < 0 ? "(\(text))" : text
    }
}
