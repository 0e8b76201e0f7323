import BudgetAnalysis
import BudgetModel
import Diagnostics

extension Rule {
    /// Kaitan, realisasi, atau rencana yang programnya tidak ada di pagu.
    static let linkWithoutProgram = Rule(
        stoppingComparison: RulePage(
            id: "K007",
            name: "kaitan-tanpa-program",
            severity: .error,
            title: LocalizedText(
                id: "Kaitan, realisasi, atau rencana menyebut program yang tidak ada di pagu",
                en: "A link, a realisation, or a plan names a program that is not in the budget"
            ),
            why: LocalizedText(
                id:
                    "Kaitan memindahkan uang sebuah program ke belakang indikatornya; realisasi dan rencana dibandingkan dengan pagu programnya. Nama yang salah ketik membuat semuanya hilang tanpa terlihat: indikatornya tampak tanpa uang, programnya tampak tanpa realisasi. Program dicari menurut kode, lalu menurut nama tanpa membedakan huruf besar dan tanda baca; unit yang disebut harus ada juga. Temuan menyebut program yang tulisannya paling mirip.",
                en:
                    "A link puts a program's money behind its indicator, and a realisation or plan is set against its program's ceiling. A mistyped name makes them vanish unseen: the indicator seems to have no money, the program no spending. Programs are found by code, then by name regardless of case and punctuation; a unit that is named must exist too. The finding names the program spelled most alike."
            ),
            basis: LocalizedText(
                id: "Kebiasaan pemeriksaan: setiap kaitan dan realisasi dapat ditelusuri ke baris pagunya.",
                en: "Audit practice: every link and realisation can be traced to its budget line."
            ),
            bad: .linkedMarket("Program Pengelolan Pasar"),
            good: .linkedMarket("Program Pengelolaan Pasar")
        ),
        need: .everyRow, blocking: .everyLink
    ) { budget in
        // Realisasi tanpa satu baris pagu pun disebut saat membaca.
        let mentions = budget.programMentions.filter { $0.isLink || !budget.lines.isEmpty }
        guard !mentions.isEmpty else { return [] }
        var book = ProgramBook(budget.lines)
        return mentions.inGroups(by: \.key).compactMap { _, group in
            let first = group[0]
            let gap = book.gap(for: first.program, unit: first.unit, in: first.offices, trustsNames: first.isLink)
            return gap.map { finding(of: group, $0) }
        }
    }
}

/// Satu tempat yang menyebut sebuah program di luar tabel pagu.
private struct Mention {
    enum Kind {
        case link
        case realisation
        case plan

        var subject: LocalizedText {
            switch self {
            case .link: LocalizedText(id: "Kaitan menyebut", en: "A link names")
            case .realisation: LocalizedText(id: "Realisasi menyebut", en: "A realisation names")
            case .plan: LocalizedText(id: "Rencana menyebut", en: "A plan names")
            }
        }
    }

    struct Key: Hashable {
        let kind: Kind
        let program: CodedName
        let unit: String?
        let offices: OfficeScope
    }

    let key: Key
    let location: SourceLocation

    var isLink: Bool { key.kind == .link }
    var program: CodedName { key.program }
    var unit: String? { key.unit }
    var offices: OfficeScope { key.offices }
}

extension Budget {
    fileprivate var programMentions: [Mention] {
        links.map { link in
            Mention(
                key: Mention.Key(kind: .link, program: link.program, unit: link.unit, offices: link.offices), location: link.location)
        }
            + moneyRealisations.compactMap { item in
                guard case .program(let program, let unit) = item.subject else { return nil }
                return Mention(
                    key: Mention.Key(kind: .realisation, program: program, unit: unit, offices: item.offices), location: item.location)
            }
            + cashPlans.map { plan in
                Mention(
                    key: Mention.Key(kind: .plan, program: plan.program, unit: plan.unit, offices: plan.offices), location: plan.location)
            }
            + strategicMoney.map { plan in
                Mention(
                    key: Mention.Key(kind: .plan, program: plan.program, unit: plan.unit, offices: plan.offices), location: plan.location)
            }
    }
}

private func finding(of mentions: [Mention], _ gap: ProgramBook.Gap) -> Finding {
    let first = mentions[0]
    let name = first.program.words
    let subject = first.key.kind.subject
    let message: LocalizedText
    switch gap {
    case .program(let nearest):
        let like =
            nearest.map { LocalizedText(id: "; yang paling mirip \"\($0.words)\"", en: "; the nearest is \"\($0.words)\"") } ?? .nothing
        message = LocalizedText(
            id: "\(subject) program \"\(name)\", yang tidak ada di pagu\(like).",
            en: "\(subject) program \"\(name)\", which is not in the budget\(like)."
        )
    case .unit(let nearest):
        let unit = first.unit ?? ""
        let like =
            nearest.map { LocalizedText(id: "unit yang paling mirip \"\($0)\"", en: "the nearest unit is \"\($0)\"") }
            ?? LocalizedText(id: "pagunya hanya di OPD induk", en: "its ceiling stands only at the office itself")
        message = LocalizedText(
            id: "\(subject) program \"\(name)\" di unit \"\(unit)\", yang tidak ada di pagu; \(like).",
            en: "\(subject) program \"\(name)\" at unit \"\(unit)\", which is not in the budget; \(like)."
        )
    }
    return Finding(
        rule: "K007", severity: .error, location: first.location, related: mentions.dropFirst().map(\.location).places(),
        subject: first.program.words(unit: first.unit), message: message,
        advice: LocalizedText(
            id: "Tulis program dan unitnya seperti di pagu, atau tambahkan baris pagunya.",
            en: "Write the program and unit as the budget does, or add its budget line."
        )
    )
}

extension CodedName {
    /// Kode bila tertera, dan nama.
    fileprivate var words: String { [code, name].compactMap(\.self).joined(separator: " ") }
}

extension RuleExample {
    fileprivate static func linkedMarket(_ program: String) -> RuleExample {
        [
            "indikator.csv": "Kode,Nama\nnilai,Nilai Perdagangan",
            "kaitan.csv": "Program,Indikator,Bobot\n\(program),nilai,100",
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni
            2024,Dinas,Program Pengelolaan Pasar,utama,APBD,200.000
            """,
        ]
    }
}
