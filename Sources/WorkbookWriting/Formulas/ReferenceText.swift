/// Acuan sel sebagai teks rumus, dilihat dari sebuah lembar.
struct ReferenceText: Sendable, Hashable {
    /// Lembar tempat rumus berdiri.
    var ownSheet: Int
    /// Nama setiap lembar seperti tertulis di depan acuan.
    private let prefixes: [String]

    init(ownSheet: Int, sheetNames: [String]) {
        self.ownSheet = ownSheet
        prefixes = sheetNames.map { CellAddress.prefix(sheetName: $0) }
    }

    /// Acuan satu sel; nama lembar hanya bila selnya di lembar lain.
    func cell(_ place: SheetCell) -> String {
        prefix(of: place.sheet) + place.address.name
    }

    /// Acuan berurutan dirapatkan menjadi rentang: D5, D6, D7, D9 menjadi `D5:D7` dan `D9`.
    func ranges(_ places: [SheetCell]) -> [String] {
        var runs: [(first: SheetCell, last: SheetCell)] = []
        for place in places {
            if let run = runs.last, Self.continues(run, with: place) {
                runs[runs.count - 1].last = place
            } else {
                runs.append((place, place))
            }
        }
        return runs.map { run in
            run.first == run.last ? cell(run.first) : "\(cell(run.first)):\(run.last.address.name)"
        }
    }

    /// Acuan tetap ke sebagian satu kolom: `'dokumen'!$B$3:$B$1002`.
    static func column(_ column: Int, rows: ClosedRange<Int>, sheetName: String) -> String {
        let ends = [rows.lowerBound, rows.upperBound].map { CellAddress(row: $0, column: column).absoluteName }
        return CellAddress.prefix(sheetName: sheetName) + ends.joined(separator: ":")
    }

    private func prefix(of sheet: Int) -> String {
        sheet == ownSheet ? "" : prefixes[sheet]
    }

    /// Rentang hanya boleh tumbuh ke bawah atau ke kanan, satu arah, supaya tetap satu garis sel.
    private static func continues(_ run: (first: SheetCell, last: SheetCell), with next: SheetCell) -> Bool {
        guard run.last.sheet == next.sheet else { return false }
        let (first, last, next) = (run.first.address, run.last.address, next.address)
        let isDown = next.column == last.column && first.column == last.column && next.row == last.row + 1
        let isRight = next.row == last.row && first.row == last.row && next.column == last.column + 1
        return isDown || isRight
    }
}
