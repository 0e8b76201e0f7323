package import BudgetModel
import ExactNumbers
import PaperReading

/// Kertas-kertas satu kantor dari isi anggarannya: setiap fakta paket data dicetak di kertas yang memuatnya.
///
/// Nama orang dan NIP dikosongkan.
package struct OfficePapers {
    let budget: Budget
    let office: String
    let region: String
    private let dress: (String) -> PaperDress

    /// - Parameter dress: Cara menulis kertas sebuah jenis (`Document.kind`).
    package init(_ budget: Budget, region: String, dress: @escaping (String) -> PaperDress) {
        self.budget = budget
        self.region = region
        self.dress = dress
        office = budget.offices.first ?? ""
    }

    func dress(of document: Document) -> PaperDress { dress(document.kind) }

    /// Semua kertas, satu berkas masing-masing; lampiran satu keputusan dan empat triwulan berdiri di berkas yang sama.
    package var papers: [DrawnPaper] {
        func documents(_ kind: PaperKind) -> [Document] { budget.documents.filter { $0.kind == kind.rawValue } }
        var papers: [DrawnPaper] = []
        papers += documents(.plan).map(plan)
        papers += documents(.keyIndicators).map { decree([$0]) }
        let revised = documents(.keyIndicatorsRevised)
        if !revised.isEmpty { papers.append(decree(revised)) }
        papers += documents(.agreement).map { agreement($0, minutes: []) }
        papers += documents(.agreementRevised).map { agreement($0, minutes: documents(.minutes)) }
        let quarters = documents(.monitoring)
        if !quarters.isEmpty { papers.append(monitoring(quarters)) }
        papers += documents(.evaluation).map(evaluation)
        papers += documents(.followUp).map(followUp)
        return papers
    }

    /// Indikator-indikator yang disebut sebuah kertas, menurut urutan indikatornya.
    func indicators(_ codes: some Sequence<String>) -> [Indicator] {
        let codes = Set(codes)
        return budget.indicators.filter { codes.contains($0.code) }
    }

    /// Nama indikator, dengan satuannya di belakang bila kantor ini menulisnya di situ.
    func name(of indicator: Indicator, _ dress: PaperDress) -> String {
        guard dress.units == .brackets, let unit = indicator.unitOfMeasure else { return indicator.name }
        let isScaled = unit.hasSuffix(")")
        return isScaled ? "\(indicator.name) \(unit)" : "\(indicator.name) (\(unit == "persen" ? "%" : unit))"
    }

    /// Blok tanda tangan kepala kantor, tanpa namanya.
    func signature(_ date: String?) -> DrawnBlock {
        .sides([], [date ?? "", "KEPALA \(office.uppercased()),", "", "", "(........................)", "NIP. ...................."])
    }
}
