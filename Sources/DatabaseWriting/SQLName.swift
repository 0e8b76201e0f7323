/// Nama tabel atau kolom di basis data bagi sebuah tajuk: huruf kecil, garis bawah di antara kata.
///
/// `Kode Sub Kegiatan` menjadi `kode_sub_kegiatan`. PostgreSQL menyimpan paling banyak 63 bita sebuah nama dan memotong selebihnya
/// diam-diam, jadi pemotongannya dilakukan di sini, sebelum nama yang sama dibedakan.
enum SQLName {
    private static let longest = 63

    static func of(_ title: String) -> String {
        let words = title.lowercased().split { !$0.isLetter && !$0.isNumber }
        return words.isEmpty ? "kolom" : cut(words.joined(separator: "_"), to: longest)
    }

    /// Nama yang belum dipakai; yang kedua berakhiran `_2`.
    static func unused(_ title: String, besides taken: Set<String>) -> String {
        let name = of(title)
        let others = (2...).lazy.map { cut(name, to: longest - "_\($0)".utf8.count) + "_\($0)" }
        return taken.contains(name) ? others.first { !taken.contains($0) } ?? name : name
    }

    private static func cut(_ text: String, to limit: Int) -> String {
        var text = text
        while text.utf8.count > limit { text.removeLast() }
        return text
    }
}
