extension BudgetLines {
    /// Baris-baris yang berdiri berurutan di satu tabel; tabel yang terpotong tabel lain muncul beberapa kali.
    package var inTables: [Slice<BudgetLines>] {
        var found: [Slice<BudgetLines>] = []
        var start = startIndex
        for row in indices where row + 1 == endIndex || !areInOneTable(row, row + 1) {
            found.append(self[start...row])
            start = row + 1
        }
        return found
    }
}
