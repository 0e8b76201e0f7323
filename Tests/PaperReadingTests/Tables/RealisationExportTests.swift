import BudgetAnalysis
import BudgetModel
import Diagnostics
import Testing

@testable import BudgetIntake
@testable import PaperReading

@Suite("Realisasi tanpa pagu: laporan per dokumen, register SP2D, SPJ, RFK")
struct RealisationExportTests {
    static let ceilings = """
        TAHUN,NAMA SKPD,NAMA SUB UNIT,KODE PROGRAM,NAMA PROGRAM,KODE KEGIATAN,NAMA KEGIATAN,NAMA SUMBER DANA,PAGU
        2026,Dinas Contoh,Dinas Contoh,3.27.02,PROGRAM A,3.27.02.2.01,Kegiatan 1,PAD,100.000
        2026,Dinas Contoh,UPTD Benih,3.27.03,PROGRAM B,3.27.03.2.01,Kegiatan 2,PAD,60.000
        """

    static func documents(_ rows: String, titles: String = "Laporan Realisasi Per Dokumen\nTahun Anggaran 2026\n") -> String {
        titles + """
            Kode SKPD,Nama SKPD,Nama Sub SKPD,Kode Program,Nama Program,Nomor Dokumen,Jenis Dokumen,Jenis Transaksi,Tanggal Dokumen,Nilai Realisasi,Nilai Setoran,Periode SPD,Nilai SPD,Tahapan APBD,Tanggal Transfer,Nilai SP2D

            """ + rows
    }

    static func row(
        _ program: String, _ date: String, _ amount: String, transfer: String = "", kind: String = "GU", unit: String = "Dinas Contoh"
    )
        -> String
    {
        let name = program.hasSuffix("02") ? "PROGRAM A" : "PROGRAM B"
        return
            "3.27.0.00.0.00.01.0000,Dinas Contoh,\(unit),\(program),\(name),DOK,TBP,\(kind),\(date),\(amount),0,Januari - Maret,900.000,APBD Murni,\(transfer),500.000"
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let files: [String: String]
        let realised: String
        var findings = ""

        var testDescription: String { name }
    }

