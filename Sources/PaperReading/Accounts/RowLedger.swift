import BudgetModel
import ExactNumbers

/// Catatan setiap baris berjumlah sebuah tabel tanpa teksnya: jenisnya, tempatnya di pohon, dan jumlah-jumlahnya.
///
/// Jumlah disimpan menurut kolom uangnya (``Slot``), jadi satu baris memakai beberapa puluh bita berapa pun panjang
/// namanya.
struct RowLedger {
    /// Kolom uang: pagu suatu tahapan, atau realisasi di kolom ini.
    enum Slot: Hashable {
        case ceiling(BudgetStage)
        case realised(Int)
    }

    /// Jenis sebuah baris.
    enum Role: UInt8 {
        /// Baris isi: baris anggaran, atau induknya.
        case content
        /// Baris bernama "Jumlah" atau semacamnya.
        case total
        /// Baris berjumlah tanpa nama.
        case nameless
        /// Judul bagian, atau baris kantor, yang mencetak jumlah.
        case heading
        /// Disisihkan: triwulan lain, tahun lain.
        case aside
    }

    /// Bukti yang menempatkan baris.
    enum Basis: UInt8 {
        case none
        case code
        case number
        case indent
        case name
        case level
    }

    /// Satu baris.
    struct Entry {
        let number: Int32
        var role: Role
        var kind: AccountKind
        var basis: Basis
        /// Nomor bagian tempatnya berdiri.
        let section: Int32
        /// Nomor catatan induknya; -1 di puncak.
        var parent: Int32 = -1
        /// Induknya baru pasti setelah jumlahnya dibandingkan.
        var isSoft = false
        /// Kelompoknya, bagi jumlah APBD.
        var group: ProgramGroup?
        /// Termasuk jumlah APBD; baris tanpa kelompok dianggap termasuk.
        var isInsideTotal: Bool { group?.isInsideTotal ?? true }
        /// Namanya nama keseluruhan: "Belanja Daerah".
        var isHead = false
        /// Kepala rekening yang menaungi program: "1.10.1.10.01.01.01.5.2 BELANJA LANGSUNG".
        var isProgramHead = false
        /// Yang dikatakan tanda urutannya.
        var outline = OutlineSpot()
        /// Catatan pertama yang kodenya di bawah kode baris ini, bila barisnya berdiri di bawah bagian-bagiannya.
        var claimsFrom: Int32 = -1
    }

    /// Tempat menurut tanda urutan.
    struct OutlineSpot {
        /// Kedalaman menurut nomor urut, jorokan, atau nama tingkatnya; -1 bila tidak ada.
        var depth: Int16 = -1
        /// Lebar jorokannya; nol bila tidak menjorok.
        var indent: Int16 = 0
        /// Namanya dicetak tebal atau huruf besar.
        var isBold = false
    }

    private(set) var entries: [Entry] = []
    /// Kolom uang menurut urutan pertama kali berisi.
    private(set) var slots: [Slot] = []
    private var values: [[Int128]] = []
    /// Jarak terjauh jumlah-jumlah sebuah baris dari yang sebenarnya; hanya bagi yang dicetak dalam ribuan atau juta.
    private var roundings: [Int32: Rupiah] = [:]

    /// Catatan-catatan yang berdiri tepat di bawah judul tanpa jumlah.
    private var underHeading: Set<Int32> = []

    private static let absent = Int128.min

    /// Banyaknya baris.
    var count: Int { entries.count }

    /// Mencatat sebuah baris; hasilnya nomor catatannya.
    @discardableResult
    mutating func add(_ entry: Entry, money: RowMoney) -> Int {
        let index = entries.count
        entries.append(entry)
        for stage in money.ceilings.stages { if let amount = money.ceilings[stage] { set(.ceiling(stage), index, amount) } }
        for cell in money.realised { if case .amount(let amount) = cell.evidence { set(.realised(cell.column), index, amount) } }
        if !money.rounding.isZero { roundings[Int32(index)] = money.rounding }
        return index
    }

    private mutating func set(_ slot: Slot, _ index: Int, _ amount: Rupiah) {
        let place: Int
        if let known = slots.firstIndex(of: slot) {
            place = known
        } else {
            place = slots.count
            slots.append(slot)
            values.append([])
        }
        if values[place].count < index { values[place] += repeatElement(Self.absent, count: index - values[place].count) }
        if values[place].count == index { values[place].append(amount.sen) } else { values[place][index] = amount.sen }
    }

    /// Mencatat judul tanpa jumlah di atas baris berikutnya.
    mutating func addHeading() { underHeading.insert(Int32(count)) }

    /// `true` bila baris ini berdiri tepat di bawah judul tanpa jumlah, atau judul itu sendiri.
    func opensRun(_ index: Int) -> Bool { !hasAmount(index) || underHeading.contains(Int32(index)) }

    /// Mengubah catatan.
    mutating func change(_ index: Int, _ change: (inout Entry) -> Void) { change(&entries[index]) }

    /// Jumlah tertera; `nil` bila selnya kosong.
    func amount(_ index: Int, _ slot: Int) -> Rupiah? {
        guard index < values[slot].count, values[slot][index] != Self.absent else { return nil }
        return Rupiah(sen: values[slot][index])
    }

    /// Pembulatan cetak sebuah baris.
    func rounding(_ index: Int) -> Rupiah { roundings.isEmpty ? .zero : roundings[Int32(index)] ?? .zero }

    /// `true` bila ada jumlah yang dicetak dalam satuan.
    var isRounded: Bool { !roundings.isEmpty }

    /// `true` bila sebuah baris mencetak sesuatu.
    func hasAmount(_ index: Int) -> Bool { slots.indices.contains { amount(index, $0) != nil } }

    /// Nomor kolom uang yang berisi pagu.
    var ceilingSlots: [Int] { slots.indices.filter { if case .ceiling = slots[$0] { true } else { false } } }

    /// Tahapan sebuah kolom uang; `nil` bagi realisasi.
    func stage(_ slot: Int) -> BudgetStage? { if case .ceiling(let stage) = slots[slot] { stage } else { nil } }
}
