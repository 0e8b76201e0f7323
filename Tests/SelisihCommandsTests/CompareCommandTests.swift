import Foundation
import Testing

@Suite("selisih sandingkan, seperti dijalankan orang")
struct CompareCommandTests {
    @Test("Satu dinas: ringkasan di layar, buku kerja di tempat yang diminta")
    func mainJob() throws {
        let desk = try Desk(["industri/pagu.csv": Papers.industry])
        #expect(
            try desk.selisih("sandingkan", "industri", "-o", "a.xlsx")
                == Desk.Outcome(
                    status: 0,
                    output: """
                        Matriks Sandingan Anggaran Tahun 2024
                        Dinas Perindustrian
                        Murni dibandingkan dengan Perubahan, dalam rupiah

                        Program utama dibandingkan dengan program utama: Rp1.500.000,00 menjadi Rp1.300.000,25, berkurang
                        Rp199.999,75 atau 13,33 %.

                        Jumlah APBD (utama + penunjang) dibandingkan dengan jumlah APBD: Rp1.500.000,00 menjadi
                        Rp1.300.000,25, berkurang Rp199.999,75 atau 13,33 %.

                        Dukungan APBN Rp250.000,00 berdiri di samping jumlah APBD dan tidak termasuk di dalamnya.

                        Menurut kelompok program
                        Cakupan                           Sebelum       Setelah    Bertambah/        %
                                                          (Murni)   (Perubahan)   (Berkurang)
                        ------------------------------  ---------  ------------  ------------  -------
                        Program utama                   1.500.000  1.300.000,25  (199.999,75)  (13,33)
                        ------------------------------  ---------  ------------  ------------  -------
                        Jumlah APBD                     1.500.000  1.300.000,25  (199.999,75)  (13,33)
                        Dukungan APBN (di luar jumlah)    250.000       250.000             -     0,00

                        Menurut unit pelaksana (jumlah APBD)
                        Unit pelaksana    Sebelum      Setelah   Bertambah/        %
                                          (Murni)  (Perubahan)  (Berkurang)
                        --------------  ---------  -----------  -----------  -------
                        OPD induk       1.000.000      800.000    (200.000)  (20,00)
                        UPTD RPK          500.000   500.000,25         0,25     0,00

                        Menurut sumber dana (APBN di luar jumlah APBD)
                        Sumber dana    Sebelum       Setelah    Bertambah/        %
                                       (Murni)   (Perubahan)   (Berkurang)
                        -----------  ---------  ------------  ------------  -------
                        APBD         1.500.000  1.300.000,25  (199.999,75)  (13,33)
                        APBN           250.000       250.000             -     0,00

                        """,
                    errors: "Ditulis: a.xlsx, 7 lembar. Mulailah dari lembar Ringkasan.\n"
                )
        )
        #expect(desk.bytes("a.xlsx")?.prefix(2) == Data("PK".utf8))
        #expect(desk.names() == ["a.xlsx", "industri"])
    }

    @Test("Hanya pendapatan dan pembiayaan: dibandingkan tanpa jumlah belanja")
    func revenueOnly() throws {
        let header = Papers.industry.prefix { $0 != "\n" } + "\n"
        let desk = try Desk(["kota/pagu.csv": String(header), "kota/pendapatan-pembiayaan.csv": Papers.revenue])
        #expect(
            try desk.selisih("sandingkan", "kota", "-o", "a.xlsx")
                == Desk.Outcome(
                    status: 0,
                    output: """
                        Matriks Sandingan Anggaran Tahun 2024
                        Kota Contoh
                        Murni dibandingkan dengan Perubahan, dalam rupiah

                        Pendapatan dan pembiayaan (di luar jumlah belanja)
                        Jenis                   Sebelum      Setelah   Bertambah/        %
                                                (Murni)  (Perubahan)  (Berkurang)
                        ----------------------  -------  -----------  -----------  -------
                        Pendapatan               800,50          360     (440,50)  (55,03)
                        Penerimaan pembiayaan       150          200           50    33,33
                        Pengeluaran pembiayaan        -           40           40     baru
                        Pembiayaan netto            150          160           10     6,67

                        Surplus/(defisit) tidak dihitung karena belanja OPD yang berpendapatan tidak tertera pada tahapan
                        yang sama.

                        """,
                    errors: "Ditulis: a.xlsx, 4 lembar. Mulailah dari lembar Ringkasan.\n"
                )
        )
        #expect(desk.bytes("a.xlsx")?.prefix(2) == Data("PK".utf8))
        #expect(try desk.selisih("baca", "kota", "--format", "csv", "-o", "paket").status == 0)
        #expect(try desk.selisih("baca", "paket", "--format", "csv", "-o", "lagi").status == 0)
        #expect(desk.text("paket/pendapatan-pembiayaan.csv") == desk.text("lagi/pendapatan-pembiayaan.csv"))
    }

    @Test("Dua dinas menjadi satu gabungan, dengan jumlah per OPD")
    func consolidation() throws {
        let desk = try Desk(["industri/pagu.csv": Papers.industry, "dagang/pagu.csv": Papers.trade])
        #expect(
            try desk.selisih("sandingkan", "industri", "dagang")
                == Desk.Outcome(
                    status: 0,
                    output: """
                        Matriks Sandingan Anggaran Tahun 2024
                        Gabungan 2 OPD
                        Murni dibandingkan dengan Perubahan, dalam rupiah

                        Program utama dibandingkan dengan program utama: Rp3.500.000,00 menjadi Rp3.800.000,25, bertambah
                        Rp300.000,25 atau 8,57 %.

                        Jumlah APBD (utama + penunjang) dibandingkan dengan jumlah APBD: Rp3.500.000,00 menjadi
                        Rp3.800.000,25, bertambah Rp300.000,25 atau 8,57 %.

                        Dukungan APBN Rp250.000,00 berdiri di samping jumlah APBD dan tidak termasuk di dalamnya.

                        Menurut kelompok program
                        Cakupan                           Sebelum       Setelah   Bertambah/     %
                                                          (Murni)   (Perubahan)  (Berkurang)
                        ------------------------------  ---------  ------------  -----------  ----
                        Program utama                   3.500.000  3.800.000,25   300.000,25  8,57
                        ------------------------------  ---------  ------------  -----------  ----
                        Jumlah APBD                     3.500.000  3.800.000,25   300.000,25  8,57
                        Dukungan APBN (di luar jumlah)    250.000       250.000            -  0,00

                        Menurut OPD (jumlah APBD)
                        OPD                    Sebelum       Setelah    Bertambah/        %
                                               (Murni)   (Perubahan)   (Berkurang)
                        -------------------  ---------  ------------  ------------  -------
                        Dinas Perindustrian  1.500.000  1.300.000,25  (199.999,75)  (13,33)
                        Dinas Perdagangan    2.000.000     2.500.000       500.000    25,00

                        Menurut unit pelaksana (jumlah APBD)
                        Unit pelaksana                    Sebelum      Setelah   Bertambah/        %
                                                          (Murni)  (Perubahan)  (Berkurang)
                        ------------------------------  ---------  -----------  -----------  -------
                        Dinas Perindustrian: OPD induk  1.000.000      800.000    (200.000)  (20,00)
                        Dinas Perindustrian: UPTD RPK     500.000   500.000,25         0,25     0,00
                        Dinas Perdagangan: OPD induk    2.000.000    2.500.000      500.000    25,00

                        Menurut sumber dana (APBN di luar jumlah APBD)
                        Sumber dana    Sebelum       Setelah   Bertambah/     %
                                       (Murni)   (Perubahan)  (Berkurang)
                        -----------  ---------  ------------  -----------  ----
                        APBD         3.500.000  3.800.000,25   300.000,25  8,57
                        APBN           250.000       250.000            -  0,00

                        """,
                    errors: ""
                )
        )
    }

    @Test("Metode dan Sumber menyebut berkas mana yang memberi baris mana")
    func origins() throws {
        let desk = try Desk(["industri/pagu.csv": Papers.industry, "dagang/pagu.csv": Papers.trade])
        let csv = try desk.selisih("sandingkan", "industri", "dagang", "--format", "csv").output
        let table = csv.components(separatedBy: "\n\n").first { $0.hasPrefix("[asal-baris]") }
        #expect(
            table == """
                [asal-baris]
                Berkas;OPD;Baris ke;Baris
                industri/pagu.csv;Dinas Perindustrian;2-4;3
                dagang/pagu.csv;Dinas Perdagangan;2;1

                """
        )
    }

    @Test("--show-mapping menulis arti kolom di keluaran kesalahan, sehingga JSON tetap utuh")
    func mapping() throws {
        let desk = try Desk(["dagang/pagu.csv": Papers.trade])
        let outcome = try desk.selisih("sandingkan", "dagang", "--show-mapping", "--format", "json")
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) }
        #expect(outcome.errors.contains("G      Pagu Murni      Pagu Murni\n"))
    }
}

