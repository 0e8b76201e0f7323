import BudgetModel
import Diagnostics

/// Cara mengenali satu jenis kertas dan mengambil faktanya. Satu berkas per jenis; daftarnya di ``all``.
struct PaperForm: Sendable {
    let kinds: [PaperKind]
    /// Contoh kecil yang dibaca uji, sebagai CSV.
    let example: String
    /// `true` bila isi kertas ini mengenali jenisnya tanpa judul.
    let fits: @Sendable (PaperDocument) -> PaperKind?
    /// Mengambil fakta-faktanya.
    let read: @Sendable (PaperDocument, inout PaperFacts) -> Void

    static let all: [PaperForm] = [.agreement, .keyIndicators, .plan, .monitoring, .followUp, .evaluation, .minutes]

    /// Fakta sebuah kertas; `nil` bila tidak satu bentuk pun mengenalinya.
    static func facts(of document: PaperDocument) -> PaperFacts? {
        for form in all {
            let kind =
                document.title.kind.flatMap { form.kinds.contains($0) ? $0 : nil }
                ?? (document.title.kind == nil ? form.fits(document) : nil)
            guard let kind else { continue }
            var facts = PaperFacts(document, kind: kind)
            form.read(document, &facts)
            if facts.count > 0 || !facts.measures.isEmpty || kind == .minutes { return facts }
        }
        return nil
    }
}

extension PaperTable.Row {
    /// Sel nama indikator: yang tertulis di baris ini sendiri lebih dahulu, dan yang paling dalam.
    var indicator: Cell? {
        let cells = cells(.indicator)
        return cells.last(where: \.isOwn) ?? cells.last
    }
}
