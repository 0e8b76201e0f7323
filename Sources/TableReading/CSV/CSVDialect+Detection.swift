extension CSVDialect.Separator {
    /// Pemisah contoh teks ini: yang berdiri di luar kutip sama banyaknya di (hampir) setiap baris.
    ///
    /// Setiap calon dinilai menurut bagian baris yang memberi banyak sel sama, bukan menurut banyaknya. Koma atau titik
    /// koma yang selalu diikuti spasi adalah tanda baca, dan koma yang diapit dua digit adalah koma desimal: keduanya
    /// hampir tidak menambah nilai. Di antara calon yang sama ajek, yang memberi lebih banyak kolom yang dipilih.
    /// Titik dua hanya dipilih bila semua baris sepakat. Tanpa pemisah, teks dibaca sebagai satu kolom.
    static func detected(in bytes: UnsafeBufferPointer<UInt8>, isWhole: Bool) -> CSVDialect.Separator {
        let candidates = [tab, semicolon, comma, pipe, colon]
        let sample = QuotedSample(bytes, isWhole: isWhole, candidates: candidates.map(\.byte))
        var best: (separator: CSVDialect.Separator, score: (Double, Int))?
        for separator in candidates {
            let tally = SeparatorTally(of: sample, separator: separator.byte)
            let score = (separator.score(tally), tally.consistency.cells)
            if score.0 > 0, score > best?.score ?? (0, 0) { best = (separator, score) }
        }
        return best?.separator ?? (bytes.contains(comma.byte) ? semicolon : comma)
    }

    private func score(_ tally: SeparatorTally) -> Double {
        let (cells, share) = tally.consistency
        guard tally.separators > 0 else { return 0 }
        let separators = Double(tally.separators)
        let decimals = Double(tally.betweenDigits) / separators
        let spaced = Double(tally.beforeSpaces) / separators
        switch self {
        case .comma:
            // Tajuk tanpa koma di atas kolom 1,5 2,5 3,5: satu kolom desimal, bukan dua kolom bulat.
            if decimals == 1, tally.cellCounts.first != cells { return 0 }
            return Self.weight(share) * (1 - 0.9 * (decimals + spaced))
        case .semicolon:
            return Self.weight(share) * (1 - 0.9 * spaced)
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
