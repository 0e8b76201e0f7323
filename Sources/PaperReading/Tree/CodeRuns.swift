/// Sejak catatan mana satu, dua, ... ruas pertama kode terakhir berlaku, untuk mengenali induk yang berdiri di bawah
/// bagian-bagiannya.
struct CodeRuns {
    /// Deretan kode di satu pohon.
    private struct Run {
        var last: [String] = []
        var starts: [Int] = []

        /// Catatan pertama di bawah kode ini, bila barisnya tepat di bawahnya.
        mutating func see(_ path: [String], entry: Int) -> Int? {
            let common = zip(last, path).prefix { $0 == $1 }.count
            if common > 0, common == path.count, common < last.count { return starts[common - 1] }
            starts.removeSubrange(min(common, starts.count)...)
            while starts.count < path.count { starts.append(entry) }
            last = path
            return nil
        }
    }

    private var programs = Run()
    private var accounts = Run()
    /// Catatan perangkat daerah terakhir.
    private var organisation = -1

    /// Melihat kode berikutnya; hasilnya catatan pertama yang kodenya di bawah kode ini, bila barisnya tepat di bawahnya.
    mutating func see(_ code: RowCode, entry: Int) -> Int? {
        if code.parts.allSatisfy({ $0?.tree != .program }) { return accounts.see(code.path, entry: entry) }
        guard let single = code.single else { return programs.see(code.path, entry: entry) }
        if single.isOrganisationShaped { return see(organisation: single, entry: entry) }
        // Rekening-rekening yang berdiri di atas program, kegiatan, atau sub kegiatannya.
        let first = single.level == nil ? nil : accounts.starts.first
        accounts = Run()
        let below = programs.see(code.path, entry: first ?? entry)
        return below.map { min($0, first ?? $0) } ?? first
    }

    /// Kode perangkat daerah berawal kode bidangnya; di bawah program-programnya ia menjumlahkan yang sejak perangkat daerah
    /// sebelumnya.
    private mutating func see(organisation code: BudgetCode, entry: Int) -> Int? {
        defer { organisation = entry }
        guard programs.last.count > 2, code.segments.starts(with: programs.last.prefix(2)) else { return nil }
        return max(programs.starts[1], organisation + 1)
    }
}
