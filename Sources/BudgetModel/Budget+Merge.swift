import Diagnostics

extension Budget {
    /// Menambahkan isi anggaran lain, misalnya kantor kedua dalam satu konsolidasi.
    ///
    /// Kode kertas dan indikator hanya berlaku di dalam paketnya. Bila kode yang sama sudah dipakai
    /// kertas lain, kode tambahan diberi nomor (`pk` menjadi `pk#2`). Indikator yang sama isinya tetap
    /// satu, supaya paket murni dan paket perubahan satu kantor bertemu pada indikator yang sama.
    /// Kaitan, realisasi, dan jumlah tertera tetap milik OPD paketnya; kaitan yang sama isinya tetap satu.
    public mutating func merge(_ other: Budget) {
        var other = other
        if !lines.isEmpty, !other.lines.isEmpty {
            limitToOffices()
            other.limitToOffices()
        }
        var documentCodes = Self.freeCodes(
            for: other.documents, among: documents, code: \.code, avoiding: unknownCodes(of: .document)
        ) { _, _ in false }
        var indicatorCodes = Self.freeCodes(
            for: other.indicators, among: indicators, code: \.code, avoiding: unknownCodes(of: .indicator), same: Indicator.sameContent
        )
        keepUnknown(other.unknownCodes(of: .document), of: .document, in: &documentCodes)
        keepUnknown(other.unknownCodes(of: .indicator), of: .indicator, in: &indicatorCodes)
        other.rename(documents: documentCodes, indicators: indicatorCodes)

        documents += other.documents
        let knownIndicators = Set(indicators.map(\.code))
        indicators += other.indicators.filter { !knownIndicators.contains($0.code) }
        targets += other.targets
        lines += other.lines
        balanceLines += other.balanceLines
        let knownLinks = Set(links.map(\.content))
        links += other.links.filter { !knownLinks.contains($0.content) }
        cashPlans += other.cashPlans
        strategicMoney += other.strategicMoney
        moneyRealisations += other.moneyRealisations
        indicatorRealisations += other.indicatorRealisations
        printedTotals += other.printedTotals
        printedSums += other.printedSums
        printedRealisedSums += other.printedRealisedSums
        printedVariances += other.printedVariances
        printedAbsorptions += other.printedAbsorptions
        printedRemainders += other.printedRemainders
        printedBalances += other.printedBalances
        akipScores += other.akipScores
        followUps += other.followUps
        let knownBands = Set(scaleBands.map(\.content))
        scaleBands += other.scaleBands.filter { !knownBands.contains($0.content) }
        files += other.files
        extraColumns += other.extraColumns
        keyedTables.formUnion(other.keyedTables)
        summedOrigins += other.summedOrigins
        level = [level, other.level].compactMap(\.self).min()
        groupedSources += other.groupedSources
        proposalSheets += other.proposalSheets
    }

    /// Mengikat isi yang belum menyebut OPD pada OPD di anggaran ini.
    private mutating func limitToOffices() {
        let scope = OfficeScope(of: lines.officeRegions)
        for index in links.indices where links[index].offices == .all { links[index].offices = scope }
        for index in moneyRealisations.indices where moneyRealisations[index].offices == .all {
            moneyRealisations[index].offices = scope
        }
        for index in cashPlans.indices where cashPlans[index].offices == .all { cashPlans[index].offices = scope }
        for index in strategicMoney.indices where strategicMoney[index].offices == .all { strategicMoney[index].offices = scope }
        for index in printedTotals.indices where printedTotals[index].offices == .all { printedTotals[index].offices = scope }
    }

    /// Rujukan yang tidak ada di paketnya sendiri tidak boleh bertemu dengan kode paket lain.
    private func keepUnknown(_ unknown: [String], of kind: ReferenceKind, in codes: inout [String: String]) {
        guard !unknown.isEmpty else { return }
        let known = Set(self.codes(of: kind))
        for code in unknown where known.contains(code) { codes[code] = "\(code)\(Reference.foreign)" }
    }

    /// - Parameter unknown: Kode yang dirujuk isi lama tetapi tidak dimilikinya.
    private static func freeCodes<Item>(
        for new: [Item], among old: [Item], code: (Item) -> String, avoiding unknown: [String], same: (Item, Item) -> Bool
    ) -> [String: String] {
        let unknown = Set(unknown)
        var renamed: [String: String] = [:]
        var taken = Dictionary(old.map { (code($0), $0) }) { first, _ in first }
        for item in new {
            let wanted = code(item)
            var candidate = wanted
            var number = 2
            while unknown.contains(candidate) || taken[candidate].map({ !same($0, item) }) ?? false {
                candidate = "\(wanted)#\(number)"
                number += 1
            }
            taken[candidate] = item
            renamed[wanted] = candidate
        }
        return renamed
    }

    private mutating func rename(documents names: [String: String], indicators: [String: String]) {
        func document(_ code: String) -> String { names[code] ?? code }
        func indicator(_ code: String) -> String { indicators[code] ?? code }
        for index in documents.indices {
            documents[index].code = document(documents[index].code)
            documents[index].amends = documents[index].amends.map(document)
        }
        for index in self.indicators.indices {
            self.indicators[index].code = indicator(self.indicators[index].code)
        }
        for index in targets.indices {
            targets[index].document = document(targets[index].document)
            targets[index].indicator = indicator(targets[index].indicator)
        }
        for index in links.indices {
            links[index].indicator = indicator(links[index].indicator)
        }
        for index in moneyRealisations.indices {
            moneyRealisations[index].document = moneyRealisations[index].document.map(document)
            if case .indicator(let code) = moneyRealisations[index].subject {
                moneyRealisations[index].subject = .indicator(indicator(code))
            }
        }
        for index in indicatorRealisations.indices {
            indicatorRealisations[index].document = document(indicatorRealisations[index].document)
            indicatorRealisations[index].indicator = indicator(indicatorRealisations[index].indicator)
        }
        for index in printedTotals.indices {
            printedTotals[index].document = document(printedTotals[index].document)
        }
        for index in akipScores.indices {
            akipScores[index].document = document(akipScores[index].document)
        }
        for index in followUps.indices {
            followUps[index].document = document(followUps[index].document)
        }
    }
}

extension ProgramLink {
    /// Isi tanpa tempatnya.
    fileprivate var content: ProgramLink {
        var content = self
        content.location = SourceLocation(file: "")
        return content
    }
}

extension ScaleBand {
    /// Isi tanpa tempatnya.
    fileprivate var content: ScaleBand {
        var content = self
        content.location = SourceLocation(file: "")
        content.lower?.location = content.location
        return content
    }
}

extension Indicator {
    /// Isi yang sama, di mana pun tertulis, apa pun kode dan catatannya.
    fileprivate static func sameContent(_ left: Indicator, _ right: Indicator) -> Bool {
        var moved = right
        moved.code = left.code
        moved.location = left.location
        moved.remark = left.remark
        return left == moved
    }
}
