import BudgetChecks
import BudgetModel
public import Diagnostics
import PaperReading

extension Session {
    /// Yang diambil dari sebuah buku kerja yang diisi orang.
    public struct Taken: Sendable {
        /// Keputusan yang dicatat, menurut urutan barisnya.
        public let recorded: [Recorded]
        /// Baris yang diisi tetapi tidak dicatat, dan sebabnya.
        public let refused: [LocalizedText]
    }

    /// Mencatat setiap keputusan yang ditulis orang di lembar *Temuan* sebuah buku kerja.
    ///
    /// Temuan dikenali dari kode, tempat, dan jati dirinya: yang angkanya berubah sejak buku kerja ditulis disebut, tidak dicatat. Baris
    /// tanpa alasan, alasan tanpa keputusan, dan keraguan (yang memerlukan jawaban) juga disebut.
    ///
    /// - Throws: ``SessionError/noFindingsSheet(_:)`` dan kesalahan membaca buku kerja atau menulis keputusan.
    public func accept(fromWorkbook path: String, day: String) throws -> Taken {
        let judged = check().findings
        let findings = judged.map(\.finding)
        var (recorded, refused) = ([Recorded](), [LocalizedText]())
        for row in try FilledFindings(path: path).rows {
            func refuse(_ id: Phrase, _ en: Phrase) {
                let reason = LocalizedText(id: id, en: en)
                refused.append(
                    LocalizedText(id: "\(row.place.text): \(row.name) \(reason)", en: "\(row.place.text): \(row.name) \(reason)"))
            }
            guard row.isAccepted else {
                refuse("punya alasan tetapi tidak diterima; pilih \"terima\".", "has a reason but is not accepted; choose \"accept\".")
                continue
            }
            guard !row.reason.isEmpty else {
                refuse("diterima tanpa alasan; tulis alasannya.", "is accepted without a reason; write one.")
                continue
            }
            let same = findings.filter { $0.rule.code == row.code && $0.evidence == row.evidence }
            let placed = same.filter { $0.location.reference.isPlace(row.reference) }
            guard let finding = placed.first ?? (same.count == 1 ? same.first : nil),
                let name = FindingName("\(row.code)@\(finding.location.reference)")
            else {
                refuse(
                    "tidak ada lagi, atau angkanya berubah sejak buku kerja ditulis.",
                    "is no longer there, or its figures changed since the workbook was written.")
                continue
            }
            guard !reading.doubts.contains(where: { $0.finding == finding }) else {
                refuse(
                    "keraguan bacaan; jawab dengan selisih terima atau --answer.",
                    "is a doubt of reading; answer it with selisih accept or --answer.")
                continue
            }
            recorded.append(try accept(name, among: judged, reason: row.reason, day: day))
        }
        return Taken(recorded: recorded, refused: refused)
    }
}

extension String {
    /// `true` bila tempat ini yang dimaksud, yang di buku kerja ditulis tanpa folder penyusunnya.
    fileprivate func isPlace(_ short: String) -> Bool { self == short || hasSuffix("/" + short) || hasSuffix("\\" + short) }
}
