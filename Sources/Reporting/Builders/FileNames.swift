import BudgetModel
import Diagnostics

/// Nama berkas tanpa folder yang sama bagi semuanya: buku kerja diserahkan kepada orang lain, dan folder di komputer
/// penyusunnya bukan urusan mereka. Alamat basis data tetap utuh: tanpanya angkanya tidak dapat ditelusuri.
struct FileNames: Sendable {
    private let folder: String

    init(of budget: Budget) { self.init(budget.files, summedAt: budget.groupedSources) }

    /// - Parameter sources: Tabel yang dijumlahkan di tempatnya; yang berdiri di basis data bukan berkas.
    init(_ files: [SourceFile], summedAt sources: [GroupedSource] = []) {
        let addresses = Set(sources.filter(\.isInDatabase).map(\.file))
        let files = files.filter { !addresses.contains($0.name) }
        var shared = files.first.map { Self.folder(of: $0.name) } ?? ""
        for file in files {
            while !file.name.hasPrefix(shared) { shared = Self.folder(of: String(shared.dropLast())) }
        }
        folder = shared
    }

    /// Semua sampai dengan pemisah terakhir; `/`, atau `\` di Windows.
    private static func folder(of path: String) -> String {
        path.lastIndex { $0 == "/" || $0 == "\\" }.map { String(path[...$0]) } ?? ""
    }

    /// Nama pendek sebuah berkas.
    func name(_ file: String) -> String { file.hasPrefix(folder) ? String(file.dropFirst(folder.count)) : file }

    /// Tempat yang sama dengan nama pendek.
    func place(_ location: SourceLocation) -> SourceLocation {
        var place = location
        place.file = name(location.file)
        return place
    }
}
