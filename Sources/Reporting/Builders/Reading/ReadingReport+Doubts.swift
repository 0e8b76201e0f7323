import BudgetModel
import Diagnostics

extension ReadingReport {
    private static let shownDoubts = 10

    /// Keraguan bagi layar, yang belum dijawab lebih dahulu: satu tabel jawaban per keraguan, lalu cara menjawab atau
    /// jawaban yang dipakai.
    func doubtSummary() -> [ReportBlock] {
        let ordered = doubts.filter { $0.settlement == nil } + doubts.filter { $0.settlement != nil }
        var blocks = ordered.prefix(Self.shownDoubts).enumerated().flatMap { index, doubt in
            [ReportBlock.table(Self.answers(of: doubt, number: index + 1)), .paragraph(Self.standing(of: doubt))]
        }
        let rest = ordered.count - Self.shownDoubts
        if rest > 0 {
            blocks.append(
                .paragraph(
                    LocalizedText(
                        id: "Masih ada \(count: rest) keraguan lain; semuanya ada di keluaran --format json.",
                        en: "There are \(count: rest) more doubts; --format json lists them all."
                    )
                )
            )
        }
        return blocks
    }

    private static func answers(of doubt: ReadingDoubt, number: Int) -> ReportTable {
        let stages = doubt.stages
        let (place, question) = (doubt.place.text, doubt.question)
        return ReportTable(
            id: TableID("keraguan-\(number)"),
            caption: LocalizedText(
                id: "Keraguan \(doubt.rule.code): \(place). \(question)", en: "Doubt \(doubt.rule.code): \(place). \(question)"
            ),
            columns: [answer, meaning] + stages.map { ReportColumn($0.label, .amount) },
            rows: doubt.answers.map { answer in
                let isUsed = answer.word == doubt.settlement?.word
                let meaning = isUsed ? LocalizedText(id: "\(answer.meaning) (dipakai)", en: "\(answer.meaning) (used)") : answer.meaning
                return ReportRow(cells: [.verbatim(answer.word), .text(meaning)] + amounts(answer, stages))
            }
        )
    }

    /// Cara menjawab, atau dari mana jawabannya dan mengapa.
    private static func standing(of doubt: ReadingDoubt) -> LocalizedText {
        guard let settlement = doubt.settlement else { return doubt.waysToAnswer }
        let reason = settlement.reason.isEmpty ? "" : ": \(settlement.reason)"
        return LocalizedText(
            id: "Dijawab \"\(settlement.word)\", dari \(settlement.source)\(reason)",
            en: "Answered \"\(settlement.word)\", from \(settlement.source)\(reason)"
        )
    }

    /// Semua keraguan bagi program lain: satu baris per jawaban.
    func doubtTable() -> [ReportBlock] {
        guard !doubts.isEmpty else { return [] }
        let stages = Set(doubts.flatMap(\.stages)).sorted()
        let table = ReportTable(
            id: "keraguan", caption: LocalizedText(id: "Keraguan bacaan", en: "Doubts of reading"),
            columns: [
                ReportColumn(LocalizedText(id: "Kode", en: "Code"), .label),
                ReportColumn(LocalizedText(id: "Tempat", en: "Place"), .name),
                ReportColumn(LocalizedText(id: "Keraguan", en: "Doubt"), .note),
                ReportColumn(LocalizedText(id: "Fakta", en: "Facts"), .note),
                Self.answer, Self.meaning,
            ] + stages.map { ReportColumn($0.label, .amount) } + [
                ReportColumn(LocalizedText(id: "Kedudukan", en: "Status"), .label),
                ReportColumn(LocalizedText(id: "Asal jawaban", en: "Source of the answer"), .name),
                ReportColumn(LocalizedText(id: "Alasan", en: "Reason"), .note),
            ],
            rows: doubts.flatMap { doubt in doubt.answers.map { Self.row(of: $0, to: doubt, stages) } }
        )
        return [.table(table)]
    }

    private static func row(of answer: ReadingDoubt.Answer, to doubt: ReadingDoubt, _ stages: [BudgetStage]) -> ReportRow {
        let isUsed = answer.word == doubt.settlement?.word
        let status =
            doubt.settlement == nil
            ? LocalizedText(id: "belum dijawab", en: "open")
            : isUsed ? LocalizedText(id: "dipakai", en: "used") : LocalizedText(id: "tidak dipakai", en: "not used")
        let start: [ReportCell] = [
            ReportCell(.code(doubt.rule.code)), .verbatim(doubt.place.reference), .text(doubt.question), .verbatim(doubt.evidence),
            .verbatim(answer.word), .text(answer.meaning),
        ]
        return ReportRow(
            cells: start + amounts(answer, stages) + [
                .text(status), .verbatim(isUsed ? doubt.settlement?.source ?? "" : ""),
                .verbatim(isUsed ? doubt.settlement?.reason ?? "" : ""),
            ])
    }

    private static let answer = ReportColumn(LocalizedText(id: "Jawaban", en: "Answer"), .label)
    private static let meaning = ReportColumn(LocalizedText(id: "Artinya", en: "Meaning"), .note)

    private static func amounts(_ answer: ReadingDoubt.Answer, _ stages: [BudgetStage]) -> [ReportCell] {
        stages.map { stage in answer.totals[stage].map { ReportCell(.amount($0)) } ?? .empty }
    }
}

extension ReadingDoubt {
    /// Tahapan yang jumlahnya disebut salah satu jawaban, menurut waktu.
    fileprivate var stages: [BudgetStage] { Set(answers.flatMap(\.totals.stages)).sorted() }
}
