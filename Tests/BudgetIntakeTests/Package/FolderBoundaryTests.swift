import BudgetFixtures
import BudgetIntake
import BudgetModel
import Diagnostics
import Foundation
import PaperReading
import Testing

@Suite("Yang dibaca atas nama sebuah folder berada di dalamnya")
struct FolderBoundaryTests {
    /// Folder `kantor` dan folder `luar` di sampingnya.
    private struct Neighbours {
        let office: TemporaryPackage
        let outside: TemporaryPackage

        init(_ files: [String: String]) throws {
            office = try TemporaryPackage(files)
            outside = try TemporaryPackage(["pagu.csv": SmallPackage.lines, "dinas.csv": "TA 2024\nProgram,Semula\nProgram A,1\n"])
        }

        func link(_ name: String, to target: String) throws {
            try FileManager.default.createSymbolicLink(atPath: "\(office.path)/\(name)", withDestinationPath: target)
        }

        func outcome(in language: Language = .indonesian, reading path: String? = nil) -> String {
            do throws(IntakeError) {
                return "\(try InputReader().read(path ?? office.path).budget.lines.count) baris"
            } catch {
                return office.shortened(error.explanation.text(in: language))
            }
        }
    }

    @Test("Tabel paket yang berupa tautan ke luar ditolak dengan namanya")
    func table() throws {
        let folders = try Neighbours(["dokumen.csv": SmallPackage.documents])
        try folders.link("pagu.csv", to: "\(folders.outside.path)/pagu.csv")
        #expect(
            folders.outcome()
                == "kantor: \"pagu.csv\" adalah tautan ke luar folder ini dan tidak diikuti. Salin berkasnya ke dalam folder, atau sebutkan berkas aslinya."
        )
        #expect(
            folders.outcome(in: .english)
                == "kantor: \"pagu.csv\" is a link that leaves this folder and is not followed. Copy the file into the folder, or name the original file."
        )
    }

    @Test("Tautan di tengah jalur datapackage.json juga tidak diikuti ke luar")
    func nestedPath() throws {
        let folders = try Neighbours(["datapackage.json": "{\"resources\": [{\"name\": \"pagu\", \"path\": \"data/pagu.csv\"}]}"])
        try folders.link("data", to: folders.outside.path)
        #expect(folders.outcome().hasPrefix("kantor: \"data/pagu.csv\" adalah tautan ke luar"))
    }

    @Test("Pemerian yang berupa tautan ke luar ditolak")
    func descriptor() throws {
        let folders = try Neighbours(["pagu.csv": SmallPackage.lines])
        try folders.link("datapackage.json", to: "\(folders.outside.path)/pagu.csv")
        #expect(folders.outcome().hasPrefix("kantor: \"datapackage.json\" adalah tautan ke luar"))
    }

    @Test("Folder berkas: tautan berkas dan tautan paket ke luar ditolak", arguments: ["dinas.csv", "paket"])
    func folderOfFiles(name: String) throws {
        let folders = try Neighbours(["lain.csv": "TA 2024\nProgram,Semula\nProgram B,1\n"])
        try folders.link(name, to: folders.outside.path + (name == "paket" ? "" : "/\(name)"))
        #expect(folders.outcome().hasPrefix("kantor: \"\(name)\" adalah tautan ke luar"))
    }

    @Test("Pemerian diukur pada berkas yang terbuka, bukan pada tautannya")
    func largeDescriptorBehindLink() throws {
        let spaces = String(repeating: " ", count: 4 << 20)
        let folders = try Neighbours([
            "pagu.csv": SmallPackage.lines, "besar.json": spaces + "{\"resources\": [{\"name\": \"pagu\", \"path\": \"pagu.csv\"}]}",
        ])
        try folders.link("datapackage.json", to: "besar.json")
        #expect(folders.outcome().hasPrefix("kantor/datapackage.json: isi berkas ini bukan datapackage.json yang sah"))
    }

    @Test("Pemerian yang bukan berkas biasa ditolak tanpa menunggu")
    func pipe() throws {
        let folders = try Neighbours(["pagu.csv": SmallPackage.lines])
        #expect(mkfifo("\(folders.office.path)/datapackage.json", 0o600) == 0)
        #expect(folders.outcome().hasPrefix("kantor/datapackage.json: isi berkas ini bukan datapackage.json yang sah"))
    }

    @Test(
        "Nama yang bukan UTF-8 disebut dengan bitanya, dan tidak menolak foldernya",
        arguments: [("pagu.csv", "x.csv"), ("dinas.csv", "x.csv"), ("dinas.csv", "x.pdf")])
    func unnamable(table: String, other: String) throws {
        let folder = try TemporaryPackage([table: SmallPackage.lines])
        let bytes = Array("\(folder.path)/laporan ".utf8) + [0xFF] + Array(other.utf8) + [0]
        let descriptor = open(bytes.map { CChar(bitPattern: $0) }, O_WRONLY | O_CREAT, 0o600)
        try #require(descriptor >= 0)
        close(descriptor)
        let result = try InputReader().read(folder.path)
        #expect(result.budget.lines.count == 2)
        #expect(
            result.findings.map { "\($0.rule.code) \(folder.shortened($0.location.file)): \($0.message.text(in: .indonesian))" }
                == ["B009 kantor/laporan \\xFF\(other): Nama berkas ini bukan UTF-8, jadi berkasnya tidak dibaca."])
    }

    @Test("Tautan di dalam folder, dan folder yang sendirinya tautan, dibaca")
    func insideIsFine() throws {
        let folders = try Neighbours(["asli.csv": SmallPackage.lines])
        try folders.link("pagu.csv", to: "asli.csv")
        #expect(folders.outcome() == "2 baris")
        let other = try Neighbours([:])
        try other.link("kantor", to: folders.office.path)
        #expect(other.outcome(reading: "\(other.office.path)/kantor") == "2 baris")
    }
}
