import ExactNumbers

/// Melipat baris-baris tanpa kode menjadi pohon menurut hitungan: sebuah baris yang sama dengan jumlah baris-baris
/// bersebelahan, di semua kolom uangnya, menaungi baris-baris itu.
///
/// Yang dicoba hanya baris-baris yang bersebelahan, tidak pernah himpunan sembarang, dan hanya lipatan yang menutup
/// (berakhir di satu baris, atau di jumlah yang tertera) yang menjadi pohon: lipatan terbuka sering kebetulan.
struct Fold {
    /// Di mana induk berdiri.
    enum Direction: CaseIterable {
        /// Di atas bagian-bagiannya.
        case above
        /// Di bawahnya.
        case below
    }

    /// Jalur mana yang dipilih bila beberapa cocok.
    enum Policy: CaseIterable {
        case shortest
        case longest
    }

    /// Sebuah baris dan baris-baris yang dijumlahkannya, sebagai nomor baris lipatan.
    struct Claim {
        let sum: Int
        let parts: [Int]
    }

    /// Hasil sebuah lipatan.
    struct Outcome {
        let claims: [Claim]
        /// Baris-baris puncak.
        let roots: [Int]
        let closes: Bool
        let direction: Direction
        /// Puncaknya sama dengan baris di luarnya, dan tidak ada jumlah yang memutuskan apakah uangnya sekali atau dua kali.
        var hasEqualTop = false
        /// Di lipatan terbuka: baris puncak yang sama dengan baris di luarnya, bila yang di luar induknya.
        var pairs: [Claim] = []
    }

    /// Jumlah setiap baris, satu per kolom; baris yang semuanya nol tidak ikut.
    private let rows: [[Int128]]
    private let roundings: [Int128]
    private let isPositive: Bool
    private static let maximumStates = 64
    private static let stepsPerRow = 64

    /// - Parameters:
    ///   - rows: Jumlah setiap baris dalam sen, semuanya sama lebar.
    ///   - roundings: Pembulatan cetak setiap baris dalam sen.
    init(rows: [[Int128]], roundings: [Int128]) {
        self.rows = rows
        self.roundings = roundings
        isPositive = rows.allSatisfy { $0.allSatisfy { $0 >= 0 } }
    }

    /// Lipatan pertama yang menutup; bila tidak ada, yang paling banyak menjelaskan.
    ///
    /// - Parameters:
    ///   - total: Jumlah tertera bagi semua puncak; `nil` bila kertas tidak mencetaknya, sehingga harus tersisa satu puncak.
    ///   - heads: Baris-baris yang namanya nama keseluruhan; lipatan menutup yang puncaknya bernama demikian didahulukan.
    func best(total: (amounts: [Int128], rounding: Int128)?, heads: Set<Int> = []) -> Outcome {
        var best: Outcome?
        for direction in Direction.allCases {
            for policy in Policy.allCases {
                let outcome = outcome(direction, policy, total: total)
                if outcome.closes, heads.isEmpty || !heads.isDisjoint(with: outcome.roots) { return outcome }
                if best?.closes != true, outcome.closes { best = outcome }
                if best?.closes == true { continue }
                if outcome.claims.count > best?.claims.count ?? -1 { best = outcome }
            }
        }
        return best ?? Outcome(claims: [], roots: Array(rows.indices), closes: false, direction: .above)
    }

    private struct Root {
        let row: Int
        /// Baris-baris berjumlah sama yang belum diputuskan induk atau saudara, dari dalam ke luar.
        var equals: [Int] = []
    }

    private func outcome(_ direction: Direction, _ policy: Policy, total: (amounts: [Int128], rounding: Int128)?) -> Outcome {
        var stack: [Root] = []
        var claims: [Claim] = []
        var steps = 0
        let order = direction == .above ? Array(rows.indices.reversed()) : Array(rows.indices)
        for row in order {
            if steps < Self.stepsPerRow * rows.count,
                let run = run(to: rows[row], rounding: roundings[row], over: stack, policy, &steps)
            {
                claims.append(Claim(sum: row, parts: take(run, from: &stack, &claims)))
                stack.append(Root(row: row))
            } else if let top = stack.last, rows[top.row] == rows[row] {
                stack[stack.count - 1].equals.append(row)
            } else {
                stack.append(Root(row: row))
            }
        }
        guard let choice = closing(stack, total: total) else {
            let roots = stack.flatMap { [$0.row] + $0.equals }
            let pairs = stack.flatMap { root in
                zip([root.row] + root.equals, root.equals).map { Claim(sum: $1, parts: [$0]) }
            }
            return Outcome(claims: claims, roots: roots, closes: false, direction: direction, pairs: pairs)
        }
        let hasEqualTop = total == nil && stack.contains { !$0.equals.isEmpty }
        let roots = take(choice, from: &stack, &claims)
        return Outcome(claims: claims, roots: roots, closes: true, direction: direction, hasEqualTop: hasEqualTop)
    }

