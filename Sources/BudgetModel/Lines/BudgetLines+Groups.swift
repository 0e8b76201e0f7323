public import ExactNumbers

/// Yang dipakai mengelompokkan baris; yang tidak disebut dijumlahkan bersama.
public struct LineDimensions: OptionSet, Sendable {
    /// Satu bit setiap dimensi.
    public let rawValue: Int

    /// Dimensi dari bit-bitnya.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Tahun anggaran.
    public static let year = LineDimensions(rawValue: 1)
    /// Daerah.
    public static let region = LineDimensions(rawValue: 2)
    /// OPD.
    public static let office = LineDimensions(rawValue: 4)
    /// Unit pelaksana.
    public static let unit = LineDimensions(rawValue: 8)
    /// Kelompok program.
    public static let group = LineDimensions(rawValue: 16)
    /// Sumber dana.
    public static let fundingSource = LineDimensions(rawValue: 32)
    /// Program.
    public static let program = LineDimensions(rawValue: 64)
    /// Kegiatan.
    public static let activity = LineDimensions(rawValue: 128)
    /// Sub kegiatan.
    public static let subActivity = LineDimensions(rawValue: 256)
    /// Rekening.
    public static let account = LineDimensions(rawValue: 512)
    /// Berkas dan lembar.
    public static let table = LineDimensions(rawValue: 1024)
}

/// Baris-baris yang ejaannya sama di semua dimensi yang diminta, dijumlahkan per tahapan.
public struct LineGroup: Sendable, Hashable {
    /// Nomor baris pertamanya.
    public let first: Int
    /// Banyaknya baris.
    public fileprivate(set) var count = 0
    /// Nomor baris terkecil dan terbesar di berkas; baris tanpa nomor bernilai nol.
    public fileprivate(set) var rows: ClosedRange<Int>
    /// Jumlah setiap tahapan yang dimuat paling sedikit satu barisnya.
    public fileprivate(set) var ceilings = StageAmounts()
    /// Banyaknya baris yang berdiri di setiap tahapan itu, menurut waktu.
    public fileprivate(set) var counts: [StageCount] = []
    /// Jumlah jarak terjauh setiap pagu dari yang sebenarnya.
    public fileprivate(set) var rounding = Rupiah.zero

    /// Banyaknya baris yang berdiri di sebuah tahapan.
    public struct StageCount: Sendable, Hashable {
        /// Tahapannya.
        public let stage: BudgetStage
        /// Banyaknya baris.
        public let count: Int

        /// Membentuk nilai ini dari bagian-bagiannya.
        public init(stage: BudgetStage, count: Int) { (self.stage, self.count) = (stage, count) }
    }
}

extension BudgetLines {
    /// Mengelompokkan baris menurut ejaannya dan menjumlahkan setiap tahapan; kelompok menurut urutan pertama kali muncul.
    ///
    /// Memorinya menurut banyaknya kelompok, ditambah empat bita setiap baris.
    ///
    /// - Throws: ``ArithmeticError/overflow`` bila suatu jumlah tidak muat.
    public func groups(by dimensions: LineDimensions) throws(ArithmeticError) -> [LineGroup] {
        let (places, firsts) = grouping(by: dimensions)
        var groups = counted(places, firsts)
        if hasNotes {
            for (row, place) in places.enumerated() {
                groups[Int(place)].rounding = try groups[Int(place)].rounding + rounding(at: row)
            }
        }
        for (stage, column) in amounts {
            var sums = [Rupiah?](repeating: nil, count: groups.count)
            for (row, place) in places.enumerated() {
                if let amount = column[row] { sums[Int(place)] = try (sums[Int(place)] ?? .zero) + amount }
            }
            for (place, sum) in sums.enumerated() where sum != nil { groups[place].ceilings[stage] = sum }
        }
        return groups
    }

    /// Kelompok-kelompok dengan banyaknya baris saja; ``LineGroup/ceilings`` dan ``LineGroup/rounding`` kosong.
    package func counts(by dimensions: LineDimensions) -> [LineGroup] {
        let (places, firsts) = grouping(by: dimensions)
        return counted(places, firsts)
    }

