import BudgetModel
import Diagnostics
import TableReading

/// Yang hanya dapat dikatakan isi tabelnya: kolom tanpa tajuk di kanan "Kode" dan "Uraian", "Rp" di kolom sendiri.
///
/// Sel gabungan tidak tersimpan di CSV, dan di lembar kerja tajuk sering hanya ditulis di kolom pertamanya.
extension HeaderLayout {
    /// Menyesuaikan kolom-kolom dengan baris-baris pembuka di bawah tajuk.
    mutating func fit(to body: [TableRow]) {
        passCurrencyMarks(body)
        let money = amountPositions
        let rows = HeaderBody(body.filter { row in money.contains { HeaderBody.isAmount(row, at: $0) } })
        dropForeignGroups(rows)
        dropNumericNames(rows)
        settleRoles(rows)
        settleCodes(rows)
        settleShifts(rows)
        addCodeColumns(rows)
        joinCodeParts(rows)
        nameTextBesideCode(rows)
        let all = HeaderBody(body)
        extendNames(all)
        keepUntitled(rows)
        for index in columns.indices where columns[index].meaning == nil {
            columns[index].holdsAmounts = all.holdsOnlyAmounts(at: columns[index].position)
        }
        for index in columns.indices where !columns[index].isForced && ceilingCount > 0 {
            columns[index].isLikeCeiling = money.contains { rows.isComparable(columns[index].position, with: $0) }
        }
        shareUnits(rows)
    }

    func column(at position: Int) -> Column? { columns.first { $0.position == position } }

    private mutating func replace(_ column: Column, with meaning: ColumnMeaning) {
        guard let index = columns.firstIndex(where: { $0.position == column.position }) else { return }
        columns[index].meaning = meaning
        columns[index].kept = nil
    }

    /// Kolom tanpa tajuk yang berbagi tajuk dengan kolom di kirinya.
    private mutating func add(_ position: Int, sharing owner: Column, as meaning: ColumnMeaning) {
        guard column(at: position) == nil else { return }
        var column = owner.moved(to: position)
        column.meaning = meaning
        columns.insert(column, at: columns.firstIndex { $0.position > position } ?? columns.endIndex)
    }

    /// "Rp" di kolom uang, dan jumlahnya di kolom sebelah kanannya.
    private mutating func passCurrencyMarks(_ body: [TableRow]) {
        for index in columns.indices.reversed() {
            let column = columns[index]
            let next = column.position + 1
            guard column.holdsMoney, body.contains(where: { HeaderBody.isCurrencyMark($0, at: column.position) }),
                !body.contains(where: { HeaderBody.isAmount($0, at: column.position) }),
                body.contains(where: { HeaderBody.isAmount($0, at: next) })
            else { continue }
            if let beside = self.column(at: next) {
                if beside.levels == column.levels { columns.remove(at: index) }
            } else {
                columns[index] = column.moved(to: next)
            }
        }
    }

    /// "Kelompok" di samping "Akun" dan "Jenis" adalah kelompok belanja, bukan kelompok program.
    private mutating func dropForeignGroups(_ rows: HeaderBody) {
        for index in columns.indices where columns[index].meaning == .group && !columns[index].isForced {
            if rows.holdsNoGroup(at: columns[index].position) { columns[index].meaning = nil }
        }
    }

    /// "Belanja" di atas "Operasi" dan "Modal" menamai uangnya, bukan uraiannya.
    private mutating func dropNumericNames(_ rows: HeaderBody) {
        for index in columns.indices where columns[index].meaning == .name(nil) && !columns[index].isForced {
            if rows.holdsOnlyAmounts(at: columns[index].position) { columns[index].meaning = nil }
        }
    }

    /// "Pergeseran" atau "Perubahan" tanpa kata pagu adalah selisihnya bila di setiap baris ia menghubungkan kolom kiri dan
    /// kanannya; bila ada yang di bawah nol, ia bukan pagu.
    private mutating func settleShifts(_ rows: HeaderBody) {
        for index in columns.indices where columns[index].isCeiling && !columns[index].isForced && columns[index].mayBeShift {
            let place = columns[index].position
            guard isCeiling(place - 1), mayBeCeiling(place + 1) else { continue }
            if rows.connects(place) {
                // "Pagu Efektif" di kanannya lalu pagu sesudah pergeseran itu.
                if let next = column(at: place + 1), next.meaning == nil, let shifted = columns[index].meaning {
                    replace(next, with: shifted)
                }
                columns[index].meaning = .difference
            } else if rows.holdsNegative(at: place) {
                columns[index].keep(.withoutPair)
            }
        }
    }

    private func isCeiling(_ position: Int) -> Bool { column(at: position)?.isCeiling ?? false }

    /// Kolom pagu, atau kolom yang artinya tidak dikenal.
    private func mayBeCeiling(_ position: Int) -> Bool {
        column(at: position).map { $0.isCeiling || ($0.meaning == nil && $0.kept == nil) } ?? false
    }