    /// Pilihan bagi setiap puncak yang diambil, dari atas tumpukan: `true` bila baris-baris yang sama dihitung sebagai saudara.
    private typealias Run = [Bool]

    /// Mengambil puncak-puncak dari tumpukan; baris sama yang bukan saudara menjadi induk beranak satu.
    private func take(_ run: Run, from stack: inout [Root], _ claims: inout [Claim]) -> [Int] {
        var parts: [Int] = []
        for areSiblings in run {
            let root = stack.removeLast()
            if areSiblings {
                parts += [root.row] + root.equals
            } else {
                var inner = root.row
                for outer in root.equals {
                    claims.append(Claim(sum: outer, parts: [inner]))
                    inner = outer
                }
                parts.append(inner)
            }
        }
        return parts
    }

    private struct State {
        var sums: [Int128]
        var rounding: Int128
        var count: Int
        var choices: Run
    }

    private func extended(_ state: State, by root: Root, asSiblings: Bool) -> State? {
        var next = state
        let times = asSiblings ? root.equals.count + 1 : 1
        for column in next.sums.indices {
            let (product, over) = rows[root.row][column].multipliedReportingOverflow(by: Int128(times))
            let (sum, overflow) = next.sums[column].addingReportingOverflow(product)
            guard !over, !overflow else { return nil }
            next.sums[column] = sum
        }
        next.rounding += roundings[root.row] * Int128(times)
        next.count += times
        next.choices.append(asSiblings)
        return next
    }

    /// Puncak-puncak teratas yang jumlahnya `target`: paling sedikit dua baris.
    private func run(to target: [Int128], rounding: Int128, over stack: [Root], _ policy: Policy, _ steps: inout Int) -> Run? {
        var states = [State(sums: Array(repeating: 0, count: target.count), rounding: rounding, count: 0, choices: [])]
        var found: Run?
        for root in stack.reversed() {
            var next: [State] = []
            for state in states {
                for asSiblings in root.equals.isEmpty ? [false] : [false, true] {
                    steps += 1
                    guard next.count < Self.maximumStates, let state = extended(state, by: root, asSiblings: asSiblings) else { continue }
                    if isPositive, zip(state.sums, target).contains(where: { $0 > $1 + state.rounding }) { continue }
                    // "0,01; 0,01; 0,01 miliar": kelonggaran tidak menjadikan dua baris yang sama jumlah dari keduanya.
                    let tolerance = state.choices == [true] ? 0 : state.rounding
                    if state.count > 1, zip(state.sums, target).allSatisfy({ abs($0 - $1) <= tolerance }) {
                        if policy == .shortest { return state.choices }
                        found = state.choices
                    }
                    next.append(state)
                }
            }
            if next.isEmpty { break }
            states = next
        }
        return found
    }

    /// Pilihan bagi semua puncak bila lipatannya menutup; `nil` bila tidak.
    private func closing(_ stack: [Root], total: (amounts: [Int128], rounding: Int128)?) -> Run? {
        guard let total else { return stack.count == 1 ? [false] : nil }
        var states = [State(sums: Array(repeating: 0, count: total.amounts.count), rounding: total.rounding, count: 0, choices: [])]
        for root in stack.reversed() {
            var next: [State] = []
            for state in states {
                for asSiblings in root.equals.isEmpty ? [false] : [false, true] where next.count < Self.maximumStates {
                    if let state = extended(state, by: root, asSiblings: asSiblings) { next.append(state) }
                }
            }
            states = next
        }
        return states.first { state in zip(state.sums, total.amounts).allSatisfy { abs($0 - $1) <= state.rounding } }?.choices
    }
}
