import BudgetModel
import Diagnostics
import Foundation
import Testing

@testable import BudgetIntake
@testable import PaperReading

@Suite("Ragam tajuk kertas anggaran")
struct HeaderVariantTests {
    /// Tajuk seperti dicetak kantor, satu baris isi, dan yang harus terbaca.
    struct Variant: CustomTestStringConvertible {
        let name: String
        let header: String
        let row: String
        let lines: String
        /// Arti setiap kolom, dari kiri.
        let meanings: String

        init(_ name: String, _ header: String, row: String, lines: String, meanings: String) {
            (self.name, self.header, self.row, self.lines, self.meanings) = (name, header, row, lines, meanings)
        }

        var testDescription: String { name }
    }

    static let variants: [Variant] = [
        Variant(
            "DPPA: tajuk dua baris, rincian diabaikan, nomor kolom di bawahnya",
            """
            Kode Rekening,Uraian,Sebelum Perubahan,,,Setelah Perubahan,,,Bertambah/(Berkurang)
            ,,Koefisien,Harga,Jumlah (Rp),Koefisien,Harga,Jumlah (Rp),
            1,2,3,4,5,6,7,8,9 = 8 - 5
            """,
            row: "5.1.02,Belanja Barang,1,10,10,1,8,8,-2", lines: "Belanja > 5.1.02 Belanja Barang | utama | APBD | Murni 10 | Perubahan 8",
            meanings: "kode; uraian; diabaikan; diabaikan; pagu Murni; diabaikan; diabaikan; pagu Perubahan; selisih tertera"
        ),
        Variant(
            "Tajuk tiga baris yang digabung",
            "No,Program,Anggaran,,,\n,,APBD,,Bertambah/(Berkurang),\n,,Murni,Perubahan,Rp,%\n1,2,3,4,5,6",
            row: "1,Program A,10,8,-2,-20", lines: "Program A | utama | APBD | Murni 10 | Perubahan 8",
            meanings: "nomor urut; program; pagu Murni; pagu Perubahan; selisih tertera; persen tertera"
        ),
        Variant(
            "Bagian di bawah satu judul: yang dibaca jumlahnya",
            "Program,Pagu Anggaran (Rp),,\n,Operasi,Modal,Jumlah", row: "Program A,7,3,10", lines: "Program A | utama | APBD | Murni 10",
            meanings: "program; disimpan; disimpan; pagu Murni"
        ),
        Variant(
            "Jenis belanja di bawah setiap tahapan",
            "Program,Sebelum Perubahan,,,Setelah Perubahan,,,Bertambah/(Berkurang)\n,Operasi,Modal,Jumlah,Operasi,Modal,Jumlah,",
            row: "Program A,7,3,10,6,2,8,-2", lines: "Program A | utama | APBD | Murni 10 | Perubahan 8",
            meanings: "program; disimpan; disimpan; pagu Murni; disimpan; disimpan; pagu Perubahan; selisih tertera"
        ),
        Variant(
            "RKA dengan tahun sebelum dan sesudahnya",
            "Kode,Uraian,Jumlah Tahun 2023,Tahun 2024,,,Jumlah Tahun 2025\n,,,Belanja Operasi,Belanja Modal,Jumlah (Rp),",
            row: "3.30.02,Program A,9,7,3,10,11", lines: "3.30.02 Program A | utama | APBD | Murni 10",
            meanings: "kode; uraian; disimpan; ?; ?; pagu Murni; disimpan"
        ),
        Variant(
            "Anggaran kas: pagu, bukan jumlah bulannya",
            "Program,Pagu,Januari,Februari,Maret,Jumlah", row: "Program A,10,1,2,3,6", lines: "Program A | utama | APBD | Murni 10",
            meanings: "program; pagu Murni; ?; ?; ?; disimpan"
        ),
        Variant(
            "Pergeseran di antara semula dan menjadi adalah selisihnya",
            "Program,Semula,Pergeseran,Menjadi", row: "Program A,10,-2,8", lines: "Program A | utama | APBD | Murni 10 | Perubahan 8",
            meanings: "program; pagu Murni; selisih tertera; pagu Perubahan"
        ),
        Variant(
            "Murni, pergeseran, perubahan adalah tiga tahapan",
            "Program,Murni,Pergeseran,Perubahan", row: "Program A,10,9,8",
            lines: "Program A | utama | APBD | Murni 10 | Pergeseran 1 9 | Perubahan 8",
            meanings: "program; pagu Murni; pagu Pergeseran 1; pagu Perubahan"
        ),
        Variant(
            "Pergeseran yang menghubungkan dua pagu adalah selisihnya, juga bila pagu sesudahnya tidak dikenal",
            "Program,Pagu Murni,Pergeseran,Pagu Efektif", row: "Program A,10,-2,8",
            lines: "Program A | utama | APBD | Murni 10 | Pergeseran 1 8",
            meanings: "program; pagu Murni; selisih tertera; pagu Pergeseran 1"
        ),
        Variant(
            "Pagu tidak di bawah nol", "Program,Murni,Pergeseran,Perubahan", row: "Program A,10,-2,9",
            lines: "Program A | utama | APBD | Murni 10 | Perubahan 9", meanings: "program; pagu Murni; disimpan; pagu Perubahan"
        ),
        Variant(
            "Selisih sesudah tiga tahapan: yang cocok dengan angkanya", "Program,Murni,Pergeseran,Perubahan,Selisih",
            row: "Program A,10,9,8,-2", lines: "Program A | utama | APBD | Murni 10 | Pergeseran 1 9 | Perubahan 8",
            meanings: "program; pagu Murni; pagu Pergeseran 1; pagu Perubahan; selisih tertera"
        ),
        Variant(
            "Pendapatan di samping belanja bukan pagu",
            "Kode,Urusan Pemerintahan Daerah,Pendapatan,,Belanja,\n,,Sebelum,Setelah,Sebelum,Setelah", row: "3.30.02,Program A,1,2,10,8",
            lines: "3.30.02 Program A | utama | APBD | Murni 10 | Perubahan 8",
            meanings: "kode; uraian; disimpan; disimpan; pagu Murni; pagu Perubahan"
        ),
        Variant(
            "Kelompok belanja bukan kelompok program", "Program,Kelompok,Semula", row: "Program A,BELANJA OPERASI,10",
            lines: "Program A | utama | APBD | Murni 10", meanings: "program; ?; pagu Murni"
        ),
        Variant(
            "Persen sesudah sisa pagu bukan persen perubahan",
            "Program,Pagu Murni,Pagu Akhir,Realisasi SP2D,Sisa Pagu,Persentase (%)", row: "Program A,10,8,4,4,50",
            lines: "Program A | utama | APBD | Murni 10 | Perubahan 8",
            meanings: "program; pagu Murni; pagu Perubahan; realisasi (disimpan); sisa tertera; ?"
        ),
        Variant(
            "PAK: perubahan anggaran keuangan", "Program,Pagu Murni,Pagu PAK", row: "Program A,10,8",
            lines: "Program A | utama | APBD | Murni 10 | Perubahan 8", meanings: "program; pagu Murni; pagu Perubahan"
        ),
        Variant(
            "Bertambah dan berkurang di dua kolom bukan selisih",
            "Program,Sebelum,Bertambah,Berkurang,Sesudah", row: "Program A,10,-,2,8",
            lines: "Program A | utama | APBD | Murni 10 | Perubahan 8", meanings: "program; pagu Murni; disimpan; disimpan; pagu Perubahan"
        ),
        Variant(
            "Realisasi keuangan dan fisik di bawah satu judul",
            "Program,Pagu Anggaran,Realisasi s.d. TW II,,,Sisa Pagu\n,,Keuangan,,Fisik,\n,,Rp,%,%,", row: "Program A,10,4,40,50,6",
            lines: "Program A | utama | APBD | Murni 10",
            meanings: "program; pagu Murni; realisasi s.d. TW II; persen realisasi s.d. TW II; ?; sisa tertera"
        ),
        Variant(
            "Persen sesudah kolom fisik bukan penyerapan",
            "Program,Anggaran,Realisasi Keuangan s.d. TW II,%,Fisik,%", row: "Program A,10,4,40,-,50",
            lines: "Program A | utama | APBD | Murni 10",
            meanings: "program; pagu Murni; realisasi s.d. TW II; persen realisasi s.d. TW II; ?; disimpan"
        ),
        Variant(
            "Persen sesudah prognosis bukan penyerapan", "Uraian,Anggaran 2024,Realisasi Semester I,Prognosis,%",
            row: "Program A,10,4,6,60", lines: "Program A | utama | APBD | Murni 10",
            meanings: "uraian; pagu Murni; realisasi s.d. TW II; ?; disimpan"
        ),
        Variant(
            "Lampiran Perda: Jumlah di bawah selisih tetap selisih",
            "Kode,Uraian,Jumlah (Rp),,Bertambah/(Berkurang),\n,,Sebelum Perubahan,Setelah Perubahan,Jumlah (Rp),%\n1,2,3,4,5=(4-3),6=(5/3)x100",
            row: "3.30.02,Program A,10,8,-2,-20", lines: "3.30.02 Program A | utama | APBD | Murni 10 | Perubahan 8",
            meanings: "kode; uraian; pagu Murni; pagu Perubahan; selisih tertera; persen tertera"
        ),
        Variant(
            "DPA dan DPPA", "Program,DPA,DPPA,Selisih", row: "Program A,10,8,-2",
            lines: "Program A | utama | APBD | Murni 10 | Perubahan 8",
            meanings: "program; pagu Murni; pagu Perubahan; selisih tertera"
        ),
        Variant(
            "Pagu awal dan akhir", "Program,Pagu Awal,Pagu Akhir,Sisa Dana", row: "Program A,10,8,1",
            lines: "Program A | utama | APBD | Murni 10 | Perubahan 8", meanings: "program; pagu Murni; pagu Perubahan; sisa tertera"
        ),
        Variant(
            "Pagu tanpa tahapan di samping semula, jauh lebih kecil, disimpan", "Program,Semula,Pagu,Ket", row: "Program A,10,2,-",
            lines: "Program A | utama | APBD | Murni 10", meanings: "program; pagu Murni; disimpan; keterangan"
        ),
        Variant(
            "Persen tanpa dua tahapan disimpan, tidak hilang", "Program,Semula,%", row: "Program A,10,5",
            lines: "Program A | utama | APBD | Murni 10", meanings: "program; pagu Murni; disimpan"
        ),
        Variant(
            "Rekapitulasi per OPD", "No,OPD,Sebelum Perubahan,Setelah Perubahan,Bertambah/(Berkurang),\n,,,,Rp,%",
            row: "1,DINAS PERDAGANGAN,10,8,-2,-20", lines: "Belanja | utama | APBD | Murni 10 | Perubahan 8",
            meanings: "nomor urut; OPD; pagu Murni; pagu Perubahan; selisih tertera; persen tertera"
        ),
        Variant(
            "Rekapitulasi per OPD dengan kode OPD", "Kode,Perangkat Daerah,Sebelum,Sesudah",
            row: "3.30.0.00.0.00.01.0000,DINAS PERDAGANGAN,10,8", lines: "Belanja | utama | APBD | Murni 10 | Perubahan 8",
            meanings: "disimpan; OPD; pagu Murni; pagu Perubahan"
        ),
        Variant(
            "Rekapitulasi per unit", "No,Unit Kerja,Pagu Murni", row: "1,UPTD RPK,10",
            lines: "Belanja (UPTD RPK) | utama | APBD | Murni 10",
            meanings: "nomor urut; unit; pagu Murni"
        ),
    ]

