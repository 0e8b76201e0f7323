import BudgetModel

extension HeaderSearch {
    /// Menyelesaikan arti yang bergantung pada kolom lain.
    static func settled(_ columns: [HeaderLayout.Column]) -> [HeaderLayout.Column] {
        var columns = columns
        settleRevenue(&columns)
        settlePercentagePair(&columns)
        settleChange(&columns)
        settleOneWayChanges(&columns)
        settleAccountCode(&columns)
        settleRealisation(&columns)
        settlePlans(&columns)
        settleTotals(&columns)
        settleKinds(&columns)
        settleSoleAmount(&columns)
        settleStandIns(&columns)
        return columns
    }

    /// "amount" di samping "version", "Nilai (Rp)" di samping uraiannya: satu-satunya kolom uang adalah pagunya. "Nilai" saja
    /// dapat nilai apa pun.
    private static func settleSoleAmount(_ columns: inout [HeaderLayout.Column]) {
        guard !columns.contains(where: { $0.isCeiling || $0.kept == .otherYear || $0.meaning == .indicator }) else { return }
        let hasStage = columns.contains { $0.meaning == .stage }
        let amounts = columns.indices.filter { index in
            let words = HeaderWords(columns[index].title)
            guard columns[index].meaning == nil, !columns[index].isForced, !words.hasPercentSign else { return false }
            // "Juta Rp" sendirian menyebut satuannya saja.
            if words.words.isEmpty { return columns[index].unit != nil }
            return words.words.allSatisfy { HeaderVocabulary.ceilingWords.contains($0) || HeaderVocabulary.currencyWords.contains($0) }
                && (hasStage || columns[index].levels.contains(where: HeaderVocabulary.namesCurrency))
        }
        if amounts.count == 1 { columns[amounts[0]].meaning = .ceiling(nil) }
    }

    /// "Usulan" di samping "Usulan Perubahan", "Pagu Renja" di samping "Pagu Renja Perubahan": yang pertama murninya.
    private static func settlePlans(_ columns: inout [HeaderLayout.Column]) {
        let changed = Set(
            columns.compactMap { column -> Set<String>? in
                guard case .ceiling(let stage?) = column.meaning, stage != .original else { return nil }
                let plan = StageWords(HeaderWords(column.title).words).plan
                return plan.isEmpty ? nil : plan
            })
        guard !changed.isEmpty else { return }
        for index in columns.indices where columns[index].meaning == nil && columns[index].kept == nil {
            let words = HeaderWords(columns[index].title).words.filter { !HeaderVocabulary.ceilingWords.contains($0) }
            if changed.contains(Set(words)) { columns[index].meaning = .ceiling(.original) }
        }
        keepProposals(&columns)
    }

    /// "Usulan Perubahan" di samping pagu yang ditetapkan bukan tahapan; bila semuanya usulan, usulanlah yang disandingkan.
    private static func keepProposals(_ columns: inout [HeaderLayout.Column]) {
        let ceilings = columns.indices.filter { columns[$0].isCeiling }
        let proposals = ceilings.filter { !columns[$0].isForced && columns[$0].isProposal }
        guard proposals.count < ceilings.count else { return }
        for index in proposals { columns[index].keep(.proposal) }
    }

    /// "Belanja Pegawai | Belanja Barang dan Jasa | Belanja Modal" tanpa kolom jumlah: pagunya jumlah kolom-kolom itu. Kelompok
    /// yang memuat kelompok lain ("Operasi" di samping "Pegawai") tidak dijumlahkan.
    private static func settleKinds(_ columns: inout [HeaderLayout.Column]) {
        guard !columns.contains(where: { $0.isCeiling || $0.kept != nil || $0.meaning == .indicator }) else { return }
        let parts = columns.indices.filter { columns[$0].meaning == nil && columns[$0].isPart }
        guard parts.count > 1 else { return }
        let kinds = parts.map { index in
            HeaderWords(columns[index].levels.last ?? "").words.filter { !HeaderVocabulary.ceilingWords.contains($0) }.joined(
                separator: " ")
        }
        let ranks = Set(kinds.compactMap { HeaderVocabulary.kindRanks[$0] })
        guard ranks.count < 2, Set(kinds).count == kinds.count else { return }
        for index in parts { columns[index].meaning = .ceiling(nil) }
    }

