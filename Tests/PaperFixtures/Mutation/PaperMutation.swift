package import SeededRandom

/// Satu salah cetak di kertas yang benar.
package struct PaperMutation: Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case printedTotal = "jumlah tertera"
        case lineAmount = "uang satu baris"
        case stageWord = "kata tahapan"
    }

    package let kind: Kind
    /// Berkas, baris, dan teks lama serta baru.
    package let description: String
    package let paper: PrintedPaper
    /// Baris yang berubah tercakup sebuah jumlah tercetak, jadi pertentangannya terlihat di kertas.
    package let isContradicted: Bool

    /// Salah cetak acak; `nil` bila kertas ini tidak punya tempatnya.
    package static func random(_ kind: Kind, in paper: PrintedPaper, using generator: inout SeededGenerator) -> PaperMutation? {
        switch kind {
        case .printedTotal: amount([.parent, .total], kind, in: paper, using: &generator)
        case .lineAmount: amount([.line], kind, in: paper, using: &generator)
        case .stageWord: stage(in: paper, using: &generator)
        }
    }

    private static func amount(
        _ roles: Set<PrintedRow.Role>, _ kind: Kind, in paper: PrintedPaper, using generator: inout SeededGenerator
    ) -> PaperMutation? {
        var places: [(file: Int, row: Int, amount: Int)] = []
        for (file, content) in paper.files.enumerated() {
            for (row, printed) in content.rows.enumerated() where roles.contains(printed.role) && printed.kind == .spending {
                places += printed.amounts.indices.filter { printed.amounts[$0].sen != 0 }.map { (file, row, $0) }
            }
        }
        guard let place = places.randomElement(using: &generator) else { return nil }
        var changed = paper
        let old = changed.files[place.file].rows[place.row].amounts[place.amount]
        let new = wrong(old.sen, lastDigit: paper.format.lastDigit, using: &generator)
        let text = paper.format.text(new)
        let before = changed.files[place.file].rows[place.row].cells[old.column]
        changed.files[place.file].rows[place.row].amounts[place.amount].sen = new
        changed.files[place.file].rows[place.row].cells[old.column] = text
        return PaperMutation(
            kind: kind, description: "\(paper.files[place.file].name) baris \(place.row + 1): \(before) -> \(text)", paper: changed,
            isContradicted: (kind == .printedTotal || paper.files[place.file].rows[place.row].isCovered)
                && isBeyondRounding(new - old.sen, in: paper))
    }

    /// `true` bila kesalahannya lebih jauh daripada pembulatan semua baris kertas "dalam ribuan" atau "juta"; yang di dalamnya
    /// tidak dapat dibedakan dari pembulatan.
    private static func isBeyondRounding(_ error: Int64, in paper: PrintedPaper) -> Bool {
        guard paper.format.exponent > 0 else { return true }
        let rows = paper.files.map(\.rows.count).reduce(0, +)
        return error.magnitude > UInt64(paper.format.lastDigit / 2) * UInt64(rows)
    }

    /// Satu angka lain di salah satu tempatnya.
    private static func wrong(_ sen: Int64, lastDigit: Int64, using generator: inout SeededGenerator) -> Int64 {
        let units = sen / lastDigit
        var digits = String(units.magnitude).compactMap(\.wholeNumberValue)
        let place = Int.random(in: digits.indices, using: &generator)
        digits[place] = (digits[place] + Int.random(in: 1...9, using: &generator)) % 10
        let changed = digits.reduce(Int64(0)) { $0 * 10 + Int64($1) }
        // Angka yang hilang seluruhnya adalah kertas lain, bukan salah cetak.
        return (changed == 0 ? units.magnitude.asInt64 + 1 : changed) * lastDigit
    }
}

extension UInt64 {
    fileprivate var asInt64: Int64 { Int64(clamping: self) }
}