    static let cases: [Case] = [
        Case(
            name: "LS menurut transfer, lainnya menurut dokumen; triwulan di antaranya nol",
            files: [
                "rekap5.csv": ceilings,
                "dokumen.csv": documents(
                    [
                        row("3.27.02", "7 Januari 2026", "4.000,50"),
                        row("3.27.02", "30 Maret 2026", "2.000", transfer: "2 April 2026", kind: "LS"),
                        row("3.27.03", "30 Juni 2026", "3.000", unit: "UPTD Benih"),
                        "Total,,,,,,,,,\"9.000,50\",0,,,,,",
                    ].joined(separator: "\n").replacing("4.000,50", with: "\"4.000,50\"")),
            ],
            realised: """
                PROGRAM A | TW I periode | 4.000,50
                PROGRAM A | TW II periode | 2.000
                PROGRAM B (UPTD Benih) | TW I periode | 0
                PROGRAM B (UPTD Benih) | TW II periode | 3.000
                """),
        Case(
            name: "tanggal sebagai ISO dan garis miring; triwulan yang belum penuh disebut",
            files: [
                "rekap5.csv": ceilings,
                "dokumen.csv": documents(
                    [row("3.27.02", "2026-01-07", "4.000"), row("3.27.02", "15/05/2026", "1.000")].joined(separator: "\n")),
            ],
            realised: """
                PROGRAM A | TW I periode | 4.000
                PROGRAM A | TW II periode | 1.000
                """,
            findings:
                "tabel catatan B033: Dokumennya bertanggal 7 Januari 2026 sampai dengan 15 Mei 2026; realisasi TW II baru sampai tanggal itu."
        ),
        Case(
            name: "judul yang menyebut akhir triwulan menutupnya",
            files: [
                "rekap5.csv": ceilings,
                "dokumen.csv": documents(
                    row("3.27.02", "7 Januari 2026", "4.000"),
                    titles: "Laporan Realisasi Per Dokumen\nTahun Anggaran 2026\nPeriode 1 Januari 2026 s.d. 31 Maret 2026\n"),
            ],
            realised: "PROGRAM A | TW I periode | 4.000"),
        Case(
            name: "dokumen tanpa tanggal menyisihkan programnya, bukan program lain",
            files: [
                "rekap5.csv": ceilings,
                "dokumen.csv": documents(
                    [
                        row("3.27.02", "31 Maret 2026", "4.000"), row("3.27.02", "", "1.000"),
                        row("3.27.03", "31 Maret 2026", "7", unit: "UPTD Benih"),
                    ]
                    .joined(separator: "\n")),
            ],
            realised: "PROGRAM B (UPTD Benih) | TW I periode | 7",
            findings:
                "baris 5 peringatan B034: 1 dokumen yang mencetak realisasi tidak bertanggal; realisasi 1 program yang memuatnya tidak dihitung."
        ),
        Case(
            name: "dokumen tahun lain tidak dihitung",
            files: [
                "rekap5.csv": ceilings,
                "dokumen.csv": documents(
                    [row("3.27.02", "31 Maret 2026", "4.000"), row("3.27.02", "5 Januari 2027", "1.000")].joined(separator: "\n")),
            ],
            realised: "PROGRAM A | TW I periode | 4.000",
            findings: "baris 5 peringatan B032: 1 dokumen bertanggal tahun lain (2027); realisasinya tidak dihitung."),
        Case(
            name: "LS tanpa tanggal transfer memakai tanggal dokumennya, dan disebut",
            files: [
                "rekap5.csv": ceilings, "dokumen.csv": documents(row("3.27.02", "31 Maret 2026", "4.000", kind: "LS")),
            ],
            realised: "PROGRAM A | TW I periode | 4.000",
            findings: "baris 4 catatan B033: 1 dokumen LS belum bertanggal transfer; triwulannya menurut tanggal dokumennya."),
        Case(
            name: "satu berkas setiap bulan dijumlahkan",
            files: [
                "rekap5.csv": ceilings, "januari.csv": documents(row("3.27.02", "7 Januari 2026", "4.000")),
                "maret.csv": documents(
                    [row("3.27.02", "1 Maret 2026", "500"), row("3.27.02", "31 Maret 2026", "1.000")].joined(separator: "\n")),
            ],
            realised: "PROGRAM A | TW I periode | 5.500",
            findings:
                "tabel catatan B033: Dokumennya bertanggal 7 Januari 2026 sampai dengan 7 Januari 2026; realisasi TW I baru sampai tanggal itu."
        ),
        Case(
            name: "daftar yang sama dua kali dihitung satu kali",
            files: [
                "rekap5.csv": ceilings, "a.csv": documents(row("3.27.02", "31 Maret 2026", "4.000")),
                "b.csv": documents(row("3.27.02", "31 Maret 2026", "4.000")),
            ],
            realised: "PROGRAM A | TW I periode | 4.000",
            findings: "tabel catatan B043: Daftar dokumen ini sama dengan kantor/a.csv; realisasinya dihitung satu kali."),
        Case(
            name: "dua daftar yang hari-harinya beririsan ditolak",
            files: [
                "rekap5.csv": ceilings,
                "a.csv": documents(
                    [row("3.27.02", "31 Maret 2026", "4.000"), row("3.27.02", "1 Januari 2026", "1")].joined(separator: "\n")),
                "b.csv": documents(row("3.27.02", "31 Maret 2026", "4.000")),
            ],
            realised: "PROGRAM A | TW I periode | 4.001",
            findings:
                "tabel kesalahan B043: Daftar dokumen ini dan kantor/a.csv memuat program yang sama pada hari-hari yang sama (31 Maret 2026 – 31 Maret 2026); dokumennya dapat terhitung dua kali."
        ),
        Case(
            name: "register SP2D: bruto menurut pencairannya, bagi seluruh OPD",
            files: [
                "rekap5.csv": ceilings,
                "register.csv": """
                No,Tanggal Pembuatan,Tanggal Pencairan,Nomor SP2D,SKPD,Nama Penerima,Keterangan,Jenis SP2D,Bruto,Potongan,Neto
                1,30-03-2026,02-04-2026,001/SP2D,Dinas Contoh,CV X,Bayar A,LS,10.000,1.000,9.000
                2,05-01-2026,31-03-2026,002/SP2D,Dinas Contoh,Bendahara,Bayar B,UP,4.000,0,4.000
                3,05-05-2026,30-06-2026,003/SP2D,Dinas Contoh,Bendahara,Bayar C,GU,500,0,500
                """,
            ],
            realised: """
                Dinas Contoh | TW I periode | 4.000
                Dinas Contoh | TW II periode | 10.500
                """,
            findings: "baris 3 catatan B033: 1 baris berjenis UP atau TU; uang mukanya ikut dihitung sebagai realisasi bruto."),
        Case(
            name: "pagu tanpa unit mencakup realisasi unit-unitnya",
            files: [
                "dpa.csv": "TAHUN ANGGARAN 2026\nDINAS CONTOH\nKode,Program,Anggaran Murni\n3.27.03,PROGRAM B,60.000",
                "dokumen.csv": documents(
                    [row("3.27.03", "31 Maret 2026", "7", unit: "UPTD Benih"), row("3.27.03", "31 Maret 2026", "5")].joined(separator: "\n")
                ),
            ],
            realised: "PROGRAM B | TW I periode | 12"),
        Case(
            name: "realisasi per program tanpa pagu dan tanpa OPD",
            files: [
                "murni.csv": "TAHUN ANGGARAN 2026\nDINAS CONTOH\nKode,Program,Anggaran Murni\n3.27.02,PROGRAM A,100.000",
                "realisasi.csv": "TAHUN ANGGARAN 2026\nKode,Program,Realisasi s.d. Triwulan II\n3.27.02,PROGRAM A,40.000\n,Jumlah,40.000",
            ],
            realised: "PROGRAM A | TW II kumulatif | 40.000"),
        Case(
            name: "tanpa pagu di mana pun dikatakan",
            files: ["dokumen.csv": documents(row("3.27.02", "31 Maret 2026", "4.000"))],
            realised: "PROGRAM A | TW I periode | 4.000",
            findings:
                "tabel peringatan B035: Tabel ini memuat realisasi tanpa pagu, dan tidak ada tabel lain yang memuat pagunya; penyerapannya tidak dapat dihitung."
        ),
    ]