    /// "Urusan", "Paket Pekerjaan", "Kecamatan": uraiannya, hanya bila tidak ada kolom nama, kode, kantor, atau unit lain.
    private static func settleStandIns(_ columns: inout [HeaderLayout.Column]) {
        func isIdentity(_ meaning: ColumnMeaning?) -> Bool {
            switch meaning {
            case .name, .code, .office, .unit: true
            default: false
            }
        }
        guard columns.contains(where: \.isCeiling), !columns.contains(where: { isIdentity($0.meaning) }) else { return }
        let free = columns.indices.filter { !columns[$0].isForced && columns[$0].kept == nil }
        let names = free.filter { index in
            let words = HeaderWords(columns[index].title).words
            return columns[index].meaning == nil && !words.isEmpty && words.allSatisfy(HeaderVocabulary.standInWords.contains)
        }
        if let last = names.last { columns[last].meaning = .name(nil) }
        for index in free where columns[index].meaning == nil {
            if let owner = HeaderVocabulary.standInOwners[columns[index].innerPhrase] { columns[index].meaning = owner }
        }
        guard !columns.contains(where: { isIdentity($0.meaning) }), let remark = free.first(where: { columns[$0].meaning == .remark })
        else {
            return
        }
        columns[remark].meaning = .name(nil)
    }

    /// "Sebelum | Setelah" di bawah "Pendapatan" bukan belanja, bila "Belanja" punya kolomnya sendiri.
    private static func settleRevenue(_ columns: inout [HeaderLayout.Column]) {
        func names(_ index: Int, _ words: Set<String>) -> Bool {
            columns[index].levels.dropLast().contains { HeaderWords($0).words.contains(where: words.contains) }
        }
        guard columns.indices.contains(where: { columns[$0].isCeiling && names($0, ["belanja"]) }) else { return }
        for index in columns.indices where !columns[index].isForced && names(index, ["pendapatan", "pembiayaan"]) {
            if columns[index].meaning != nil { columns[index].keep(.otherThanSpending) }
        }
    }

    /// "Perubahan" atau "Pergeseran" di samping "Semula" dan "Menjadi" adalah selisihnya, bukan tahapan lain.
    private static func settleChange(_ columns: inout [HeaderLayout.Column]) {
        func phrase(_ index: Int) -> String { HeaderWords(columns[index].title).phrase }
        let ceilings = columns.indices.filter { columns[$0].isCeiling }
        guard ceilings.contains(where: { afterWords.contains(phrase($0)) }), ceilings.contains(where: { beforeWords.contains(phrase($0)) })
        else { return }
        for index in ceilings where !columns[index].isForced && ["perubahan", "pergeseran"].contains(phrase(index)) {
            columns[index].meaning = .difference
            return
        }
    }

    private static let beforeWords: Set<String> = ["semula", "sebelum", "awal"]
    private static let afterWords: Set<String> = ["menjadi", "setelah", "sesudah", "akhir"]

    /// "Bertambah | Berkurang" di dua kolom: masing-masing hanya satu arah, jadi bukan selisih.
    private static func settleOneWayChanges(_ columns: inout [HeaderLayout.Column]) {
        guard columns.contains(where: { $0.meaning == .difference }) else { return }
        let more = columns.indices.filter { ["bertambah", "penambahan", "tambah"].contains(columns[$0].innerPhrase) }
        let less = columns.indices.filter { ["berkurang", "pengurangan", "kurang"].contains(columns[$0].innerPhrase) }
        guard !more.isEmpty, !less.isEmpty else { return }
        for index in more + less where !columns[index].isForced { columns[index].keep(.oneWay) }
    }

