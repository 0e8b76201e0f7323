extension TreeBuilder {
    /// Bidang urusan dengan satu atau dua OPD; program boleh sama kodenya di kedua OPD.
    mutating func bidang() -> PaperNode {
        var node = PaperNode(.bidang, "URUSAN PEMERINTAHAN BIDANG PERDAGANGAN", code: [3, 30])
        let offices = ["Dinas Perdagangan", "Dinas Perindustrian"].prefix(number(1...2))
        node.children = offices.enumerated().map { index, name in
            PaperNode(.office, name, code: [3, 30, 3, 31, 0, 0, index + 1, 0], children: programs([3, 30]))
        }
        return node
    }

    /// Program-program satu bidang urusan.
    mutating func programs(_ bidang: [Int]) -> [PaperNode] {
        let deepest = number(1...min(5, maxDepth))
        let lead = isTrue(60) ? "Kegiatan " : ""
        let count = childCount(0)
        let places = numbers(count)
        return (0..<count).map { index in
            let code = bidang + [places[index]]
            let name = names.name(of: code, using: &generator) { $0.work("Program ", using: &$1) }
            return level(.program, code, name, deepest: deepest, lead: lead)
        }
    }

    /// Satu program, kegiatan, atau sub kegiatan; paling dalam `deepest` tingkat di bawah akar.
    private mutating func level(_ rank: PaperRank, _ code: [Int], _ name: String, deepest: Int, lead: String) -> PaperNode {
        var node = PaperNode(rank, name, code: code)
        let depth = rank.rawValue - PaperRank.program.rawValue + 1
        guard depth < deepest, isTrue(92) else {
            node.amounts = leafAmounts()
            return node
        }
        if rank == .subActivity {
            node.children = accounts(isDeep: deepest > 4)
            return node
        }
        let count = childCount(depth)
        let places = numbers(count)
        let below = rank == .program ? PaperRank.activity : .subActivity
        node.children = (0..<count).map { index in
            let own = code + (below == .activity ? [2, places[index]] : [places[index]])
            let word = below == .activity || lead.isEmpty ? lead : "Sub " + lead
            let name = names.name(of: own, using: &generator) { $0.work(word, using: &$1) }
            return level(below, own, name, deepest: deepest, lead: lead)
        }
        return node
    }

    /// Rekening di bawah satu sub kegiatan: langsung rinciannya, atau didahului induk-induknya.
    private mutating func accounts(isDeep: Bool) -> [PaperNode] {
        let count = childCount(4)
        let places = numbers(count)
        let leaves = (0..<count).map { index in
            // Rekening yang sama boleh berdiri di sub kegiatan lain, dengan nama yang sama.
            let code = [5, 1, 2, 1, 1, 23 + places[index]]
            let name = names.name(of: code, using: &generator) { $0.thing("Belanja ", using: &$1) }
            return PaperNode(.account, name, code: code, amounts: leafAmounts())
        }
        guard isDeep else { return leaves }
        let object = PaperNode(.account, "Belanja Barang", code: [5, 1, 2, 1], children: leaves)
        return isTrue(50) ? [object] : [PaperNode(.account, "Belanja Barang dan Jasa", code: [5, 1, 2], children: [object])]
    }
}
