/// Kelompok baris atau kolom yang sedang terbuka di sebuah lembar.
struct OpenDocumentGroups {
    private var open: [(depth: Int, isCollapsed: Bool)] = []

    /// Banyaknya kelompok yang melingkupi.
    var level: Int { open.count }

    /// `true` bila salah satunya dilipat.
    var isHidden: Bool { open.contains(where: \.isCollapsed) }

    /// Kelompok yang baru dibuka.
    mutating func open(in xml: borrowing XMLReader) {
        let isCollapsed = xml.attribute("display", in: xml.spaces.table)?.elementsEqual("false".utf8) == true
        open.append((xml.depth, isCollapsed))
    }

    /// Sebuah penutup membawa pembaca kembali ke kedalaman ini.
    mutating func close(outside depth: Int) {
        while let last = open.last, depth < last.depth { open.removeLast() }
    }
}

extension XMLReader {
    /// `true` bila baris atau kolom yang baru dibuka tidak tampak: disembunyikan atau tersaring.
    var isInvisible: Bool {
        guard let visibility = attribute("visibility", in: spaces.table) else { return false }
        return visibility.elementsEqual("collapse".utf8) || visibility.elementsEqual("filter".utf8)
    }
}
