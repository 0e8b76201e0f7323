public import BudgetModel
public import ExactNumbers

/// Yang diminta dari sebuah usulan: berapa, dari uang siapa, dan menurut apa dibagi.
public struct ProposalRequest: Sendable {
    /// Bobot pembagian. Usulan sebanding dengan bobotnya, di antara lantai dan batas atas setiap baris.
    public enum Weighting: String, Sendable, Hashable, CaseIterable {
        /// Pagu tahapan dasar: semua baris berubah dengan persen yang sama.
        case ceiling = "pagu"
        /// Yang sudah dibelanjakan: baris yang penyerapannya rendah dipotong lebih dahulu.
        case absorption = "serapan"
        /// Pagu dikalikan prioritas indikatornya.
        case priority = "prioritas"
    }

    /// Jumlah semua baris di dalam cakupan.
    public var total: Rupiah
    /// Tahapan dasar; `nil` berarti tahapan terakhir.
    public var base: BudgetStage?
    /// Sumber dana yang dibagi; kosong berarti sumber yang penggunaannya tidak ditentukan (``BudgetModel/FundingSource/isUntied``). Sumber
    /// lain, juga APBN, tetap.
    public var sources: [FundingSource] = []
    /// Kelipatan usulan; lebih dari nol.
    public var unit = Rupiah(1000)
    /// Bobot pembagian.
    public var weighting = Weighting.ceiling
    /// `true` bila baris boleh naik walaupun jumlahnya dipotong, dan turun walaupun jumlahnya ditambah.
    public var mayMoveBothWays = false
    /// Waktu realisasi terakhir yang menjadi lantai; `nil` berarti semuanya.
    public var spentUntil: Period?
    /// Batas, tarif, prioritas, dan baris yang dilindungi.
    public var rules = ProposalRules()

    /// Permintaan dengan ketentuan bawaan.
    public init(total: Rupiah) { self.total = total }
}

/// Ketentuan sebuah usulan yang dapat disimpan di berkas setelan.
public struct ProposalRules: Sendable, Hashable {
    /// Batas atas setiap baris yang dipilih.
    public enum Cap: Sendable, Hashable {
        /// Sejumlah uang.
        case amount(Rupiah)
        /// Persen dari pagunya.
        case percent(Quantity)
    }

    /// Baris yang pagunya tetap.
    public var protected: [LineSelector] = []
    /// Penghematan paling sedikit dalam persen pagu; pemilih yang paling rinci berlaku.
    public var rates: [(selector: LineSelector, percent: Quantity)] {
        get { rateEntries.map { ($0.selector, $0.value) } }
        set { rateEntries = newValue.map { Entry(selector: $0.selector, value: $0.percent) } }
    }
    /// Batas atas; pemilih yang paling rinci berlaku.
    public var caps: [(selector: LineSelector, cap: Cap)] {
        get { capEntries.map { ($0.selector, $0.value) } }
        set { capEntries = newValue.map { Entry(selector: $0.selector, value: $0.cap) } }
    }
    /// Prioritas indikator menurut kodenya; yang tidak disebut 1.
    public var priorities: [String: Quantity] = [:]

    private struct Entry<Value: Sendable & Hashable>: Sendable, Hashable {
        let selector: LineSelector
        let value: Value
    }

    private var rateEntries: [Entry<Quantity>] = []
    private var capEntries: [Entry<Cap>] = []

    /// Tanpa ketentuan.
    public init() {}

    /// Ketentuan ini dengan ketentuan lain, yang menang bagi pemilih yang sama.
    public func overridden(by other: ProposalRules) -> ProposalRules {
        var rules = self
        rules.protected += other.protected.filter { !protected.contains($0) }
        rules.rates = rates.filter { rate in !other.rates.contains { $0.selector == rate.selector } } + other.rates
        rules.caps = caps.filter { cap in !other.caps.contains { $0.selector == cap.selector } } + other.caps
        rules.priorities.merge(other.priorities) { $1 }
        return rules
    }

    /// `true` bila tidak satu baris pun dipilih.
    var isEmpty: Bool { protected.isEmpty && rateEntries.isEmpty && capEntries.isEmpty }
}

extension FundingSource {
    /// Sumber yang penggunaannya tidak ditentukan, jadi boleh digeser bila jumlahnya berubah. Nama lain dianggap terikat (DAK, DBH CHT, BLUD),
    /// sampai orang menyebutnya.
    public var isUntied: Bool { Self.untied.contains(self) }

    private static let untied = Set(
        ["APBD", "PAD", "Pendapatan Asli Daerah", "DAU", "Dana Alokasi Umum", "DBH", "Dana Bagi Hasil", "DTU", "Dana Transfer Umum"]
            .map { FundingSource($0) })
}
