import BudgetFixtures
import Foundation
import Testing

@testable import SelisihCommands

@Suite("selisih dokumen, seperti dijalankan orang")
struct PapersCommandTests {
    private static let office = """
        Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan
        2024,Dinas Perdagangan,Perdagangan Dalam Negeri,utama,APBD,1.000,1.500
        2024,Dinas Perdagangan,Penunjang Urusan,penunjang,APBD,300,250
        """

    private func desk() throws -> Desk { try Desk(["kantor/pagu.csv": Self.office]) }

    @Test("--daftar menyebut yang dapat dibuat dan yang kurang bagi yang lain")
    func list() throws {
        let outcome = try desk().selisih("dokumen", "kantor", "--daftar")
        #expect(outcome.status == 0)
        let lines = outcome.output.split(separator: "\n").map(String.init)
        #expect(lines.contains("+ pergeseran       Lampiran permohonan pergeseran"))
        #expect(
            lines.contains(
                "- pk-sandingan     Sandingan PK dan PK Perubahan: kurang indikator dan targetnya (tabel indikator, target); kaitan program dan indikator (tabel kaitan)"
            ))
    }

    @Test("Setiap bentuk berkas ditulis, dan tidak menimpa yang sudah ada", arguments: ["xlsx", "docx", "html"])
    func forms(form: String) throws {
        let desk = try desk()
        let command = ["dokumen", "kantor", "--jenis", "pergeseran", "-o", "p.\(form)"]
        #expect(try desk.selisih(command).status == 0)
        #expect(FileManager.default.fileExists(atPath: desk.path("p.\(form)")))
        #expect(try desk.selisih(command).status == 2)
        #expect(try desk.selisih(command + ["--force"]).status == 0)
    }

    @Test(
        "Permintaan yang tidak dapat dipenuhi disebut sebabnya, dan tidak ada yang ditulis",
        arguments: [
            (["--jenis", "pk", "-o", "p.docx"], "Perjanjian Kinerja tidak dapat dibuat: kurang "),
            (["--jenis", "surat", "-o", "p.docx"], "--jenis: \"surat\" bukan jenis kertas; yang ada: "),
            (["--jenis", "pergeseran", "-o", "p.pdf"], "-o p.pdf: kertas ditulis sebagai .xlsx, .html, atau .docx."),
            (["--jenis", "pergeseran"], "Sebutkan kertas dan berkasnya"),
            (
                ["--jenis", "pergeseran", "--set", "monev-kolom-11=naskah", "-o", "p.docx"],
                "--set monev-kolom-11=naskah: monev-kolom-11: \"naskah\" tidak dikenal. Yang ada: sumber. Hapus setelannya bila ingin cetakan bawaan."
            ),
        ])
    func refusals(arguments: [String], message: String) throws {
        let desk = try desk()
        let outcome = try desk.selisih(["dokumen", "kantor"] + arguments)
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains(message))
        #expect(!FileManager.default.fileExists(atPath: desk.path(arguments.last ?? "")))
    }

    @Test("Kertas yang memuat kesalahan terbuka berkata KONSEP, dan --ketat menolaknya")
    func strict() throws {
        let desk = try desk()
        let spent = """
            Program,Tahun,Periode,Sifat,Jumlah
            Penunjang Urusan,2024,TW II,kumulatif,290
            """
        try Data(spent.utf8).write(to: URL(fileURLWithPath: desk.path("kantor/realisasi-keuangan.csv")))
        let outcome = try desk.selisih("dokumen", "kantor", "--jenis", "pergeseran", "-o", "p.html", "--ketat")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("Kertas tidak dibuat: ada kesalahan yang belum diterima (P"))
        #expect(try desk.selisih("dokumen", "kantor", "--jenis", "pergeseran", "-o", "p.html").status == 0)
        #expect(
            try String(contentsOfFile: desk.path("p.html"), encoding: .utf8).contains("KONSEP: kertas ini memuat angka dengan kesalahan"))
    }
}
