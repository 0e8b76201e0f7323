import Diagnostics

/// Hubungan sebuah bagian OOXML dengan bagian lain.
struct PackageRelationships {
    struct Target {
        /// Suku terakhir jenis hubungan: `worksheet`, `styles`, `sharedStrings`.
        var kind: String
        var part: String
    }

    private(set) var targets: [String: Target] = [:]

    /// Bagian tanpa berkas hubungan tidak punya hubungan. Tujuan di luar arsip tidak pernah diikuti.
    init(of source: String, in archive: ZipArchive) throws(TableReadingError) {
        let name = PartName.relationships(of: source)
        guard archive.contains(name) else { return }
        let reader = try XMLDocumentReader(try archive.open(name))
        while let element = try reader.next() {
            guard element.name == "Relationship",
                element.attributes["TargetMode"]?.lowercased() != "external",
                let id = element.attributes["Id"], let target = element.attributes["Target"]
            else { continue }
            let kind = element.attributes["Type"]?.split(separator: "/").last.map(String.init) ?? ""
            targets[id] = Target(kind: kind, part: PartName.resolved(target, from: source))
            guard targets.count <= archive.limits.maximumArchiveEntries else {
                throw .limitExceeded(
                    .archiveEntries, maximum: archive.limits.maximumArchiveEntries, at: .init(file: archive.file))
            }
        }
    }

    /// Bagian pertama (menurut nama hubungan) dari suatu jenis.
    func part(ofKind kind: String) -> String? { parts(ofKind: kind).first }

    /// Semua bagian dari suatu jenis, menurut nama hubungannya.
    func parts(ofKind kind: String) -> [String] {
        targets.filter { $0.value.kind == kind }.sorted { $0.key < $1.key }.map(\.value.part)
    }
}
