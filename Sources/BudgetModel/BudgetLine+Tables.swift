import Diagnostics

extension [BudgetLine] {
    /// Baris-baris yang berdiri berurutan di satu tabel; tabel yang terpotong tabel lain muncul beberapa kali.
    package var inTables: [ArraySlice<BudgetLine>] {
        var tables: [ArraySlice<BudgetLine>] = []
        var start = startIndex
        for index in indices where index + 1 == endIndex || !self[index + 1].location.isInTable(of: self[index].location) {
            tables.append(self[start...index])
            start = index + 1
        }
        return tables
    }
}
