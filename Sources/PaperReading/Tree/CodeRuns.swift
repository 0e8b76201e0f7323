/// Sejak catatan mana satu, dua, ... ruas pertama kode terakhir berlaku, untuk mengenali induk yang berdiri di bawah
/// bagian-bagiannya.
struct CodeRuns {
    private var last: [String] = []
    private var starts: [Int] = []

    /// Melihat kode berikutnya; hasilnya catatan pertama yang kodenya di bawah kode ini, bila barisnya tepat di bawahnya.
    mutating func see(_ code: BudgetCode, entry: Int) -> Int? {
        let common = zip(last, code.segments).prefix { $0 == $1 }.count
        if common == code.segments.count, common < last.count { return starts[common - 1] }
        starts.removeSubrange(min(common, starts.count)...)
        while starts.count < code.segments.count { starts.append(entry) }
        last = code.segments
        return nil
    }
}
