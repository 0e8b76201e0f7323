/// Sifat sebuah baris tabel.
struct WordRowProperties {
    var skippedColumns = 0
    var isHidden = false
    var isDeleted = false
}

/// Sifat sebuah sel tabel.
struct WordCellProperties {
    var span = 1
    var merge = WordCell.Merge.none
    var isCoveredFromLeft = false
    var isDeleted = false
}

/// Sifat sebuah paragraf.
struct WordParagraphProperties {
    var style: String?
    var list: Int?
    var level: Int?
    var indent: WordIndent?
    /// Tanda akhirnya dihapus, jadi paragraf ini bersambung ke yang berikutnya.
    var joinsNext = false
}

extension WordReader {
    /// Memberikan setiap anak elemen sifat yang baru dibuka, lalu melewati isinya. Sifat sebelum perubahan terlacak
    /// (`…Change`) berdiri lebih dalam, jadi tidak pernah terbaca.
    private mutating func eachProperty(_ body: (borrowing XMLReader) -> Void) throws(TableReadingError) {
        let outside = xml.depth - 1
        while true {
            switch try xml.next() {
            case .start:
                if xml.isWord { body(xml) }
                try xml.skipElement()
            case .end where xml.depth == outside:
                return
            case .end, .text:
                continue
            case .finished:
                throw xml.part.damaged(.malformedXML)
            }
        }
    }

    mutating func readRowProperties() throws(TableReadingError) -> WordRowProperties {
        var properties = WordRowProperties()
        var changes = 0
        try eachProperty { xml in
            switch xml.name {
            case "gridBefore": properties.skippedColumns = max(0, xml.wordNumber("val") ?? 0)
            case "hidden": properties.isHidden = xml.isOn
            case "del":
                properties.isDeleted = true
                changes += 1
            case "ins": changes += 1
            default: return
            }
        }
        tally.changes += changes
        return properties
    }

    mutating func readCellProperties() throws(TableReadingError) -> WordCellProperties {
        var properties = WordCellProperties()
        var changes = 0
        try eachProperty { xml in
            switch xml.name {
            case "gridSpan": properties.span = max(1, xml.wordNumber("val") ?? 1)
            case "vMerge": properties.merge = xml.wordText("val") == "restart" ? .start : .covered
            case "hMerge": properties.isCoveredFromLeft = xml.wordText("val") != "restart"
            case "cellMerge":
                properties.merge = xml.wordText("vMerge") == "rest" ? .start : .covered
                changes += 1
            case "cellDel":
                properties.isDeleted = true
                changes += 1
            case "cellIns": changes += 1
            default: return
            }
        }
        tally.changes += changes
        return properties
    }

    /// Sifat sebuah potong teks di atas rupa paragrafnya.
    mutating func readRunProperties(over base: WordRunLook) throws(TableReadingError) -> WordRunLook {
        var style: String?
        var isBold: Bool?
        var isHidden: Bool?
        try eachProperty { xml in
            switch xml.name {
            case "rStyle": style = xml.wordText("val")
            case "b": isBold = xml.isOn
            case "vanish": isHidden = xml.isOn
            default: return
            }
        }
        let look = style.map { styles.look(of: $0, over: base) } ?? base
        return WordRunLook(isBold: isBold ?? look.isBold, isHidden: isHidden ?? look.isHidden)
    }

    mutating func readParagraphProperties() throws(TableReadingError) -> WordParagraphProperties {
        let outside = xml.depth - 1
        var properties = WordParagraphProperties()
        while true {
            switch try xml.next() {
            case .start where xml.isWord("numPr") || xml.isWord("rPr"):
                continue
            case .start:
                if xml.isWord { take(&properties) }
                try xml.skipElement()
            case .end where xml.depth == outside:
                return properties
            case .end, .text:
                continue
            case .finished:
                throw xml.part.damaged(.malformedXML)
            }
        }
    }

    private mutating func take(_ properties: inout WordParagraphProperties) {
        switch xml.name {
        case "pStyle": properties.style = xml.wordText("val")
        case "numId": properties.list = xml.wordNumber("val")
        case "ilvl": properties.level = xml.wordNumber("val")
        case "ind": properties.indent = WordIndent(xml)
        case "del", "moveFrom":
            properties.joinsNext = true
            tally.changes += 1
        case "ins", "moveTo": tally.changes += 1
        default: return
        }
    }
}
