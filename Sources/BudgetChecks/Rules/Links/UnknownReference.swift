import BudgetModel
import Diagnostics

extension Rule {
    /// Merujuk kertas atau indikator yang tidak ada.
    static let unknownReference = Rule(
        stoppingComparison: RulePage(
            id: "B005",
            name: "rujukan-tidak-ada",
            severity: .error,
            title: LocalizedText(
                id: "Merujuk kertas atau indikator yang tidak ada",
                en: "Refers to a paper or indicator that does not exist"
            ),
            why: LocalizedText(
                id:
                    "Target, kaitan, realisasi, dan jumlah tertera menyebut kertas atau indikator dengan kodenya. Kode yang tidak ada di tabelnya berarti salah ketik atau kertas yang tertinggal; isinya disimpan, tetapi tidak bertemu dengan pasangannya, sehingga penanda tangan melihat perbandingan yang bolong.",
                en:
                    "Targets, links, realisation and printed totals name their paper or indicator by its code. A code missing from its table is a slip of the pen or a paper left out; the entry is kept but never meets its counterpart, so the signatory sees a comparison with holes."
            ),
            basis: LocalizedText(
                id: "Bentuk paket data Selisih; sama dengan kunci asing (foreign key) pada Frictionless Table Schema.",
                en: "The form of Selisih's data package; the same as a foreign key in Frictionless Table Schema."
            ),
            bad: .printedTotal(of: "pk-2024"),
            good: .printedTotal(of: "pk")
        ),
        need: .everyRow, seeing: .anything
    ) { budget in
        var log = FindingLog()
        for kind in ReferenceKind.allCases {
            let codes = budget.codes(of: kind)
            let known = Set(codes)
            let unknown = budget.references(to: kind).filter { !known.contains($0.code) }
            guard !unknown.isEmpty else { continue }
            var names = NearestNames(codes)
            for reference in unknown { log.add(finding(reference, kind, names.nearest(to: reference.printedCode, atMostOneIn: 3))) }
        }
        return log.findings
    }
}

private func finding(_ reference: Reference, _ kind: ReferenceKind, _ nearest: String?) -> Finding {
    let (code, table) = (reference.printedCode, kind.table)
    let spelling = nearest.map { LocalizedText(id: " (yang paling mirip \"\($0)\")", en: " (the nearest is \"\($0)\")") } ?? .nothing
    return Finding(
        rule: "B005", severity: .error, location: reference.location, excerpt: code,
        message: LocalizedText(
            id: "\"\(code)\" di kolom \"\(kind.column)\" tidak ada di tabel \(table).",
            en: "\"\(code)\" in column \"\(kind.column)\" is not in table \(table)."
        ),
        advice: LocalizedText(
            id: "Betulkan ejaannya\(spelling), atau tambahkan di tabel \(table).",
            en: "Correct the spelling\(spelling), or add it to table \(table)."
        )
    )
}

extension ReferenceKind {
    /// Kolom yang menyebutnya.
    fileprivate var column: String {
        switch self {
        case .document: "Dokumen"
        case .indicator: "Indikator"
        }
    }

    /// Tabel tempat kodenya harus ada.
    fileprivate var table: String {
        switch self {
        case .document: "dokumen"
        case .indicator: "indikator"
        }
    }
}

extension RuleExample {
    fileprivate static func printedTotal(of paper: String) -> RuleExample {
        [
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni
            2024,Dinas Perdagangan,Perdagangan Dalam Negeri,utama,APBD,1.000.000
            """,
            "dokumen.csv": """
            Kode,Jenis,Tahun,Tahapan
            pk,PK,2024,Murni
            """,
            "total-tertera.csv": """
            Dokumen,Label,Cakupan,Jumlah Tertera
            \(paper),Anggaran,utama,1.000.000
            """,
        ]
    }
}
