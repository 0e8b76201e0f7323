public import Diagnostics

/// Aturan pembacaan: kode tetap untuk setiap masalah isi tabel.
///
/// `B` bacaan (bentuk tabel), `N` notasi (angka). Kode tidak pernah dipakai ulang.
public enum IntakeRule {
    /// Kolom wajib tidak ada.
    public static let missingColumn: RuleID = "B001"
    /// Kolom tidak dikenal; isinya disimpan.
    public static let unknownColumn: RuleID = "B002"
    /// Sel wajib kosong.
    public static let emptyCell: RuleID = "B003"
    /// Isi sel bukan salah satu pilihan yang sah.
    public static let unknownChoice: RuleID = "B004"
    /// Merujuk kertas, indikator, atau program yang tidak ada.
    public static let unknownReference: RuleID = "B005"
    /// Banyaknya sel tidak sama dengan tajuk.
    public static let raggedRow: RuleID = "B006"
    /// Baris atau kode yang sama dua kali.
    public static let duplicateRow: RuleID = "B007"
    /// Kolom pagu dengan nama tahapan yang tidak dikenal.
    public static let unknownStage: RuleID = "B008"
    /// Berkas di folder paket, atau lembar di buku kerja isian, yang tidak dikenal.
    public static let unknownFile: RuleID = "B009"
    /// Kelompok dan sumber dana bertentangan.
    public static let groupContradiction: RuleID = "B010"
    /// Bobot kaitan satu program melebihi 100 persen, atau tidak positif.
    public static let excessWeight: RuleID = "B011"
    /// Tajuk yang sama dua kali.
    public static let duplicateColumn: RuleID = "B012"
    /// Tabel tanpa satu pun baris isi.
    public static let noRows: RuleID = "B013"
    /// Pilihan yang saling meniadakan: keduanya terisi atau keduanya kosong.
    public static let contradictoryCells: RuleID = "B014"
    /// Tabel tanpa tajuk yang dikenali.
    public static let unrecognisedTable: RuleID = "B015"
    /// Arti kolom yang dipaksakan pengguna tidak dikenal.
    public static let unknownMeaning: RuleID = "B016"
    /// Kolom yang disebut pengguna tidak ada.
    public static let unknownForcedColumn: RuleID = "B017"
    /// Baris berjumlah tanpa nama dan kode.
    public static let amountWithoutName: RuleID = "B018"
    /// Baris berjumlah sesudah blok tanda tangan.
    public static let amountAfterClosing: RuleID = "B019"
    /// Tahun anggaran tidak disebut.
    public static let missingYear: RuleID = "B020"
    /// OPD tidak disebut; nama berkas dipakai.
    public static let assumedOffice: RuleID = "B021"
    /// Kelompok program tidak disebut; disimpulkan.
    public static let assumedGroup: RuleID = "B022"
    /// Sumber dana tidak disebut; dianggap APBD.
    public static let assumedFundingSource: RuleID = "B023"
    /// Tahapan kolom pagu tidak disebut; disimpulkan dari judul.
    public static let assumedStage: RuleID = "B024"
    /// Angka bersatuan ribuan, juta, atau lebih; dikalikan.
    public static let amountUnit: RuleID = "B025"
    /// Rumus yang hasilnya tidak tersimpan.
    public static let formulaWithoutValue: RuleID = "B026"
    /// Sel kesalahan rumus.
    public static let errorCell: RuleID = "B027"
    /// Pohon rekening tanpa program.
    public static let missingProgram: RuleID = "B028"
    /// Anak muncul sesudah induknya dihitung.
    public static let childAfterTotal: RuleID = "B029"
    /// Kutip CSV ditutup sebelum isi selnya habis.
    public static let brokenQuote: RuleID = "B030"
    /// Kode tersimpan sebagai angka atau tanggal, sehingga tulisannya mungkin berubah.
    public static let codeNotText: RuleID = "B031"
    /// Kolom realisasi yang waktunya tidak dapat dipastikan; isinya disimpan.
    public static let keptRealisation: RuleID = "B032"
    /// Kolom realisasi satu triwulan tanpa "s.d."; dibaca sebagai realisasi di dalam triwulan itu.
    public static let assumedSpan: RuleID = "B033"
    /// Realisasi sebuah program yang sebagian barisnya kosong.
    public static let incompleteRealisation: RuleID = "B034"
    /// Baris dengan realisasi tanpa pagu.
    public static let realisationWithoutCeiling: RuleID = "B035"
    /// Jumlah realisasi tertera tidak sama dengan jumlah barisnya.
    public static let realisedSum: RuleID = "B036"
    /// Induk dikenali dari nomor urut atau jorokan, karena tabelnya tanpa kode.
    public static let outlineParents: RuleID = "B037"
    /// Induk menurut susunan nomor yang jumlahnya bukan jumlah barisnya.
    public static let outlineSum: RuleID = "B038"
    /// Baris tanpa kode yang jumlahnya sama dengan jumlah baris-baris sesudahnya.
    public static let repeatedSum: RuleID = "B039"
    /// Angka yang dapat berarti dua nilai.
    public static let ambiguousNumber: RuleID = "N001"
    /// Dua notasi angka di satu kolom.
    public static let mixedNotation: RuleID = "N002"
    /// Teks yang bukan angka.
    public static let notANumber: RuleID = "N003"
    /// Lebih banyak desimal daripada yang diperbolehkan.
    public static let tooManyDecimals: RuleID = "N004"
    /// Angka terlalu besar untuk dihitung tepat.
    public static let amountTooLarge: RuleID = "N005"
}
