import BudgetModel
import Diagnostics

/// Cara mengenali satu jenis kertas dan mengambil faktanya. Satu berkas per jenis; daftarnya di ``all``.
struct PaperForm: Sendable {
    let kinds: [PaperKind]
    /// Contoh kecil yang dibaca uji, sebagai CSV.
    let example: String
    /// `true` bila isi kertas ini mengenali jenisnya tanpa judul.
    let fits: @Sendable (PaperDocument) -> PaperKind?
    /// Tabel yang isinya diambil; tabel lain di kertas itu disebut sebagai tidak dibaca.
    let takes: @Sendable (PaperTable) -> Bool
    /// Mengambil fakta-faktanya dari tabel-tabel itu dan dari kalimat-kalimat kertasnya.
    let read: @Sendable (PaperDocument, [PaperTable], inout PaperFacts) -> Void

    static let all: [PaperForm] = [
        .agreement, .keyIndicators, .plan, .renjaEvaluation, .renja, .monitoring, .followUp, .evaluation, .minutes,
    ]

    /// Target di setiap tabelnya.
    static let takeTargets: @Sendable (PaperDocument, [PaperTable], inout PaperFacts) -> Void = { _, tables, facts in
        for table in tables { facts.takeTargets(table) }
    }

    /// Fakta sebuah kertas; kosong bila tidak satu bentuk pun mengenalinya. Kertas yang menyandingkan semula dan menjadi adalah dua
    /// kertas.
    static func facts(of document: PaperDocument) -> [PaperFacts] {
        for form in all {
            let kind = form.kind(of: document)
            guard let kind else { continue }
            let tables = document.tables.filter(form.takes)
            var facts = PaperFacts(document, kind: kind)
            facts.taken = Set(tables.map(\.place))
            form.read(document, tables, &facts)
            guard facts.count > 0 || !facts.measures.isEmpty || kind == .minutes || kind.holdsMoney(in: tables) else { continue }
            guard let original = kind.original, tables.contains(where: \.isSideBySide) else { return [facts] }
            var former = PaperFacts(document, kind: original, isFormer: true)
            for table in tables where table.isSideBySide { former.takeTargets(table) }
            return [former, facts]
        }
        return []
    }
}

extension PaperForm {
    /// Jenis kertas ini menurut judulnya; tanpa judul, menurut isinya. "Pengukuran Perjanjian Kinerja" yang berisi realisasi per
    /// triwulan adalah monitoring.
    fileprivate func kind(of document: PaperDocument) -> PaperKind? {
        guard let named = document.title.kind else { return fits(document) }
        let isMeasured =
            named.hasCeilings && document.tables.contains(where: \.isMonitoring) && !document.tables.contains { $0.has(.amount) }
        let kind = isMeasured ? PaperKind.monitoring : named
        return kinds.contains(kind) ? kind : nil
    }
}

extension PaperTable.Row {
    /// Sel nama indikator: yang tertulis di baris ini sendiri lebih dahulu, dan yang paling dalam.
    var indicator: Cell? {
        let cells = cells(.indicator)
        return cells.last(where: \.isOwn) ?? cells.last
    }
}
