import PaperReading
package import SeededRandom

extension PaperDress {
    /// Cara menulis acak; kata tajuknya dari daftar kata pengenal sendiri.
    package static func random(using generator: inout SeededGenerator) -> PaperDress {
        var dress = PaperDress()
        for role in Set(PaperVocabulary.entries.map(\.role)) { dress.words[role] = "" }
        for role in dress.words.keys.sorted(by: { "\($0)" < "\($1)" }) {
            let choices = PaperVocabulary.entries.filter { $0.role == role }.flatMap(\.choices)
            dress.words[role] = choices.randomElement(using: &generator).map(spelled)
        }
        dress.words[.quarterTarget] = dress.words[.target]
        dress.words[.number] = ["No", "No.", "NO", "Nomor"].randomElement(using: &generator)
        dress.order = [.goal, .objective, .indicator, .unit, .baseline, .target, .endOfPeriod, .definition, .formula, .unitInCharge]
            .shuffled(using: &generator)
        if Bool.random(using: &generator) { dress.order += [.funding, .program, .amount].shuffled(using: &generator) }
        dress.hasCapitals = .random(using: &generator)
        dress.numbering = pick(Numbering.allCases, &generator)
        dress.columnNumbers = pick(ColumnNumbers.allCases, &generator)
        dress.repeats = pick(Repeats.allCases, &generator)
        dress.figuresAreNumbers = .random(using: &generator)
        dress.amounts = pick(Amounts.allCases, &generator)
        dress.totals = pick(Totals.allCases, &generator)
        dress.units = pick(Units.allCases, &generator)
        dress.titleLines = pick(TitleLines.allCases, &generator)
        dress.isWide = .random(using: &generator)
        dress.annexesShareAPage = .random(using: &generator)
        dress.yearsBelow = .random(using: &generator)
        dress.revisedFunding = pick(["APBD", "APBDP", "APBD-P"], &generator)
        return dress
    }

    /// "capaian sd" ditulis orang "Capaian s.d.".
    private static func spelled(_ words: [String]) -> String {
        words.map { $0 == "sd" ? "s.d." : $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
    }

    private static func pick<Value>(_ values: [Value], _ generator: inout SeededGenerator) -> Value {
        values[Int.random(in: values.indices, using: &generator)]
    }

    /// Satu baris bagi orang yang mencari sebab kegagalan.
    package var description: String {
        let parts = [
            "nomor \(numbering)", "nomor kolom \(columnNumbers)", "pengulangan \(repeats)", "pagu \(amounts)", "jumlah \(totals)",
            "satuan \(units)", "judul \(titleLines)", figuresAreNumbers ? "angka" : "teks",
            isWide ? "triwulan berjajar" : "triwulan sendiri",
            yearsBelow ? "tahun di bawah" : "tahun di samping", annexesShareAPage ? "lampiran selembar" : "lampiran berlembar",
        ]
        return parts.joined(separator: ", ")
    }
}
