import Diagnostics
import Foundation
import Testing

@testable import FileWriting

@Suite("Folder keluaran muncul utuh atau tidak sama sekali")
struct AtomicFolderTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func write(_ files: [String: String], to name: String, replacing: Bool) throws {
        var output = try AtomicFolder(at: folder.file(name), replacing: replacing)
        for (file, text) in files.sorted(by: { $0.key < $1.key }) { try output.write(text, to: file) }
        try output.commit()
    }

    private func make(_ name: String, with files: [String: String]) throws {
        try FileManager.default.createDirectory(atPath: folder.file(name), withIntermediateDirectories: true)
        for (file, text) in files { try folder.write(text, to: "\(name)/\(file)") }
    }

    private func names(in name: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.file(name)).sorted()
    }

    @Test func `Semua berkas ada seluruhnya dan tidak ada sisa folder sementara`() throws {
        try write(["pagu.csv": "kode;pagu\n", "kosong.csv": "", "é.csv": "é"], to: "paket", replacing: false)
        #expect(try folder.contents == ["paket"])
        #expect(try names(in: "paket") == ["kosong.csv", "pagu.csv", "é.csv"])
        #expect(try folder.read("paket/pagu.csv") == "kode;pagu\n")
        #expect(try folder.read("paket/kosong.csv") == "")
    }

    @Test func `Sebelum commit, tujuan belum ada`() throws {
        var output = try AtomicFolder(at: folder.file("paket"), replacing: false)
        try output.write("x", to: "pagu.csv")
        let during = try folder.contents
        #expect(during.count == 1)
        #expect(during.allSatisfy { $0.hasPrefix(".selisih-") && $0.hasSuffix(".sementara") })
        try output.commit()
        #expect(try folder.contents == ["paket"])
    }

    @Test func `Tanpa commit tidak ada yang tersisa dan folder lama utuh`() throws {
        try make("paket", with: ["pagu.csv": "lama"])
        do {
            var output = try AtomicFolder(at: folder.file("paket"), replacing: true)
            try output.write("setengah", to: "pagu.csv")
        }
        #expect(try folder.contents == ["paket"])
        #expect(try folder.read("paket/pagu.csv") == "lama")
    }

    @Test func `Sebuah berkas ditulis sepotong demi sepotong`() throws {
        var output = try AtomicFolder(at: folder.file("tabel"), replacing: false)
        let pieces = try output.write(to: "a.csv") { (append) throws(FileWritingError) in
            for piece in ["kode", ";", "", "pagu\n"] { try append(piece) }
            return 4
        }
        try output.commit()
        #expect(pieces == 4)
        #expect(try folder.read("tabel/a.csv") == "kode;pagu\n")
    }

    @Test func `Berkas keluaran kali lain boleh hilang, berkas orang tidak`() throws {
        try make("tabel", with: ["sandingan.csv": "lama", "tahapan.csv": "lama"])
        func write() throws {
            var output = try AtomicFolder(at: folder.file("tabel"), replacing: true, formerNames: ["sandingan.csv", "tahapan.csv"])
            try output.write("baru", to: "sandingan.csv")
            try output.commit()
        }
        try write()
        #expect(try names(in: "tabel") == ["sandingan.csv"])
        try make("tabel", with: ["catatan.txt": "milik orang"])
        #expect(throws: FileWritingError.holdsOtherFiles(path: folder.file("tabel"), name: "catatan.txt")) { try write() }
        #expect(try names(in: "tabel") == ["catatan.txt", "sandingan.csv"])
    }

    @Test func `Garis miring di ujung nama tidak mengubah tujuan`() throws {
        try write(["a": "1"], to: "paket//", replacing: false)
        #expect(try folder.read("paket/a") == "1")
    }

    @Test func `Folder yang sudah ada ditolak sejak awal`() throws {
        try make("paket", with: ["pagu.csv": "lama"])
        #expect(throws: FileWritingError.folderExists(path: folder.file("paket"))) {
            _ = try AtomicFolder(at: folder.file("paket"), replacing: false)
        }
        #expect(try folder.contents == ["paket"])
    }

    @Test(arguments: [true, false]) func `Folder yang muncul selama menulis tidak diganti`(holdsFile: Bool) throws {
        let path = folder.file("paket")
        #expect(throws: FileWritingError.folderExists(path: path)) {
            var output = try AtomicFolder(at: path, replacing: false)
            try output.write("baru", to: "pagu.csv")
            try make("paket", with: holdsFile ? ["pagu.csv": "milik orang lain"] : [:])
            try output.commit()
        }
        #expect(try folder.contents == ["paket"])
        #expect(try names(in: "paket") == (holdsFile ? ["pagu.csv"] : []))
    }

    @Test func `Dengan izin mengganti, berkas lama yang tidak ditulis lagi pun hilang`() throws {
        try write(["a.csv": "lama", "b.csv": "lama"], to: "paket", replacing: false)
        var output = try AtomicFolder(at: folder.file("paket"), replacing: true)
        try output.write("baru", to: "a.csv")
        try output.write("baru", to: "b.csv")
        try output.write("baru", to: "c.csv")
        try output.commit()
        #expect(try folder.contents == ["paket"])
        #expect(try names(in: "paket") == ["a.csv", "b.csv", "c.csv"])
        #expect(try folder.read("paket/a.csv") == "baru")
    }

    @Test func `Folder yang memuat berkas lain tidak diganti`() throws {
        try make("paket", with: ["pagu.csv": "lama", "surat.docx": "penting"])
        #expect(throws: FileWritingError.holdsOtherFiles(path: folder.file("paket"), name: "surat.docx")) {
            try write(["pagu.csv": "baru"], to: "paket", replacing: true)
        }
        #expect(try folder.contents == ["paket"])
        #expect(try folder.read("paket/pagu.csv") == "lama")
        #expect(try folder.read("paket/surat.docx") == "penting")
    }

    @Test func `Folder di dalam folder tujuan juga milik pengguna`() throws {
        try make("paket/pagu.csv", with: ["isi.txt": "penting"])
        #expect(throws: FileWritingError.holdsOtherFiles(path: folder.file("paket"), name: "pagu.csv")) {
            try write(["pagu.csv": "baru"], to: "paket", replacing: true)
        }
        #expect(try folder.contents == ["paket"])
        #expect(try folder.read("paket/pagu.csv/isi.txt") == "penting")
    }

    @Test func `Tautan simbolik tetap tautan; folder di ujungnya yang diganti`() throws {
        try make("asli", with: ["a.csv": "lama"])
        try FileManager.default.createSymbolicLink(
            atPath: folder.file("tautan"), withDestinationPath: folder.file("asli"))
        try write(["a.csv": "baru"], to: "tautan", replacing: true)
        #expect(try folder.contents == ["asli", "tautan"])
        #expect(try folder.read("asli/a.csv") == "baru")
    }

    @Test(
        "Tujuan yang mustahil",
        arguments: [
            ("", FileWritingError.invalidName(path: "")), (".", .invalidName(path: ".")), ("..", .invalidName(path: "..")),
            ("a\0b", .invalidName(path: "a\0b")),
        ])
    func impossible(path: String, error: FileWritingError) {
        #expect(throws: error) { _ = try AtomicFolder(at: path, replacing: true) }
    }

    @Test(
        "Nama berkas yang keluar dari folder ditolak", arguments: ["", ".", "..", "../a", "a/b"])
    func escaping(name: String) throws {
        var output = try AtomicFolder(at: folder.file("paket"), replacing: false)
        #expect(throws: FileWritingError.invalidName(path: name)) { try output.write("x", to: name) }
        #expect(try folder.contents.count == 1)
    }

    @Test func `Nama yang sama dua kali adalah kesalahan, bukan penimpaan diam-diam`() throws {
        var output = try AtomicFolder(at: folder.file("paket"), replacing: false)
        try output.write("satu", to: "a.csv")
        #expect(throws: FileWritingError.self) { try output.write("dua", to: "a.csv") }
        try output.commit()
        #expect(try folder.read("paket/a.csv") == "satu")
    }

    @Test func `Berkas di tempat tujuan bukan folder`() throws {
        try folder.write("berkas", to: "paket")
        #expect(throws: FileWritingError.notFolder(path: folder.file("paket"))) {
            _ = try AtomicFolder(at: folder.file("paket"), replacing: true)
        }
        #expect(try folder.read("paket") == "berkas")
    }

    @Test func `Folder di atas tujuan yang tidak ada disebut`() throws {
        let path = folder.file("tidak/ada")
        #expect(throws: FileWritingError.folderMissing(path: path, folder: folder.file("tidak"))) {
            _ = try AtomicFolder(at: path, replacing: false)
        }
    }

    @Test func `Folder lama dan baru bertukar nama dalam satu langkah, atau tidak berubah sama sekali`() throws {
        try make("lama", with: ["a.csv": "lama"])
        try make("baru", with: ["a.csv": "baru"])
        let isSwapped = OutputFolder.swapNames(folder.file("baru"), folder.file("lama"))
        #expect(try folder.read("lama/a.csv") == (isSwapped ? "baru" : "lama"))
        #expect(try folder.read("baru/a.csv") == (isSwapped ? "lama" : "baru"))
        #expect(!OutputFolder.swapNames(folder.file("baru"), folder.file("tidak ada")))
        #expect(try folder.contents == ["baru", "lama"])
    }

    @Test func `Folder lama yang ditukar tidak menyisakan nama, juga bila namanya lebih sedikit`() throws {
        try make("paket", with: ["a.csv": "0"])
        for round in 1...50 { try write(["a.csv": "\(round)", "b.csv": ""], to: "paket", replacing: true) }
        #expect(try folder.read("paket/a.csv") == "50")
        #expect(try folder.contents == ["paket"])
    }
}
