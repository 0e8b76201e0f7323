import ArgumentParser
import BudgetChecks
import BudgetModel
import BudgetSession
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
            kemudian berubah, temuannya kembali. Keraguan bacaan diterima dengan jawabannya, KODE@TEMPAT=JAWABAN, dan \
            jawaban itu dipakai setiap kali masukannya dibaca.

            Contoh:
              selisih terima 'J001@dinas/pagu.csv!D5' dinas --reason "sesuai risalah"
              selisih terima 'B039@dinas.csv!3=induk' dinas.csv --reason "baris 3 judul kelompok"

            Kode keluar: 0 tercatat, 2 temuannya tidak ada atau keputusannya tidak dapat ditulis.
            """,
        aliases: ["terima"]
    )

    @Argument(help: ArgumentHelp("Temuan yang diterima: KODE@TEMPAT, atau KODE@TEMPAT=JAWABAN.", valueName: "temuan"))
    var finding: FindingName

    @OptionGroup var intake: IntakeArguments

    @OptionGroup var checks: CheckArguments

    @Option(help: ArgumentHelp("Mengapa temuan ini diterima.", valueName: "alasan"))
    var reason: String

    @Option(help: ArgumentHelp("Tanggal keputusan; bawaan hari ini.", valueName: "tanggal"))
    var date: String?

    private var language: Language { intake.language }

    func run() throws {
        try explaining(in: language, accept)
    }

    private func accept() throws {
        if reason.trimmedName.isEmpty { throw OptionError.emptyReason }
        if intake.settling.decisions.count > 1 { throw OptionError.severalDecisionFiles }
        let day = try day()
        let session = try intake.open(checks: checks, isDeciding: true)
        let recorded = try session.accept(finding, reason: reason.trimmedName, day: day)
        try Console.write(confirmation(recorded.name, file: recorded.path, day: day) + former(recorded.replaced))
    }

    /// Hari keputusan. Bila tidak disebut, hari ini: satu-satunya pemakaian jam.
    private func day() throws(OptionError) -> String {
        guard let date else { return Date().formatted(Date.ISO8601FormatStyle(timeZone: .current).year().month().day()) }
        guard let day = PrintedDate(date)?.day else { throw .notADay(date) }
        return day.isoText
    }

    /// Keputusan yang diganti, dengan alasannya: yang lama tidak boleh hilang tanpa dilihat.
    private func former(_ replaced: [Decision]) -> String {
        var seen: Set<[String]> = []
        return replaced.filter { seen.insert([$0.date, $0.reason, $0.answer ?? ""]).inserted }.map { old in
            let answer = old.answer.map { " (\($0))" } ?? ""
            let text = LocalizedText(
                id: "Menggantikan keputusan \(old.date)\(answer): \(old.reason)",
                en: "This replaces the decision of \(old.date)\(answer): \(old.reason)"
            )
            return text.text(in: language) + "\n"
        }.joined()
    }

    private func confirmation(_ name: String, file: String, day: String) -> String {
        let text = LocalizedText(
            id: "\(name) diterima \(day). Keputusannya dicatat di \(file).",
            en: "\(name) accepted \(day). The decision is recorded in \(file)."
        )
        return text.text(in: language) + "\n"
    }
}
