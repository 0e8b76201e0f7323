import BudgetModel
import Diagnostics
import Testing

@testable import BudgetIntake
@testable import PaperReading

@Suite("Kata tajuk dan artinya")
struct ColumnMeaningTests {
    @Test("Setiap frasa di daftar sinonim dikenal dengan artinya")
    func phrases() {
        for entry in HeaderVocabulary.phrases {
            for title in entry.titles {
                #expect(ColumnMeaning(title: title.uppercased()) == entry.meaning, "\(title)")
            }
        }
        for entry in HeaderVocabulary.stages {
            for title in entry.titles {
                #expect(ColumnMeaning(title: title) == .ceiling(entry.stage), "\(title)")
                #expect(ColumnMeaning(title: "Anggaran \(title) (Rp)") != nil, "\(title)")
            }
        }
    }

    @Test(
        "Tajuk seperti tertulis di kertas",
        arguments: [
            ("Sebelum", ColumnMeaning.ceiling(.original)), ("Semula (Rp)", .ceiling(.original)),
            ("Sebelum Perubahan", .ceiling(.original)), ("Pagu Murni", .ceiling(.original)),
            ("Anggaran Murni (Rp)", .ceiling(.original)), ("APBD Murni 2024", .ceiling(.original)),
            ("Jumlah Sebelum Perubahan (Rupiah)", .ceiling(.original)), ("Original Budget", .ceiling(.original)),
            ("Setelah", .ceiling(.revised)), ("Menjadi", .ceiling(.revised)), ("APBD-P", .ceiling(.revised)),
            ("APBDP", .ceiling(.revised)), ("P-APBD", .ceiling(.revised)), ("P.APBD 2024", .ceiling(.revised)),
            ("Pagu Perubahan (dalam ribuan)", .ceiling(.revised)),
            ("Pagu Perubahan (dalam Rp. 1.000,-)", .ceiling(.revised)),
            ("Pagu Murni (in million rupiah)", .ceiling(.original)), ("Pagu Murni Satuan : Ribu Rupiah", .ceiling(.original)),
            ("Anggaran Setelah Perubahan", .ceiling(.revised)),
            ("Revised", .ceiling(.revised)), ("After", .ceiling(.revised)), ("Pergeseran", .ceiling(.shift(1))),
            ("Pagu Pergeseran 2", .ceiling(.shift(2))), ("Setelah Pergeseran II", .ceiling(.shift(2))),
            ("Anggaran", .ceiling(nil)), ("Pagu Anggaran (Rp)", .ceiling(nil)), ("APBD", .ceiling(nil)),
            ("Bertambah/(Berkurang)", .difference), ("Bertambah / Berkurang", .difference), ("+/-", .difference),
            ("Selisih (Rp)", .difference), ("Difference", .difference), ("%", .percent), ("Selisih (%)", .percent),
            ("Persentase", .percent), ("NO.", .number),
            ("Kode_Rekening", .code(nil)), ("Kode Rek.", .code(nil)), ("Program/Kegiatan", .name(nil)),
            ("Kode Prog./ Keg.", .code(nil)), ("Kode Urusan/Program/Kegiatan", .code(nil)), ("Kode Program", .code(.program)),
            ("OPD / Program", .name(nil)), ("Urusan/ Bidang Urusan Pemerintahan Daerah Dan Program/ Kegiatan", .name(nil)),
            ("Uraian Rekening Belanja", .name(nil)), ("Sub Kegiatan", .name(.subActivity)),
            ("Nama Program", .name(.program)), ("Sumber Dana", .fundingSource), ("Ket.", .remark),
            ("Indikator Kinerja (Kolom 3)", .indicator), ("Perangkat Daerah", .office), ("Unit Kerja", .unit),
        ])
    func titles(title: String, meaning: ColumnMeaning) {
        #expect(ColumnMeaning(title: title) == meaning)
    }

    @Test(
        "Pagu dengan tahun adalah pagu tanpa tahapan; \"Tahun Anggaran\" tetap kolom tahun",
        arguments: [
            ("Pagu 2024", ColumnMeaning.ceiling(nil)), ("Anggaran Tahun 2025", .ceiling(nil)), ("Belanja 2024", .ceiling(nil)),
            ("Belanja", .name(nil)), ("Tahun Anggaran 2024", .year), ("TA 2024", .year), ("Murni TA 2024", .ceiling(.original)),
            ("Pagu 2024 (%)", .percent),
        ])
    func dated(title: String, meaning: ColumnMeaning) {
        #expect(ColumnMeaning(title: title) == meaning)
    }

    @Test("Tahun sendirian bukan tajuk, dan kalimat bukan tajuk", arguments: ["2024", "Rapat", "Nilai 2024", "Dana 2024", ""])
    func unknown(title: String) {
        #expect(ColumnMeaning(title: title) == nil)
    }

    @Test(
        "Tajuk bertingkat: tingkat yang paling menentukan berlaku",
        arguments: [
            (["Jumlah (Rp)", "Sebelum Perubahan"], ColumnMeaning.ceiling(.original)),
            (["Sebelum Perubahan", "Jumlah (Rp)"], .ceiling(.original)),
            (["Bertambah/(Berkurang)", "(Rp)"], .difference), (["Bertambah/(Berkurang)", "%"], .percent),
            (["Sebelum", "Harga Satuan"], .ignored),
        ])
    func levels(levels: [String], meaning: ColumnMeaning) {
        #expect(ColumnMeaning(levels: levels) == meaning)
    }

    @Test(
        "Satuan uang di judul, tajuk, dan sel",
        arguments: [
            ("(dalam ribuan rupiah)", 3), ("Dalam Jutaan", 6), ("Pagu (Rp juta)", 6), ("dalam miliar Rupiah", 9),
            ("(triliun)", 12), ("Rp. 000", 3), ("(Rp 000.000)", 6), ("x1.000", 3), ("x 1.000.000", 6), ("in thousands", 3),
            ("(dalam Rp. 1.000,-)", 3), ("dalam 000 rupiah", 3), ("Pagu (dlm ribuan Rp)", 3),
            ("Rp000", 3), ("Satuan : Ribu Rupiah", 3), ("in million rupiah", 6),
        ])
    func units(title: String, exponent: Int) {
        #expect(AmountUnit(in: title)?.exponent == exponent)
    }

    @Test(
        "Bukan satuan",
        arguments: ["Anggaran (Rp)", "Bantuan untuk sejuta pohon", "TAHUN 2024", "Rp. 1.000", "Anggaran : Rp 1.000.000.000", "2.000 paket"])
    func notUnits(title: String) {
        #expect(AmountUnit(in: title) == nil)
    }
}
