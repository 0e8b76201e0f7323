extension TreeBuilder {
    /// Akar 4, 5, atau 6 dengan rincian sampai `maxDepth` tingkat di bawahnya.
    mutating func root(_ kind: PaperKind) -> PaperTree.Root {
        isFirst = true
        let name = "\(kind.name) Daerah"
        var node = PaperNode(.account, name, code: [kind.rawValue])
        switch kind {
        case .spending:
            let groups = PaperNames.groups.prefix(number(1...4))
            node.children = groups.enumerated().map { account([kind.rawValue, $0 + 1], $1, lead: "Belanja ", depth: 1) }
        case .revenue:
            node.children = (0..<number(1...3)).compactMap { index in
                names.usual(under: name, index: index).map { account([kind.rawValue, index + 1], $0, lead: "Pendapatan ", depth: 1) }
            }
        case .financing:
            node.children = ["Penerimaan Pembiayaan", "Pengeluaran Pembiayaan"].prefix(number(1...2)).enumerated().map {
                account([kind.rawValue, $0 + 1], $1, lead: $0 == 0 ? "Penerimaan " : "Pengeluaran ", depth: 1)
            }
        }
        return PaperTree.Root(kind, node)
    }

    /// Satu rekening; cabang boleh berakhir di tingkat mana pun.
    mutating func account(_ code: [Int], _ name: String, lead: String, depth: Int) -> PaperNode {
        var node = PaperNode(.account, name, code: code)
        guard depth < maxDepth, code.count < 6, rest > 0, isTrue(depth == 1 ? 90 : 65) else {
            node.amounts = leafAmounts()
            return node
        }
        let count = childCount(depth)
        let places = numbers(count)
        node.children = (0..<count).map { index in
            let childName = names.usual(under: name, index: index) ?? names.thing(lead, using: &generator)
            return account(code + [places[index]], childName, lead: lead, depth: depth + 1)
        }
        return node
    }
}
