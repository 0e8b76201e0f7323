import BudgetIntake
import BudgetModel
import Diagnostics
import PaperReading
import Testing

@Suite("Rujukan antartabel")
struct ReferenceFindingTests {
    struct Case: CustomTestStringConvertible {
        let file: String
        let text: String
        let cell: String
        var column = "Dokumen"
        var table = "dokumen"
        var testDescription: String { "\(file) \(column)" }
    }

    private static let cases = [
        Case(file: "dokumen.csv", text: "Kode,Jenis,Tahun,Mengubah\npk,PK,2024,hilang\n", cell: "baris 2"),
        Case(
            file: "target.csv", text: "Dokumen,Indikator,Jenis,Tahun,Nilai Tertera\nhilang,nilai,target,2024,5\n", cell: "baris 2, kolom E"),
        Case(
            file: "target.csv", text: "Dokumen,Indikator,Jenis,Tahun,Nilai Tertera\npk,hilang,target,2024,5\n", cell: "baris 2, kolom E",
            column: "Indikator", table: "indikator"),
        Case(
            file: "realisasi-keuangan.csv", text: "Dokumen,Indikator,Tahun,Periode,Sifat,Jumlah\nhilang,nilai,2024,TW I,kumulatif,5\n",
            cell: "baris 2"),
        Case(
            file: "realisasi-keuangan.csv", text: "Dokumen,Indikator,Tahun,Periode,Sifat,Jumlah\npk,hilang,2024,TW I,kumulatif,5\n",
            cell: "baris 2", column: "Indikator", table: "indikator"),
        Case(
            file: "realisasi-kinerja.csv", text: "Dokumen,Indikator,Tahun,Periode,Realisasi Tertera\nhilang,nilai,2024,TW I,5\n",
            cell: "baris 2"),
        Case(
            file: "realisasi-kinerja.csv", text: "Dokumen,Indikator,Tahun,Periode,Realisasi Tertera\npk,hilang,2024,TW I,5\n",
            cell: "baris 2", column: "Indikator", table: "indikator"),
        Case(
            file: "total-tertera.csv", text: "Dokumen,Label,Cakupan,Jumlah Tertera\nhilang,Anggaran,utama,5\n", cell: "baris 2, kolom D"),
        Case(file: "nilai-akip.csv", text: "Dokumen,Tahun,Tingkat,Komponen\nhilang,2024,hasil,Nilai\n", cell: "baris 2"),
        Case(file: "tindak-lanjut.csv", text: "Dokumen,Nomor,Rekomendasi\nhilang,1,Perbaiki\n", cell: "baris 2"),
    ]

    @Test("Rujukan yang putus disebut tempat dan tabel tujuannya", arguments: cases)
    func dangling(item: Case) throws {
        let page = try ReadingPage(SmallPackage.with([item.file: item.text]))
        #expect(
            page.text() == """
                kantor/\(item.file), \(item.cell): kesalahan B005
                  "hilang" di kolom "\(item.column)" tidak ada di tabel \(item.table).
                  Betulkan ejaannya, atau tambahkan di tabel \(item.table).
                """)
    }

    @Test("Kode kertas dan indikator hanya boleh sekali; yang ketiga juga menunjuk yang pertama")
    func duplicateCodes() throws {
        let page = try ReadingPage(
            SmallPackage.with([
                "dokumen.csv": "Kode,Jenis,Tahun\npk,PK,2024\npk,IKU,2024\npk,RPD,2024\n",
                "indikator.csv": "Kode,Nama\nnilai,Nilai A\nnilai,Nilai B\n",
            ]))
        #expect(
            page.result.findings.map { "\($0.rule.code) \($0.location.row ?? 0): \($0.excerpt ?? "")" }
                == ["B007 3: pk", "B007 4: pk", "B007 3: nilai"])
        #expect(
            page.text().contains(
                """
                kantor/dokumen.csv, baris 4: kesalahan B007
                  "pk" sudah ada di kantor/dokumen.csv, baris 2.
                  Hapus salah satu, atau beri kode lain.
                """))
        #expect(
            page.text(in: .english).contains(
                """
                kantor/indikator.csv, row 3: error B007
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
                "realisasi-keuangan.csv", "Indikator,Tahun,Periode,Sifat,Jumlah\nnilai,2024,Mei,kumulatif,5\n", "Mei", "Periode",
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
