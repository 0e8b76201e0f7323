import SeededRandom

/// Satu kekeliruan yang biasa terjadi ketika orang menyalin tabel.
public struct Mutation: Sendable {
    /// Jenis kekeliruan.
    public enum Kind: String, Sendable, CaseIterable {
        /// Satu angka salah ketik.
        case wrongDigit = "angka salah"
        /// Dua angka bertukar tempat.
        case swappedDigits = "angka tertukar"
        /// Sen hilang.
        case droppedSen = "sen hilang"
        /// Satu tanda ribuan hilang.
        case lostMark = "tanda ribuan hilang"
        /// Satu baris tersalin dua kali.
        case repeatedRow = "baris ganda"
        /// Satu baris tertinggal.
        case missingRow = "baris hilang"
    }

    /// Jenisnya.
    public let kind: Kind
    /// Apa yang diubah, untuk dibaca orang: berkas, baris, dan teks lama serta baru.
    public let description: String
    let tables: [PaperTable]

    /// Berkas-berkas setelah diubah.
    var files: [String: String] {
        Dictionary(tables.map { ($0.name, $0.text) }) { first, _ in first }
    }

    /// Satu kekeliruan acak yang memutus hubungan yang dapat diperiksa; `nil` bila tempat yang terpilih tidak punya.
    static func random(in tables: [PaperTable], using generator: inout SeededGenerator) -> Mutation? {
        guard let kind = Kind.allCases.randomElement(using: &generator) else { return nil }
        switch kind {
        case .repeatedRow, .missingRow: return row(kind, in: tables, using: &generator)
        case .wrongDigit, .swappedDigits, .droppedSen, .lostMark: return figure(kind, in: tables, using: &generator)
        }
    }

    private static func row(_ kind: Kind, in tables: [PaperTable], using generator: inout SeededGenerator) -> Mutation? {
        let eligible = tables.indices.filter { CleanPapers.countedRows.contains(tables[$0].name) }
        guard let table = eligible.randomElement(using: &generator),
            let row = tables[table].rows.indices.randomElement(using: &generator)
        else { return nil }
        // Yang hilang tanpa bekas: baris nol, dan induk atau jumlah, karena rincian di bawahnya tetap berjumlah sama.
        let text = tables[table].rows[row].joined(separator: ",")
        let isMissed = !text.contains(",0,0,") && (tables[table].name == "pagu.csv" || text.hasPrefix("5."))
        guard kind == .repeatedRow || isMissed else { return nil }
        var changed = tables
        if kind == .repeatedRow {
            changed[table].rows.insert(changed[table].rows[row], at: row)
        } else {
            changed[table].rows.remove(at: row)
        }
        return Mutation(kind: kind, description: "\(tables[table].name) baris \(row + 2): \(text)", tables: changed)
    }

    private static func figure(_ kind: Kind, in tables: [PaperTable], using generator: inout SeededGenerator) -> Mutation? {
        let bound = tables.indices.filter { CleanPapers.relations[tables[$0].name] != nil }
        guard let table = bound.randomElement(using: &generator), let columns = CleanPapers.relations[tables[table].name],
            let title = columns.keys.sorted().randomElement(using: &generator), let slack = columns[title],
            let column = tables[table].titles.firstIndex(of: title),
            let row = tables[table].rows.indices.randomElement(using: &generator)
        else { return nil }
        let old = tables[table].rows[row][column]
        guard CleanPapers.isBound(tables[table].rows[row], in: tables[table]),
            let new = FigureEdit.edit(old, kind, using: &generator), kind == .lostMark || FigureEdit.differ(old, new, by: slack)
        else { return nil }
        var changed = tables
        changed[table].rows[row][column] = new
        return Mutation(
            kind: kind, description: "\(tables[table].name) baris \(row + 2), \(title): \(old) -> \(new)", tables: changed)
    }
}