    @Test("Dokumen bertanggal menjadi realisasi triwulan setiap program", arguments: cases)
    func export(_ item: Case) throws {
        let page = try FlatPage(item.files)
        #expect(Self.realised(page) == item.realised)
        let expected = ["B032", "B033", "B034", "B035", "B043"]
        let found = page.findings().split(separator: "\n").filter { line in expected.contains { line.contains(" \($0):") } }
        #expect(found.joined(separator: "\n") == item.findings)
        #expect(page.result.findings.filter { $0.rule.code == "B002" }.map(\.message) == [])
    }

    static func realised(_ page: FlatPage) -> String {
        page.budget.moneyRealisations.map { item in
            guard case .amount(let amount) = item.evidence else { return "\(item.subject.words) | persen" }
            return "\(item.subject.words) | \(item.quarter.name) \(item.span.rawValue) | \(FlatPage.text(amount))"
        }.joined(separator: "\n")
    }

    @Test("Penyerapan dihitung terhadap pagu berkas lain, juga bagi seluruh OPD")
    func absorption() throws {
        let page = try FlatPage(Self.cases[0].files.merging(["register.csv": Self.cases[9].files["register.csv"] ?? ""]) { old, _ in old })
        let records = try BudgetYear(page.budget, year: 2026).absorptionRecords()
        let text = records.map { record in
            let absorption = record.absorptions.map { "\(FlatPage.text($0.realised.lower)) dari \(FlatPage.text($0.ceiling))" }
            return "\(record.realisation.subject.words) \(record.realisation.quarter.name): \(absorption.joined(separator: "; "))"
        }.joined(separator: "\n")
        #expect(
            text == """
                PROGRAM A TW I: 4.000,50 dari 100.000
                PROGRAM A TW II: 6.000,50 dari 100.000
                PROGRAM B (UPTD Benih) TW I: 0 dari 60.000
                PROGRAM B (UPTD Benih) TW II: 3.000 dari 60.000
                Dinas Contoh TW I: 4.000 dari 160.000
                Dinas Contoh TW II: 14.500 dari 160.000
                """)
    }

    static let spj = """
        LAPORAN PERTANGGUNGJAWABAN BENDAHARA PENGELUARAN (SPJ FUNGSIONAL)
        OPD : Dinas Contoh
        TAHUN ANGGARAN 2026
        Bulan : Juni
        Kode Rekening,Uraian,Jumlah Anggaran,SPJ - LS Gaji,,,SPJ - UP/GU/TU,,,Jumlah SPJ (LS + UP/GU/TU) s.d Bulan ini,Sisa Pagu Anggaran
        ,,,s.d. Bulan Lalu,Bulan Ini,s.d. Bulan Ini,s.d. Bulan Lalu,Bulan Ini,s.d. Bulan Ini,,
        3.27.02,PROGRAM A,200,50,10,60,5,5,10,70,130
        5.1.01,Belanja Pegawai,120,50,10,60,0,0,0,60,60
        5.1.02,Belanja Barang,80,0,0,0,5,5,10,10,70
        """

    @Test(
        "SPJ fungsional: yang dibaca jumlah s.d. bulan ini, bila bulan kertasnya mengakhiri triwulan",
        arguments: [("Juni", "PROGRAM A | TW II kumulatif | 70"), ("Mei", "")], [" s.d Bulan ini", ""])
    func accountability(_ item: (String, String), _ until: String) throws {
        let (month, realised) = item
        let page = try FlatPage(Self.spj.replacing("Juni", with: month).replacing("UP/GU/TU) s.d Bulan ini", with: "UP/GU/TU)\(until)"))
        #expect(Self.realised(page) == realised)
        #expect(page.totals == "Murni 200")
        #expect(
            page.findings().contains(
                "Kolom realisasi \"SPJ - LS Gaji / s.d. Bulan Lalu\" dan 5 kolom lain hanya memuat satu cara pembayaran (LS, UP, GU, TU)"))
        #expect(page.findings().contains("tidak berakhir pada akhir triwulan") == (month == "Mei"))
    }

    @Test("Judul tanpa angka di bawah sebuah baris tidak menghilangkan realisasinya")
    func bareHeading() throws {
        let page = try FlatPage(Self.spj + "\n,Catatan,,,,,,,,,\n")
        #expect(Self.realised(page) == "PROGRAM A | TW II kumulatif | 70")
    }

    @Test("Buku kas bendahara di bawah jumlah SPJ bukan belanja tanpa pagu")
    func cashBook() throws {
        let page = try FlatPage(
            Self.spj + """

                ,Jumlah,200,50,10,60,5,5,10,70,130
                ,Penerimaan,,,,,,,,,
                ,SP2D,,50,10,60,5,5,10,70,
                ,Potongan Pajak,,1,1,2,0,0,0,2,
                ,Jumlah Penerimaan,,51,11,62,5,5,10,72,
                ,Saldo Kas,,,,,,,,2,
                """)
        #expect(page.troubles == "")
        #expect(Self.realised(page) == "PROGRAM A | TW II kumulatif | 70")
        #expect(page.understanding.contains("di bawah jumlah yang sudah menutup: tidak dihitung"))
    }

    @Test("RFK keadaan bulan Juni berarti sampai dengan triwulan II; bobot, TTB, dan deviasi bukan penyerapan")
    func physical() throws {
        let page = try FlatPage(
            """
            LAPORAN REALISASI FISIK DAN KEUANGAN
            KEADAAN BULAN JUNI 2026
            OPD : Dinas Contoh
            NOMOR,KODE,PROGRAM/KEGIATAN,UNIT KERJA,PAGU DANA (RP),BOBOT (%),FISIK,,,KEUANGAN,,,,
            ,,,,,,TARGET (%),REALISASI (%),TTB (%),TARGET (RP),TARGET (%),REALISASI (RP),REALISASI (%),TTB (%)
            1,3.27.02,PROGRAM A,Sekretariat,100,"40,00","50,00","45,00","18,00",50,"50,00",40,"40,00","16,00"
            2,3.27.03,PROGRAM B,UPTD Pasar,150,"60,00","50,00","50,00","30,00",75,"50,00",60,"40,00","24,00"
            ,,JUMLAH,,250,"100,00",,,"48,00",125,"50,00",100,"40,00","40,00"
            """)
        #expect(
            Self.realised(page) == """
                PROGRAM A (Sekretariat) | TW II kumulatif | 40
                PROGRAM A (Sekretariat) | persen
                PROGRAM B (UPTD Pasar) | TW II kumulatif | 60
                PROGRAM B (UPTD Pasar) | persen
                """)
        #expect(page.totals == "Murni 250")
    }

    @Test(
        "Realisasi bulan ini dan bulan lalu tidak memakai waktu kertasnya",
        arguments: ["Realisasi Bulan Ini", "Realisasi s.d. Bulan Lalu", "Realisasi Periode Lalu", "Realisasi LS"])
    func parts(_ title: String) throws {
        let page = try FlatPage(
            """
            TAHUN ANGGARAN 2026
            Keadaan s.d. 30 Juni 2026
            DINAS CONTOH
            Program,Pagu Murni,\(title),Realisasi s.d. Bulan Ini
            Program A,100,10,40
            """)
        #expect(Self.realised(page) == "Program A | TW II kumulatif | 40")
    }
}

