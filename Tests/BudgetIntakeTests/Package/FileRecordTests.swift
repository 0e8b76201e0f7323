import BudgetFixtures
import BudgetIntake
import BudgetModel
import Foundation
import PaperReading
import Testing

@Suite("Catatan berkas yang dibaca")
struct FileRecordTests {
    @Test("Pembanding SHA-256 sendiri sesuai contoh FIPS 180-4")
    func reference() {
        #expect(plainSHA256([]) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(plainSHA256(Array("abc".utf8)) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(
            plainSHA256(Array("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8))
                == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
    }

    @Test("Setiap berkas contoh dicatat dengan cincangan, ukuran, dan banyaknya baris")
    func sample() throws {
        let files = try DataPackageReader().read(Sample.office).budget.files
        #expect(files.count == 10)
        for file in files {
            let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file.name)))
            #expect(file.sha256 == plainSHA256(bytes), "\(file.name)")
            #expect(file.byteCount == bytes.count, "\(file.name)")
        }
        #expect(
            files.map { "\($0.name.split(separator: "/").last ?? "") \($0.rowCount)" } == [
                "dokumen.csv 14", "indikator.csv 11", "target.csv 98", "pagu.csv 18", "kaitan.csv 12",
                "realisasi-keuangan.csv 8", "realisasi-kinerja.csv 8", "total-tertera.csv 6", "nilai-akip.csv 44",
                "tindak-lanjut.csv 12",
            ])
    }
}
