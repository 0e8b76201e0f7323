import Diagnostics

/// Potongan tabel pengguna dengan barisnya di tengah dan selnya ditandai.
struct ExcerptMarkup {
    private let excerpts: SourceExcerpts
    private let say: PageWords

    /// Kolom di kiri dan di kanan sel yang ditandai bila tabelnya lebar.
    private static let aroundColumns = 5

    init(_ excerpts: SourceExcerpts, _ words: PageWords) {
        self.excerpts = excerpts
        say = words
    }

    /// Tanpa potongan bila tempatnya bukan sebuah baris, atau tabelnya tidak terbaca lagi.
    func table(around place: SourceLocation) -> Markup {
        let rows = excerpts.rows(around: place)
        guard let width = rows.map(\.cells.count).max(), width > 0 else { return .empty }
        let marked = place.column.map { $0 - 1 }
        let columns = shown(of: width, around: marked)
        let head = columns.map { column -> Markup in "<th scope=\"col\">\(SourceLocation.columnName(column + 1))</th>" }
        let body = rows.map { row -> Markup in
            let isPlace = row.number == place.row
            let cells = columns.map { column -> Markup in
                let text = row.cells.indices.contains(column) ? row.cells[column] : ""
                return isPlace && column == marked ? "<td class=\"marked\"><mark>\(text)</mark></td>" : "<td>\(text)</td>"
            }
            let kind: Markup = isPlace ? " class=\"place\"" : row.isHeader ? " class=\"titles\"" : ""
            return "<tr\(kind)><th scope=\"row\">\(row.number)</th>\(Markup.joined(cells))</tr>"
        }
        return """
            <div class="scroll" tabindex="0" role="group" aria-label="\(say(place.text))"><table class="excerpt"><thead><tr><th scope="col">\(say("baris", "row"))</th>\(Markup.joined(head))</tr></thead>
            <tbody>\(Markup.joined(body))</tbody></table></div>
            """
    }

    private func shown(of width: Int, around marked: Int?) -> Range<Int> {
        let most = 2 * Self.aroundColumns + 1
        guard width > most else { return 0..<width }
        let first = min(max(0, (marked ?? 0) - Self.aroundColumns), width - most)
        return first..<(first + most)
    }
}
