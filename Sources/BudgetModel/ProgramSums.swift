package import Diagnostics
package import ExactNumbers

/// Baris anggaran yang dijumlahkan per program: satu baris bagi setiap tabel, tahun, daerah, OPD, unit, program, kelompok, sumber dana,
/// dan alasan perubahan, menurut tulisannya.
///
/// Baris jumlah berdiri di baris pertamanya, tanpa kegiatan, rekening, dan catatan. Tahapan yang tidak dimuat satu baris pun tetap tidak
/// ada, berbeda dari nol yang tercetak. Memorinya sebanding dengan banyaknya program, bukan banyaknya baris.
package struct ProgramSums {
    /// Nomor-nomor kamus ``heads``.
    private struct Key: Hashable {
        let owner: NumberPair
        let place: NumberPair

        init(owner: Int32, program: Int32, table: Int32, note: Int32) {
            (self.owner, place) = (NumberPair(owner, program), NumberPair(table, note))
        }
    }

    /// Tahapan yang dijumlahkan.
    package private(set) var stages: [BudgetStage]
    /// Tempat jumlah setiap kelompok; paling sedikit sebanyak tahapannya.
    private let room: Int
    private var groups = Interned<Key>()
    private var spans: [RowSpan] = []
    /// Jumlah dalam sen: kelompok demi kelompok, tahapan demi tahapan.
    private var sums: ContiguousArray<Int128> = []
    private var present: ContiguousArray<Bool> = []
    /// Kelompok yang jarak terjauhnya dari yang sebenarnya tidak nol.
    private var roundings: [Int: Rupiah] = [:]
    /// Ejaan pertama setiap sumber dana.
    private var sources: [FundingSource: FundingSource] = [:]

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
    /// - Returns: Nomor kelompoknya.
    /// - Throws: `overflow` bila jumlahnya tidak muat.
    @discardableResult
    package mutating func add(_ line: BudgetLine) throws(ArithmeticError) -> Int {
        let group = group(of: line)
        let row = line.location.row ?? 0
        try add(line.ceilings, rounding: line.rounding, standingFor: RowSpan(last: row, count: 1), to: group)
        return group
    }

    private mutating func add(
        _ ceilings: StageAmounts, rounding: Rupiah, standingFor span: RowSpan, to group: Int
    ) throws(ArithmeticError) {
        for (index, stage) in stages.enumerated() {
            guard let amount = ceilings[stage] else { continue }
            guard add(amount.sen, at: index, to: group) else { throw .overflow }
        }
        if !rounding.isZero { roundings[group] = try (roundings[group] ?? .zero) + rounding }
        note(span, in: group)
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
    package private(set) var heads = BudgetLines()

    /// Baris jumlahnya menurut urutan pertama kali muncul.
    package var lines: BudgetLines {
        var lines = heads
        let times = stages.indices.sorted { stages[$0] < stages[$1] }
        for group in heads.indices {
            var ceilings = StageAmounts()
            for index in times where present[group * room + index] {
                ceilings.append(Rupiah(sen: sums[group * room + index]), at: stages[index])
            }
            lines.setCeilings(ceilings, at: group)
        }
        for (group, rounding) in roundings {
            var note = lines.note(at: group)
            note.rounding = rounding
            lines.set(note, at: group)
        }
        return lines
    }

    /// Yang diwakili setiap baris jumlah, menurut tempatnya; baris yang hanya mewakili dirinya tidak disebut.
    package var spansByPlace: [SourceLocation: RowSpan] {
        var places: [SourceLocation: RowSpan] = [:]
        for (group, span) in spans.enumerated() where span.count != 1 { places[heads.location(at: group)] = span }
        return places
    }

    /// Asal baris setiap OPD, menurut urutan pertama kali muncul.
    package var origins: [LineOrigin] {
        let grouping = heads.grouping(by: [.table, .office])
        var origins: [LineOrigin] = []
        for (group, place) in grouping.places.enumerated() {
            let (row, span, place) = (heads.fileRow(at: group), spans[group], Int(place))
            if place == origins.count {
                origins.append(
                    LineOrigin(
                        table: heads.location(at: group).table, office: heads.office(at: group), first: row, last: span.last,
                        count: span.count))
            } else {
                origins[place].first = min(origins[place].first, row)
                origins[place].last = max(origins[place].last, span.last)
                origins[place].count += span.count
            }
        }
        return origins
    }

    /// Nomor kelompok sebuah baris, yang dibuat bila belum ada.
    package mutating func group(of line: BudgetLine) -> Int {
        group(heads.numbers(of: line), line.change, at: line.location)
    }

    private mutating func group(
        _ numbers: (owner: Int32, levels: SIMD4<Int32>, table: Int32), _ change: ChangeNote, at place: SourceLocation
    ) -> Int {
        let none = LineDictionary.none
        let note = change.isEmpty ? none : heads.names.note(LineDictionary.Note(change: change))
        let group = Int(groups.number(of: Key(owner: numbers.owner, program: numbers.levels.x, table: numbers.table, note: note)))
        guard group == heads.count else { return group }
        heads.appendNumbers(
            owner: numbers.owner, levels: SIMD4(numbers.levels.x, none, none, none), table: numbers.table, fileRow: place.row)
        heads.set(LineDictionary.Note(change: change, column: place.column, highRow: (place.row ?? 0) >> 31), at: group)
        spans.append(RowSpan(last: 0, count: 0))
        sums.append(contentsOf: repeatElement(0, count: room))
        present.append(contentsOf: repeatElement(false, count: room))
        return group
    }

    /// Jati diri sebuah kelompok: sama bagi dua kelompok yang programnya sama bagaimanapun tulisannya. Sumber dana ditulis dengan ejaan
    /// pertamanya, karena yang lain nanti disatukan dengannya (``Budget/unifyFundingSources()``).
    package mutating func identity(of group: Int) -> LineKey {
        let own = heads.fundingSource(at: group)
        guard let first = sources[own] else {
            sources[own] = own
            return heads.key(at: group)
        }
        return heads.key(at: group, paidFrom: first)
    }
}

extension ProgramSums {
    /// Jumlah setiap program baris-baris ini, dengan kamus yang sama.
    ///
    /// - Parameter spans: Baris yang ketika dibaca sudah mewakili beberapa baris, menurut tempatnya.
    /// - Throws: `overflow` bila suatu jumlah tidak muat.
    fileprivate init(_ lines: BudgetLines, stages: [BudgetStage], spans: [SourceLocation: RowSpan]) throws(ArithmeticError) {
        self.init(stages: stages)
        heads = lines.selecting([])
        for row in lines.indices {
            let (place, note) = (lines.location(at: row), lines.note(at: row))
            let group = group((lines.owners[row], lines.levels[row], lines.tableNumber(at: row)), note.change, at: place)
            let span = spans.isEmpty ? nil : spans[place]
            let own = RowSpan(last: max(place.row ?? 0, span?.last ?? 0), count: span?.count ?? 1)
            try add(lines.ceilings(at: row), rounding: note.rounding, standingFor: own, to: group)
        }
    }
}

extension Budget {
    /// Menggantikan baris-baris anggaran dengan jumlah setiap program; asal baris setiap OPD dicatat di ``summedOrigins``.
    ///
    /// - Parameter spans: Baris yang ketika dibaca sudah mewakili beberapa baris, menurut tempatnya.
    /// - Throws: `overflow` bila suatu jumlah tidak muat.
    package mutating func sumPrograms(spans: [SourceLocation: RowSpan]) throws(ArithmeticError) {
        let groups = try ProgramSums(lines, stages: spendingStages, spans: spans)
        lines = groups.lines
        summedOrigins = groups.origins
    }
}
