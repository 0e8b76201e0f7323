import BudgetModel
import TableReading

/// Tajuk-tajuk tabel kertas di sebuah lembar: satu sampai empat baris yang kata-katanya dikenal. Baris nomor kolom dapat berdiri
/// di antaranya: "1 | 2 | 3" di atas "K | Rp".
struct PaperHeaders {
    private let sheet: PaperSheet
    private let grid: HeaderGrid
    /// Baris-baris yang bukan nomor kolom, dan tempat setiap baris lembar di antaranya.
    private let rows: [Int]
    private let places: [Int: Int]

    private static let maximumHeight = 4

    init(_ sheet: PaperSheet) {
        self.sheet = sheet
        rows = sheet.rows.indices.filter { !Self.isColumnNumbers(at: $0, sheet) }
        places = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($1, $0) })
        grid = HeaderGrid(rows.map { sheet.rows[$0] }, merges: sheet.merges)
    }

    /// Tajuk yang dimulai di baris ini, dan baris terakhirnya.
    func header(at index: Int) -> Header? {
        guard let start = places[index], mayBeHeader(sheet.rows[index]), opensHeader(sheet.rows[index]) else { return nil }
        let found = (1...Self.maximumHeight).compactMap { height -> (columns: [PaperColumn], height: Int)? in
            guard let columns = columns(from: start, height: height) else { return nil }
            // Baris isi tabel di atasnya bukan tingkat teratas tajuk ini: tanpa baris itu tajuknya sama kayanya.
            if height > 1, let below = self.columns(from: start + 1, height: height - 1), Self.detail(below) >= Self.detail(columns) {
                return nil
            }
            return (columns, height)
        }
        // Baris tajuk kedua menambah tahun, triwulan, sisi, atau pasangan; baris isi tidak.
        let best = found.max { left, right in
            (Self.detail(left.columns), -left.height) < (Self.detail(right.columns), -right.height)
        }
        return best.map { Header(columns: $0.columns, unknown: unknown(from: start, height: $0.height), last: rows[start + $0.height - 1]) }
    }

    struct Header {
        let columns: [PaperColumn]
        /// Kolom yang artinya tidak dikenal.
        let unknown: [(position: Int, title: String)]
        /// Baris terakhirnya.
        let last: Int
    }

    /// Kolom-kolom tajuk setinggi `height`; `nil` bila bukan tajuk. Baris-baris tajuk berurutan.
    private func columns(from start: Int, height: Int) -> [PaperColumn]? {
        guard start + height <= rows.count else { return nil }
        let block = rows[start..<(start + height)]
        guard block.allSatisfy({ mayBeHeader(sheet.rows[$0]) }),
            zip(block, block.dropFirst()).allSatisfy({ sheet.rows[$1].number - sheet.rows[$0].number == $1 - $0 })
        else { return nil }
        let columns = grid.titles(from: start, height: height).enumerated().compactMap { position, levels in
            levels.isEmpty ? nil : PaperColumn(position: position, levels: levels)
        }
        return Self.isTable(columns) ? columns : nil
    }

    private func unknown(from start: Int, height: Int) -> [(position: Int, title: String)] {
        grid.titles(from: start, height: height).enumerated().compactMap { position, levels in
            levels.isEmpty || PaperColumn(position: position, levels: levels) != nil ? nil : (position, levels.joined(separator: " / "))
        }
    }

    /// Baris pertama tajuk menyebut sendiri arti paling sedikit dua kolom; baris isi di atas tajuk berikutnya tidak.
    private func opensHeader(_ row: TableRow) -> Bool {
        sheet.filled(row).lazy.filter { PaperColumn(position: 0, levels: [$0.trimmedName]) != nil }.prefix(2).count > 1
    }

    private static func detail(_ columns: [PaperColumn]) -> Int {
        columns.count + columns.count(where: \.isDetailed) + Set(columns.map(\.role)).count
    }

    private static func isTable(_ columns: [PaperColumn]) -> Bool {
        let roles = Set(columns.map(\.role))
        if roles.isSuperset(of: [.program, .amount]) { return true }
        guard roles.count > 2 else { return false }
        let hasFigure = !roles.isDisjoint(with: [.target, .baseline, .realised, .quarterTarget, .achievement])
        if roles.contains(.indicator) { return hasFigure || roles.contains(.formula) || roles.contains(.definition) }
        return roles.contains(.action) && !roles.isDisjoint(with: [.recommendation, .status, .schedule, .evidence])
            || roles.isSuperset(of: [.component, .weight, .score])
    }

    /// Baris tajuk bukan kalimat panjang dan bukan angka selain tahun dan triwulan.
    private func mayBeHeader(_ row: TableRow) -> Bool {
        let texts = sheet.filled(row)
        if texts.count == 1, SectionHeading(texts[0])?.amount != nil { return false }
        // "1 | 2 | 3 | 4" di bawah "Triwulan", "1 | 2 | 3 | 4 | 5" di bawah "Tahun ke-".
        if texts.count > 3, texts.enumerated().allSatisfy({ $1 == String($0 % 4 + 1) || $1 == String($0 + 1) }) { return true }
        return !texts.isEmpty
            && texts.allSatisfy { text in
                HeaderWords.isYear(text) || (!NumberLook.isNumber(text) && !NumberLook.isColumnNumber(text) && text.count < 200)
            }
    }

    /// "1 | 2 | 3", "(1) | (2) | (3)", dengan atau tanpa rumusnya.
    static func isColumnNumbers(_ texts: [String]) -> Bool { texts.count > 1 && texts.allSatisfy(NumberLook.isColumnNumber) }

    /// Nomor kolom mulai di kolom pertama; "1 | 2 | 3 | 4" di bawah "Triwulan" tidak.
    private static func isColumnNumbers(at index: Int, _ sheet: PaperSheet) -> Bool {
        guard isColumnNumbers(sheet.filled(sheet.rows[index])) else { return false }
        guard index > 0 else { return true }
        return first(sheet.rows[index]) <= first(sheet.rows[index - 1])
    }

    private static func first(_ row: TableRow) -> Int { (0..<row.count).first { !row.printedText(at: $0).isEmpty } ?? 0 }
}