    /// Dua kolom di bawah "Bertambah/(Berkurang)", yang kedua "%" di tingkat mana pun, sudah terpisah oleh
    /// katanya; dua selisih bersebelahan tanpa kata persen bukan pasangan.
    private static func settlePercentagePair(_ columns: inout [HeaderLayout.Column]) {
        for index in columns.indices where columns[index].meaning == .difference && columns[index].title.hasSuffix("%") {
            columns[index].meaning = .percent
        }
    }

    /// "Kode Rekening" di samping "Kode Program" hanya kode rekening.
    private static func settleAccountCode(_ columns: inout [HeaderLayout.Column]) {
        let hasLevels = columns.contains { $0.meaning == .code(.program) || $0.meaning == .code(.subActivity) }
        guard hasLevels else { return }
        for index in columns.indices where columns[index].meaning == .code(nil) {
            columns[index].meaning = .code(.account)
        }
    }

    /// Kolom di kanan realisasi membandingkan realisasi dengan pagu, bukan dua tahapan: "%" adalah penyerapan,
    /// "Lebih/(Kurang)" adalah sisa; sesudah kolom lain, misalnya "Prognosis", tidak lagi. Yang menyebut "bertambah" atau "perubahan" tetap selisih tahapan.
    private static func settleRealisation(_ columns: inout [HeaderLayout.Column]) {
        var beside: RealisationTitle?
        var hasRemainder = false
        // LRA hanya mencetak satu pagu: "Bertambah/(Berkurang)" di kanan realisasinya bukan selisih tahapan.
        let hasStages = Set(columns.filter(\.isCeiling).map(\.meaning)).count > 1
        for index in columns.indices {
            let isStageChange =
                hasStages
                && HeaderWords(columns[index].title).words.contains(where: stageChangeWords.contains)
            switch columns[index].meaning {
            case .percent where !columns[index].isForced && RealisationTitle.isOther(columns[index].title):
                // "Fisik / %", "Deviasi (%)", "Bobot (%)": bukan persen perubahan, dan bukan penyerapan.
                columns[index].meaning = nil
            case .realisation(let title) where title.content == .amount:
                beside = title
                hasRemainder = false
            case .realisation(var title) where title.content == .percent && title.time == .none:
                guard let time = beside?.time else { continue }
                title.time = time
                columns[index].meaning = .realisation(title)
            case .percent where !isStageChange:
                guard let title = beside else { continue }
                // "%" di bawah "Bertambah/(Berkurang)" dapat persen realisasi, dapat persen bedanya.
                if hasRemainder, HeaderWords(columns[index].title).words.contains(where: stageChangeWords.contains) {
                    columns[index].keep(.comparesRealisation)
                    continue
                }
                // "%" sesudah sisa dapat persen realisasi, dapat persen sisanya.
                columns[index].meaning = hasRemainder ? nil : .realisation(RealisationTitle(percentBeside: title))
            case .difference where !isStageChange:
                guard beside != nil else { continue }
                // "Lebih/(Kurang)" di kanan realisasi adalah sisanya.
                columns[index].meaning = .remainder
                hasRemainder = true
            case .remainder: hasRemainder = true
            case nil where isWeighing(columns[index]): continue
            case .realisation, .number, .remark: continue
            default: beside = nil
            }
        }
    }

    /// Bobot, deviasi, tertimbang: berdiri di antara realisasi dan persennya tanpa mengubah artinya.
    private static func isWeighing(_ column: HeaderLayout.Column) -> Bool { RealisationTitle.isWeight(column.title) }

    private static let stageChangeWords: Set<String> = [
        "bertambah", "berkurang", "tambah", "perubahan", "change", "increase", "kenaikan", "naik", "penambahan",
    ]
}
