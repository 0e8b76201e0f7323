import Diagnostics
import Foundation
import Testing

@testable import FileWriting

@Suite("Berkas keluaran muncul utuh atau tidak sama sekali")
struct AtomicFileTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func write(_ text: String, to name: String, replacing: Bool) throws {
        let file = try AtomicFile(at: folder.file(name), replacing: replacing)
        try file.append(text)
        try file.commit()
    }

    @Test func `Isi yang ditulis ada seluruhnya dan tidak ada sisa berkas sementara`() throws {
        try write("kode;pagu\n3.30.02;1.000\n", to: "pagu.csv", replacing: false)
        #expect(try folder.read("pagu.csv") == "kode;pagu\n3.30.02;1.000\n")
        #expect(try folder.contents == ["pagu.csv"])
    }

    @Test func `Beberapa tambahan tersambung menurut urutan, juga yang kosong`() throws {
        let file = try AtomicFile(at: folder.file("a.txt"), replacing: false)
        try file.append("satu ")
        try file.append("")
        try file.append("dua é")
        try file.commit()
        #expect(try folder.read("a.txt") == "satu dua é")
    }

    @Test func `Berkas tanpa nama tidak tampak sebelum commit, lalu muncul utuh`() throws {
        let file = try AtomicFile(at: folder.file("a.txt"), replacing: false)
        try file.append("utuh")
        guard file.temporaryPath.hasPrefix("/proc/") else { return }
        #expect(try folder.contents.isEmpty)
        try file.commit()
        #expect(try folder.contents == ["a.txt"])
    }

    @Test func `Sebelum commit, tujuan belum ada`() throws {
        let file = try AtomicFile(at: folder.file("a.txt"), replacing: false, mayBeNameless: false)
        try file.append("x")
        let during = try folder.contents
        #expect(during.count == 1)
        #expect(during.allSatisfy { $0.hasPrefix(".selisih-") && $0.hasSuffix(".sementara") })
        try file.commit()
    }

    @Test func `Tanpa commit tidak ada yang tersisa`() throws {
        do {
            let file = try AtomicFile(at: folder.file("a.txt"), replacing: false)
            try file.append("setengah")
        }
        #expect(try folder.contents.isEmpty)
    }

    @Test func `Berkas yang sudah ada ditolak sejak awal dan tetap utuh`() throws {
        try folder.write("lama", to: "a.txt")
        let path = folder.file("a.txt")
        #expect(throws: FileWritingError.exists(path: path)) {
            try write("baru", to: "a.txt", replacing: false)
        }
        #expect(try folder.read("a.txt") == "lama")
        #expect(try folder.contents == ["a.txt"])
    }

    @Test func `Berkas yang muncul selama menulis tidak ditimpa`() throws {
        let path = folder.file("a.txt")
        #expect(throws: FileWritingError.exists(path: path)) {
            let file = try AtomicFile(at: path, replacing: false)
            try file.append("baru")
            try folder.write("milik orang lain", to: "a.txt")
            try file.commit()
        }
        #expect(try folder.read("a.txt") == "milik orang lain")
        #expect(try folder.contents == ["a.txt"])
    }

    @Test func `Dengan izin mengganti, berkas lama diganti seluruhnya`() throws {
        try folder.write("isi lama yang panjang", to: "a.txt")
        try write("baru", to: "a.txt", replacing: true)
        #expect(try folder.read("a.txt") == "baru")
        #expect(try folder.contents == ["a.txt"])
    }

    @Test func `Izin mengganti tidak menuntut berkas lama`() throws {
        try write("baru", to: "a.txt", replacing: true)
        #expect(try folder.read("a.txt") == "baru")
    }

    @Test func `Berkas lama utuh bila penggantinya tidak jadi`() throws {
        try folder.write("lama", to: "a.txt")
        do {
            let file = try AtomicFile(at: folder.file("a.txt"), replacing: true)
            try file.append("setengah")
        }
        #expect(try folder.read("a.txt") == "lama")
    }

    @Test func `Pengganti mewarisi izin berkas lama`() throws {
        try folder.write("lama", to: "a.txt")
        let manager = FileManager.default
        try manager.setAttributes([.posixPermissions: 0o640], ofItemAtPath: folder.file("a.txt"))
        try write("baru", to: "a.txt", replacing: true)
        let attributes = try manager.attributesOfItem(atPath: folder.file("a.txt"))
        #expect(attributes[.posixPermissions] as? Int == 0o640)
    }

    @Test func `Tautan simbolik tetap tautan; berkas di ujungnya yang diganti`() throws {
        try folder.write("lama", to: "asli.txt")
        let manager = FileManager.default
        try manager.createSymbolicLink(
            atPath: folder.file("tautan.txt"), withDestinationPath: folder.file("asli.txt"))
        try write("baru", to: "tautan.txt", replacing: true)
        #expect(try folder.read("asli.txt") == "baru")
        let end = try manager.destinationOfSymbolicLink(atPath: folder.file("tautan.txt"))
        #expect(end == folder.file("asli.txt"))
    }

    @Test func `Tanpa tautan keras, nama dipesan dengan berkas kosong`() throws {
        let file = try AtomicFile(at: folder.file("a.txt"), replacing: false, mayBeNameless: false)
        try file.append("isi")
        #expect(file.claimByPlaceholder() == 0)
        #expect(try folder.read("a.txt") == "isi")
    }

    @Test func `Pemesanan nama pun tidak menimpa berkas yang ada`() throws {
        let file = try AtomicFile(at: folder.file("a.txt"), replacing: false, mayBeNameless: false)
        try folder.write("milik orang lain", to: "a.txt")
        #expect(file.claimByPlaceholder() == EEXIST)
        #expect(try folder.read("a.txt") == "milik orang lain")
    }

    @Test func `Enam puluh berkas dapat ditulis bersamaan`() async throws {
        let folder = folder
        try await withThrowingTaskGroup(of: Void.self) { group in
            for index in 0..<60 {
                group.addTask {
                    let file = try AtomicFile(at: folder.file("\(index).txt"), replacing: false)
                    try file.append("\(index)")
                    try file.commit()
                }
            }
            try await group.waitForAll()
        }
        #expect(try folder.contents.count == 60)
    }
}
