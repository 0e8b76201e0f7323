import BudgetAnalysis
import BudgetFixtures
import BudgetModel
import Diagnostics
import Foundation
import Testing

@testable import BudgetIntake
@testable import PaperReading

/// `Tests/Fixtures/TabelDatar` berisi buku kerja yang ditulis openpyxl (`buat.py`) dan diubah LibreOffice ke ODS.
@Suite("Buku kerja sungguhan: tajuk gabungan, lembar tersembunyi, folder berpaket")
struct RealWorkbookTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Fixtures/TabelDatar").path

    static func page(_ name: String) throws -> FlatPage {
        FlatPage(try InputReader().read("\(folder)/\(name)"))
    }

    static let files = ["semula-menjadi.xlsx", "semula-menjadi.ods"]

    @Test("Tajuk gabungan dua baris: dua tahapan, selisih, dan persennya", arguments: files)
    func mergedHeader(file: String) throws {
        let page = try Self.page(file)
        #expect(
            page.lines == """
                3.30.02 PROGRAM PERIZINAN > 3.30.02.1.01 Penerbitan Izin | utama | APBD | Murni 600.000,25 | Perubahan 600.000,25
                3.30.02 PROGRAM PERIZINAN > 3.30.02.1.02 Pendaftaran | utama | APBD | Murni 400.000,25 | Perubahan 300.000,25
                3.30.10 PROGRAM EKSPOR | utama | APBD | Murni 500.000 | Perubahan 700.000
                """
        )
        #expect(page.budget.printedSums.count == 4)
        #expect(page.sumReadings.filter { !$0.isConsistent }.isEmpty)
        #expect(
            page.variances == """
                jumlah PROGRAM PERIZINAN | -100.000 | -10.00
                baris Penerbitan Izin | 0 | 0.00
                baris Pendaftaran | -100.000 | -25.00
                baris PROGRAM EKSPOR | 200.000 | 40.00
                jumlah JUMLAH | 100.000 | 6.67
                """
        )
        #expect(page.budget.offices == ["DINAS PERDAGANGAN"])
        #expect(page.findings(.warning) == "")
    }

    @Test("Kolom, baris yang dilewati, dan lembar tersembunyi disebut", arguments: files)
    func understanding(file: String) throws {
        #expect(
            try Self.page(file).understanding == """
                KODE = kode; URAIAN = uraian; JUMLAH (Rp) / SEBELUM PERUBAHAN = pagu Murni; JUMLAH (Rp) / SETELAH PERUBAHAN = pagu Perubahan; BERTAMBAH/(BERKURANG) / (Rp) = selisih tertera; BERTAMBAH/(BERKURANG) / % = persen tertera; KETERANGAN = keterangan
                1-2: judul
                5: nomor kolom
                6: induk: dibandingkan dengan anaknya
                10: jumlah: dibandingkan dengan barisnya

                0: lembar tersembunyi, tidak dibaca
                """
        )
    }

    @Test("Folder berisi berkas dan paket: semuanya dibaca, sisanya disebut")
    func folderWithPackage() throws {
        let package = try TemporaryPackage([
            "dinas.csv": "TA 2024\nDINAS Z\nProgram,Semula\nProgram Z,7\n", "catatan.txt": "bukan tabel",
        ])
        let inner = "\(package.path)/paket"
        try FileManager.default.createDirectory(atPath: inner, withIntermediateDirectories: true)
        try Data("Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni\n2024,Dinas,Program A,utama,APBD,1\n".utf8).write(
            to: URL(filePath: "\(inner)/pagu.csv"))
        let page = FlatPage(try InputReader().read(package.path))
        #expect(page.budget.offices == ["DINAS Z", "Dinas"])
        #expect(page.budget.files.map { package.shortened($0.name) } == ["kantor/dinas.csv", "kantor/paket/pagu.csv"])
        #expect(
            page.result.findings.filter { $0.rule == RulePage.unknownFile.id }.map { package.shortened($0.location.file) } == [
                "kantor/catatan.txt"
            ])
    }
}