    /// Kolom tanpa tajuk di kanan kolom kode yang seluruh isinya kode: "KODE REK" di atas kode bidang dan kode akun.
    private mutating func addCodeColumns(_ rows: HeaderBody) {
        guard let owner = columns.first(where: { if case .code = $0.meaning { true } else { false } }) else { return }
        var position = owner.position + 1
        while column(at: position) == nil, rows.holdsOnlyCodes(at: position) {
            add(position, sharing: owner, as: .code(nil))
            position += 1
        }
    }

    /// Satu kode di beberapa kolom ("3 | 30 | 02 | 1.01 | 0001"), bertajuk sendiri-sendiri atau tidak.
    private mutating func joinCodeParts(_ rows: HeaderBody) {
        guard let first = columns.first(where: { $0.mayHoldCodePart && rows.holdsCodeParts(at: $0.position) }) else { return }
        let end = columns.first { $0.holdsMoney }?.position ?? 0
        var run: [Int] = []
        for position in first.position..<max(end, first.position) {
            guard column(at: position)?.mayHoldCodePart ?? true else { break }
            if column(at: position) == nil, rows.isEmpty(at: position) { continue }
            guard rows.holdsCodeParts(at: position) else { break }
            run.append(position)
        }
        let others = columns.filter { !run.contains($0.position) }
        let hasNames = others.contains { column in
            if case .name = column.meaning { return true }
            return column.meaning == nil && rows.holdsNames(at: column.position)
        }
        guard run.count > 1, hasNames, !rows.growsAlong(run) else { return }
        for position in run {
            if let column = column(at: position) {
                replace(column, with: .code(nil))
            } else {
                add(position, sharing: first, as: .code(nil))
            }
        }
    }

    /// Teks di kanan kode adalah uraiannya, apa pun tajuknya, bila tidak ada kolom nama lain.
    private mutating func nameTextBesideCode(_ rows: HeaderBody) {
        let hasNames = columns.contains { if case .name = $0.meaning { true } else { false } }
        guard !hasNames, let code = columns.last(where: { if case .code = $0.meaning { true } else { false } }),
            let beside = columns.first(where: { $0.position > code.position }), beside.meaning == nil, beside.kept == nil,
            !beside.isForced, rows.holdsNames(at: beside.position)
        else { return }
        replace(beside, with: .name(nil))
    }

    /// Uraian yang menjorok ke kolom-kolom tanpa tajuk di kanannya: setiap baris hanya mengisi salah satunya.
    private mutating func extendNames(_ rows: HeaderBody) {
        guard let owner = columns.first(where: { $0.meaning == .name(nil) }) else { return }
        var names = [owner.position]
        while let last = names.last, column(at: last + 1) == nil, rows.holdsNames(at: last + 1),
            !rows.fills(last + 1, besides: names)
        {
            add(last + 1, sharing: owner, as: .name(nil))
            names.append(last + 1)
        }
    }

    /// Isi kolom tanpa tajuk yang tersisa disimpan dan disebut, tidak hilang diam-diam.
    private mutating func keepUntitled(_ rows: HeaderBody) {
        guard let last = columns.last?.position else { return }
        let width = min(max(last + 1, rows.width), HeaderGrid.maximumColumns)
        for position in 0..<width where column(at: position) == nil && rows.holdsMore(at: position) {
            let title = "kolom \(SourceLocation.columnName(position + 1))"
            let column = Column(position: position, title: title, meaning: nil, levels: [title], years: [])
            columns.insert(column, at: columns.firstIndex { $0.position > position } ?? columns.endIndex)
        }
    }
}

extension HeaderLayout.Column {
    /// Kolom pagu, selisih, atau realisasi.
    fileprivate var holdsMoney: Bool {
        switch meaning {
        case .ceiling, .difference, .realisation: true
        default: false
        }
    }

    /// Tajuk yang hanya berkata pergeseran atau perubahan: dapat pagunya, dapat selisihnya.
    fileprivate var mayBeShift: Bool {
        let words = HeaderWords(levels.last ?? "").words
        return ["pergeseran", "perubahan"].contains(words.first ?? "") && !words.contains(where: ["apbd", "pagu"].contains)
            && !words.dropFirst().contains { ShiftWords.number($0) != nil }
    }

    /// Tajuk yang menyebut tingkat kode; isinya yang memutuskan apakah ia ruas kode atau nama.
    fileprivate var mayHoldCodePart: Bool {
        guard !isForced, kept == nil else { return false }
        switch meaning {
        case .code: return true
        case .name, .group, .office, .unit, nil:
            let words = levels.flatMap { HeaderWords($0).words }
            return !words.isEmpty && words.allSatisfy(HeaderVocabulary.codePartWords.contains)
        default: return false
        }
    }

    /// Kolom yang sama di tempat lain.
    fileprivate func moved(to position: Int) -> Self {
        var column = Self(position: position, title: title, meaning: meaning, levels: levels, years: years)
        (column.unit, column.isForced, column.kept, column.holdsAmounts) = (unit, isForced, kept, holdsAmounts)
        return column
    }
}
