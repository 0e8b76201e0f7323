/// Sejak catatan mana satu, dua, ... ruas pertama kode terakhir berlaku, untuk mengenali induk yang berdiri di bawah
/// bagian-bagiannya.
struct CodeRuns {
    private var last: [String] = []
    private var starts: [Int] = []

    /// Melihat kode berikutnya; hasilnya catatan pertama yang kodenya di bawah kode ini, bila barisnya tepat di bawahnya.
    mutating func see(_ path: [String], entry: Int) -> Int? {
        let common = zip(last, path).prefix { $0 == $1 }.count
        if common > 0, common == path.count, common < last.count { return starts[common - 1] }
        starts.removeSubrange(min(common, starts.count)...)
        while starts.count < path.count { starts.append(entry) }
        last = path
        return nil
    }
}
