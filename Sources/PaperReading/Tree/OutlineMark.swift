import BudgetModel

/// Tanda urutan di depan sebuah baris tabel tanpa kode: `A.`, `I`, `1`, `a)`, `1.1`, `-`.
enum OutlineMark: Hashable {
    /// Satu cara menomori; "1." dan "1)" adalah dua cara.
    struct Style: Hashable {
        enum Symbols: Hashable {
            case upperLetter
            case lowerLetter
            case upperRoman
            case lowerRoman
            case arabic
        }

        let symbols: Symbols
        /// Banyaknya kurung: 0 untuk `1` dan `1.`, 1 untuk `1)`, 2 untuk `(1)`.
        let brackets: Int
    }

    /// Urutan dengan kemungkinan artinya: `I` adalah Romawi satu atau huruf kesembilan.
    case ordinal([Reading])
    /// `1.2.3`.
    case path([Int])
    /// Butir `-` atau baris menjorok, dengan lebarnya.
    case indent(Int)

    /// Satu arti sebuah urutan.
    struct Reading: Hashable {
        let style: Style
        let value: Int
    }

    /// `true` bila nomor, bukan butir atau jorokan.
    var isNumber: Bool { if case .indent = self { false } else { true } }

    /// Tanda yang berdiri sendiri di kolom nomor; `nil` bila bukan. Excel menjadikan `1.1` bilangan dan menampilkannya `1,1`.
    init?(_ text: String) {
        var body = text.filter { !$0.isWhitespace }.replacing(",", with: ".")[...]
        var brackets = 0
        if body.hasPrefix("(") {
            guard body.hasSuffix(")") else { return nil }
            brackets = 2
            body = body.dropFirst().dropLast()
        } else if body.hasSuffix(")") {
            brackets = 1
            body = body.dropLast()
        } else if body.hasSuffix(".") {
            body = body.dropLast()
        }
        guard !body.isEmpty, body.utf8.count <= 12 else { return nil }
        let parts = body.split(separator: ".", omittingEmptySubsequences: false)
        if parts.count > 1 {
            let numbers = parts.compactMap { $0.utf8.count <= 4 && $0.allSatisfy(\.isASCII) ? Int($0) : nil }
            guard numbers.count == parts.count, numbers.allSatisfy({ $0 >= 0 }) else { return nil }
            self = .path(numbers)
            return
        }
        let readings = Self.readings(String(body), brackets: brackets)
        guard !readings.isEmpty else { return nil }
        self = .ordinal(readings)
    }

    private static func readings(_ text: String, brackets: Int) -> [Reading] {
        func reading(_ symbols: Style.Symbols, _ value: Int) -> Reading {
            Reading(style: Style(symbols: symbols, brackets: brackets), value: value)
        }
        if text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
            return text.utf8.count <= 4 ? Int(text).map { [reading(.arabic, $0)] } ?? [] : []
        }
        let isUpper = text == text.uppercased()
        var readings: [Reading] = []
        if let value = roman(text.uppercased()), isUpper || text == text.lowercased() {
            readings.append(reading(isUpper ? .upperRoman : .lowerRoman, value))
        }
        if text.utf8.count == 1, let letter = text.uppercased().utf8.first, (65...90).contains(letter) {
            readings.append(reading(isUpper ? .upperLetter : .lowerLetter, Int(letter) - 64))
        }
        return readings
    }

    /// Bilangan Romawi sampai 39, dalam bentuk baku.
    private static func roman(_ text: String) -> Int? {
        guard text.utf8.count <= 6, text.allSatisfy({ "IVX".contains($0) }) else { return nil }
        return romans[text]
    }

    private static let romans: [String: Int] = {
        let units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
        let pairs = (1...39).map { (String(repeating: "X", count: $0 / 10) + units[$0 % 10], $0) }
        return Dictionary(uniqueKeysWithValues: pairs)
    }()

    /// Tanda di depan nama: "A. Belanja", "1) Gaji", "- Gaji", atau spasi yang menjorok; `nil` bila tidak ada.
    ///
    /// - Parameters:
    ///   - indent: Jorokan sel atau barisnya, selain spasi di dalam teksnya.
    ///   - isNumbered: `true` bila nama-nama di tabel ini bernomor tanpa titik: "1 Irigasi", "1.1 Sekolah".
    init?(leading cell: String, indent: Int = 0, isNumbered: Bool = false) {
        let spaces = cell.prefix { $0.isWhitespace }
        let width = spaces.reduce(indent) { $0 + ($1 == "\t" ? 4 : 1) }
        let text = cell[spaces.endIndex...]
        guard !text.isEmpty else { return nil }
        // "--" lebih dalam daripada "-".
        let bullets = text.prefix { "-–•*▪".contains($0) }
        if !bullets.isEmpty, text[bullets.endIndex...].first?.isWhitespace == true {
            self = .indent(width + bullets.count)
            return
        }
        let head = text.prefix { !$0.isWhitespace }
        if head.count < text.count, let mark = Self.number(head, isNumbered: isNumbered) {
            self = mark
            return
        }
        guard width > 1 else { return nil }
        self = .indent(width)
    }

    /// Nama di belakang nomornya: "Jumlah" di "A. Jumlah"; `nil` bila tidak bernomor.
    static func nameAfterNumber(_ text: String) -> Substring? {
        // Hampir semua nama selesai di sini: titik atau kurung di depan spasi pertama, di antara beberapa huruf pertama.
        var last: UInt8 = 0
        for byte in text.utf8.prefix(longestNumber + 1) {
            if byte == 0x20 { break }
            last = byte
        }
        guard last == UInt8(ascii: ".") || last == UInt8(ascii: ")"), let space = text.firstIndex(of: " "),
            OutlineMark(String(text[..<space])) != nil
        else { return nil }
        return text[text.index(after: space)...]
    }

    private static let longestNumber = 6

    /// Nomor di depan nama.
    private static func number(_ head: Substring, isNumbered: Bool) -> OutlineMark? {
        if head.last == "." || head.last == ")" { return OutlineMark(String(head)) }
        guard isNumbered, head.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E }) else { return nil }
        return OutlineMark(String(head))
    }
}
