public import Diagnostics
public import ExactNumbers

/// Ke mana perginya setiap sel jumlah di satu kolom: rekening-rekeningnya habis membagi kolom itu.
public struct ColumnAccount: Sendable, Hashable {
    /// Nasib sebuah sel jumlah.
    public enum Fate: String, Sendable, Hashable, CaseIterable {
        /// Baris yang dihitung.
        case counted = "dihitung"
        /// Induk, subtotal, atau total: diperiksa, tidak dihitung.
        case sum = "jumlah"
        /// Pendapatan, pembiayaan, dan hitungannya.
        case balance = "pendapatan dan pembiayaan"
        /// Selisih atau persen tertera.
        case difference = "selisih"
        /// Realisasi.
        case realisation = "realisasi"
        /// Disisihkan, dengan sebabnya.
        case setAside = "disisihkan"
    }

    /// Satu rekening kolom ini.
    public struct Entry: Sendable, Hashable {
        /// Nasibnya.
        public var fate: Fate
        /// Sebab, bagi yang disisihkan; `nil` bagi yang lain.
        public var reason: LocalizedText?
        /// Banyaknya sel.
        public var cells: Int
        /// Jumlah sel-selnya; `nil` bila kolomnya bukan uang, ada sel yang tidak terbaca, atau jumlahnya tidak muat.
        public var total: Rupiah?
        /// Sel pertama.
        public var first: SourceLocation

        /// Membentuk nilai ini dari bagian-bagiannya.
        public init(fate: Fate, reason: LocalizedText? = nil, cells: Int, total: Rupiah?, first: SourceLocation) {
            self.fate = fate
            self.reason = reason
            self.cells = cells
            self.total = total
            self.first = first
        }
    }

    /// Jumlah yang dicetak tabel bagi seluruh kolom ini.
    public struct PrintedWhole: Sendable, Hashable {
        /// Labelnya seperti tertera; kosong bila barisnya tidak bernama.
        public var label: String
        /// Jumlah tertera.
        public var amount: Rupiah
        /// Jarak terjauh yang dapat datang dari pembulatan cetak.
        public var rounding: Rupiah
        /// Selnya.
        public var location: SourceLocation

        /// Membentuk nilai ini dari bagian-bagiannya.
        public init(label: String, amount: Rupiah, rounding: Rupiah = .zero, location: SourceLocation) {
            self.label = label
            self.amount = amount
            self.rounding = rounding
            self.location = location
        }
    }

    /// Tajuk kolom seperti tertera.
    public var title: String
    /// Nomor kolom, mulai 1.
    public var column: Int
    /// Arti kolom.
    public var meaning: LocalizedText
    /// Banyaknya semua sel berisi jumlah; sama dengan jumlah ``Entry/cells`` semua rekening.
    public var cells: Int
    /// Rekening-rekeningnya, tidak ada yang kosong.
    public var entries: [Entry]
    /// Jumlah seluruh kolom yang dicetak tabel; `nil` bila tabel tidak mencetaknya.
    public var printedWhole: PrintedWhole?

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(
        title: String, column: Int, meaning: LocalizedText, cells: Int, entries: [Entry], printedWhole: PrintedWhole? = nil
    ) {
        self.title = title
        self.column = column
        self.meaning = meaning
        self.cells = cells
        self.entries = entries
        self.printedWhole = printedWhole
    }

    /// Jumlah yang dihitung; nol bila tidak ada, `nil` bila tidak diketahui.
    public var counted: Rupiah? {
        guard let entry = entries.first(where: { $0.fate == .counted }) else { return .zero }
        return entry.total
    }
}
