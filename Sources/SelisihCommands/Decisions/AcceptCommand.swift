import ArgumentParser
import BudgetChecks
import BudgetModel
import BudgetSession
import Diagnostics

/// `selisih accept`: mencatat bahwa sebuah temuan diterima, dengan alasan dan tanggal.
struct AcceptCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            id: CommandWords(
                name: "terima",
                abstract: "Menerima sebuah temuan yang memang begitu adanya, dengan alasan.",
                usage: "selisih terima <temuan|buku kerja> <masukan> ... [--reason <alasan>] [<pilihan>]",
                discussion: """
                    Temuan ditulis sebagai KODE@TEMPAT, misalnya J001@dinas/pagu.csv!D5, dan harus ada \
                    pada masukan sekarang. Keputusan dicatat di MASUKAN.keputusan.csv di samping masukannya. Bila angkanya \
                    kemudian berubah, temuannya kembali. Keraguan bacaan diterima dengan jawabannya, KODE@TEMPAT=JAWABAN, dan \
                    jawaban itu dipakai setiap kali masukannya dibaca.

                    Buku kerja sandingan yang kolom Keputusan dan Alasan-nya diisi di lembar Temuan mencatat semua yang diterima \
                    sekaligus; temuan yang angkanya sudah berubah disebut dan tidak dicatat.

                    Contoh:
                      selisih terima sandingan.xlsx dinas
                      selisih terima 'J001@dinas/pagu.csv!D5' dinas --reason "sesuai risalah"
                      selisih terima 'B039@dinas.csv!3=induk' dinas.csv --reason "baris 3 judul kelompok"

                    Kode keluar: 0 tercatat, 1 sebagian isian buku kerja tidak dicatat, 2 temuannya tidak ada atau keputusannya \
                    tidak dapat ditulis.
                    """),
            en: CommandWords(
                name: "accept",
                abstract: "Accepts a finding that is as it should be, with a reason.",
                usage: "selisih accept <finding|workbook> <input> ... [--reason <why>] [<options>]",
                discussion: """
                    A finding is written as CODE@PLACE, such as J001@dinas/pagu.csv!D5, and must be in the input now. The decision \
                    is recorded in INPUT.keputusan.csv beside its input. When its figures change later, the finding comes back. A \
                    doubt of reading is accepted with its answer, CODE@PLACE=ANSWER, and that answer is used whenever the input is \
                    read.

                    A side-by-side workbook whose columns Decision and Reason were filled in on sheet Findings records everything \
                    that was accepted at once; findings whose figures have changed are named and not recorded.

                    Examples:
                      selisih accept sandingan.xlsx dinas --language en
                      selisih accept 'J001@dinas/pagu.csv!D5' dinas --reason "as in the minutes" --language en
                      selisih accept 'B039@dinas.csv!3=induk' dinas.csv --reason "row 3 is a group title" --language en

                    Exit codes: 0 recorded, 1 some entries of the workbook were not recorded, 2 there is no such finding or the \
                    decision could not be written.
                    """))
    }

    @Argument(
        help: ArgumentHelp(
            id: "Temuan yang diterima: KODE@TEMPAT, atau KODE@TEMPAT=JAWABAN; atau buku kerja yang lembar Temuan-nya diisi.",
            en: "The finding to accept: CODE@PLACE, or CODE@PLACE=ANSWER; or a workbook whose sheet Findings is filled in.",
            value: "temuan", "finding"))
    var accepted: AcceptedFinding

    @OptionGroup var intake: IntakeArguments

    @OptionGroup var checks: CheckArguments

    @Option(help: ArgumentHelp(id: "Mengapa temuan ini diterima.", en: "Why this finding is accepted.", value: "alasan", "why"))
    var reason: String?

    @Option(
        help: ArgumentHelp(
            id: "Tanggal keputusan; bawaan hari ini.", en: "Date of the decision; today if not given.", value: "tanggal", "date"))
    var date: String?

    private var language: Language { intake.language }

    func run() throws {
        try explaining(in: language, accept)
    }

    private func accept() throws {
        if case .named = accepted {
            guard let reason else { throw OptionError.missingReason }
            if reason.trimmedName.isEmpty { throw OptionError.emptyReason }
        }
        if case .workbook = accepted, reason != nil { throw OptionError.reasonBesideWorkbook }
        if intake.settling.decisions.count > 1 { throw OptionError.severalDecisionFiles }
        let day = try day()
        let session = try intake.open(checks: checks, isDeciding: true)
        switch accepted {
        case .named(let finding):
            let recorded = try session.accept(finding, reason: (reason ?? "").trimmedName, day: day)
            try Console.write(confirmation(recorded, day: day))
        case .workbook(let path):
            let taken = try session.accept(fromWorkbook: path, day: day)
            try Console.write(taken.recorded.map { confirmation($0, day: day) }.joined() + summary(taken, of: path))
            for refused in taken.refused { Console.writeError(refused.text(in: language) + "\n") }
            if !taken.refused.isEmpty { throw ExitStatus.findings }
        }
    }

    /// Hari keputusan. Bila tidak disebut, hari ini.
    private func day() throws(OptionError) -> String {
        guard let date else { return DecisionDay.today }
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

    private func confirmation(_ recorded: Session.Recorded, day: String) -> String {
        let text = LocalizedText(
            id: "\(recorded.name) diterima \(day). Keputusannya dicatat di \(recorded.path).",
            en: "\(recorded.name) accepted \(day). The decision is recorded in \(recorded.path)."
        )
        return text.text(in: language) + "\n" + former(recorded.replaced)
    }

    private func summary(_ taken: Session.Taken, of path: String) -> String {
        let text = LocalizedText(
            id: "\(path): \(count: taken.recorded.count) keputusan dicatat, \(count: taken.refused.count) isian tidak dicatat.",
            en: "\(path): decisions recorded: \(count: taken.recorded.count); entries not recorded: \(count: taken.refused.count)."
        )
        return text.text(in: language) + "\n"
    }
}
