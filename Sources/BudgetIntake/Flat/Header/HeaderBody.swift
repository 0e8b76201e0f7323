import BudgetModel
import TableReading

/// Baris-baris berjumlah di bawah tajuk, tanpa baris jumlah dan nomor kolom, untuk melihat apa isi sebuah kolom.
struct HeaderBody {
    private let rows: [TableRow]

    init(_ rows: [TableRow]) {
        self.rows = rows.filter { row in
            let cells = FlatReading.cells(row)
            return !cells.contains(where: RowWords.isTotal) && !cells.allSatisfy(NumberLook.isColumnNumber)
        }
    }

    /// Banyaknya kolom yang berisi.
    var width: Int { rows.map(\.count).max() ?? 0 }

    private func text(_ row: TableRow, _ position: Int) -> String {
        row.kind(at: position) == .empty ? "" : row.text(at: position).trimmedName
    }

    private func texts(at position: Int) -> [String] { rows.map { text($0, position) }.filter { !$0.isEmpty } }

    func isEmpty(at position: Int) -> Bool { texts(at: position).isEmpty }

    /// `true` bila semua isinya ruas kode: paling banyak empat angka, dengan paling banyak satu titik ("1.01").
    func holdsCodeParts(at position: Int) -> Bool {
        let texts = texts(at: position)
        return !texts.isEmpty
            && texts.allSatisfy { text in
                text.utf8.count <= 5 && text.split(separator: ".").count <= 2 && BudgetCode(text) != nil
            }
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