@Suite("selisih sandingkan menolak dengan sebab")
struct CompareRefusalTests {
    @Test("Masukan yang tidak ada")
    func missingInput() throws {
        let desk = try Desk()
        #expect(
            try desk.selisih("sandingkan", "tidak-ada", "-o", "b.xlsx")
                == Desk.Outcome(
                    status: 2, output: "",
                    errors: """
                        tidak-ada: berkas atau folder ini tidak ada. Periksa nama dan foldernya.

                        """
                )
        )
        #expect(desk.names() == [])
    }

    @Test("Buku kerja lama tidak ditimpa tanpa --force")
    func existingOutput() throws {
        let desk = try Desk(["industri/pagu.csv": Papers.industry, "a.xlsx": "milik saya"])
        #expect(
            try desk.selisih("sandingkan", "industri", "-o", "a.xlsx")
                == Desk.Outcome(
                    status: 2, output: "",
                    errors: """
                        Berkas "a.xlsx" sudah ada dan tidak ditimpa. Pilih nama lain atau pakai --force.

                        """
                )
        )
        #expect(desk.text("a.xlsx") == "milik saya")
        #expect(try desk.selisih("sandingkan", "industri", "-o", "a.xlsx", "--force").status == 0)
        #expect(desk.bytes("a.xlsx")?.prefix(2) == Data("PK".utf8))
    }

    @Test(
        "Nama buku kerja yang bukan .xlsx ditolak sebelum apa pun ditulis; --force tidak mengubahnya",
        arguments: ["a.ods", "a.csv", "a.xls", "hasil", "hasil.xlsx/", ".xlsx", "a.xlsx.bak"], [["sandingkan", "industri"], ["templat"]])
    func wrongExtension(name: String, command: [String]) throws {
        let desk = try Desk(["industri/pagu.csv": Papers.industry])
        for force in [[], ["--force"]] {
            #expect(
                try desk.selisih(command + ["-o", name] + force)
                    == Desk.Outcome(
                        status: 2, output: "",
                        errors: """
                            -o "\(name)": buku kerja hanya ditulis sebagai .xlsx, jadi tidak ada yang ditulis. Pakai nama berakhiran .xlsx; LibreOffice dan WPS juga membukanya.

                            """
                    )
            )
        }
        #expect(desk.names() == ["industri"])
        #expect(try desk.selisih(command + ["-o", name, "--language", "en"]).errors.contains("a workbook is only written as .xlsx"))
    }

    @Test("Akhiran dengan huruf besar diterima")
    func upperCaseExtension() throws {
        let desk = try Desk(["industri/pagu.csv": Papers.industry])
        #expect(try desk.selisih("sandingkan", "industri", "-o", "A.XLSX").status == 0)
        #expect(try desk.selisih("templat", "-o", "Isian.Xlsx").status == 0)
        #expect(desk.names() == ["A.XLSX", "Isian.Xlsx", "industri"])
    }

    @Test("Tahapan yang bukan tahapan")
    func unknownStage() throws {
        let desk = try Desk(["industri/pagu.csv": Papers.industry])
        #expect(
            try desk.selisih("sandingkan", "industri", "--from", "awal")
                == Desk.Outcome(
                    status: 2, output: "",
                    errors: """
                        --from "awal": bukan nama tahapan. Pakai murni, pergeseran-1 (dan seterusnya), perubahan, atau usulan.

                        """
                )
        )
    }

    @Test("Kesalahan bacaan: kode 1, semua temuan disebut, buku kerja tidak ditulis")
    func readingErrors() throws {
        let desk = try Desk(["rusak/pagu.csv": Papers.broken])
        #expect(
            try desk.selisih("sandingkan", "rusak", "-o", "b.xlsx")
                == Desk.Outcome(
                    status: 1, output: "",
                    errors: """
                        rusak/pagu.csv, baris 3, kolom G: kesalahan N003
                          "lima ratus" di kolom "Pagu Murni" bukan jumlah uang: huruf ke-1, "l", tidak pada tempatnya.
                          Tulis angka saja, misalnya 1.234.567 atau 1.234.567,50; kosongkan bila barisnya tidak ada di tahapan ini.
                        1 kesalahan. Perbandingan tidak dibuat karena ada angka atau baris yang tidak terbaca dengan pasti.

                        """
                )
        )
        #expect(desk.names() == ["rusak"])
    }

    @Test("Masukan yang sama dua kali, walaupun ditulis dengan jalur lain")
    func repeatedInput() throws {
        let desk = try Desk(["industri/pagu.csv": Papers.industry])
        #expect(
            try desk.selisih("sandingkan", "industri", "./industri")
                == Desk.Outcome(
                    status: 2, output: "",
                    errors: """
                        ./industri: masukan ini diberikan dua kali. Berikan setiap masukan satu kali supaya tidak terhitung ganda.

                        """
                )
        )
    }
}
