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
