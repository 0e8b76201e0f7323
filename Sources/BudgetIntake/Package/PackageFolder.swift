import DataPackage
import Foundation

/// Isi folder paket data: tabel mana di berkas mana.
///
/// `datapackage.json` menentukan bila ada; bila tidak, tabel dikenali dari nama berkasnya.
struct PackageFolder {
    /// Nama tabel ke jalur berkas relatif terhadap folder.
    private(set) var paths: [String: String] = [:]
    /// Berkas CSV di folder yang bukan tabel yang dikenal.
    private(set) var unknownFiles: [String] = []
    /// Berkas CSV yang namanya bukan UTF-8.
    let unnamableFiles: [String]
    private let folder: URL

    init(_ path: String) throws(IntakeError) {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { throw .notFound(path) }
        guard isFolder.boolValue else { throw .notAPackage(path) }
        folder = URL(fileURLWithPath: path, isDirectory: true)
        let listing = FolderListing(path)
        let names = listing.names
        unnamableFiles = listing.unnamable.filter { $0.lowercased().hasSuffix(".csv") }
        if names.contains(DataPackage.descriptorName) {
            guard FolderBoundary(path).contains(DataPackage.descriptorName) else {
                throw .linkOutsideFolder(folder: path, name: DataPackage.descriptorName)
            }
            try readDescriptor(shownAs: "\(path)/\(DataPackage.descriptorName)")
        } else {
            for table in Schema.tables {
                let wanted = "\(table.name).csv"
                paths[table.name] = names.contains(wanted) ? wanted : names.first { $0.lowercased() == wanted }
            }
        }
        for name in paths.values.sorted() where !FolderBoundary(path).contains(name) {
            throw .linkOutsideFolder(folder: path, name: name)
        }
        let known = Set(paths.values)
        unknownFiles = names.filter {
            $0.lowercased().hasSuffix(".csv") && !known.contains($0) && !DecisionsFileName.isName($0)
        }
        guard paths[Schema.lines.name] != nil else { throw .noTables(folder: path) }
    }

    /// Jalur lengkap sebuah tabel.
    func fullPath(_ path: String) -> String { folder.appendingPathComponent(path).path }

    private struct Descriptor: Decodable {
        struct Resource: Decodable {
            var name: String
            var path: String
        }
        var resources: [Resource]
    }

    private mutating func readDescriptor(shownAs name: String) throws(IntakeError) {
        guard let data = DescriptorFile.content(of: fullPath(DataPackage.descriptorName)),
            let descriptor = try? JSONDecoder().decode(Descriptor.self, from: data)
        else { throw .invalidDescriptor(file: name) }
        for resource in descriptor.resources {
            guard Schema.table(named: resource.name) != nil else { continue }
            let parts = resource.path.split(separator: "/", omittingEmptySubsequences: false).drop { $0 == "." }
            guard !parts.contains(".."), let first = parts.first, !first.isEmpty, !resource.path.contains(":"),
                !resource.path.contains("\\")
            else { throw .pathOutsidePackage(file: name, path: resource.path) }
            paths[resource.name] = parts.joined(separator: "/")
        }
    }
}
