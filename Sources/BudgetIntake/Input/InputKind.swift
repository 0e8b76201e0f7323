import BudgetModel
import DataPackage
import Foundation

/// Jenis masukan menurut apa yang ada di jalurnya.
enum InputKind {
    case package(String)
    case file
    case folder(InputFolder)

    init(_ path: String) throws(IntakeError) {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { throw .notFound(path) }
        guard isFolder.boolValue else {
            let url = URL(fileURLWithPath: path)
            guard url.lastPathComponent == DataPackage.descriptorName else {
                self = .file
                return
            }
            let parent = path.dropLast(DataPackage.descriptorName.count)
            self = .package(parent.isEmpty ? "." : parent.count > 1 ? String(parent.dropLast()) : String(parent))
            return
        }
        self = InputFolder.isPackage(path) ? .package(path) : .folder(try InputFolder(path))
    }
}

/// Folder berisi berkas tabel beberapa kantor, bukan paket data.
struct InputFolder {
    /// Satu hal yang dapat dibaca di dalam folder.
    enum Entry {
        case file(String)
        case package(String)
    }

    /// Isi yang dibaca, menurut nama.
    private(set) var entries: [Entry] = []
    /// Isi yang tidak dibaca.
    private(set) var unknown: [String] = []
    /// Isi yang namanya bukan UTF-8, sehingga tidak dapat dibuka menurut namanya.
    private(set) var unnamable: [String] = []

    private static let tableSuffixes = [".csv", ".tsv", ".xlsx", ".xlsm", ".ods", ".xls", ".docx", ".docm"]

    init(_ path: String) throws(IntakeError) {
        let folder = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
        let listing = FolderListing(path)
        let boundary = FolderBoundary(path)
        unnamable = listing.unnamable.filter { !Self.isAside($0) }.map { "\(folder)/\($0)" }
        for name in listing.names where !Self.isAside(name) {
            let full = "\(folder)/\(name)"
            let isTable = Self.tableSuffixes.contains(where: name.lowercased().hasSuffix)
            guard isTable || Self.isPackage(full) else {
                unknown.append(full)
                continue
            }
            guard boundary.contains(name) else { throw .linkOutsideFolder(folder: path, name: name) }
            entries.append(isTable ? .file(full) : .package(full))
        }
        guard !entries.isEmpty else { throw .noReadableFiles(folder: path) }
    }

    /// Berkas tersembunyi, berkas kunci program kantor, dan keputusan tentang temuan berdiri di samping masukan.
    private static func isAside(_ name: String) -> Bool {
        name.hasPrefix(".") || name.hasPrefix("~$") || name.hasPrefix(".~lock") || DecisionsFileName.isName(name)
    }

    /// Paket data punya pemerian atau tabel pagu.
    static func isPackage(_ path: String) -> Bool {
        let names = FolderListing(path).names
        return names.contains(DataPackage.descriptorName) || PackageOpening.isPackage(names: names, at: path)
    }
}
