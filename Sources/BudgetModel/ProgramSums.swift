package import Diagnostics
package import ExactNumbers

/// Baris anggaran yang dijumlahkan per program: satu baris bagi setiap tabel, tahun, daerah, OPD, unit, program, kelompok, sumber dana,
/// dan alasan perubahan, menurut tulisannya.
///
/// Baris jumlah berdiri di baris pertamanya, tanpa kegiatan, rekening, dan catatan. Tahapan yang tidak dimuat satu baris pun tetap tidak
/// ada, berbeda dari nol yang tercetak. Memorinya sebanding dengan banyaknya program, bukan banyaknya baris.
package struct ProgramSums {
    private struct Key: Hashable {
        let table: Int
        let year: Int
        let region: String?
        let office: String
        let unit: String?
        let program: CodedName
        let group: ProgramGroup
        let source: String
        let change: ChangeNote
    }

    /// Tahapan yang dijumlahkan.
    package private(set) var stages: [BudgetStage]
    /// Tempat jumlah setiap kelompok; paling sedikit sebanyak tahapannya.
    private let room: Int
    private var places: [Key: Int] = [:]
    private var tables: [SourceLocation] = []
    private var spans: [RowSpan] = []
    /// Jumlah dalam sen: kelompok demi kelompok, tahapan demi tahapan.
    private var sums: ContiguousArray<Int128> = []
    private var present: ContiguousArray<Bool> = []

    /// - Parameter room: Banyaknya tahapan yang dapat dimuat; lihat ``place(of:)``.
    package init(stages: [BudgetStage], room: Int = 0) { (self.stages, self.room) = (stages, max(room, stages.count)) }

    /// Nomor sebuah tahapan, yang ditambahkan bila belum ada; `nil` bila tidak muat lagi.
    package mutating func place(of stage: BudgetStage) -> Int? {
        if let known = stages.firstIndex(of: stage) { return known }
        guard stages.count < room else { return nil }
        stages.append(stage)
        return stages.count - 1
    }

    /// Menambahkan satu baris.
    ///
    /// - Parameter span: Baris-baris yang sudah diwakilinya; `nil` bila ia sendiri.
    /// - Returns: Nomor kelompoknya.
    /// - Throws: `overflow` bila jumlahnya tidak muat.
    @discardableResult
    package mutating func add(_ line: BudgetLine, standingFor span: RowSpan? = nil) throws(ArithmeticError) -> Int {
        let group = group(of: line)
        for (index, stage) in stages.enumerated() {
            guard let amount = line.ceilings[stage] else { continue }
            guard add(amount.sen, at: index, to: group) else { throw .overflow }
        }
        heads[group].rounding = try heads[group].rounding + line.rounding
        let row = line.location.row ?? 0
        note(RowSpan(last: max(row, span?.last ?? row), count: span?.count ?? 1), in: group)
        return group
    }

    /// Menambahkan jumlah satu tahapan; `false` bila jumlahnya tidak muat.
    package mutating func add(_ sen: Int128, at stage: Int, to group: Int) -> Bool {
        let slot = group * room + stage
        let (sum, overflow) = sums[slot].addingReportingOverflow(sen)
        sums[slot] = sum
        present[slot] = true
        return !overflow
    }

    /// Mencatat baris-baris yang diwakili sebuah kelompok.
    package mutating func note(_ span: RowSpan, in group: Int) {
        spans[group].last = max(spans[group].last, span.last)
        spans[group].count += span.count
    }

    /// Baris wakil setiap kelompok, tanpa pagunya.
    package private(set) var heads: [BudgetLine] = []

    /// Baris jumlahnya menurut urutan pertama kali muncul.
    package var lines: [BudgetLine] {
        heads.indices.map { group in
            var line = heads[group]
            for (index, stage) in stages.enumerated() where present[group * room + index] {
                line.ceilings[stage] = Rupiah(sen: sums[group * room + index])
            }
            return line
        }
    }

    /// Yang diwakili setiap baris jumlah, menurut tempatnya.
    package var spansByPlace: [SourceLocation: RowSpan] {
        Dictionary(zip(heads.map(\.location), spans)) { first, second in
            RowSpan(last: max(first.last, second.last), count: first.count + second.count)
        }
    }

    /// Asal baris setiap OPD, menurut urutan pertama kali muncul.
    package var origins: [LineOrigin] {
        struct Owner: Hashable {
            let table: SourceLocation
            let office: String
        }
        var places: [Owner: Int] = [:]
        var origins: [LineOrigin] = []
        for (line, span) in zip(heads, spans) {
            let owner = Owner(table: line.location.table, office: line.office)
            let row = line.location.row ?? 0
            if let place = places[owner] {
                origins[place].first = min(origins[place].first, row)
                origins[place].last = max(origins[place].last, span.last)
                origins[place].count += span.count
            } else {
                places[owner] = origins.count
                origins.append(LineOrigin(table: owner.table, office: owner.office, first: row, last: span.last, count: span.count))
            }
        }
        return origins
    }

    /// Nomor sebuah tabel; masukan hanya punya beberapa, dan barisnya berurutan.
    private mutating func table(of place: SourceLocation) -> Int {
        if let known = tables.lastIndex(where: place.isInTable) { return known }
        tables.append(place.table)
        return tables.count - 1
    }

    /// Nomor kelompok sebuah baris, yang dibuat bila belum ada.
    package mutating func group(of line: BudgetLine) -> Int {
        let key = Key(
            table: table(of: line.location), year: line.year, region: line.region, office: line.office, unit: line.unit,
            program: line.program,
            group: line.group, source: line.fundingSource.name, change: line.change)
        if let known = places[key] { return known }
        let group = heads.count
        places[key] = group
        var head = line
        (head.activity, head.subActivity, head.account, head.remark) = (nil, nil, nil, nil)
        (head.ceilings, head.rounding) = (StageAmounts(), .zero)
        heads.append(head)
        spans.append(RowSpan(last: 0, count: 0))
        sums.append(contentsOf: repeatElement(0, count: room))
        present.append(contentsOf: repeatElement(false, count: room))
        return group
    }
}

extension Budget {
    /// Menggantikan baris-baris anggaran dengan jumlah setiap program; asal baris setiap OPD dicatat di ``summedOrigins``.
    ///
    /// - Parameter spans: Baris yang ketika dibaca sudah mewakili beberapa baris, menurut tempatnya.
    /// - Throws: `overflow` bila suatu jumlah tidak muat.
    package mutating func sumPrograms(spans: [SourceLocation: RowSpan]) throws(ArithmeticError) {
        var groups = ProgramSums(stages: spendingStages)
        for line in lines { try groups.add(line, standingFor: spans[line.location]) }
        lines = BudgetLines(groups.lines)
        summedOrigins = groups.origins
    }
}
