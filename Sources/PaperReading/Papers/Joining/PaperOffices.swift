import BudgetModel
import Diagnostics

/// Kantor setiap kertas, supaya kertas dua kantor di satu folder tidak bercampur.
///
/// Nama dengan dan tanpa daerahnya satu kantor. Kantor dikenal dari kertas yang berindikator: kepala surat hasil evaluasi menyebut
/// penilainya. Kertas tanpa nama kantor milik kantor kertas lain di berkasnya, lalu di foldernya, lalu satu-satunya kantor.
struct PaperOffices {
    /// Kunci nama terpendek setiap kantor.
    private var keys: [String] = []
    /// Nama terpanjang setiap kantor seperti tertera.
    private var names: [String] = []
    /// Nomor kantor setiap kertas; `nil` bila tidak dapat diketahui.
    private(set) var owners: [Int?] = []

    /// `true` bila kertas-kertasnya lebih dari satu kantor.
    var areSeveral: Bool { keys.count > 1 }

    init(_ papers: [PaperFacts]) {
        for paper in papers where !paper.measures.isEmpty {
            if let office = paper.office { add(office) }
        }
        let stated = papers.map { paper in paper.office.flatMap { index(of: $0) } }
        owners = papers.indices.map { index in
            if let own = stated[index] { return own }
            let (file, folder) = (papers[index].location.file, papers[index].location.folder)
            return Self.only(papers.indices.compactMap { papers[$0].location.file == file ? stated[$0] : nil })
                ?? Self.only(papers.indices.compactMap { papers[$0].location.folder == folder ? stated[$0] : nil })
                ?? (keys.count == 1 ? 0 : nil)
        }
    }

    /// Nomor kantor bernama ini.
    func index(of office: String) -> Int? {
        let key = NameKey(office).text
        return keys.firstIndex { Self.areOne($0, key) }
    }

    /// Akhiran kode kertas dan indikator kantor ini; kosong selama hanya ada satu kantor.
    func suffix(_ owner: Int?) -> String {
        guard areSeveral, let owner else { return "" }
        let words = keys[owner].split(separator: " ")
        let region = words.dropFirst(2).firstIndex { Self.regionWords.contains(String($0)) } ?? words.endIndex
        return "-" + words[..<region].joined(separator: "-")
    }

    private static let regionWords: Set<String> = ["provinsi", "prov", "kabupaten", "kab", "kota"]

    private mutating func add(_ office: String) {
        let key = NameKey(office).text
        guard let known = keys.firstIndex(where: { Self.areOne($0, key) }) else {
            keys.append(key)
            names.append(office)
            return
        }
        if key.count < keys[known].count { keys[known] = key }
        if office.count > names[known].count { names[known] = office }
    }

    /// Nama satu-satunya kantor; `nil` bila tidak ada atau lebih dari satu.
    var onlyName: String? { names.count == 1 ? names[0] : nil }

    private static func areOne(_ left: String, _ right: String) -> Bool {
        left == right || left.hasPrefix("\(right) ") || right.hasPrefix("\(left) ")
    }

    private static func only(_ owners: [Int]) -> Int? { Set(owners).count == 1 ? owners.first : nil }
}

extension SourceLocation {
    /// Folder berkasnya; kosong bila tidak disebut.
    fileprivate var folder: Substring { file.lastIndex(of: "/").map { file[..<$0] } ?? "" }
}
