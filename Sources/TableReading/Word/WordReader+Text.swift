/// Teks sebuah paragraf.
extension WordReader {
    mutating func readParagraph(into flow: inout WordFlow) throws(TableReadingError) {
        let outside = xml.depth - 1
        var properties = WordParagraphProperties()
        var base = styles.look(of: nil)
        var text = WordText()
        while true {
            switch try next() {
            case .start where xml.isWord("pPr"):
                properties = try readParagraphProperties()
                base = styles.look(of: properties.style)
            case .start:
                try readInline(into: &text, beside: &flow, base)
            case .end where xml.depth == outside:
                fields.endParagraph()
                return try close(text, properties, in: &flow)
            case .end, .text:
                continue
            case .finished:
                throw xml.part.damaged(.malformedXML)
            }
        }
    }

    private mutating func close(
        _ text: WordText, _ properties: WordParagraphProperties, in flow: inout WordFlow
    ) throws(TableReadingError) {
        var text = text
        let ofStyle = styles.listPlace(of: properties.style)
        let place = properties.list.map { WordListPlace(list: $0, level: properties.level ?? ofStyle?.level ?? 0) } ?? ofStyle
        if let place, !isMuted, !properties.joinsNext, let (label, separator) = numbering.next(place) {
            text.prepend(label, separator: separator)
        }
        let indent = properties.indent ?? place.flatMap { numbering.indent($0) } ?? styles.indent(of: properties.style)
        try hold(MemoryLayout<WordBlock>.stride + 32 + text.bytes.count)
        var look = CellLook()
        look.indent = indent?.level ?? 0
        look.isBold = text.isBold
        flow.add(WordParagraph(text: text.bytes, look: look), joinsNext: properties.joinsNext)
    }

    /// Elemen di dalam paragraf. Kotak teks yang berpegang padanya menjadi paragraf tersendiri di depannya.
    private mutating func readInline(
        into text: inout WordText, beside flow: inout WordFlow, _ base: WordRunLook
    ) throws(TableReadingError) {
        if xml.isWord("r") {
            try readRun(into: &text, beside: &flow, base)
        } else if xml.isMath {
            try readFormula(into: &text, base)
        } else if xml.isWord("rt") {
            try xml.skipElement()
        } else {
            try enterWrapper()
        }
    }

    private mutating func readRun(
        into text: inout WordText, beside flow: inout WordFlow, _ base: WordRunLook
    ) throws(TableReadingError) {
        let outside = xml.depth - 1
        var look = base
        while true {
            switch try next() {
            case .start where xml.isWord("rPr"):
                look = try readRunProperties(over: base)
            case .start where xml.isWord("r"):
                try readRun(into: &text, beside: &flow, base)
            case .start where xml.isWord("drawing") || xml.isWord("pict") || xml.isWord("object"):
                try readDrawing(into: &flow)
            case .start where xml.isWord("ruby") || xml.isWord("rubyBase"):
                continue
            case .start where xml.isWord:
                try readCharacters(into: &text, look)
            case .start:
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

    private mutating func readCharacters(into text: inout WordText, _ look: WordRunLook) throws(TableReadingError) {
        switch xml.name {
        case "t":
            let piece = try readLiteral()
            try append(piece, to: &text, look)
        case "tab", "ptab": try appendMark("\t", to: &text, look)
        case "br", "cr": try appendMark("\n", to: &text, look)
        case "noBreakHyphen": try appendMark("-", to: &text, look)
        case "sym":
            try appendMark(WordSymbols.text(font: xml.wordText("font") ?? "", code: xml.wordText("char") ?? ""), to: &text, look)
        case "fldChar":
            if let kind = xml.wordAttribute("fldCharType") { fields.take(kind) }
            try xml.skipElement()
        default:
            // Kode bidang, teks terhapus, rujukan catatan kaki, komentar: bukan isi yang tampak.
            try xml.skipElement()
        }
    }

    private mutating func appendMark(_ mark: String, to text: inout WordText, _ look: WordRunLook) throws(TableReadingError) {
        try xml.skipElement()
        try append(Array(mark.utf8), to: &text, look)
    }

    private mutating func append(_ piece: [UInt8], to text: inout WordText, _ look: WordRunLook) throws(TableReadingError) {
        guard !isMuted, !fields.isInCode else { return }
        guard !look.isHidden else {
            if !piece.isBlankText { tally.hiddenTexts += 1 }
            return
        }
        text.append(piece, isBold: look.isBold)
        guard text.bytes.count <= limits.maximumCellBytes else { throw xml.part.exceeded(.cellBytes) }
    }

    /// Isi `w:t`. Ganti baris di dalamnya hanya kerapian penulis XML; spasi di ujungnya dijaga bila diminta.
    private mutating func readLiteral() throws(TableReadingError) -> [UInt8] {
        let outside = xml.depth - 1
        let keepsSpace = xml.keepsSpace
        var piece: [UInt8] = []
        while true {
            switch try xml.next() {
            case .text:
                for byte in xml.text { piece.append(byte == lineFeed || byte == carriageReturn ? 0x20 : byte) }
                guard piece.count <= limits.maximumCellBytes else { throw xml.part.exceeded(.cellBytes) }
            case .end where xml.depth == outside:
                return keepsSpace ? piece : Array(piece.trimmedSpaces)
            case .start, .end:
                continue
            case .finished:
                throw xml.part.damaged(.malformedXML)
            }
        }
    }

    /// Rumus ditulis sebaris: pecahan dengan garis miring, pangkat dengan `^`.
    private mutating func readFormula(into text: inout WordText, _ look: WordRunLook) throws(TableReadingError) {
        if xml.isNamed("t") {
            let piece = try readLiteral()
            try append(piece, to: &text, look)
        } else if xml.isNamed("den") {
            try append([UInt8(ascii: "/")], to: &text, look)
        } else if xml.isNamed("sup") {
            try append([UInt8(ascii: "^")], to: &text, look)
        }
    }

    /// Gambar, bentuk, dan kotak teks: hanya teks di dalam kotaknya yang dibaca.
    private mutating func readDrawing(into flow: inout WordFlow) throws(TableReadingError) {
        let outside = xml.depth - 1
        while true {
            switch try next() {
            case .start where xml.isWord("txbxContent"):
                flow.add(try readFlow())
            case .end where xml.depth == outside:
                return
            case .start, .end, .text:
                continue
            case .finished:
                throw xml.part.damaged(.malformedXML)
            }
        }
    }
}

extension [UInt8] {
    /// Tanpa spasi XML di kedua ujungnya.
    fileprivate var trimmedSpaces: ArraySlice<UInt8> {
        guard let first = firstIndex(where: { !$0.isXMLSpace }), let last = lastIndex(where: { !$0.isXMLSpace }) else { return [] }
        return self[first...last]
    }
}
