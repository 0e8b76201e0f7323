import BudgetModel
import TableReading

/// Kolom yang artinya dikatakan isinya, bukan tajuknya: "Tahap", "Dokumen", atau "Posisi" di atas "DPA" dan "DPPA".
///
/// Tabel panjang mengulang setiap baris per tahapan, waktu, atau ukuran. Kolom yang membedakan ulangan-ulangan itu tidak boleh
/// hanya disimpan: uangnya terhitung sebanyak ulangannya.
extension HeaderLayout {
    mutating func settleRoles(_ rows: HeaderBody) {
        guard ceilingCount > 0 else { return }
        settleRegion()
        settleStages(rows)
        settleFunding(rows)
        settleMeasures(rows)
        settlePeriods(rows)
        settleUndecided(rows)
    }

    /// Kolom yang artinya boleh ditentukan isinya.
    private func isFree(_ column: Column) -> Bool {
        guard !column.isForced, column.kept == nil else { return false }
        return column.meaning == nil || column.meaning == .remark || column.meaning == .ignored
    }

    private func has(_ meaning: ColumnMeaning) -> Bool { columns.contains { $0.meaning == meaning } }

    /// Kolom pagu yang tajuknya tidak menyebut tahapan.
    private var openCeilings: [Int] { columns.indices.filter { columns[$0].meaning == .ceiling(nil) } }

    /// "Wilayah" di samping OPD adalah daerahnya.
    private mutating func settleRegion() {
        guard has(.office), !has(.region) else { return }
        let index = columns.firstIndex { isFree($0) && $0.meaning == nil && HeaderVocabulary.regionTitles.contains($0.innerPhrase) }
        if let index { columns[index].meaning = .region }
    }

    private mutating func settleStages(_ rows: HeaderBody) {
        guard !openCeilings.isEmpty, !has(.stage) else { return }
        for index in columns.indices {
            // "APBD" di atas "Murni" dan "Perubahan" adalah tahapannya; pagunya kolom lain.
            let isCeiling = columns[index].meaning == .ceiling(nil) && openCeilings.count > 1 && !columns[index].isForced
            guard isFree(columns[index]) || isCeiling else { continue }
            let texts = rows.texts(at: columns[index].position)
            let named = texts.filter { StageText.isSure($0) }
            guard !named.isEmpty, named.count == texts.count || (Set(named).count > 1 && columns[index].meaning == nil) else { continue }
            // "APBDP" dapat sumber dananya; tahapannya bila baris yang sama disebut lagi dengan tahapan lain.
            let mayBeOther = columns[index].meaning == .remark || texts.allSatisfy { RowWords.isFunding($0) }
            guard !mayBeOther || repeats(rows, at: columns[index].position) else { continue }
            columns[index].meaning = .stage
            return
        }
    }

    /// "Dana", "Asal", "SD" di atas "DAU" dan "APBN".
    private mutating func settleFunding(_ rows: HeaderBody) {
        guard !has(.fundingSource) else { return }
        for index in columns.indices where isFree(columns[index]) && columns[index].meaning == nil {
            let texts = rows.texts(at: columns[index].position)
            guard !texts.isEmpty, texts.allSatisfy({ RowWords.isFunding($0) }) else { continue }
            columns[index].meaning = .fundingSource
            return
        }
    }

    /// `true` bila sekurang-kurangnya separuh baris disebut lagi dengan isi lain di kolom ini.
    private func repeats(_ rows: HeaderBody, at position: Int) -> Bool {
        let groups = rows.variants(at: position, besides: Set(columns.filter { $0.isMoney || $0.meaning == .number }.map(\.position)))
        let repeated = groups.filter { Set($0).count > 1 }
        return !repeated.isEmpty && repeated.count * 2 >= groups.count
    }

    private mutating func settleMeasures(_ rows: HeaderBody) {
        guard !has(.measure) else { return }
        let names = columns.count { if case .name = $0.meaning { true } else { false } }
        for index in columns.indices {
            let isSpareName = columns[index].meaning == .name(nil) && names > 1 && !columns[index].isForced
            guard isFree(columns[index]) || isSpareName else { continue }
            let measures = rows.texts(at: columns[index].position).map { MeasureText($0) }
            guard measures.contains(.ceiling), measures.contains(.other), !measures.contains(nil) else { continue }
            columns[index].meaning = .measure
            return
        }
    }

    private mutating func settlePeriods(_ rows: HeaderBody) {
        guard !has(.quarter) else { return }
        for index in columns.indices where isFree(columns[index]) {
            let position = columns[index].position
            let texts = rows.texts(at: position)
            guard !texts.isEmpty, texts.allSatisfy({ RowPeriod.isSure($0) }) else { continue }
            // Tanggal setiap baris yang lain adalah keterangannya; potret menyebut baris yang sama pada waktu yang lain.
            guard repeats(rows, at: position) else { continue }
            columns[index].meaning = .quarter
            return
        }
    }

    /// Setiap baris berulang, satu kali bagi setiap isi kolom ini: versi anggaran, atau bagian-bagian yang dijumlahkan.
    private mutating func settleUndecided(_ rows: HeaderBody) {
        guard !has(.stage), !has(.quarter), !has(.measure) else { return }
        let money = Set(columns.filter(\.isMoney).map(\.position))
        for index in columns.indices where columns[index].meaning == nil && isFree(columns[index]) {
            let position = columns[index].position
            guard !money.contains(position), rows.holdsNames(at: position) else { continue }
            let groups = rows.variants(at: position, besides: money.union(columns.filter { $0.meaning == .number }.map(\.position)))
            let values = Set(groups.flatMap(\.self))
            guard groups.count > 1, values.count > 1, groups.allSatisfy({ $0.count == values.count && Set($0) == values }) else { continue }
            columns[index].isUndecided = true
            return
        }
    }

    /// "Akun" di atas "5.1.02" adalah kodenya; begitu juga kolom bertajuk apa pun di kiri uraian yang seluruh isinya kode.
    mutating func settleCodes(_ rows: HeaderBody) {
        for index in columns.indices where !columns[index].isForced && columns[index].kept == nil {
            let column = columns[index]
            guard rows.texts(at: column.position).count > 1, rows.holdsOnlyCodes(at: column.position) else { continue }
            switch column.meaning {
            case .name:
                guard hasNames(rows, besides: column.position) else { continue }
            case nil:
                // "Kode Urusan" di samping "Kode Program" menyebut tingkat di atasnya, bukan kode barisnya.
                guard !columns.contains(where: { [.code(.program), .code(.activity), .code(.subActivity)].contains($0.meaning) }),
                    columns.contains(where: { other in if case .name = other.meaning { other.position > column.position } else { false } }),
                    !columns.contains(where: { $0.isMoney && $0.position < column.position })
                else { continue }
            default: continue
            }
            columns[index].meaning = .code(nil)
        }
    }

    private func hasNames(_ rows: HeaderBody, besides position: Int) -> Bool {
        let others = columns.filter { $0.position != position }
        if others.contains(where: { $0.meaning == .name(nil) }) { return true }
        return !others.contains { if case .name = $0.meaning { true } else { false } }
            && others.contains { $0.meaning == nil && rows.holdsNames(at: $0.position) }
    }
}

extension HeaderLayout.Column {
    /// Kolom yang memuat angka yang dihitung kertas.
    var isMoney: Bool {
        switch meaning {
        case .ceiling, .difference, .percent, .realisation, .remainder: true
        default: kept != nil
        }
    }
}
