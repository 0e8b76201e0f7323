/// Paragraf dan tabel di halaman, di sel, dan di kotak teks.
extension WordReader {
    /// Isi elemen yang baru dibuka sampai penutupnya.
    mutating func readFlow() throws(TableReadingError) -> [WordBlock] {
        let outside = xml.depth - 1
        var flow = WordFlow()
        while true {
            switch try next() {
            case .start:
                try readBlock(into: &flow)
            case .end where xml.depth == outside:
                flow.finish()
                return flow.blocks
            case .end, .text:
                continue
            case .finished:
                throw xml.part.damaged(.malformedXML)
            }
        }
    }

    /// Elemen yang baru dibuka. Pembungkus dibiarkan terbuka, sehingga isinya datang berikutnya.
    mutating func readBlock(into flow: inout WordFlow) throws(TableReadingError) {
        if xml.isMath || xml.isWord("p") {
            try readParagraph(into: &flow)
        } else if xml.isWord("tbl") {
            let table = try readTable()
            if !table.rows.isEmpty { flow.add(table) }
        } else {
            try enterWrapper()
        }
    }

    /// Membiarkan pembungkus terbuka; elemen lain dilewati, dan yang memuat isi dicatat.
    mutating func enterWrapper() throws(TableReadingError) {
        guard xml.isWord else { return try xml.skipElement() }
        switch xml.name {
        case "sdt", "sdtContent", "customXml", "smartTag", "hyperlink", "fldSimple", "dir", "bdo", "ruby", "rubyBase":
            return
        case "ins", "moveTo":
            tally.changes += 1
        case "del", "moveFrom":
            tally.changes += 1
            try xml.skipElement()
        case "altChunk", "subDoc":
            tally.unreadParts += 1
            try xml.skipElement()
        default:
            try xml.skipElement()
        }
    }
}

/// Tabel, baris, dan sel.
extension WordReader {
    mutating func readTable() throws(TableReadingError) -> WordTableContent {
        let outside = xml.depth - 1
        var table = WordTableContent()
        while true {
            switch try next() {
            case .start where xml.isWord("tr"):
                guard let row = try readRow() else { continue }
                table.rows.append(row)
                guard table.rows.count <= limits.maximumRows else { throw xml.part.exceeded(.rows) }
            case .start:
                try enterWrapper()
            case .end where xml.depth == outside:
                return table
            case .end, .text:
                continue
            case .finished:
                throw xml.part.damaged(.malformedXML)
            }
        }
    }

    /// `nil` bila barisnya dihapus perubahan terlacak.
    private mutating func readRow() throws(TableReadingError) -> WordRow? {
        let outside = xml.depth - 1
        var row = WordRow()
        var isDeleted = false
        var column = 0
        try hold(MemoryLayout<WordRow>.stride + 32)
        while true {
            switch try next() {
            case .start where xml.isWord("trPr"):
                let properties = try readRowProperties()
                row.isHidden = properties.isHidden
                isDeleted = properties.isDeleted
                try advance(&column, by: properties.skippedColumns)
                if isDeleted { mute(fromDepth: outside + 1) }
            case .start where xml.isWord("tc"):
                if let cell = try readCell(at: &column, after: &row) { row.cells.append(cell) }
            case .start:
                try enterWrapper()
            case .end where xml.depth == outside:
                return isDeleted ? nil : row
            case .end, .text:
                continue
            case .finished:
                throw xml.part.damaged(.malformedXML)
            }
        }
    }

    /// `nil` bila selnya dihapus, atau tertutup gabungan ke samping.
    private mutating func readCell(at column: inout Int, after row: inout WordRow) throws(TableReadingError) -> WordCell? {
        let outside = xml.depth - 1
        var properties = WordCellProperties()
        var flow = WordFlow()
        try hold(MemoryLayout<WordCell>.stride + 64)
        while true {
            switch try next() {
            case .start where xml.isWord("tcPr"):
                properties = try readCellProperties()
                if properties.isDeleted { mute(fromDepth: outside + 1) }
            case .start:
                try readBlock(into: &flow)
            case .end where xml.depth == outside:
                flow.finish()
                guard !properties.isDeleted else { return nil }
                let first = column
                try advance(&column, by: properties.span)
                if properties.isCoveredFromLeft, !row.cells.isEmpty {
                    row.cells[row.cells.count - 1].span += properties.span
                    return nil
                }
                return WordCell(column: first, span: properties.span, merge: properties.merge, blocks: flow.blocks)
            case .end, .text:
                continue
            case .finished:
                throw xml.part.damaged(.malformedXML)
            }
        }
    }

    /// Sel terakhir sebuah baris pun harus berdiri di kolom yang ada.
    private mutating func advance(_ column: inout Int, by count: Int) throws(TableReadingError) {
        guard count <= limits.maximumColumns - column else { throw xml.part.exceeded(.columns) }
        column += count
    }
}