@Suite("Laporan realisasi SAKTI: kolom yang bergeser menurut tingkatnya")
struct SaktiReportTests {
    /// Kode dan nama setiap tingkat di kolomnya sendiri; jumlah s.d. periode baris total satu kolom di kiri jumlah baris rinci.
    static let report = """
        LAPORAN REALISASI ANGGARAN FA DETAIL (16 SEGMEN)
        Periode Juni 2026
        Kementerian : 032 KEMENTERIAN CONTOH
        Unit Organisasi : 12 BADAN CONTOH
        Satuan Kerja : 123456 POLITEKNIK CONTOH
        Uraian,,,,,,Pagu Revisi,,Lock Pagu,Realisasi TA 2026,,,,%,SISA ANGGARAN,
        ,,,,,,,,,Periode Lalu,Periode Ini,s.d. Periode,,,,
        JUMLAH SELURUHNYA,,,,,,300,,0,120,30,150,,"50,00%",150,
        ,DL,Program Vokasi,,,,300,,0,120,30,,150,"50,00%",,150
        ,DL.2376,Pendidikan Kelautan,,,,300,,0,120,30,,150,"50,00%",,150
        ,,SAC,Pendidikan Vokasi,,,300,,0,120,30,,150,"50,00%",,150
        ,,,521211,Belanja Bahan,,220,,0,80,30,,110,"50,00%",,110
        ,,,,,000017. Praktik,120,,0,80,0,,80,"66,67%",,40
        ,,,,,000018. Toga,100,,0,0,30,,30,"30,00%",,70
        ,,,521832,Belanja Persediaan,,80,,0,40,0,,40,"50,00%",,40
        ,,,,,000019. Bahan Kimia,80,,0,40,0,,40,"50,00%",,40
        """

