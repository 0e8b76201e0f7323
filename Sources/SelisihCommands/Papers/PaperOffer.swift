import Diagnostics
import Reporting

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

/// Permintaan kertas yang tidak dapat dijalankan; kertasnya sendiri: ``/BudgetSession/PaperChoiceError``.
enum PapersError: ExplainedError {
    /// Tidak ada yang diminta.
    case nothingToMake
    /// Akhiran nama berkasnya bukan bentuk kertas.
    case unknownFile(String)
    /// Ada kesalahan terbuka, dan `--ketat` diminta.
    case openErrors([RuleID])

    var explanation: LocalizedText {
        switch self {
        case .nothingToMake:
            LocalizedText(
                id: "Sebutkan kertas dan berkasnya: --jenis pk-perubahan -o berkas.xlsx; --daftar menyebut yang dapat dibuat.",
                en: "Name the papers and the file: --kind pk-perubahan -o file.xlsx; --list names those that can be made.")
        case .unknownFile(let path):
            LocalizedText(
                id: "-o \(path): kertas ditulis sebagai .xlsx, .html, atau .docx.",
                en: "-o \(path): papers are written as .xlsx, .html, or .docx.")
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
