public import Diagnostics
import Foundation

/// Satu berkas repositori dan isinya, bagi uji yang mengikat daftar, sumber, dan dokumentasi.
public struct RepositoryText: Sendable {
    /// Nama berkas tanpa folder.
    public let name: String
    /// Isi berkas.
    public let text: String

    /// Berkas buatan, untuk menguji pembandingnya sendiri.
    public init(name: String, text: String) {
        self.name = name
        self.text = text
    }

    /// Semua berkas Swift di folder ini, terhadap akar repositori, menurut jalur.
    public static func swiftFiles(in folder: String) throws -> [RepositoryText] {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: "\(root)/\(folder)").sorted()
        return try paths.filter { $0.hasSuffix(".swift") }.map { try file("\(folder)/\($0)") }
    }

    /// Satu berkas, terhadap akar repositori.
    public static func file(_ path: String) throws -> RepositoryText {
        let url = URL(fileURLWithPath: "\(root)/\(path)")
        return RepositoryText(name: url.lastPathComponent, text: try String(contentsOf: url, encoding: .utf8))
    }

    private static var root: String { URL(fileURLWithPath: Sample.folder).deletingLastPathComponent().path }

    /// Kode halaman yang ditulis berkas ini.
    public var pageIDs: [String] { text.matches(of: /\bid: "([A-Z]\d{3})"/).map { String($0.1) } }

    /// Semua kode aturan yang ditulis sebagai teks di berkas ini.
    public var ruleLiterals: [String] {
        text.utf8.split(separator: UInt8(ascii: "\"")).filter { $0.count == 4 }.map { String(Substring($0)) }
            .filter { $0.wholeMatch(of: /[A-Z]\d{3}/) != nil }
    }

    /// Kode di tabel dokumentasi: kolom pertama setiap baris aturan.
    public var rowIDs: [String] { ruleRows.map { String($0.dropFirst(2).prefix(4)) } }

    /// Baris dokumentasi yang diharapkan dari halamannya tetapi tidak ada, siap disalin.
    public func missing(_ expected: [String]) -> [String] {
        let rows = Set(ruleRows)
        return expected.filter { !rows.contains($0) }.map { "\(name): seharusnya ada baris \($0)" }
    }

    /// Baris tabel Markdown yang kolom pertamanya kode aturan.
    private var ruleRows: [String] {
        text.split(separator: "\n").map(String.init).filter { $0.hasPrefix("| ") && $0.contains(/^\| [A-Z]\d{3} \|/) }
    }
}

extension [RepositoryText] {
    /// Berkas yang tidak memuat tepat satu halaman aturan.
    public var filesWithoutOnePage: [String] {
        filter { $0.pageIDs.count != 1 }.map { "\($0.name): \($0.pageIDs.count) halaman, seharusnya satu" }
    }
}

extension RulePage {
    /// Baris tabel dokumentasi aturan ini: kode, bobot terberat, nama masalah.
    public var documentationRow: String { "| \(id.code) | \(severity.label.text(in: .indonesian)) | \(name) |" }
}
