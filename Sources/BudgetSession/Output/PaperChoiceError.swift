public import Diagnostics
public import Reporting

/// Mengapa kertas yang diminta tidak dapat dibuat dari isi ini.
public enum PaperChoiceError: ExplainedError {
    /// Bukan nama kertas.
    case unknownKind(String, known: [String])
    /// Isinya tidak cukup.
    case missing(OfficePaper, [LocalizedText])
    /// Tidak satu kertas pun dapat dibuat.
    case nonePossible

    /// Sebabnya dan apa yang dapat dilakukan.
    public var explanation: LocalizedText {
        switch self {
        case .unknownKind(let name, let known):
            LocalizedText(
                id: "--jenis: \"\(name)\" bukan jenis kertas; yang ada: \(known.joined(separator: ", ")), semua.",
                en: "--kind: \"\(name)\" is not a kind of paper; known: \(known.joined(separator: ", ")), all.")
        case .missing(let paper, let missing):
            LocalizedText(
                id: "\(paper.title) tidak dapat dibuat: kurang \(missing.joined(by: "; ")).",
                en: "\(paper.title) cannot be made: it misses \(missing.joined(by: "; ")).")
        case .nonePossible:
            LocalizedText(
                id: "Tidak satu kertas pun dapat dibuat dari masukan ini; --daftar menyebut apa yang kurang.",
                en: "No paper can be made from this input; --list names what is missing.")
        }
    }
}
