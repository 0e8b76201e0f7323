import BudgetIntake
import Diagnostics

/// Berkas keputusan di dalam folder masukan yang tidak disebut pengguna.
///
/// Folder sering datang dari orang lain, dan keputusan di dalamnya dapat membungkam temuan tentang kertas pengirimnya
/// sendiri. Karena itu ia hanya dipakai bila diminta, dan keberadaannya dikatakan.
struct SubmittedDecisions {
    private let paths: [String]

    private static let shownPaths = 5

    init(in inputs: [String], except named: [String]) {
        let named = Set(named.map(\.realPath) + inputs.map { InputName($0).decisionsPath.realPath })
        paths = inputs.flatMap { Self.inputs(inside: $0) }.map(\.decisionsPath).filter { !named.contains($0.realPath) }
    }

    /// Isi folder masukan ini yang punya berkas keputusan sendiri: dibuat ketika isinya diperiksa satu-satu.
    static func inputs(inside path: String) -> [InputName] {
        let folder = InputName(path).base
        return FolderListing(folder).names.filter { DecisionsFileName.isName($0) }.map {
            InputName("\(folder)/\($0.dropLast(DecisionsFileName.suffix.count))")
        }
    }

    /// Kalimat bagi pengguna; `nil` bila tidak ada.
    var note: LocalizedText? {
        guard let first = paths.first else { return nil }
        let more = paths.count > Self.shownPaths ? ", …" : ""
        let names = paths.prefix(Self.shownPaths).joined(separator: ", ") + more
        return LocalizedText(
            id: """
                Keputusan di dalam folder masukan tidak dipakai: \(names). Bila itu keputusan Anda sendiri, tambahkan \
                --decisions \(first.shellWord).
                """,
            en: """
                Decisions inside the input folder were not used: \(names). If they are your own, add \
                --decisions \(first.shellWord).
                """
        )
    }
}
