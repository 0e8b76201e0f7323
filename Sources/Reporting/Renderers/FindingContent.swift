import BudgetChecks
import Diagnostics

/// Satu temuan bagi program lain: tempat menurut bagian-bagiannya dan fakta menurut namanya; angka sebagai teks desimal tepat.
struct FindingContent: Encodable {
    struct Place: Encodable {
        var file: String
        var sheet: String?
        var row: Int?
        var column: Int?
        var field: String?

        init(_ place: Finding.Place, in language: Language) {
            let location = place.location
            file = ForeignText.shown(location.file, in: language)
            sheet = location.sheet.map { ForeignText.shown($0, in: language) }
            (row, column, field) = (location.row, location.column, place.field.map { ForeignText.shown($0.name, in: language) })
        }
    }

    struct Fact: Encodable {
        var name: String
        var amount: String?
        var percent: String?
        var quantity: String?
        var count: Int?
        var text: String?

        init(_ fact: Facts.Fact, in language: Language) {
            name = ForeignText.shown(fact.name.text, in: language)
            switch fact.figure {
            case .amount: amount = fact.figure.plainText
            case .percent: percent = fact.figure.plainText
            case .quantity: quantity = fact.figure.plainText
            case .count(let number): count = number
            case .word(let word): text = word.text(in: language)
            }
        }
    }

    var code: String
    var severity: String
    var status: String
    var place: Place
    var related: [Place]
    var subject: String?
    var excerpt: String?
    var facts: [Fact]
    var message: String
    var advice: String

    init(_ judged: JudgedFinding, in language: Language) {
        let finding = judged.finding
        func shown(_ text: String) -> String { ForeignText.shown(text, in: language) }
        code = finding.rule.code
        severity = finding.severity.label.text(in: language)
        status =
            switch judged.status {
            case .open: "open"
            case .accepted: "accepted"
            case .returned: "returned"
            }
        place = Place(finding.place, in: language)
        related = finding.related.map { Place($0, in: language) }
        (subject, excerpt) = (finding.subject.map(shown), finding.excerpt.map(shown))
        facts = Self.facts(of: finding, in: language)
        (message, advice) = (finding.message.text(in: language), finding.advice.text(in: language))
    }

    static func facts(of finding: Finding, in language: Language) -> [Fact] { finding.facts.all.map { Fact($0, in: language) } }
}
