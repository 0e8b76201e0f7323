public import Diagnostics

/// Bagian naskah yang diminta tetapi tidak ada di masukan.
public enum NarrativeError: ExplainedError, Hashable {
    /// Indikator ini tidak ada; `present` kode yang ada.
    case noSuchIndicator(String, present: [String])
    /// Program ini tidak ada.
    case noSuchProgram(String)

    /// Sebabnya dan apa yang dapat dilakukan.
    public var explanation: LocalizedText {
        switch self {
        case .noSuchIndicator(let name, let present):
            present.isEmpty
                ? LocalizedText(
                    id: "Indikator \"\(name)\" tidak ada: masukan tidak memuat indikator yang dapat diceritakan.",
                    en: "There is no indicator \"\(name)\": the input holds no indicator to tell about.")
                : LocalizedText(
                    id: "Indikator \"\(name)\" tidak ada. Kode indikator di masukan: \(present.joined(separator: ", ")).",
                    en: "There is no indicator \"\(name)\". Codes of the indicators in the input: \(present.joined(separator: ", ")).")
        case .noSuchProgram(let name):
            LocalizedText(
                id: "Program \"\(name)\" tidak ada di masukan. Tulis nama lengkap atau kodenya; semuanya: selisih sandingkan.",
                en: "There is no program \"\(name)\" in the input. Give its full name or code; see them all: selisih compare.")
        }
    }
}
