import Foundation

/// Memeriksa buku kerja yang baru ditulis: setiap bagian XML harus tertutup.
///
/// libxlsxwriter menulis setiap bagian ke berkas sementara tanpa memeriksa hasilnya. Bila folder
/// sementara penuh, bagian itu terpotong, tetapi buku kerjanya tetap jadi dan pustaka melaporkan sukses.
enum WorkbookPackage {
    /// - Throws: `incomplete` dengan nama bagian pertama yang terpotong.
    static func check(_ path: String) throws(WorkbookError) {
        guard let bytes = try? Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe),
            let entries = ZipDirectory.entries(in: bytes), !entries.isEmpty
        else { throw .incomplete(part: "zip") }
        for entry in entries {
            guard let ends = PartEnds(of: entry, in: bytes), ends.isClosed else {
                throw .incomplete(part: entry.name)
            }
        }
    }
}

/// Awal dan akhir satu bagian XML sesudah dimekarkan.
struct PartEnds: Sendable, Hashable {
    /// Paling banyak 512 byte pertama.
    var head: [UInt8]
    /// Paling banyak 64 byte terakhir.
    var tail: [UInt8]

    /// Benar bila elemen terluarnya dibuka dan ditutup.
    var isClosed: Bool {
        let text = String(decoding: head, as: UTF8.self)
        let end = String(decoding: tail, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        guard let root = Self.rootName(in: text) else { return false }
        let isSingleTag = text.utf8.count < 512 && text.filter { $0 == "<" }.count <= 2 && end.hasSuffix("/>")
        return end.hasSuffix("</\(root)>") || isSingleTag
    }

    private static func rootName(in text: String) -> Substring? {
        var rest = text[...]
        while let start = rest.firstIndex(of: "<") {
            let name = rest[start...].dropFirst().prefix { !$0.isWhitespace && !"/>".contains($0) }
            if !name.hasPrefix("?") && !name.hasPrefix("!") { return name.isEmpty ? nil : name }
            rest = rest[start...].dropFirst()
        }
        return nil
    }
}
