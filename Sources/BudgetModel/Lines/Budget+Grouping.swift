import Diagnostics
package import ExactNumbers

extension Budget {
    /// Menggantikan baris-baris anggaran dengan jumlah setiap kelompok di tingkat itu, terurut menurut ejaannya.
    ///
    /// Ejaan tidak disamakan di sini: dua ejaan satu program tetap dua kelompok, yang dicocokkan dan dilaporkan seperti biasa. Baris jumlah
    /// berdiri di baris pertamanya, tanpa alasan perubahan dan catatan. Tahapan yang tidak dimuat satu baris pun tetap tidak ada, berbeda
    /// dari nol yang tercetak. Di atas program, isi yang menyebut program (kaitan, realisasi, rencana kas) tidak dapat ditempatkan dan
    /// dilepas.
    ///
    /// - Throws: `overflow` bila suatu jumlah tidak muat.
    package mutating func group(at level: GroupLevel) throws(ArithmeticError) {
        if summedOrigins.isEmpty { summedOrigins = lines.origins }
        lines = try lines.grouped(at: level)
        self.level = level
        guard !level.namesPrograms else { return }
        (links, cashPlans, strategicMoney) = ([], [], [])
        moneyRealisations.removeAll { realisation in
            if case .office = realisation.subject { return level < .office }
            return true
        }
    }
}

extension BudgetLines {
    /// Satu baris setiap kelompok di tingkat itu dan tabel asalnya.
    fileprivate func grouped(at level: GroupLevel) throws(ArithmeticError) -> BudgetLines {
        let groups = try groups(by: level.dimensions.union(.table))
        var sums = selecting(groups.map(\.first))
        for (row, group) in groups.enumerated() {
            sums.setCeilings(group.ceilings, at: row)
            var note = LineDictionary.Note()
            (note.rounding, note.highRow) = (group.rounding, sums.note(at: row).highRow)
            sums.set(note, at: row)
        }
        sums.forget(below: level)
        return sums.selecting(sums.orderedBySpelling)
    }

    /// Melupakan tingkat-tingkat di bawah `level`; di atas program, programnya semua program kelompoknya.
    private mutating func forget(below level: GroupLevel) {
        let none = LineDictionary.none
        for row in indices {
            if level < .account { levels[row].w = none }
            if level < .subActivity { levels[row].z = none }
            if level < .activity { levels[row].y = none }
        }
        guard !level.namesPrograms else { return }
        let programs = Dictionary(uniqueKeysWithValues: ProgramGroup.allCases.map { ($0, names.level(CodedName(name: $0.wholeName))) })
        for row in indices { levels[row].x = programs[names.owners[owners[row]].group] ?? none }
        changeOwners { owner in
            owner.unit = nil
            if level < .office { owner.office = Self.everyOffice }
        }
    }

    /// OPD baris yang dijumlahkan per daerah.
    private static let everyOffice = "Semua OPD"

    /// Nomor baris menurut tahun, daerah, OPD, unit, kelompok, sumber dana, tingkat-tingkatnya, dan tabelnya, masing-masing menurut
    /// bitanya; jadi tidak bergantung pada urutan barisnya datang.
    private var orderedBySpelling: [Int] {
        let ranks = names.textRanks
        func rank(_ text: Int32) -> Int32 { text < 0 ? -1 : ranks[Int(text)] }
        let owners = names.owners.values.map { owner in
            SIMD8<Int32>(
                Int32(owner.year), rank(owner.region), rank(owner.office), rank(owner.unit), Int32(owner.group.place), rank(owner.source), -1,
                -1)
        }
        let levels = names.levels.values.map { SIMD2(rank($0.x), rank($0.y)) }
        let tables = names.tables.values.map { SIMD2(rank($0.x), rank($0.y)) }
        let keys = indices.map { row in
            let owner = owners[Int(self.owners[row])]
            var key = SIMD16(lowHalf: owner, highHalf: SIMD8(repeating: -1))
            for place in 0..<4 where self.levels[row][place] >= 0 {
                let level = levels[Int(self.levels[row][place])]
                (key[6 + 2 * place], key[7 + 2 * place]) = (level.x, level.y)
            }
            let table = tables[Int(tableNumber(at: row))]
            (key[14], key[15]) = (table.x, table.y)
            return key
        }
        func precedes(_ first: Int, _ second: Int) -> Bool {
            for place in 0..<16 where keys[first][place] != keys[second][place] { return keys[first][place] < keys[second][place] }
            return false
        }
        return indices.sorted(by: precedes)
    }

    /// Asal baris setiap tabel dan OPD.
    fileprivate var origins: [LineOrigin] {
        counts(by: [.table, .office]).map { group in
            LineOrigin(
                table: location(at: group.first).table, office: office(at: group.first), first: group.rows.lowerBound,
                last: group.rows.upperBound, count: group.count)
        }
    }
}

extension ProgramGroup {
    /// Program baris yang dijumlahkan per OPD atau per daerah.
    fileprivate var wholeName: String {
        switch self {
        case .core: "Semua program utama"
        case .overhead: "Semua program penunjang"
        case .support: "Semua program pendukung"
        }
    }

    /// Urutan kelompok di laporan.
    fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension LineDictionary {
    /// Urutan setiap teks menurut bitanya.
    fileprivate var textRanks: [Int32] {
        let order = texts.values.indices.sorted { texts.values[$0].text.utf8.lexicographicallyPrecedes(texts.values[$1].text.utf8) }
        var ranks = [Int32](repeating: 0, count: order.count)
        for (rank, text) in order.enumerated() { ranks[text] = Int32(rank) }
        return ranks
    }
}
