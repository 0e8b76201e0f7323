import ArgumentParser
import BudgetChecks
import BudgetModel
import Diagnostics
import Foundation

/// `selisih accept`: mencatat bahwa sebuah temuan diterima, dengan alasan dan tanggal.
struct AcceptCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "accept",
        abstract: "Menerima sebuah temuan yang memang begitu adanya, dengan alasan.",
        usage: "selisih terima <temuan> <masukan> ... --reason <alasan> [<pilihan>]",
        discussion: """
            Temuan ditulis sebagai KODE@TEMPAT, misalnya J001@dinas/pagu.csv!D5, dan harus ada \
            pada masukan sekarang. Keputusan dicatat di MASUKAN.keputusan.csv di samping masukannya. Bila angkanya \
            kemudian berubah, temuannya kembali.

            Contoh:
              selisih terima 'J001@dinas/pagu.csv!D5' dinas --reason "sesuai risalah"

            Kode keluar: 0 tercatat, 2 temuannya tidak ada atau keputusannya tidak dapat ditulis.
            """,
        aliases: ["terima"]
    )

    @Argument(help: ArgumentHelp("Temuan yang diterima: KODE@TEMPAT.", valueName: "temuan"))
    var finding: FindingName

    @OptionGroup var intake: IntakeArguments

    @OptionGroup var checks: CheckArguments

    @Option(help: ArgumentHelp("Mengapa temuan ini diterima.", valueName: "alasan"))
    var reason: String

    @Option(help: ArgumentHelp("Tanggal keputusan; bawaan hari ini.", valueName: "tanggal"))
    var date: String?

    private static let shownPlaces = 20

    private var language: Language { intake.language }

    func run() throws {
        try explaining(in: language, accept)
    }

    private func accept() throws {
        if reason.trimmedName.isEmpty { throw OptionError.emptyReason }
        let day = try day()
        let inspection = try checks.inspection(of: intake.inputs)
        let findings = inspection.check(try intake.read()).findings
        let inputs = intake.inputs.map { InputName($0) }
        let matches = findings.map(\.finding).filter { finding.names($0, of: inputs) }
        guard let place = matches.first?.location.reference, let input = inputs.first(where: { $0.stored(place) != nil }),
            let stored = input.stored(place)
        else {
            let open = findings.filter { $0.isOpen && $0.finding.rule == finding.rule }.map(\.finding.location.reference)
            throw CommandError.noSuchFinding(
                finding.text, rule: finding.rule.code, open: open.prefix(Self.shownPlaces) + (open.count > Self.shownPlaces ? ["…"] : [])
            )
        }
        var file = try DecisionsFile(path: checks.decisions ?? input.decisionsPath)
        file.record(
            matches.map {
                Decision(rule: $0.rule, place: stored, evidence: $0.evidence, reason: reason.trimmedName, date: day)
            }
        )
        try file.write()
        try Console.write(confirmation(place, file: file.path, day: day))
    }

    /// Hari keputusan. Bila tidak disebut, hari ini: satu-satunya pemakaian jam.
    private func day() throws(OptionError) -> String {
        guard let date else { return Date().formatted(Date.ISO8601FormatStyle(timeZone: .current).year().month().day()) }
        guard let day = PrintedDate(date)?.day else { throw .notADay(date) }
        return day.isoText
    }

    private func confirmation(_ place: String, file: String, day: String) -> String {
        let text = LocalizedText(
            id: "\(finding.rule.code)@\(place) diterima \(day). Keputusannya dicatat di \(file).",
            en: "\(finding.rule.code)@\(place) accepted \(day). The decision is recorded in \(file)."
        )
        return text.text(in: language) + "\n"
    }
}
