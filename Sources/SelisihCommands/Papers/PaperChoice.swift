import Diagnostics
import Reporting

/// Kertas yang diminta `--jenis`.
struct PaperChoice {
    let papers: [OfficePaper]

    private static let all = ["semua", "all"]

    /// - Throws: ``PapersError`` bila jenisnya tidak dikenal, atau isinya tidak cukup bagi salah satunya.
    init(_ text: String, from offer: [OfferedPaper]) throws(PapersError) {
        let names = text.split(separator: ",").map { $0.lowercased().filter { !$0.isWhitespace } }
        guard !names.isEmpty else { throw .unknownKind("", known: offer.map(\.paper.id)) }
        var papers: [OfficePaper] = []
        for name in names {
            if Self.all.contains(name) {
                let possible = offer.filter(\.missing.isEmpty).map(\.paper)
                guard !possible.isEmpty else { throw .nonePossible }
                papers += possible
                continue
            }
            guard let found = offer.first(where: { $0.paper.id == name }) else { throw .unknownKind(name, known: offer.map(\.paper.id)) }
            guard found.missing.isEmpty else { throw .missing(found.paper, found.missing) }
            papers.append(found.paper)
        }
        var seen: Set<String> = []
        self.papers = papers.filter { seen.insert($0.id).inserted }
    }
}

/// Daftar kertas yang dapat dibuat, dan yang kurang bagi yang lain.
struct PaperOffer {
    private let offer: [OfferedPaper]

    init(_ offer: [OfferedPaper]) {
        self.offer = offer
    }

    func text(in language: Language) -> String {
        let width = offer.map(\.paper.id.count).max() ?? 0
        let lines = offer.map { offered in
            let (paper, missing) = (offered.paper, offered.missing)
            let name = paper.id + String(repeating: " ", count: width - paper.id.count)
            let lack = missing.joined(by: "; ")
            let blank = offered.blanks.joined(by: "; ")
            let possible =
                offered.blanks.isEmpty
                ? paper.title : LocalizedText(id: "\(paper.title); kosong: \(blank)", en: "\(paper.title); left blank: \(blank)")
            let state =
                missing.isEmpty ? possible : LocalizedText(id: "\(paper.title): kurang \(lack)", en: "\(paper.title): misses \(lack)")
            return "\(missing.isEmpty ? "+" : "-") \(name)  \(state.text(in: language))"
        }
        return lines.joined(separator: "\n") + "\n"
    }
}

/// Mengapa kertas yang diminta tidak dibuat.
enum PapersError: ExplainedError {
    /// Tidak ada yang diminta.
    case nothingToMake
    /// Bukan nama kertas.
    case unknownKind(String, known: [String])
    /// Akhiran nama berkasnya bukan bentuk kertas.
    case unknownFile(String)
    /// Isinya tidak cukup.
    case missing(OfficePaper, [LocalizedText])
    /// Tidak satu kertas pun dapat dibuat.
    case nonePossible
    /// Ada kesalahan terbuka, dan `--ketat` diminta.
    case openErrors([RuleID])

    var explanation: LocalizedText {
        switch self {
        case .nothingToMake:
            LocalizedText(
                id: "Sebutkan kertas dan berkasnya: --jenis pk-perubahan -o berkas.xlsx; --daftar menyebut yang dapat dibuat.",
                en: "Name the papers and the file: --kind pk-perubahan -o file.xlsx; --list names those that can be made.")
        case .unknownKind(let name, let known):
            LocalizedText(
                id: "--jenis: \"\(name)\" bukan jenis kertas; yang ada: \(known.joined(separator: ", ")), semua.",
                en: "--kind: \"\(name)\" is not a kind of paper; known: \(known.joined(separator: ", ")), all.")
        case .unknownFile(let path):
            LocalizedText(
                id: "-o \(path): kertas ditulis sebagai .xlsx, .html, atau .docx.",
                en: "-o \(path): papers are written as .xlsx, .html, or .docx.")
        case .missing(let paper, let missing):
            LocalizedText(
                id: "\(paper.title) tidak dapat dibuat: kurang \(missing.joined(by: "; ")).",
                en: "\(paper.title) cannot be made: it misses \(missing.joined(by: "; ")).")
        case .nonePossible:
            LocalizedText(
                id: "Tidak satu kertas pun dapat dibuat dari masukan ini; --daftar menyebut apa yang kurang.",
                en: "No paper can be made from this input; --list names what is missing.")
        case .openErrors(let rules):
            LocalizedText(
                id: """
                    Kertas tidak dibuat: ada kesalahan yang belum diterima (\(rules.map(\.code).joined(separator: ", "))). Jalankan selisih \
                    periksa, atau tanpa --ketat.
                    """,
                en: """
                    No paper was made: there are errors not yet accepted (\(rules.map(\.code).joined(separator: ", "))). Run selisih check, \
                    or leave out --strict.
                    """)
        }
    }
}
