import SeededRandom
import TableReading

/// Sel acak yang dapat berdiri di lembar mana pun: teks sembarang, angka, persen, logika, kesalahan.
struct RandomCells {
    struct Cell: Equatable {
        var kind: CellKind
        var text: String
    }

    private var generator: SeededGenerator

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    /// Baris-baris; sel kosong ada di mana pun kecuali di ujung, karena ujung kosong tidak tersimpan.
    mutating func table() -> [[Cell]] {
        (0..<int(1, 12)).map { _ in
            var row = (0..<int(0, 8)).map { _ in int(0, 3) == 0 ? Cell(kind: .empty, text: "") : filled() }
            while row.last?.kind == .empty { row.removeLast() }
            return row
        }
    }

    mutating func int(_ low: Int, _ high: Int) -> Int { Int.random(in: low...high, using: &generator) }

    private mutating func filled() -> Cell {
        switch int(0, 9) {
        case 0: Cell(kind: .boolean, text: int(0, 1) == 0 ? "true" : "false")
        case 1...4: Cell(kind: .number, text: number())
        case 5: Cell(kind: .percent, text: "\(int(-200, 200)).\(int(1, 9))\(int(0, 9))")
        default: Cell(kind: .text, text: text())
        }
    }

    /// Rupiah dan sen sampai 15 angka penting, dalam bentuk yang disimpan Excel: tanpa nol di ujung.
    private mutating func number() -> String {
        let whole = Int64.random(in: 0...9_999_999_999_999, using: &generator)
        let sen = ["", ".5", ".05", ".29"][int(0, 3)]
        return "\(whole > 0 && int(0, 2) == 0 ? "-" : "")\(whole)\(sen)"
    }

    private mutating func text() -> String {
        let pieces = [
            "a", "5.1.02", "1.234,50", " ", "  ", "\n", "\t", "&", "<", ">", "\"", "'", "]]>", "_x0041_", "_x", "é", "e\u{301}", "東京",
            "كتاب", "💰", "\u{A0}", "\u{202E}", "=SUM(A1)", "\u{FFFD}", "Rp", "x".repeated(300),
        ]
        let text = (0...int(0, 5)).map { _ in pieces[int(0, pieces.count - 1)] }.joined()
        return text.isEmpty ? "x" : text
    }
}

extension String {
    fileprivate func repeated(_ count: Int) -> String { String(repeating: self, count: count) }

    /// Isi teks atau atribut XML; ganti baris dan tab sebagai rujukan supaya tidak dirapikan.
    var xmlEscaped: String {
        unicodeScalars.map { scalar in
            switch scalar {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            case "\"": "&quot;"
            case "\n", "\t", "\r": "&#\(scalar.value);"
            default: String(scalar)
            }
        }.joined()
    }
}
