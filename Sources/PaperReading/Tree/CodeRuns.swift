/// Sejak catatan mana satu, dua, ... ruas pertama kode terakhir berlaku, untuk mengenali induk yang berdiri di bawah
/// bagian-bagiannya.
struct CodeRuns {
    private var last: [String] = []
    private var starts: [Int] = []
    /// Catatan perangkat daerah terakhir.
    private var organisation = -1

    /// Melihat kode berikutnya; hasilnya catatan pertama yang kodenya di bawah kode ini, bila barisnya tepat di bawahnya.
    mutating func see(_ code: RowCode, entry: Int) -> Int? {
        if code.isOrganisation, let own = code.single { return see(organisation: own, entry: entry) }
        let path = code.path
        let common = zip(last, path).prefix { $0 == $1 }.count
        if common > 0, common == path.count, common < last.count { return starts[common - 1] }
        starts.removeSubrange(min(common, starts.count)...)
        while starts.count < path.count { starts.append(entry) }
        last = path
        return nil
    }

    /// Kode perangkat daerah berawal kode bidangnya; di bawah program-programnya ia menjumlahkan yang sejak perangkat daerah
    /// sebelumnya.
    private mutating func see(organisation code: BudgetCode, entry: Int) -> Int? {
        defer { organisation = entry }
        guard last.count > 2, code.segments.starts(with: last.prefix(2)) else { return nil }
        return max(starts[1], organisation + 1)
    }
}