    private func counted(_ places: [Int32], _ firsts: [Int]) -> [LineGroup] {
        var groups = firsts.map { LineGroup(first: $0, rows: fileRow(at: $0)...fileRow(at: $0)) }
        for (row, place) in places.enumerated() {
            let place = Int(place)
            groups[place].count += 1
            let fileRow = fileRow(at: row)
            if !groups[place].rows.contains(fileRow) {
                let rows = groups[place].rows
                groups[place].rows = Swift.min(rows.lowerBound, fileRow)...Swift.max(rows.upperBound, fileRow)
            }
        }
        for (stage, column) in amounts {
            var counts = [Int](repeating: 0, count: groups.count)
            for (row, place) in places.enumerated() where column.has(row) { counts[Int(place)] += 1 }
            for place in groups.indices where counts[place] > 0 {
                groups[place].counts.append(LineGroup.StageCount(stage: stage, count: counts[place]))
            }
        }
        return groups
    }

    /// Catatan setiap baris yang punya, dari atas.
    package var notedRows: [(row: Int, rounding: Rupiah, change: ChangeNote, remark: String?)] {
        guard hasNotes else { return [] }
        return indices.compactMap { row in
            let note = note(at: row)
            return note == LineDictionary.Note() ? nil : (row, note.rounding, note.change, note.remark)
        }
    }

    /// Kelompok setiap baris, dan baris pertama setiap kelompok.
    package func grouping(by dimensions: LineDimensions) -> (places: [Int32], firsts: [Int]) {
        let owners = ownerNumbers(by: dimensions)
        let below: LineDimensions = [.activity, .subActivity, .account, .table]
        guard !dimensions.isDisjoint(with: below) else {
            let hasPrograms = dimensions.contains(.program)
            return grouping { NumberPair(owners[Int(self.owners[$0])], hasPrograms ? levels[$0].x : 0) }
        }
        let levelMask = SIMD4<Int32>(
            dimensions.contains(.program) ? -1 : 0, dimensions.contains(.activity) ? -1 : 0, dimensions.contains(.subActivity) ? -1 : 0,
            dimensions.contains(.account) ? -1 : 0)
        return grouping { row in
            GroupKey(
                owner: NumberPair(owners[Int(self.owners[row])], dimensions.contains(.table) ? tableNumber(at: row) : 0),
                levels: levels[row] & levelMask)
        }
    }

    private func grouping<Key: Hashable & Sendable>(by key: (Int) -> Key) -> (places: [Int32], firsts: [Int]) {
        var keys = Interned<Key>()
        var places: [Int32] = []
        places.reserveCapacity(count)
        var firsts: [Int] = []
        var last: (key: Key, place: Int32)?
        for row in indices {
            let key = key(row)
            if let last, last.key == key {
                places.append(last.place)
                continue
            }
            let place = keys.number(of: key)
            if Int(place) == firsts.count { firsts.append(row) }
            places.append(place)
            last = (key, place)
        }
        return (places, firsts)
    }

    private struct GroupKey: Hashable {
        let owner: NumberPair
        let levels: SIMD4<Int32>

        func hash(into hasher: inout Hasher) {
            hasher.combine(owner)
            hasher.combine(NumberPair(levels.x, levels.y))
            hasher.combine(NumberPair(levels.z, levels.w))
        }
    }

    /// Nomor setiap pemilik menurut dimensi yang diminta saja.
    private func ownerNumbers(by dimensions: LineDimensions) -> [Int32] {
        var projected = Interned<LineDictionary.Owner>()
        let none = LineDictionary.none
        return names.owners.values.map { owner in
            projected.number(
                of: LineDictionary.Owner(
                    year: dimensions.contains(.year) ? owner.year : 0, region: dimensions.contains(.region) ? owner.region : none,
                    office: dimensions.contains(.office) ? owner.office : none, unit: dimensions.contains(.unit) ? owner.unit : none,
                    source: dimensions.contains(.fundingSource) ? owner.source : none,
                    group: dimensions.contains(.group) ? owner.group : .core))
        }
    }
}
