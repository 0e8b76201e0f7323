import BudgetModel
import Diagnostics
import ExactNumbers
import TableReading

/// Baris-baris berjumlah di bawah tajuk, tanpa baris jumlah dan nomor kolom, untuk melihat apa isi sebuah kolom.
struct HeaderBody {
    private let rows: [TableRow]

    init(_ rows: [TableRow]) {
        self.rows = rows.filter { row in
            let cells = row.filledCells
            return !cells.contains { RowWords.isTotal($0) || KindTracker.balance($0) != nil }
                && !cells.allSatisfy(NumberLook.isColumnNumber)
        }
    }

    /// Banyaknya kolom yang berisi.
    var width: Int { rows.map(\.count).max() ?? 0 }

    private func text(_ row: TableRow, _ position: Int) -> String {
        row.kind(at: position) == .empty ? "" : row.text(at: position).trimmedName
    }

    func texts(at position: Int) -> [String] { rows.map { text($0, position) }.filter { !$0.isEmpty } }

    func isEmpty(at position: Int) -> Bool { texts(at: position).isEmpty }

    /// `true` bila semua isinya ruas kode: paling banyak empat angka, dengan paling banyak satu titik ("1.01").
    func holdsCodeParts(at position: Int) -> Bool {
        let texts = texts(at: position)
        return !texts.isEmpty
            && texts.allSatisfy { text in
                text.utf8.count <= 5 && text.split(separator: ".").count <= 2 && BudgetCode(text) != nil
            }
    }

    /// `true` bila semua isinya kode, dan ada yang beruas.
    func holdsOnlyCodes(at position: Int) -> Bool {
        let texts = texts(at: position)
        return !texts.isEmpty && texts.allSatisfy { BudgetCode($0) != nil } && texts.contains { $0.contains(".") }
    }

    /// `true` bila kolom-kolom ini hanya memuat ruas kode, dan tidak saling mengulang.
    func holdsOnlyCodeParts(at positions: [Int]) -> Bool {
        positions.allSatisfy { holdsCodeParts(at: $0) || isEmpty(at: $0) } && !growsAlong(positions)
    }

    /// `true` bila semua isinya teks yang bukan angka, kode, atau "Rp".
    func holdsNames(at position: Int) -> Bool {
        let texts = texts(at: position)
        return !texts.isEmpty
            && texts.allSatisfy { text in
                text.contains(where: \.isLetter) && !Self.currencyMarks.contains(text.lowercased()) && BudgetCode(text) == nil
                    && !NumberLook.startsLikeAmount(text)
            }
    }

    /// `true` bila semua isinya jumlah uang.
    func holdsOnlyAmounts(at position: Int) -> Bool {
        let texts = texts(at: position)
        return !texts.isEmpty && texts.allSatisfy(NumberLook.isNumber)
    }

    /// `true` bila ada isi, dan tidak satu pun kelompok program.
    func holdsNoGroup(at position: Int) -> Bool {
        let texts = texts(at: position)
        return !texts.isEmpty && texts.allSatisfy { ProgramGroup(rawValue: $0.lowercased()) == nil && SectionHeading.group(of: $0) == nil }
    }

    private func amount(_ row: TableRow, _ position: Int) -> Rupiah? {
        var log = FindingLog()
        var column = AmountColumn(title: "", position: position, table: SourceLocation(file: ""))
        return column.amount(in: row, log: &log)
    }

    /// `true` bila jumlah kedua kolom sama besar kira-kira: seperempat sampai empat kalinya.
    func isComparable(_ position: Int, with other: Int) -> Bool {
        guard position != other, let own = total(at: position), let whole = total(at: other) else { return false }
        return own / 4 <= whole && whole / 4 <= own
    }

