import Diagnostics
import Foundation
import Reporting

@testable import WorkbookWriting

/// Folder kosong untuk satu uji, dihapus sesudahnya.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        let name = "selisih-uji-\(UUID().uuidString)"
        path = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    func file(_ name: String) -> String { path + "/" + name }

    var contents: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
    }
}

/// Buku kerja yang baru ditulis, untuk dibaca bagian demi bagian.
struct WrittenWorkbook {
    let folder: TemporaryFolder
    let summary: WorkbookSummary
    var path: String { folder.file("hasil.xlsx") }

    init(_ report: Report, language: Language = .indonesian, limits: SheetLimits = SheetLimits()) throws {
        folder = try TemporaryFolder()
        summary = try WorkbookWriter(language: language, replacing: false, limits)
            .write(report, to: folder.file("hasil.xlsx"))
    }

    /// Isi satu bagian.
    func part(_ name: String) throws -> String {
        try Self.part(name, of: path)
    }

    /// Isi satu bagian sebuah berkas, dibaca `unzip` yang tidak mengenal kita.
    static func part(_ name: String, of path: String) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["unzip", "-p", path, name]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: bytes, as: UTF8.self)
    }

    /// XML lembar ke-`number`, mulai 1.
    func sheet(_ number: Int = 1) throws -> String {
        try part("xl/worksheets/sheet\(number).xml")
    }

    /// Satu sel apa adanya, tanpa nomor gayanya: `<c r="D9"><f>…</f><v>…</v></c>`.
    func cell(_ name: String, sheet number: Int = 1) throws -> String {
        let xml = try sheet(number)
        guard let start = xml.range(of: "<c r=\"\(name)\"") else { return "" }
        let rest = xml[start.lowerBound...]
        let tag = rest.prefix { $0 != ">" } + ">"
        let cell =
            tag.hasSuffix("/>")
            ? String(tag) : String(rest[..<(rest.range(of: "</c>")?.upperBound ?? rest.endIndex)])
        return cell.replacing(/\ s="\d+"/, with: "")
    }

    /// Teks bersama yang diacu sel `name`.
    func text(_ name: String, sheet number: Int = 1) throws -> String? {
        guard let match = try cell(name, sheet: number).firstMatch(of: /<v>(\d+)<\/v>/),
            let index = Int(match.1)
        else { return nil }
        let items = try part("xl/sharedStrings.xml").matches(of: /<si>(.*?)<\/si>/.dotMatchesNewlines())
        return String(items[index].1.replacing(/<[^>]*>/, with: ""))
    }

    /// Format angka sel `name`.
    func numberFormat(_ name: String, sheet number: Int = 1) throws -> String? {
        guard let style = try style(name, sheet: number),
            let id = style.firstMatch(of: /numFmtId="(\d+)"/)?.1
        else { return nil }
        let formats = try part("xl/styles.xml").matches(of: /<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/)
        return formats.first { $0.1 == id }.map { String($0.2.replacing("&quot;", with: "\"")) }
            ?? (id == "10" ? "0.00%" : id == "3" ? "#,##0" : id == "4" ? "#,##0.00" : nil)
    }

    /// Warna isi sel `name`, misalnya `FFFFE699`.
    func fill(_ name: String, sheet number: Int = 1) throws -> String? {
        guard let style = try style(name, sheet: number),
            let id = style.firstMatch(of: /fillId="(\d+)"/).flatMap({ Int($0.1) })
        else { return nil }
        let fills = try part("xl/styles.xml").matches(of: /<fill>(.*?)<\/fill>/)
        return fills[id].1.firstMatch(of: /fgColor rgb="(\w+)"/).map { String($0.1) }
    }

    private func style(_ name: String, sheet number: Int) throws -> String? {
        guard
            let index = try sheet(number).firstMatch(
                of: try Regex("<c r=\"\(name)\" s=\"(\\d+)\"", as: (Substring, Substring).self)
            ).flatMap({ Int($0.1) })
        else { return nil }
        let styles = try part("xl/styles.xml")
        guard let list = styles.firstMatch(of: /<cellXfs[^>]*>(.*?)<\/cellXfs>/)?.1 else { return nil }
        return list.matches(of: /<xf [^>]*>/).map { String($0.0) }[index]
    }
}