    @Test("Terbaca seperti maksud kertasnya, tanpa kesalahan", arguments: variants)
    func variant(_ variant: Variant) throws {
        let page = try FlatPage("TAHUN ANGGARAN 2024\n\(variant.header)\n\(variant.row)\n")
        #expect(page.lines == variant.lines)
        let meanings = page.result.tables.flatMap(\.columns).map { $0.meaning?.text(in: .indonesian) ?? "?" }
        #expect(meanings.joined(separator: "; ") == variant.meanings)
        #expect(page.findings(.warning) == "")
        let unread = variant.meanings.components(separatedBy: "; ").filter {
            ["disimpan", "?", "keterangan", "realisasi (disimpan)"].contains($0)
        }
        #expect(page.budget.extraColumns.count == unread.count)
    }

    @Test("Setiap kantor rekapitulasi punya jumlahnya sendiri, dan baris Jumlah dibandingkan")
    func officeList() throws {
        let page = try FlatPage("TAHUN 2024\nNo,OPD,Semula\n1,DINAS X,10\n2,KECAMATAN Y,5\n,JUMLAH,16\n")
        #expect(page.budget.lines.map { "\($0.office) \(FlatPage.text($0.ceilings[.original]))" } == ["DINAS X 10", "KECAMATAN Y 5"])
        #expect(page.sums == "JUMLAH | Murni 16 | hitungan 15")
        #expect(page.result.findings.contains { $0.rule == RulePage.missingProgram.id })
    }

