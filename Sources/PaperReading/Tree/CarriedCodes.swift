/// Kode luar yang dicetak sekali dan dibiarkan kosong di bawahnya.
struct CarriedCodes {
    private var cells: [String?] = []
    private var codes: [BudgetCode?] = []

    /// Ruas-ruas sebuah baris, dengan ruas luar baris di atasnya bila selnya kosong.
    mutating func parts(_ row: [String?]) -> [String?] {
        guard let first = row.firstIndex(where: { $0 != nil }), let own = row[first] else { return row }
        var filled = row
        if first > 0, cells.count == row.count {
            let outer = cells[..<first].compactMap(\.self).joined(separator: ".")
            // "5.1" di kolom kedua mengulang "5" di kolom pertama; di bawah "4" ia akun yang lain.
            let isWhole = own.contains(".") && BudgetCode(outer)?.tree == .account && BudgetCode(cell: own)?.tree == .account
            if !isWhole, !own.hasPrefix(outer + ".") { filled.replaceSubrange(..<first, with: cells[..<first]) }
        }
        cells = filled
        return filled
    }

    /// Kode lengkap setiap kolom; akun pendapatan dan pembiayaan tidak berdiri di bawah program, dan kode akun menyebut akun luarnya
    /// sendiri.
    mutating func whole(_ row: [BudgetCode?]) -> [BudgetCode?] {
        guard let first = row.firstIndex(where: { $0 != nil }), let own = row[first] else { return row }
        var filled = row
        let isOther = own.tree == .account && own.segments.first != "5"
        if first > 0, codes.count == row.count, !isOther {
            let outer = codes[..<first].map { own.tree == .account && $0?.tree == .account ? nil : $0 }
            filled.replaceSubrange(..<first, with: outer)
        }
        codes = filled
        return filled
    }
}
