import Diagnostics
import Foundation
import Testing

@testable import FileWriting

@Suite("Tujuan diperiksa sebelum bekerja")
struct OutputPathTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test(arguments: [false, true])
    func `Folder sebagai tujuan ditolak`(replacing: Bool) {
        #expect(throws: FileWritingError.isFolder(path: folder.path)) {
            try OutputPath(folder.path, replacing: replacing)
        }
        #expect(throws: FileWritingError.isFolder(path: folder.path + "/")) {
            try OutputPath(folder.path + "/", replacing: replacing)
        }
    }

    @Test(arguments: ["", "a\0b.xlsx"])
    func `Nama kosong atau ber-NUL ditolak`(name: String) {
        #expect(throws: FileWritingError.invalidName(path: name)) {
            try OutputPath(name, replacing: false)
        }
    }

    @Test func `Perangkat tidak pernah diganti`() {
        #expect(throws: FileWritingError.notRegular(path: "/dev/null")) {
            try OutputPath("/dev/null", replacing: true)
        }
        #expect(throws: FileWritingError.exists(path: "/dev/null")) {
            try OutputPath("/dev/null", replacing: false)
        }
    }

    @Test(arguments: [
        (path: "sandingan.xlsx", folder: "."),
        (path: "hasil/sandingan.xlsx", folder: "hasil"),
        (path: "/sandingan-uji-tidak-ada.xlsx", folder: "/"),
        (path: "../x/y.xlsx", folder: "../x"),
    ])
    func `Berkas sementara berdiri di folder tujuan`(path: String, folder: String) throws {
        let output = try OutputPath(path, replacing: false)
        #expect(output.folder == folder)
        #expect(output.temporaryPath().hasPrefix(folder + "/.selisih-"))
    }

    @Test func `Dua berkas sementara tidak pernah bernama sama`() throws {
        let output = try OutputPath("a.csv", replacing: false)
        #expect(Set((0..<1000).map { _ in output.temporaryPath() }).count == 1000)
    }

    @Test func `Folder yang tidak ada disebut dalam kesalahan`() {
        let path = folder.file("tidak-ada/a.xlsx")
        #expect(throws: FileWritingError.folderMissing(path: path, folder: folder.file("tidak-ada"))) {
            _ = try AtomicFile(at: path, replacing: false)
        }
    }

    @Test func `Berkas di tempat folder dilaporkan sebagai folder yang tidak ada`() throws {
        try folder.write("x", to: "berkas")
        let path = folder.file("berkas/a.xlsx")
        #expect(throws: FileWritingError.folderMissing(path: path, folder: folder.file("berkas"))) {
            _ = try AtomicFile(at: path, replacing: false)
        }
    }

    @Test func `Jalur yang terlalu panjang ditolak`() {
        let path = folder.file(String(repeating: "a/", count: 3000) + "b.xlsx")
        #expect(throws: FileWritingError.nameTooLong(path: path)) {
            _ = try AtomicFile(at: path, replacing: false)
        }
    }

    @Test(.enabled(if: geteuid() != 0, "root boleh menulis di mana saja"))
    func `Folder tanpa izin menulis ditolak`() throws {
        try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
        defer {
            try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
        }
        let path = folder.file("a.xlsx")
        #expect(throws: FileWritingError.denied(path: path, folder: folder.path)) {
            _ = try AtomicFile(at: path, replacing: false)
        }
    }
}
