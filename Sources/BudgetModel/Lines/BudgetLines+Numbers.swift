import ExactNumbers

/// Menambahkan baris menurut nomor-nomor kamusnya, bagi pembaca yang sudah tahu artinya.
extension BudgetLines {
    /// Nomor teks atau tingkat yang tidak tertera.
    package static let none = LineDictionary.none

    /// Nomor sebuah teks; berarti hanya di simpanan ini.
    package mutating func textNumber(_ text: String) -> Int32 { names.text(text) }

    /// Nomor tingkat yang kode dan namanya bernomor ini; kode yang tidak tertera ``none``.
    package mutating func levelNumber(code: Int32, name: Int32) -> Int32 { names.level(NumberPair(code, name)) }

    /// Nomor sebuah tingkat.
    package mutating func levelNumber(of level: CodedName) -> Int32 { names.level(level) }

    /// Menambahkan satu baris tanpa pagu: pemilik, program, tabel, dan catatannya seperti baris `model`.
    ///
    /// - Parameters:
    ///   - activity: Nomor kegiatan, juga sub kegiatan dan rekening, dari ``levelNumber(code:name:)``.
    ///   - fileRow: Nomor barisnya di berkas.
    package mutating func append(like model: Int, activity: Int32, subActivity: Int32, account: Int32, fileRow: Int) {
        let row = count
        appendNumbers(
            owner: owners[model], levels: SIMD4(levels[model].x, activity, subActivity, account), table: tableNumber(at: model),
            fileRow: fileRow)
        guard hasNotes || fileRow >> 31 != 0 else { return }
        var note = note(at: model)
        note.highRow = fileRow >> 31
        set(note, at: row)
    }

    /// Menetapkan pagu baris terakhir pada sebuah tahapan, dalam sen.
    package mutating func setLast(sen: Int64, in stage: BudgetStage) { setCeiling(Rupiah(sen: Int128(sen)), at: count - 1, in: stage) }
}
