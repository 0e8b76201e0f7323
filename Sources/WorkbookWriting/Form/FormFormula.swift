import ExactNumbers

/// Rumus satu sel terkunci dan hasilnya yang tersimpan.
///
/// Baris yang belum lengkap memberi teks kosong. Sebelum nol tidak punya persen: "baru" bila setelahnya ada,
/// "-" bila tetap nol.
struct FormFormula {
    /// Isi sel.
    let content: CellContent

    /// `nil` bila kolomnya bukan rumus.
    init?(_ column: FormColumn.Content, row: Int, cells: [FormCell]) {
        let positions: (before: Int, after: Int)
        let body: (String, String) -> String
        let result: (Quantity, Quantity) -> CellResult?
        switch column {
        case .difference(let before, let after):
            positions = (before, after)
            body = { "ROUND(\($1)-\($0),2)" }
            result = Self.difference
        case .change(let before, let after):
            positions = (before, after)
            body = { #"IF(\#($0)=0,IF(\#($1)=0,"-","baru"),ROUND((\#($1)-\#($0))/\#($0),4))"# }
            result = Self.change
        case .text, .literal, .integer, .number, .amount:
            return nil
        }
        let before = CellAddress(row: row, column: positions.before).name
        let after = CellAddress(row: row, column: positions.after).name
        let formula = #"IF(AND(ISNUMBER(\#(before)),ISNUMBER(\#(after))),\#(body(before, after)),"")"#
        let values = [positions.before, positions.after].map { cells.indices.contains($0) ? cells[$0].exactNumber : nil }
        guard let first = values[0], let second = values[1], let value = result(first.exact, second.exact) else {
            content = .textFormula("=" + formula, cached: "")
            return
        }
        switch value {
        case .number(let number): content = .numberFormula("=" + formula, cached: number.stored)
        case .text(let text): content = .textFormula("=" + formula, cached: text)
        }
    }

    private enum CellResult {
        case number(CellNumber)
        case text(String)
    }

    private static func difference(_ before: Quantity, _ after: Quantity) -> CellResult? {
        guard let change = try? after - before else { return nil }
        return CellNumber(change).map { .number($0) }
    }

    private static func change(_ before: Quantity, _ after: Quantity) -> CellResult? {
        guard before != .zero else { return .text(after == .zero ? "-" : "baru") }
        guard let change = try? after - before, let ratio = try? Ratio(change, over: before).rounded(to: 4) else { return nil }
        return CellNumber(ratio).map { .number($0) }
    }
}
