import Diagnostics

/// Tajuk kolom ekspor yang dikenal dan hanya disimpan: tidak ada yang hilang, dan tidak ada yang perlu dijawab pengguna.
///
/// Menambah kata = menambahnya ke satu golongan.
enum AsideWords {
    /// Arti kolom bertajuk ini bagi pengguna; `nil` bila tidak dikenal.
    static func label(_ title: String) -> LocalizedText? {
        let words = HeaderWords(title).words.map { $0 == "kd" ? "kode" : $0 }
        guard let first = words.first else { return nil }
        let phrase = words.joined(separator: " ")
        if let known = byPhrase[phrase] { return known }
        let rest = words.dropFirst().joined(separator: " ")
        if ["kode", "nama"].contains(first), upperLevels.contains(rest) { return upperLevel }
        if first == "kode", owners.contains(rest) { return ownerCode }
        if ["nomor", "no", "tanggal", "tgl"].contains(first), documents.contains(rest) { return document }
        return nil
    }

    private static let upperLevel = LocalizedText(id: "tingkat di atas program (disimpan)", en: "level above the program (kept)")
    private static let ownerCode = LocalizedText(id: "kode OPD atau sumber dana (disimpan)", en: "code of the office or fund (kept)")
    private static let document = LocalizedText(id: "dokumen pembayaran (disimpan)", en: "payment document (kept)")
    private static let returns = LocalizedText(
        id: "pengembalian (disimpan terpisah)", en: "returned money (kept apart)")
    private static let payment = LocalizedText(
        id: "nilai dokumen, bukan pagu atau realisasi (disimpan)", en: "a document's value, no ceiling and no realisation (kept)")
    private static let package = LocalizedText(id: "paket (disimpan)", en: "package (kept)")
    private static let person = LocalizedText(id: "orang atau penerima (disimpan)", en: "person or recipient (kept)")
    private static let explanation = LocalizedText(id: "penjelasan (disimpan)", en: "explanation (kept)")

    private static let upperLevels: Set<String> = [
        "urusan", "bidang urusan", "bid urusan", "fungsi", "sub fungsi", "subfungsi", "urusan pemerintahan",
    ]
    private static let owners: Set<String> = [
        "skpd", "opd", "sub skpd", "sub unit", "unit", "sub opd", "unit skpd", "satker", "dana", "sumber dana", "sumber pendanaan",
    ]
    private static let documents: Set<String> = [
        "dokumen", "dpt", "spd", "spp", "spm", "sp2d", "simpan", "bukti", "kontrak", "tbp", "pencairan", "transfer", "pembuatan",
    ]
    private static let byPhrase: [String: LocalizedText] = {
        let groups: [(LocalizedText, [String])] = [
            (returns, ["nilai setoran", "setoran", "nilai pengembalian", "pengembalian", "sts"]),
            (
                payment,
                [
                    "nilai spd", "nilai sp2d", "nilai spm", "nilai spp", "potongan", "jumlah potongan", "neto", "netto", "lock pagu",
                    "nilai kontrak", "sisa spd", "periode spd", "tahapan spd",
                ]
            ),
            (package, ["paket kelompok", "nama paket kelompok", "nama paket", "paket", "kelompok paket", "spesifikasi belanja"]),
            (person, ["nip pegawai", "nama pegawai", "nama penerima", "penerima", "npwp", "nama bank", "nomor rekening bank"]),
            (explanation, ["penjelasan", "keterangan dokumen", "dasar hukum", "uraian dokumen"]),
            (upperLevel, ["urusan", "bidang urusan", "fungsi", "sub fungsi"]),
        ]
        return Dictionary(groups.flatMap { label, titles in titles.map { ($0, label) } }) { first, _ in first }
    }()
}