    @Test("Kelompok belanja di bawah satu tajuk pagu dijumlahkan")
    func parts() throws {
        let page = try FlatPage("TAHUN 2024\nProgram,Pagu,\n,Operasi,Modal\nProgram A,7,3\n")
        #expect(page.lines == "Program A | utama | APBD | Murni 10")
        #expect(page.findings(.warning) == "")
    }

    @Test(
        "Baris kosong di antara tingkat-tingkat tajuk",
        arguments: [
            "Uraian;Realisasi s.d. Juni 2024\n\n\n\nNama;x\n",
            "Program;Anggaran;Realisasi s.d. Triwulan IV\n\n\n;;% Realisasi\nSub A;100;80\n",
            "Program;Pagu 2024\n\n\n;Murni\n",
        ])
    func blankRows(text: String) throws {
        let page = try FlatPage(text)
        #expect(!page.result.tables.isEmpty)
    }

    @Test(
        "Dua kolom yang sama-sama dapat menjadi pagu adalah kesalahan, bukan pilihan diam-diam",
        arguments: ["Program,Anggaran,Jumlah", "Program,APBD,Jumlah"])
    func ambiguous(header: String) throws {
        let page = try FlatPage("TAHUN 2024\n\(header)\nProgram A,7,3\n")
        #expect(page.result.findings.filter { $0.severity == .error }.map(\.rule) == [RulePage.duplicateColumn.id])
    }
}
