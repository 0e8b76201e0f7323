import Testing

@Suite("Satu isi, banyak cara menulisnya")
struct TableVariantTests {
    @Test("Satuan", arguments: TableVariant.amountUnits.flatMap(\.self))
    func amountUnits(variant: TableVariant) throws {
        let reading = try variant.reading()
        #expect(reading == variant.expected)
    }

    @Test("Tahapan", arguments: TableVariant.stages.flatMap(\.self))
    func stages(variant: TableVariant) throws {
        let reading = try variant.reading()
        #expect(reading == variant.expected)
    }

    @Test("Kolom lain di samping pagu", arguments: TableVariant.otherColumns.flatMap(\.self))
    func otherColumns(variant: TableVariant) throws {
        let reading = try variant.reading()
        #expect(reading == variant.expected)
    }

    @Test("Kolom nama", arguments: TableVariant.nameColumns.flatMap(\.self))
    func nameColumns(variant: TableVariant) throws {
        let reading = try variant.reading()
        #expect(reading == variant.expected)
    }

    @Test("Kode", arguments: TableVariant.codes.flatMap(\.self))
    func codes(variant: TableVariant) throws {
        let reading = try variant.reading()
        #expect(reading == variant.expected)
    }

    @Test("Nomor, jorokan, dan nama", arguments: TableVariant.outlines.flatMap(\.self))
    func outlines(variant: TableVariant) throws {
        let reading = try variant.reading()
        #expect(reading == variant.expected)
    }

    @Test("Jumlah", arguments: TableVariant.totals.flatMap(\.self))
    func totals(variant: TableVariant) throws {
        let reading = try variant.reading()
        #expect(reading == variant.expected)
    }

    @Test("Angka, pemisah, dan tahun", arguments: TableVariant.numbers.flatMap(\.self))
    func numbers(variant: TableVariant) throws {
        let reading = try variant.reading()
        #expect(reading == variant.expected)
    }

    @Test("Ekspor dan kertas anggaran", arguments: TableVariant.papers.flatMap(\.self))
    func papers(variant: TableVariant) throws {
        let reading = try variant.reading()
        #expect(reading == variant.expected)
    }

    @Test("Realisasi", arguments: TableVariant.realisations.flatMap(\.self))
    func realisations(variant: TableVariant) throws {
        let reading = try variant.reading()
        #expect(reading == variant.expected)
    }

    @Test("Kantor dan unit", arguments: TableVariant.offices.flatMap(\.self))
    func offices(variant: TableVariant) throws {
        let reading = try variant.reading()
        #expect(reading == variant.expected)
    }
}
