extension CSVDialect.Separator {
    /// Pemisah contoh teks ini.
    ///
    /// Setiap calon dinilai menurut bagian baris yang memberi banyak sel sama. Koma yang diapit dua digit
    /// hampir tidak menambah nilai, karena di Indonesia itu koma desimal. Titik dua hanya dipilih bila
    /// semua baris sepakat. Satu kolom saja tanpa pemisah dibaca sebagai satu kolom.
    static func detected(in sample: UnsafeBufferPointer<UInt8>, isWhole: Bool) -> CSVDialect.Separator {
        var best: (separator: CSVDialect.Separator, score: Double)?
        for separator in [tab, semicolon, comma, pipe, colon] {
            let tally = SeparatorTally(of: sample, separator: separator.byte, isWhole: isWhole)
            let score = separator.score(tally)
            if score > best?.score ?? 0 { best = (separator, score) }
        }
        return best?.separator ?? (sample.contains(comma.byte) ? semicolon : comma)
    }

    private func score(_ tally: SeparatorTally) -> Double {
        let (cells, share) = tally.consistency
        guard tally.separators > 0 else { return 0 }
        let decimals = Double(tally.betweenDigits) / Double(tally.separators)
        switch self {
        case .comma:
            // Tajuk tanpa koma di atas kolom 1,5 2,5 3,5: satu kolom desimal, bukan dua kolom bulat.
            if decimals == 1, tally.cellCounts.first != cells { return 0 }
            return Self.weight(share) * (1 - 0.9 * decimals)
        case .colon:
            return share == 1 && decimals < 1 && tally.cellCounts.count > 1 ? 0.05 : 0
        default:
            return Self.weight(share)
        }
    }

    /// Calon yang tidak dimiliki separuh baris kalah dari calon mana pun yang dimiliki.
    private static func weight(_ share: Double) -> Double {
        share >= 0.5 ? share : share * 0.1
    }
}
