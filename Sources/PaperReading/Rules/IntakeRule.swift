public import Diagnostics

/// Aturan pembacaan: kode tetap untuk setiap masalah isi tabel.
///
/// `B` bacaan (bentuk tabel), `N` notasi (angka). Kode tidak pernah dipakai ulang; ditulis satu kali, di halaman aturannya
/// (`Rules`).
public enum IntakeRule {
    /// Kolom wajib tidak ada.
    public static let missingColumn = RulePage.missingColumn.id
    /// Kolom tidak dikenal; isinya disimpan.
    public static let unknownColumn = RulePage.unknownColumn.id
    /// Sel wajib kosong.
    public static let emptyCell = RulePage.emptyCell.id
    /// Isi sel bukan salah satu pilihan yang sah.
    public static let unknownChoice = RulePage.unknownChoice.id
    /// Banyaknya sel tidak sama dengan tajuk.
    public static let raggedRow = RulePage.raggedRow.id
    /// Kolom pagu dengan nama tahapan yang tidak dikenal.
    public static let unknownStage = RulePage.unknownStage.id
    /// Berkas di folder paket, atau lembar di buku kerja isian, yang tidak dikenal.
    public static let unknownFile = RulePage.unknownFile.id
    /// Kelompok dan sumber dana bertentangan.
    public static let groupContradiction = RulePage.groupContradiction.id
    /// Bobot kaitan satu program melebihi 100 persen, atau tidak positif.
    public static let excessWeight = RulePage.excessWeight.id
    /// Tajuk yang sama dua kali.
    public static let duplicateColumn = RulePage.duplicateColumn.id
    /// Tabel tanpa satu pun baris isi.
    public static let noRows = RulePage.noRows.id
    /// Pilihan yang saling meniadakan: keduanya terisi atau keduanya kosong.
    public static let contradictoryCells = RulePage.contradictoryCells.id
    /// Tabel tanpa tajuk yang dikenali.
    public static let unrecognisedTable = RulePage.unrecognisedTable.id
    /// Arti kolom yang dipaksakan pengguna tidak dikenal.
    public static let unknownMeaning = RulePage.unknownMeaning.id
    /// Kolom yang disebut pengguna tidak ada.
    public static let unknownForcedColumn = RulePage.unknownForcedColumn.id
    /// Baris berjumlah tanpa nama dan kode.
    public static let amountWithoutName = RulePage.amountWithoutName.id
    /// Baris berjumlah sesudah blok tanda tangan.
    public static let amountAfterClosing = RulePage.amountAfterClosing.id
    /// Tahun anggaran tidak disebut.
    public static let missingYear = RulePage.missingYear.id
    /// OPD tidak disebut; nama berkas dipakai.
    public static let assumedOffice = RulePage.assumedOffice.id
    /// Kelompok program tidak disebut; disimpulkan.
    public static let assumedGroup = RulePage.assumedGroup.id
    /// Sumber dana tidak disebut; dianggap APBD.
    public static let assumedFundingSource = RulePage.assumedFundingSource.id
    /// Tahapan kolom pagu tidak disebut; disimpulkan dari judul.
    public static let assumedStage = RulePage.assumedStage.id
    /// Angka bersatuan ribuan, juta, atau lebih; dikalikan.
    public static let scaledAmounts = RulePage.scaledAmounts.id
    /// Rumus yang hasilnya tidak tersimpan.
    public static let formulaWithoutValue = RulePage.formulaWithoutValue.id
    /// Sel kesalahan rumus.
    public static let errorCell = RulePage.errorCell.id
    /// Pohon rekening tanpa program.
    public static let missingProgram = RulePage.missingProgram.id
    /// Kutip CSV ditutup sebelum isi selnya habis.
    public static let brokenQuote = RulePage.brokenQuote.id
    /// Kode tersimpan sebagai angka atau tanggal, sehingga tulisannya mungkin berubah.
    public static let codeNotText = RulePage.codeNotText.id
    /// Kolom realisasi yang waktunya tidak dapat dipastikan; isinya disimpan.
    public static let keptRealisation = RulePage.keptRealisation.id
    /// Kolom realisasi satu triwulan tanpa "s.d."; dibaca sebagai realisasi di dalam triwulan itu.
    public static let assumedSpan = RulePage.assumedSpan.id
    /// Realisasi sebuah program yang sebagian barisnya kosong.
    public static let incompleteRealisation = RulePage.incompleteRealisation.id
    /// Baris dengan realisasi tanpa pagu.
    public static let realisationWithoutCeiling = RulePage.realisationWithoutCeiling.id
    /// Induk dikenali dari nomor urut atau jorokan, karena tabelnya tanpa kode.
    public static let outlineParents = RulePage.outlineParents.id
    /// Baris yang jumlahnya sama dengan jumlah baris-baris sesudahnya atau sebelumnya.
    public static let repeatedSum = RulePage.repeatedSum.id
    /// Baris bersumber dana sendiri tanpa nama program; memakai program di atasnya.
    public static let inheritedProgram = RulePage.inheritedProgram.id
    /// Angka rumus dengan sisa hitungan biner, dibaca sebagai sen terdekat.
    public static let binaryTail = RulePage.binaryTail.id
    /// Tabel yang mengulang uang tabel lain: rekapitulasi di samping rincian, atau salinan.
    public static let repeatedTable = RulePage.repeatedTable.id
    /// Satu OPD yang mungkin ditulis dengan dua cara.
    public static let officeSpelling = RulePage.officeSpelling.id
    /// Uang OPD yang mungkin ditulis lagi di unit-unitnya.
    public static let repeatedUnit = RulePage.repeatedUnit.id
    /// Baris berjumlah di bawah jumlah yang sudah menutup.
    public static let rowBelowTotal = RulePage.rowBelowTotal.id
    /// Kertas yang sama di dua berkas.
    public static let repeatedPaper = RulePage.repeatedPaper.id
    /// Nama indikator yang cocok dengan dua indikator kertas lain.
    public static let indicatorFitsTwo = RulePage.indicatorFitsTwo.id
    /// Program di bawah indikator yang tidak ada targetnya di kertas mana pun.
    public static let linkWithoutIndicator = RulePage.linkWithoutIndicator.id
    /// Kode pengganti yang dibaca sebagai kode sebenarnya.
    public static let placeholderCode = RulePage.placeholderCode.id
    /// Kode, kaitan, atau angka satu periode yang sama dua kali.
    public static let duplicateKey = RulePage.duplicateKey.id
    /// Bagian dokumen Word yang tidak dibaca apa adanya.
    public static let documentNote = RulePage.documentNote.id
    /// Angka yang dapat berarti dua nilai.
    public static let ambiguousNumber = RulePage.ambiguousNumber.id
    /// Dua notasi angka di satu kolom.
    public static let mixedNotation = RulePage.mixedNotation.id
    /// Teks yang bukan angka.
    public static let notANumber = RulePage.notANumber.id
    /// Lebih banyak desimal daripada yang diperbolehkan.
    public static let tooManyDecimals = RulePage.tooManyDecimals.id
    /// Angka terlalu besar untuk dihitung tepat.
    public static let amountTooLarge = RulePage.amountTooLarge.id
}
