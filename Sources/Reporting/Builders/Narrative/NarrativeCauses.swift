import BudgetModel
import Diagnostics

/// Kalimat sebab dan tindak lanjut: yang dikatakan kertas, dikutip seperti tertera.
struct NarrativeCauses {
    private let followUps: [FollowUp]

    init(_ followUps: [FollowUp]) { self.followUps = followUps }

    /// Penjelasan lembar pemantauan setiap triwulan.
    static func explanations(_ records: [IndicatorRealisation]) -> [LocalizedText] {
        var sentences: [LocalizedText] = []
        for record in records {
            guard let text = record.narrative, !text.isEmpty else { continue }
            let (quarter, quote) = (record.quarter.name, NarrativeText.closingQuote(text))
            let sentence = LocalizedText(
                id: "Penjelasan \(quarter) pada kertas: \(quote)", en: "Explanation of \(quarter) in the paper: \(quote)")
            if !sentences.contains(sentence) { sentences.append(sentence) }
        }
        return sentences
    }

    /// Jenis pergeseran, dasar dan alasan, dan keterangan perubahan sebuah program.
    static func reasons(_ changes: [ChangeNote]) -> [LocalizedText] {
        var sentences: [LocalizedText] = []
        for change in changes {
            let told = [change.shift.map(shift), change.reason.map(reason), change.remark.map(remark)].compactMap(\.self)
            for sentence in told where !sentences.contains(sentence) { sentences.append(sentence) }
        }
        return sentences
    }

    private static func shift(_ kind: ShiftKind) -> LocalizedText {
        LocalizedText(id: "Jenis pergeserannya \(kind.label).", en: "The shift is \(kind.label).")
    }

    private static func reason(_ reason: ChangeReason) -> LocalizedText {
        let quote = reason.words.map(NarrativeText.closingQuote)
        guard let ground = reason.ground else {
            let quote = quote ?? .nothing
            return LocalizedText(id: "Alasan perubahannya: \(quote)", en: "The reason for the change: \(quote)")
        }
        let name = LocalizedText(id: "(\(ground.rawValue)) \(ground.label)", en: "(\(ground.rawValue)) \(ground.label)")
        guard let quote else {
            return LocalizedText(id: "Dasar perubahannya \(name).", en: "The ground of the change is \(name).")
        }
        return LocalizedText(
            id: "Dasar perubahannya \(name), dengan alasan: \(quote)", en: "The ground of the change is \(name), for the reason: \(quote)")
    }

    private static func remark(_ text: String) -> LocalizedText {
        let quote = NarrativeText.closingQuote(text)
        return LocalizedText(id: "Keterangan perubahannya: \(quote)", en: "The remark on the change: \(quote)")
    }

    /// Tindak lanjut yang menyebut nama ini; tidak ada kalimat bila tidak satu pun menyebutnya.
    func followUps(about name: String) -> [LocalizedText] {
        let wanted = " \(NameKey(name).text) "
        guard wanted.count > 2 else { return [] }
        var sentences: [LocalizedText] = []
        for item in followUps {
            let texts = [item.recommendation, item.action, item.target].compactMap(\.self)
            guard texts.contains(where: { " \(NameKey($0).text) ".contains(wanted) }) else { continue }
            let sentence = Self.followUp(item)
            if !sentences.contains(sentence) { sentences.append(sentence) }
        }
        return sentences
    }

    private static func followUp(_ item: FollowUp) -> LocalizedText {
        let action = item.action ?? item.recommendation
        var details: [LocalizedText] = []
        if let target = item.target { details.append(LocalizedText(id: "target \"\(target)\"", en: "target \"\(target)\"")) }
        if let time = item.plannedTime { details.append(LocalizedText(id: "rencana waktu \"\(time)\"", en: "planned for \"\(time)\"")) }
        if let status = item.status { details.append(LocalizedText(id: "status \"\(status)\"", en: "status \"\(status)\"")) }
        let quote = LocalizedText(id: "\"\(action)\"", en: "\"\(action)\"")
        guard !details.isEmpty else { return LocalizedText(id: "Tindak lanjut: \(quote).", en: "Follow-up: \(quote).") }
        let list = details.joined(by: ", ")
        return LocalizedText(id: "Tindak lanjut: \(quote) (\(list)).", en: "Follow-up: \(quote) (\(list)).")
    }
}
