public import BudgetModel
public import ExactNumbers

/// Usulan: jumlah yang diminta dibagi ke setiap baris, dengan sebabnya masing-masing.
///
/// Hukumnya: jumlahnya tepat; tidak satu lantai pun dilewati; batas atas ditaati; masukan yang sama memberi hasil yang sama; dan jumlah yang
/// lebih besar tidak pernah menurunkan satu baris pun. Bila bobotnya sama, baris yang lebih dahulu naik lebih dahulu.
public struct Proposal: Sendable {
    /// Satu baris tahapan dasar.
    public struct Line: Sendable, Hashable {
        /// Nomor baris di ``BudgetYear/lines``.
        public let row: Int
        /// Nomor kedudukan programnya di ``BudgetYear/positions``.
        public let position: Int
        /// Pagu tahapan dasar.
        public let ceiling: Rupiah
        /// Usulannya.
        public let amount: Rupiah
        /// Mengapa sebanyak itu.
        public let reason: Reason

        /// `true` bila barisnya di dalam jumlah yang dibagi.
        public var isInScope: Bool { reason != .otherSource }
    }

    /// Sebab sebuah usulan.
    public enum Reason: Sendable, Hashable {
        /// Sumber dananya di luar cakupan: tetap.
        case otherSource
        /// Dilindungi.
        case protected(LineSelector)
        /// Pagunya di bawah nol: tetap.
        case negative
        /// Ditahan lantai: yang sudah dibelanjakan, sendiri atau bersama baris lain.
        case floor(SpendingFloor)
        /// Dipotong menurut tarif penghematan, dalam persen.
        case rate(Quantity)
        /// Tarif tidak dapat penuh karena uangnya sudah dibelanjakan.
        case spentBeyondRate(Quantity, SpendingFloor)
        /// Sampai batas atasnya.
        case cap
        /// Tetap sebesar pagunya: bagiannya lebih besar ketika jumlahnya dipotong, atau lebih kecil ketika ditambah.
        case unchanged
        /// Bagiannya menurut bobot.
        case share
        /// Bagiannya menurut bobot, dengan sisa yang bukan kelipatan satuan.
        case remainder(Rupiah)
    }

    /// Tahun anggarannya.
    public let year: BudgetYear
    /// Permintaannya.
    public let request: ProposalRequest
    /// Tahapan dasar.
    public let base: BudgetStage
    /// Setiap baris yang berdiri di tahapan dasar, menurut urutannya.
    public let lines: [Line]
    /// Lantai-lantainya.
    public let floors: SpendingFloors
    /// Jumlah pagu tahapan dasar di dalam cakupan.
    public let ceiling: Rupiah

    /// Menyusun usulan.
    ///
    /// - Throws: ``ProposalError``, juga bila permintaannya tidak mungkin: lalu dengan perubahan terkecil yang membuatnya mungkin.
    public init(_ year: BudgetYear, request: ProposalRequest) throws(ProposalError) {
        do {
            let base = try year.proposalBase(request.base)
            let floors = try SpendingFloors(of: year, at: base, upTo: request.spentUntil)
            let bounds = try ProposalBounds(year, request: request, base: base)
            var sharing = try Self.sharing(bounds, request, year, floors)
            guard request.total >= sharing.least else {
                var released = request
                released.rules.protected = []
                let isProtecting = !request.rules.protected.isEmpty
                throw ProposalError.belowLeast(
                    ProposalError.Shortage(
                        total: request.total, least: sharing.least, protected: try bounds.protected,
                        released: isProtecting
                            ? try Self.sharing(ProposalBounds(year, request: released, base: base), released, year, floors).least : nil))
            }
            if let most = sharing.most, most < request.total { throw ProposalError.aboveMost(total: request.total, most: most) }
            lines = try sharing.lines(total: request.total)
            (self.year, self.request, self.base, self.floors, ceiling) = (year, request, base, floors, bounds.ceiling)
        } catch let error as ProposalError {
            throw error
        } catch let error as AnalysisError {
            throw .analysis(error)
        } catch {
            throw .analysis(.overflow)
        }
        try checkIndicators()
    }

    private static func sharing(
        _ bounds: ProposalBounds, _ request: ProposalRequest, _ year: BudgetYear, _ floors: SpendingFloors
    ) throws -> ProposalSharing {
        let weights = try ProposalWeights(bounds, request: request, year: year, floors: floors)
        return try ProposalSharing(bounds, weights: weights, floors: floors, request: request)
    }

    /// Memeriksa setiap indikator yang berbagi program terhadap bagiannya sendiri.
    private func checkIndicators() throws(ProposalError) {
        do {
            var amounts = [Rupiah?](repeating: nil, count: year.positions.count)
            for line in lines { amounts[line.position] = try (amounts[line.position] ?? .zero) + line.amount }
            let uncovered = try floors.uncovered(by: amounts, in: year)
            if !uncovered.isEmpty { throw ProposalError.indicatorsBelowFloor(uncovered) }
        } catch let error as ProposalError {
            throw error
        } catch {
            throw .analysis(.overflow)
        }
    }
}
