import BudgetModel

/// Rincian SIPD di bawah sebuah rekening: kelompok `[#]`, keterangan `[-]`, lalu barang tanpa tanda.
///
/// Yang dihitung ialah tingkat teratas yang mencetak jumlah; tingkat di bawahnya sudah termasuk di dalamnya.
struct DetailRows {
    /// Tingkat rincian, dari luar ke dalam.
    enum Depth: Int {
        case group = 1
        case note
        case item

        /// Tingkat menurut tanda di depan nama; `nil` bila namanya tidak bertanda.
        init?(name: String) {
            guard name.first == "[" else { return nil }
            switch name.prefix(6).filter({ !$0.isWhitespace }).prefix(3) {
            case "[#]": self = .group
            case "[-]": self = .note
            default: return nil
            }
        }
    }

    /// `true` sejak baris bertanda pertama sampai baris berkode berikutnya.
    private var isOpen = false
    /// Tingkat yang jumlahnya dihitung; 0 rekeningnya sendiri.
    private var counted: Int?

    /// Tingkat rincian sebuah baris tanpa kode; tanpa tanda, hanya di tabel berkode sesudah baris bertanda.
    func depth(name: String?, isCodedTable: Bool) -> Depth? {
        if let name, let depth = Depth(name: name) { return depth }
        return isOpen && isCodedTable ? .item : nil
    }

    /// Melihat rincian; `true` bila jumlahnya sudah termasuk baris di atasnya.
    mutating func cover(_ depth: Depth, hasAmount: Bool, accountHasAmount: Bool) -> Bool {
        if !isOpen { counted = accountHasAmount ? 0 : nil }
        isOpen = true
        if let level = counted, level < depth.rawValue { return true }
        counted = hasAmount ? depth.rawValue : nil
        return !hasAmount
    }

    /// Rekening berikutnya, jumlah, atau judul bagian.
    mutating func close() { self = DetailRows() }
}
