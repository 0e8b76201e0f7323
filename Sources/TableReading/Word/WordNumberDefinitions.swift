/// Daftar bernomor menurut bagian `numbering.xml`.
struct WordNumberDefinitions {
    /// Sebuah daftar (`w:num`) dengan bentuknya (`w:abstractNum`).
    struct List {
        var shape = 0
        var starts: [Int: Int] = [:]
        var levels: [Int: WordListLevel] = [:]

        func level(_ index: Int) -> WordListLevel? { levels[index] }

        func label(of level: WordListLevel, values: [Int?]) -> String {
            guard case .bullet = level.format else { return filled(level, values) }
            return ""
        }

        private func filled(_ level: WordListLevel, _ values: [Int?]) -> String {
            var text = ""
            var rest = level.pattern.unicodeScalars[...]
            while let scalar = rest.popFirst() {
                guard scalar == "%", let digit = rest.first.flatMap({ Int(String($0)) }), (1...values.count).contains(digit) else {
                    text.unicodeScalars.append(scalar)
                    continue
                }
                rest.removeFirst()
                let source = levels[digit - 1] ?? WordListLevel()
                let format = level.isLegal ? WordNumberFormat.decimal : source.format
                text += format.text(values[digit - 1] ?? source.start)
            }
            return text
        }
    }

    private var lists: [Int: List] = [:]

    func list(_ number: Int) -> List? { lists[number] }

    /// Dokumen tanpa daftar bernomor.
    init() {}

    init(_ part: ZipPart, styles: WordStyles) throws(TableReadingError) {
        var reading = Reading()
        let reader = try XMLDocumentReader(part)
        while let element = try reader.next() { reading.take(element) }
        for (number, list) in reading.lists {
            var list = list
            // Bentuk yang hanya menyebut gaya daftar: bentuk gaya itulah yang dipakai.
            let linked = reading.styleLinks[list.shape].flatMap { styles.listPlace(of: $0)?.list }.flatMap { reading.lists[$0]?.shape }
            list.shape = linked ?? list.shape
            list.levels = (reading.shapes[list.shape] ?? [:]).merging(list.levels) { _, own in own }
            lists[number] = list
        }
    }

    /// Bentuk dan daftar yang sedang dibaca.
    private struct Reading {
        var shapes: [Int: [Int: WordListLevel]] = [:]
        var styleLinks: [Int: String] = [:]
        var lists: [Int: List] = [:]
        private var shape: Int?
        private var number: Int?
        private var level = 0

        /// Pola yang lebih panjang bukan buatan Word, dan akan diulang di setiap paragraf.
        private static let maximumPatternBytes = 256

        mutating func take(_ element: XMLDocumentReader.Element) {
            let value = element.attributes["main:val"]
            switch (element.parent, element.name) {
            case ("numbering", "abstractNum"):
                shape = element.whole("main:abstractNumId")
                number = nil
            case ("numbering", "num"):
                number = element.whole("main:numId")
                shape = nil
                if let number { lists[number] = List() }
            case ("num", "abstractNumId"):
                if let number, let shape = element.whole("main:val") { lists[number]?.shape = shape }
            case ("abstractNum", "numStyleLink"):
                if let shape { styleLinks[shape] = value }
            case (_, "lvlOverride"), (_, "lvl"):
                level = element.whole("main:ilvl") ?? 0
                if element.name == "lvl" { change { _ in } }
            case ("lvlOverride", "startOverride"):
                if let number, let start = element.whole("main:val") { lists[number]?.starts[level] = start }
            case ("lvl", _), ("pPr", "ind"):
                takeLevel(element, value)
            default:
                return
            }
        }

        private mutating func takeLevel(_ element: XMLDocumentReader.Element, _ value: String?) {
            switch element.name {
            case "start": if let start = element.whole("main:val") { change { $0.start = start } }
            case "numFmt": change { $0.format = WordNumberFormat(value ?? "decimal") }
            case "lvlText": change { $0.pattern = value.map { $0.utf8.count <= Self.maximumPatternBytes ? $0 : "" } ?? "" }
            case "suff": change { $0.separator = value == "nothing" ? "" : " " }
            case "lvlRestart": change { $0.restart = element.whole("main:val") }
            case "isLgl": change { $0.isLegal = element.isOn }
            case "ind": change { $0.indent = WordIndent(element) }
            default: return
            }
        }

        private mutating func change(_ body: (inout WordListLevel) -> Void) {
            guard (0..<WordListPlace.levelCount).contains(level) else { return }
            if let shape { body(&shapes[shape, default: [:]][level, default: WordListLevel()]) }
            if let number { body(&lists[number, default: List()].levels[level, default: WordListLevel()]) }
        }
    }
}

extension XMLDocumentReader.Element {
    /// Bilangan bulat sebuah atribut, dalam batas yang dapat dihitung.
    func whole(_ name: String) -> Int? { attributes[name].flatMap { Int32($0) }.map(Int.init) }

    /// Sifat yang menyala: tanpa nilai berarti ya.
    var isOn: Bool { attributes["main:val"].map { !["0", "false", "off", "none"].contains($0.lowercased()) } ?? true }
}
