import BudgetModel
import PaperReading

/// RPD, dan keputusan IKU dengan lampiran-lampirannya.
extension OfficePapers {
    func plan(_ document: Document) -> DrawnPaper {
        let dress = dress(of: document)
        let table = targetTable(document, dress, hasGoals: true)
        return DrawnPaper(
            "RPD \(document.year)", [DrawnPage("RPD", [.title(document.title ?? ""), .gap, .table(table)])])
    }

    /// Satu keputusan; setiap dokumen satu lampirannya.
    func decree(_ annexes: [Document]) -> DrawnPaper {
        let first = annexes[0]
        let dress = dress(of: first)
        let isRevision = first.kind == PaperKind.keyIndicatorsRevised.rawValue
        let name = isRevision ? "IKU Perubahan \(first.year)" : "IKU \(first.year)"
        var pages = [DrawnPage("SK", decreePage(first))]
        for (index, annex) in annexes.enumerated() {
            var blocks: [DrawnBlock] = [.line("LAMPIRAN"), .line("KEPUTUSAN KEPALA \(office.uppercased())")]
            if let number = annex.number { blocks.append(.line("NOMOR : \(number)")) }
            if let date = annex.printedDate { blocks.append(.line("TANGGAL : \(date)")) }
            blocks.append(.gap)
            blocks += dress.title(["INDIKATOR KINERJA UTAMA" + (isRevision ? " PERUBAHAN" : ""), office, "TAHUN \(annex.year)"])
            let extra: [(PaperRole, (Indicator) -> String?)] = [
                (.definition, \.definition), (.formula, \.formula),
                (.unitInCharge, { $0.unitInCharge?.replacing("; ", with: "\n") }),
            ]
            blocks += [.gap, .table(targetTable(annex, dress, extra: extra)), .gap, signature(nil)]
            if dress.annexesShareAPage, index > 0 {
                pages[pages.count - 1].blocks += [.gap] + blocks
            } else {
                pages.append(DrawnPage(index == 0 ? "Lampiran" : "Lampiran (\(index + 1))", blocks))
            }
        }
        return DrawnPaper(name, pages)
    }

    private func decreePage(_ document: Document) -> [DrawnBlock] {
        let amended = document.amends.flatMap { budget.document($0) }
        var blocks: [DrawnBlock] = [.title("KEPUTUSAN KEPALA \(office.uppercased())")]
        if let number = document.number { blocks.append(.title("NOMOR : \(number)")) }
        blocks += [.gap, .title("TENTANG"), .gap]
        if let amended {
            blocks.append(
                .title("PERUBAHAN ATAS KEPUTUSAN KEPALA \(office.uppercased())" + (amended.number.map { " NOMOR \($0)" } ?? "")))
            blocks.append(.title("TENTANG INDIKATOR KINERJA UTAMA TAHUN \(document.year)"))
        } else {
            blocks.append(.title("INDIKATOR KINERJA UTAMA \(office.uppercased()) TAHUN \(document.year)"))
        }
        blocks += [
            .gap, .line("KESATU : Menetapkan Indikator Kinerja Utama sebagaimana tercantum dalam lampiran keputusan ini."),
            .line("KEDUA : Keputusan ini mulai berlaku pada tanggal ditetapkan."), .gap, .line("Ditetapkan di Pangkalpinang"),
        ]
        if let date = document.printedDate { blocks.append(.line("pada tanggal \(date)")) }
        return blocks + [signature(nil)]
    }
}