    @Test("Uraian bertangga menjadi pohon, jumlah yang bergeser kembali ke kolomnya, uangnya APBN")
    func staircase() throws {
        let page = try FlatPage(Self.report)
        #expect(page.troubles == "")
        #expect(
            page.lines == """
                DL Program Vokasi > DL.2376 Pendidikan Kelautan > SAC Pendidikan Vokasi > 000017. Praktik | pendukung | APBN | Pergeseran 1 120
                DL Program Vokasi > DL.2376 Pendidikan Kelautan > SAC Pendidikan Vokasi > 000018. Toga | pendukung | APBN | Pergeseran 1 100
                DL Program Vokasi > DL.2376 Pendidikan Kelautan > SAC Pendidikan Vokasi > 000019. Bahan Kimia | pendukung | APBN | Pergeseran 1 80
                """)
        #expect(RealisationExportTests.realised(page) == "DL Program Vokasi | TW II kumulatif | 150")
        #expect(!page.sums.contains("hitungan"))
        #expect(page.budget.offices == ["POLITEKNIK CONTOH"])
    }

    @Test("Bulan di dalam triwulan hanya disimpan, dan disebut")
    func month() throws {
        let page = try FlatPage(Self.report.replacing("Periode Juni", with: "Periode Mei"))
        #expect(page.budget.moneyRealisations.isEmpty)
        #expect(page.findings().contains("Kolom realisasi \"Realisasi TA 2026 / s.d. Periode\" tidak berakhir pada akhir triwulan"))
    }
}
