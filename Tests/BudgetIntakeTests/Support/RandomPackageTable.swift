import SeededRandom

/// Baris-baris `pagu.csv` acak: beberapa ejaan, angka dalam banyak tulisan, dan bila `isSpoilt` sel yang salah.
struct RandomPackageTable {
    static let header =
        "Tahun,Daerah,OPD,Unit,Kode Program,Program,Kode Kegiatan,Kegiatan,Kode Rekening,Rekening,Kelompok,Sumber Dana,Pagu Murni,Pagu Perubahan,Alasan Perubahan,Catatan,Lain\n"

    let isSpoilt: Bool
    let mayRepeat: Bool
    /// Isi kolom yang tidak dikenal di setiap baris; `nil` bila acak juga.
    private let other: String?
    private var number = 0

    init(isSpoilt: Bool, mayRepeat: Bool, other: String? = nil) {
        (self.isSpoilt, self.mayRepeat, self.other) = (isSpoilt, mayRepeat, other)
    }

    mutating func rows(_ count: Int, using random: inout SeededGenerator) -> String {
        (0..<count).map { _ in row(using: &random) }.joined()
    }

    private mutating func row(using random: inout SeededGenerator) -> String {
        func pick(_ texts: [String]) -> String { texts.randomElement(using: &random) ?? "" }
        func spoil(_ text: String, _ others: [String]) -> String {
            isSpoilt && Int.random(in: 0..<60, using: &random) == 0 ? pick(others) : text
        }
        number += 1
        let item = mayRepeat ? "\(number % 37)" : "\(number)"
        var cells = [
            spoil("2024", ["", "20x4", "1800"]), pick(["", "", "Provinsi A"]),
            pick(["Dinas Satu", "Dinas  Satu", "dinas satu", "Badan Dua"]),
            pick(["", "", "UPTD. RPK", "\"UPTD RPK\""]), pick(["", "1.01.02", "1.1.2", "1.01.03"]),
            spoil(pick(["Program Satu", "PROGRAM SATU", "\"Program \"\"Dua\"\"\"", "Program é"]), [""]), pick(["", "1.01.02.2.01"]),
            pick(["Kegiatan X", "kegiatan x", ""]), pick(["", "5.1.02.\(item)"]), "Barang \(item)",
            spoil(pick(["utama", "Utama", "penunjang"]), ["", "lain", "pendukung"]),
            spoil(pick(["APBD", "apbd", "DAK", "Dak "]), ["", "APBN"]),
            amount(pick), amount(pick), pick(["", "", "", "b: prioritas"]), pick(["", "catatan \(number)"]),
            other ?? pick(["", "lain \(number)"]),
        ]
        if isSpoilt, Int.random(in: 0..<80, using: &random) == 0 { cells.removeLast(Int.random(in: 1...6, using: &random)) }
        if isSpoilt, Int.random(in: 0..<80, using: &random) == 0 { cells += ["", pick(["", "lebih"])] }
        if isSpoilt, Int.random(in: 0..<80, using: &random) == 0 { cells[7] = "\"rusak\" lagi" }
        return cells.joined(separator: ",") + pick(["\n", "\r\n", "\n", "\n\n"])
    }

    private func amount(_ pick: ([String]) -> String) -> String {
        let usual = ["", "0", "1000", "1.000", "\"12.345.678,90\"", "-5", "-1.000", "\"7,5\"", "5.000.000", "-", "12345678"]
        let rare = ["1000.50", "(1.000)", "Rp 1.000", "\"1,234.50\"", "tidak ada", "\" \"", "nihil", "\"1.000,-\""]
        return pick(usual + usual + usual + rare + (isSpoilt ? ["abc", "\"1,2345\"", "12%"] : []))
    }
}
