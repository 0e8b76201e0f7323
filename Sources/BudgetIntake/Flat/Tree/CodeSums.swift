import BudgetModel

/// Jumlah baris-baris berurutan menurut awal kodenya, untuk mengenali induk yang berdiri di bawah anak-anaknya.
struct CodeSums {
    private var last: BudgetCode?
    /// Jumlah sejak satu, dua, ... ruas pertama kode terakhir berlaku.
    private var sums: [StageSums] = []

    /// Menambahkan satu baris; bila kodenya menaungi kode sebelumnya, mengembalikan jumlah baris-baris di bawah kode itu
    /// dan tidak menambahkannya.
    mutating func add(_ row: FlatRow) -> StageSums? {
        guard let code = row.code else { return nil }
        let former = last?.segments ?? []
        let common = zip(former, code.segments).prefix { $0 == $1 }.count
        if common == code.segments.count, common < former.count { return sums[common - 1] }
        sums.removeSubrange(min(common, sums.count)...)
        while sums.count < code.segments.count { sums.append(StageSums()) }
        for index in sums.indices { sums[index].add(row) }
        last = code
        return nil
    }
}
