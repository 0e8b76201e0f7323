public import BudgetChecks
package import Diagnostics
import ExactNumbers

/// Tabel temuan: satu baris satu temuan, dengan angka yang tetap bertipe dan keputusan tentangnya.
///
/// Perintah `check`, lembar *Temuan*, dan semua bentuk keluaran memakai tabel yang sama.
public enum FindingsTable {
    /// Nama tetap tabel temuan; juga nama bagian laporannya.
    public static let id: TableID = "temuan"
    /// Nama bagian dan lembarnya.
    package static let title = LocalizedText(id: "Temuan", en: "Findings")
    /// Kolom yang diisi orang di buku kerja, dan yang dibaca kembali `selisih terima`.
    package static let decisionTitle = LocalizedText(id: "Keputusan", en: "Decision")
    /// Mengapa diterima.
    package static let reasonTitle = LocalizedText(id: "Alasan", en: "Reason")
    /// `Finding.evidence`, tersembunyi di buku kerja.
    package static let identityTitle = LocalizedText(id: "Jati diri", en: "Identity")
    /// Isi *Keputusan* yang menerima temuannya.
    package static let acceptWord = LocalizedText(id: "terima", en: "accept")
    /// Kode aturan dan tempatnya, yang bersama jati diri mengenali temuannya.
    package static let codeTitle = LocalizedText(id: "Kode", en: "Code")
    /// Tempatnya.
    package static let placeTitle = LocalizedText(id: "Tempat", en: "Place")

    /// Kolom *Tempat*, yang menunjuk baris yang dibicarakan.
    static let placeColumn = 2

    /// Satu baris untuk setiap temuan, menurut urutan yang diberikan. Lebarnya muat di A4 mendatar dengan huruf delapan poin.
    public static func table(_ findings: [JudgedFinding]) -> ReportTable { table(findings, files: FileNames([])) }

    /// Tabel yang sama dengan nama berkas yang pendek.
    static func table(_ findings: [JudgedFinding], files: FileNames) -> ReportTable {
        var decision = ReportColumn(decisionTitle, .note, width: 11)
        decision.entry = .choice([acceptWord])
        let identity = ReportColumn(identityTitle, .note, audience: .hidden)
        return ReportTable(
            id: id,
            columns: [
                ReportColumn(codeTitle, .label, width: 6),
                ReportColumn(severity, .label, width: 11),
                ReportColumn(placeTitle, .name, width: 15),
                ReportColumn(LocalizedText(id: "Tentang", en: "About"), .name, width: 15),
                ReportColumn(LocalizedText(id: "Temuan", en: "Finding"), .note, width: 34),
                ReportColumn(LocalizedText(id: "Seharusnya", en: "Expected"), .amount),
                ReportColumn(LocalizedText(id: "Tertera", en: "Printed"), .amount),
                ReportColumn(LocalizedText(id: "Selisih", en: "Difference"), .amount),
                ReportColumn(LocalizedText(id: "Yang perlu dilakukan", en: "What to do"), .note, width: 22),
                decision, ReportColumn(reasonTitle, .note, width: 16), identity,
            ],
            rows: ReportRows(Rows(findings: findings, files: files))
        )
    }

    /// Baris-barisnya, dibuat saat diminta: sebuah negeri bertemuan ratusan ribu.
    private struct Rows: ReportRowSource {
        let findings: [JudgedFinding]
        let files: FileNames

        var count: Int { findings.count }

        func row(at index: Int) -> ReportRow { ReportRow(cells: cells(of: findings[index], files: files)) }

        func sources(at index: Int) -> [SourceLocation] { [] }
    }

    /// Banyaknya temuan menurut bobot: yang terbuka, yang diterima, dan jumlahnya.
    public static func counts(_ findings: [JudgedFinding]) -> ReportTable {
        ReportTable(
            id: "jumlah-temuan",
            caption: LocalizedText(id: "Banyaknya temuan", en: "Number of findings"),
            columns: [
                ReportColumn(severity, .name),
                ReportColumn(LocalizedText(id: "Terbuka", en: "Open"), .quantity),
                ReportColumn(LocalizedText(id: "Diterima", en: "Accepted"), .quantity),
                ReportColumn(LocalizedText(id: "Jumlah", en: "Total"), .quantity),
            ],
            rows: Severity.allCases.reversed().map { severity in
                countRow(severity.label, tint: severity, of: findings.filter { $0.finding.severity == severity })
            } + [countRow(LocalizedText(id: "Jumlah", en: "Total"), of: findings, role: .total)]
        )
    }

    private static let severity = LocalizedText(id: "Bobot", en: "Severity")

    private static func countRow(
        _ label: LocalizedText, tint: Severity? = nil, of findings: [JudgedFinding], role: ReportRow.Role = .detail
    ) -> ReportRow {
        let open = findings.count(where: \.isOpen)
        let counts = [open, findings.count - open, findings.count]
        return ReportRow(role, cells: [ReportCell(.text(label), tint: tint)] + counts.map { ReportCell(.quantity(Quantity(Int64($0)))) })
    }

    private static func cells(of judged: JudgedFinding, files: FileNames) -> [ReportCell] {
        let finding = judged.finding
        return [
            ReportCell(.code(finding.rule.code)), ReportCell(.text(finding.severity.label), tint: judged.isOpen ? finding.severity : nil),
            .verbatim(files.place(finding.location).reference),
            .quoted(finding.subject), .text(finding.message), figure(finding.expected), printed(finding),
            figure(finding.difference), .text(finding.advice), judged.decision.map { .text($0) } ?? .empty, .quoted(judged.formerReason),
            .verbatim(finding.evidence),
        ]
    }

    private static func printed(_ finding: Finding) -> ReportCell {
        finding.printed == nil ? .quoted(finding.excerpt) : figure(finding.printed)
    }

    private static func figure(_ figure: FindingFigure?) -> ReportCell {
        switch figure {
        case nil: .empty
        case .amount(let amount): ReportCell(.amount(amount))
        case .quantity(let quantity): ReportCell(.quantity(quantity))
        case .percent(let percent): ReportCell(.percent(percent))
        case .count(let count): ReportCell(.quantity(Quantity(Int64(count))))
        case .word(let word): .text(word)
        }
    }
}

extension JudgedFinding {
    /// Alasan keputusannya, juga bila sudah tidak berlaku.
    var formerReason: String? {
        switch status {
        case .open: nil
        case .accepted(let decision), .returned(let decision): decision.reason
        }
    }

    /// Keputusan dan alasannya dalam satu kalimat; `nil` bila belum pernah diputuskan.
    package var decisionSentence: LocalizedText? {
        guard let decision, let formerReason else { return nil }
        return LocalizedText(id: "\(decision): \(formerReason)", en: "\(decision): \(formerReason)")
    }

    /// Keputusan bagi pembaca; `nil` bila belum pernah diputuskan.
    var decision: LocalizedText? {
        switch status {
        case .open: nil
        case .accepted(let decision):
            LocalizedText(
                id: "diterima \(decision.date)", en: "accepted \(decision.date)"
            )
        case .returned(let decision):
            LocalizedText(
                id: "kembali, karena angkanya berubah sejak diterima \(decision.date)",
                en: "returned, because its figures changed since it was accepted \(decision.date)"
            )
        }
    }
}
