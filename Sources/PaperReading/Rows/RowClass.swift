import BudgetModel
import TableReading

/// Apa sebuah baris: satu kasus, dengan sebabnya.
enum RowClass {
    /// Baris tajuk yang sudah dibaca.
    case header
    /// Perabot kertas: judul, nomor kolom, nomor halaman, tajuk ulang, penutup.
    case furniture(SkipReason)
    /// Baris isi tabel lain di lembar ini, yang tidak dikenali.
    case ofOtherTable
    /// Tajuk tabel berikutnya; yang tidak dapat dipakai memulai tabel lain.
    case nextHeader(HeaderLayout)
    /// Judul bagian, mungkin dengan jumlah.
    case section(SectionHeading, hasAmount: Bool)
    /// Baris yang hanya menyebut OPD.
    case office(String, hasAmount: Bool)
    /// Judul kantor atau judul lain tanpa jumlah.
    case plainHeading(String?)
    /// Surplus, pembiayaan netto, SiLPA.
    case balance(PrintedBalance.Kind, label: String)
    /// "Jumlah".
    case total(label: String)
    /// Rincian yang sudah termasuk baris di atasnya.
    case detail
    /// Lanjutan nama baris di atasnya.
    case continuation(String)
    /// Berjumlah, sesudah blok tanda tangan.
    case afterClosing(since: Int)
    /// Pagu tahun lain: "Alokasi Tahun n-1", "Jumlah Tahun n+1".
    case otherYear
    /// Berjumlah, tetapi jumlahnya bukan pagu: "Realisasi" di kolom ukuran.
    case otherMeasure
    /// Rencana kas sebuah bulan.
    case cashPlan
    /// Baris isi.
    case content(code: RowCode?, mark: OutlineMark?)
}
