package import ExactNumbers

/// Nomor-nomor kamus sebuah baris, bagi yang menyamakan ejaannya tanpa membentuk barisnya. Semuanya berarti hanya di simpanan ini.
extension BudgetLines {
    /// Nomor pemilik sebuah baris, di bawah ``ownerCount``.
    package func ownerNumber(at row: Int) -> Int { Int(owners[row]) }

    /// Banyaknya pemilik yang bernomor.
    package var ownerCount: Int { names.owners.count }

    /// Nama-nama sebuah pemilik.
    package struct OwnerNumbers: Sendable {
        /// Teks OPD dan unitnya; `-1` bagi OPD induk.
        package let office: Int32
        package let unit: Int32
        /// Nama OPD dan unit yang disamakan.
        package let officeKey: Int32
        package let unitKey: Int32
        package let group: ProgramGroup
        package let fundingSource: FundingSource
    }

    package func ownerNumbers(_ owner: Int) -> OwnerNumbers {
        let (words, keys) = (names.owners.values[owner], names.ownerKeys[owner])
        return OwnerNumbers(
            office: words.office, unit: words.unit, officeKey: keys.office, unitKey: keys.unit, group: words.group,
            fundingSource: names.sources[owner])
    }

    /// Nomor-nomor program sebuah baris: kode dan namanya seperti tertulis, dan seperti dibandingkan.
    package struct ProgramNumbers: Sendable {
        /// Teks kode, `-1` bila tidak tertera, dan teks namanya.
        package let code: Int32
        package let name: Int32
        /// Kode yang dibandingkan; `nil` bila tidak tertera.
        package let codeKey: Int32?
        /// Nama yang disamakan.
        package let nameKey: Int32
    }

    package func programNumbers(at row: Int) -> ProgramNumbers {
        let level = levels[row].x
        let (words, keys) = (names.levels[level], names.levelKeys[Int(level)])
        return ProgramNumbers(code: words.x, name: words.y, codeKey: keys.code, nameKey: keys.name)
    }

    /// Teks bernomor ini; `nil` bila tidak tertera.
    package func text(_ number: Int32) -> String? { names.text(at: number) }

    /// Nama yang disamakan atau kode yang dibandingkan.
    package func keyText(_ number: Int32) -> String { names.key(at: number) }

    /// Daerah sebuah baris.
    package func region(at row: Int) -> String? { names.text(at: regionNumber(at: row)) }

    /// Teks daerah sebuah baris; `-1` bila tidak disebut.
    package func regionNumber(at row: Int) -> Int32 { names.owners[owners[row]].region }

    /// Sumber dana sebuah baris.
    package func fundingSource(at row: Int) -> FundingSource { names.sources[Int(owners[row])] }
}

/// Jumlah baris-baris per tahapan di tempat-tempat bernomor, sebagai kolom.
package struct StageSums: Sendable {
    private let columns: [(stage: BudgetStage, column: AmountColumn)]

    /// - Parameter places: Tempat setiap baris.
    /// - Throws: `overflow` bila suatu jumlah tidak muat.
    package init(_ lines: BudgetLines, at places: [Int32]) throws(ArithmeticError) {
        var columns: [(stage: BudgetStage, column: AmountColumn)] = []
        for (stage, amounts) in lines.amounts {
            var sums = AmountColumn()
            for (row, place) in places.enumerated() {
                guard let amount = amounts[row] else { continue }
                let known = sums[Int(place)]
                sums[Int(place)] = if let known { try known + amount } else { amount }
            }
            columns.append((stage, sums))
        }
        self.columns = columns
    }

    /// Jumlah sebuah tempat pada setiap tahapan yang dimuat paling sedikit satu barisnya.
    package func ceilings(at place: Int) -> StageAmounts {
        var ceilings = StageAmounts()
        for (stage, column) in columns { if let amount = column[place] { ceilings.append(amount, at: stage) } }
        return ceilings
    }
}