    /// `true` bila angka-angka kedua kolom tertulis sama besar, `false` bila yang pertama lebih besar sepangkat sepuluh itu; `nil` bila
    /// baris-barisnya tidak sepakat, atau tidak ada baris yang mengisi keduanya.
    func isSameScale(_ position: Int, with other: Int, exponent: Int) -> Bool? {
        let excess = rows.compactMap { row in
            Self.digits(row, position).flatMap { own in Self.digits(row, other).map { own - $0 } }
        }
        guard !excess.isEmpty else { return nil }
        let same = excess.count { $0 * 2 < exponent }
        if same * 10 >= excess.count * 9 { return true }
        return same * 10 <= excess.count ? false : nil
    }

    /// Banyaknya angka di depan desimalnya; `nil` bila nol atau bukan angka.
    private static func digits(_ row: TableRow, _ position: Int) -> Int? {
        let kind = row.kind(at: position)
        guard kind == .text || kind == .number, let reading = try? NumberNotation.readings(of: row.text(at: position).trimmedName) else {
            return nil
        }
        let number =
            switch reading {
            case .single(let only): only.quantity
            case .both(let comma, let point): kind == .number ? point.quantity : comma.quantity
            }
        let digits = "\(number.coefficient.magnitude)".utf8.count - number.decimals
        return number.isZero || digits < 1 ? nil : digits
    }

    private func total(at position: Int) -> Int128? {
        guard holdsOnlyAmounts(at: position) else { return nil }
        let total = rows.reduce(Int128(0)) { $0 + (amount($1, position)?.sen ?? 0) }
        return total > 0 ? total : nil
    }

    /// Baris-baris yang sama di semua kolom teks selain ini, dengan isi kolom ini masing-masing.
    ///
    /// - Parameter money: Kolom-kolom yang memuat uang.
    func variants(at position: Int, besides money: Set<Int>) -> [[String]] {
        var groups: [[String]: [String]] = [:]
        for row in rows {
            let own = text(row, position)
            guard !own.isEmpty else { continue }
            let key = (0..<row.count).filter { $0 != position && !money.contains($0) }.map { text(row, $0) }
            groups[key, default: []].append(own)
        }
        return Array(groups.values)
    }

    /// `true` bila ada jumlah di bawah nol.
    func holdsNegative(at position: Int) -> Bool { rows.contains { (amount($0, position) ?? .zero) < .zero } }

    /// `true` bila di setiap baris jumlah di kirinya ditambah jumlah ini sama dengan jumlah di kanannya.
    func connects(_ position: Int) -> Bool {
        var hasProof = false
        for row in rows {
            guard let change = amount(row, position) else { continue }
            guard let before = amount(row, position - 1), let after = amount(row, position + 1), (try? before + change) == after
            else { return false }
            hasProof = hasProof || !before.isZero
        }
        return hasProof
    }

    /// `true` bila ada isi selain "Rp".
    func holdsMore(at position: Int) -> Bool {
        texts(at: position).contains { !Self.currencyMarks.contains($0.lowercased()) }
    }

    /// `true` bila ada baris yang mengisi kolom ini bersama salah satu kolom lain itu.
    func fills(_ position: Int, besides others: [Int]) -> Bool {
        rows.contains { row in !text(row, position).isEmpty && others.contains { !text(row, $0).isEmpty } }
    }

    /// `true` bila setiap kolom mengulang kode di kirinya ("3 | 3.30 | 3.30.02"), jadi bukan ruas.
    func growsAlong(_ positions: [Int]) -> Bool {
        zip(positions, positions.dropFirst()).allSatisfy { left, right in
            rows.allSatisfy { text($0, right).isEmpty || text($0, right).hasPrefix(text($0, left) + ".") }
        }
    }

    /// `true` bila sel ini tampak sebagai jumlah uang.
    static func isAmount(_ row: TableRow, at position: Int) -> Bool {
        switch row.kind(at: position) {
        case .number: true
        case .text: NumberLook.startsLikeAmount(row.text(at: position).trimmedName)
        default: false
        }
    }

    /// `true` bila sel ini hanya berisi "Rp".
    static func isCurrencyMark(_ row: TableRow, at position: Int) -> Bool {
        row.kind(at: position) == .text && currencyMarks.contains(row.text(at: position).trimmedName.lowercased())
    }

    private static let currencyMarks: Set<String> = ["rp", "rp.", "idr"]
}
