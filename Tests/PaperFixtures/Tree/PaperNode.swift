/// Satu baris kertas beserta rinciannya. Uang dalam sen menurut tahapan; `nil` bila tahapan itu tidak dicetak.
package struct PaperNode: Sendable {
    package var rank: PaperRank
    package var name: String
    /// Ruas-ruas kode lengkap pada tingkatnya: `[3, 30, 2, 2, 1]`, `[5, 1, 2]`.
    package var code: [Int]
    package var amounts: [Int64?]
    package var children: [PaperNode]

    package init(_ rank: PaperRank, _ name: String, code: [Int], amounts: [Int64?] = [], children: [PaperNode] = []) {
        self.rank = rank
        self.name = name
        self.code = code
        self.amounts = amounts
        self.children = children
    }

    package var isLeaf: Bool { children.isEmpty }
    package var rowCount: Int { children.reduce(1) { $0 + $1.rowCount } }
    package var depth: Int { 1 + (children.map(\.depth).max() ?? 0) }

    /// Daun-daun menurut urutan cetak.
    package var leaves: [PaperNode] { isLeaf ? [self] : children.flatMap(\.leaves) }

    /// Semua baris, induk sebelum rincian.
    package var rows: [PaperNode] { [self] + children.flatMap(\.rows) }

    /// Uang induk menjadi jumlah rinciannya; tahapan tanpa satu rincian pun tidak dicetak.
    package mutating func settle() {
        guard !children.isEmpty else { return }
        for index in children.indices { children[index].settle() }
        amounts = children[0].amounts.indices.map { stage in
            let parts = children.compactMap { $0.amounts[stage] }
            return parts.isEmpty ? nil : parts.reduce(0, +)
        }
    }
}
