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
            """,
        aliases: ["terima"]
    )

    @Argument(
        help: ArgumentHelp(
            "Temuan yang diterima: KODE@TEMPAT, atau KODE@TEMPAT=JAWABAN; atau buku kerja yang lembar Temuan-nya diisi.",
            valueName: "temuan"))
    var accepted: AcceptedFinding

    @OptionGroup var intake: IntakeArguments

    @OptionGroup var checks: CheckArguments

    @Option(help: ArgumentHelp("Mengapa temuan ini diterima.", valueName: "alasan"))
    var reason: String?

    @Option(help: ArgumentHelp("Tanggal keputusan; bawaan hari ini.", valueName: "tanggal"))
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
