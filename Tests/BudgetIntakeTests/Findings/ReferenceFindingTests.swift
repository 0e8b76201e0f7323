import BudgetIntake
import BudgetModel
import Diagnostics
import PaperReading
import Testing

@Suite("Kode dan pilihan di tabel-tabel paket")
struct ReferenceFindingTests {
    @Test("Kode kertas dan indikator hanya boleh sekali; yang ketiga juga menunjuk yang pertama")
    func duplicateCodes() throws {
        let page = try ReadingPage(
            SmallPackage.with([
                "dokumen.csv": "Kode,Jenis,Tahun\npk,PK,2024\npk,IKU,2024\npk,RPD,2024\n",
                "indikator.csv": "Kode,Nama\nnilai,Nilai A\nnilai,Nilai B\n",
            ]))
        #expect(
            page.result.findings.map { "\($0.rule.code) \($0.location.row ?? 0): \($0.excerpt ?? "")" }
                == ["B047 3: pk", "B047 4: pk", "B047 3: nilai"])
        #expect(
            page.text().contains(
                """
                kantor/dokumen.csv, baris 4: kesalahan B047
                  "pk" sudah ada di kantor/dokumen.csv, baris 2.
                  Hapus salah satu, atau beri kode lain.
                """))
        #expect(
            page.text(in: .english).contains(
                """
                kantor/indikator.csv, row 3: error B047
                  "nilai" already stands at kantor/indikator.csv, row 2.
                  Delete one of them, or give it another code.
                """))
    }

    @Test(
        "Pilihan yang tidak sah disebut di setiap tabel",
        arguments: [
            (
                "target.csv", "Dokumen,Indikator,Jenis,Nilai Tertera\npk,nilai,harapan,5\n", "harapan", "Jenis",
                "kondisi awal, target, kondisi akhir"
            ),
            ("indikator.csv", "Kode,Nama,Arah\nnilai,Nilai,naik\n", "naik", "Arah", "positif, negatif"),
            ("indikator.csv", "Kode,Nama,Akumulasi\nnilai,Nilai,total\n", "total", "Akumulasi", "jumlah, posisi akhir, rata-rata"),
            ("indikator.csv", "Kode,Nama,Rumus Negatif\nnilai,Nilai,R-T\n", "R-T", "Rumus Negatif", "2-R/T, T/R, (T-R)/T"),
            ("dokumen.csv", "Kode,Jenis,Tahun,Tahapan\npk,PK,2024,Akhir\n", "Akhir", "Tahapan", "Murni, Pergeseran 1, Perubahan"),
            (
                "realisasi-keuangan.csv", "Indikator,Tahun,Periode,Sifat,Jumlah\nnilai,2024,Semester I,kumulatif,5\n", "Semester I",
                "Periode",
                "TW I, TW II, TW III, TW IV, Januari, Februari, Maret, April, Mei, Juni, Juli, Agustus, September, Oktober, November, Desember"
            ),
            (
                "realisasi-kinerja.csv", "Dokumen,Indikator,Tahun,Periode,Realisasi Tertera\npk,nilai,2024,Mei,5\n", "Mei", "Periode",
                "TW I, TW II, TW III, TW IV"
            ),
            (
                "realisasi-keuangan.csv", "Indikator,Tahun,Periode,Sifat,Jumlah\nnilai,2024,TW I,total,5\n", "total", "Sifat",
                "kumulatif, periode"
            ),
            (
                "total-tertera.csv", "Dokumen,Label,Cakupan,Jumlah Tertera\npk,Anggaran,inti,5\n", "inti", "Cakupan",
                "utama, penunjang, pendukung, utama+penunjang, semua"
            ),
            (
                "nilai-akip.csv", "Dokumen,Tahun,Tingkat,Komponen\npk,2024,butir,Nilai\n", "butir", "Tingkat",
                "komponen, subkomponen, kriteria, hasil, uraian"
            ),
        ])
    func choices(file: String, text: String, cell: String, column: String, allowed: String) throws {
        let page = try ReadingPage(SmallPackage.with([file: text]))
        let finding = try #require(page.result.findings.first)
        #expect(finding.rule == "B004")
        #expect(finding.severity == .error)
        #expect(finding.message.text(in: .indonesian) == "\"\(cell)\" bukan isi yang sah untuk kolom \"\(column)\".")
        #expect(finding.advice.text(in: .indonesian) == "Pakai salah satu: \(allowed).")
        #expect(finding.advice.text(in: .english) == "Use one of: \(allowed).")
    }
}
