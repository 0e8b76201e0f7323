import BudgetModel
import ExactNumbers
import SeededRandom

/// Ringkasan kabupaten: hanya nama, miliar dengan dua desimal yang dibulatkan sendiri-sendiri, dan kelompok yang bernama
/// sama dengan satu-satunya rinciannya.
struct RegencyPaper {
    private var generator: SeededGenerator

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    mutating func paper() -> PrintedPaper {
        let isRealised = Bool.random(using: &generator)
        let stageCount = isRealised || Bool.random(using: &generator) ? 2 : 1
        let stages: [BudgetStage] = Array([.original, .revised].prefix(stageCount))
        var tree = PaperTree(stages: stages, grain: .rupiah, roots: [revenue(stageCount), spending(stageCount), financing(stageCount)])
        for index in tree.roots.indices { tree.roots[index].node.settle() }
        var layout = PaperLayout(.labels)
        layout.format = AmountFormat(exponent: 9, decimals: 2)
        layout.hasUnitInHeading = Bool.random(using: &generator)
        layout.variant = Int.random(in: 0..<60, using: &generator)
        var paper = PrintedPaper(tree, layout)
        paper.tolerance = Rupiah(sen: Int128(layout.format.lastDigit) * Int128(tree.rowCount + 1) / 2)
        if isRealised { paper.turnSecondColumn(into: "Realisasi") }
        return paper
    }

    private mutating func leaf(_ name: String, _ stageCount: Int, upTo top: Int64) -> PaperNode {
        let first = Int64.random(in: (top / 50)...top, using: &generator)
        let amounts = (0..<stageCount).map { stage in
            guard stage > 0 else { return first }
            return first / 100 * Int64.random(in: 60...125, using: &generator) + Int64.random(in: 0...99_999, using: &generator)
        }
        return PaperNode(.account, name, code: [], amounts: amounts)
    }

    private mutating func group(_ name: String, _ names: [String], _ stageCount: Int, upTo top: Int64) -> PaperNode {
        PaperNode(.account, name, code: [], children: names.map { leaf($0, stageCount, upTo: top) })
    }

    private mutating func some(_ names: [String]) -> [String] {
        let kept = names.filter { _ in Int.random(in: 0..<10, using: &generator) > 2 }
        return kept.isEmpty ? [names[0]] : kept
    }

    private mutating func revenue(_ stageCount: Int) -> PaperTree.Root {
        let own = some([
            "Pajak Daerah", "Retribusi Daerah", "Hasil Pengelolaan Kekayaan Daerah yang Dipisahkan", "Lain-Lain PAD yang Sah",
        ])
        let transfer = some(["Pendapatan Transfer Pemerintah Pusat", "Pendapatan Transfer Antar Daerah"])
        return PaperTree.Root(
            .revenue,
            PaperNode(
                .account, "Pendapatan Daerah", code: [],
                children: [
                    group("PAD", own, stageCount, upTo: 30_000_000_000_000), group("TKDD", transfer, stageCount, upTo: 120_000_000_000_000),
                    group("Pendapatan Lainnya", ["Pendapatan Lainnya"], stageCount, upTo: 5_000_000_000_000),
                ]))
    }

    private mutating func spending(_ stageCount: Int) -> PaperTree.Root {
        let others = some([
            "Belanja Bunga", "Belanja Subsidi", "Belanja Hibah", "Belanja Bantuan Sosial", "Belanja Bagi Hasil",
            "Belanja Bantuan Keuangan", "Belanja Tidak Terduga",
        ])
        var groups = some(["Belanja Pegawai", "Belanja Barang dan Jasa", "Belanja Modal"]).map {
            group($0, [$0], stageCount, upTo: 60_000_000_000_000)
        }
        groups.append(group("Belanja Lainnya", others, stageCount, upTo: 20_000_000_000_000))
        return PaperTree.Root(.spending, PaperNode(.account, "Belanja Daerah", code: [], children: groups))
    }

    private mutating func financing(_ stageCount: Int) -> PaperTree.Root {
        PaperTree.Root(
            .financing,
            PaperNode(
                .account, "Pembiayaan Daerah", code: [],
                children: [
                    group(
                        "Penerimaan Pembiayaan Daerah", ["SiLPA TA Sebelumnya", "Penerimaan Pinjaman Daerah"], stageCount,
                        upTo: 9_000_000_000_000),
                    group("Pengeluaran Pembiayaan Daerah", ["Penyertaan Modal Daerah"], stageCount, upTo: 2_000_000_000_000),
                ]))
    }
}

extension PrintedPaper {
    /// Kolom uang kedua memuat hal lain; hanya kolom pertama yang pagu.
    fileprivate mutating func turnSecondColumn(into title: String) {
        guard let header = files[0].rows.lastIndex(where: { $0.role == .header }),
            let columns = files[0].rows.first(where: { $0.amounts.count > 1 })?.amounts.map(\.column)
        else { return }
        let unit = files[0].rows[header].cells[columns[0]].drop { $0 != "(" }
        files[0].rows[header].cells[columns[0]] = "Anggaran " + unit
        files[0].rows[header].cells[columns[1]] = "\(title) " + unit
        totals = totals.mapValues { $0.filter { $0.key == .original } }
        description += "; kolom kedua \(title)"
    }
}
