import BudgetModel
import TableReading

/// Kolom nomor, kode, dan nama sebuah tabel.
struct NameColumns {
    /// Kolom kode; ruas-ruasnya disambung, kecuali bila setiap kolom memuat kode lengkap.
    private(set) var codes: [Int] = []
    /// `true` bila setiap kolom kode memuat kode lengkap, bukan ruas: "2.16 | 2.16.2.20.2.21.01.0000 | 2.16.01 | 5.1.02".
    private(set) var holdsWholeCodes = false
    private(set) var names: [Int] = []
    private(set) var levelCodes: [LineLevel: Int] = [:]
    private(set) var levelNames: [LineLevel: Int] = [:]
    /// Tingkat nama bila hanya ada satu kolom nama.
    private(set) var soleLevel: LineLevel?
    /// Tingkat terdalam yang disebut tajuk kolom namanya, bila tajuk itu hanya menyebut tingkat: "Program/Kegiatan/Sub Kegiatan".
    private(set) var deepestNamed: LineLevel?
    /// `true` bila barisnya kantor atau unit, tanpa nama program: rekapitulasi per OPD.
    private(set) var listsOffices = false
    /// Kolom kode OPD di rekapitulasi per OPD; isinya disimpan.
    private(set) var officeCode: Int?
    /// Kode berdiri di depan nama, di tabel tanpa kolom kode: "3.30.02 - PROGRAM PERIZINAN".
    private(set) var namesHoldCodes = false
    /// Semua kode di baris pembuka kode akun: 4, 5, 6.
    private(set) var holdsOnlyAccounts = false
    /// Kolom nomor urut.
    let numbers: [Int]
    /// Nomornya semua sejenis (1, 2, 3, ...), jadi tidak pernah bertingkat.
    private(set) var numbersOnlyRun = false
    /// Nomornya milik indikator di sampingnya: "1 | Nilai ekspor | Program A", lalu program-program lain di bawah indikator itu tanpa nomor.
    private(set) var numbersIndicators = false
    /// Namanya bernomor tanpa titik di belakangnya: "1 Irigasi", "1.1 Sekolah".
    private(set) var namesAreNumbered = false

    init(_ layout: HeaderLayout, body rows: [TableRow]) {
        // "1 | 2 | 3" di bawah tajuk nomor kolom, bukan kode.
        let body = rows.filter { !$0.filledCells.allSatisfy(NumberLook.isColumnNumber) }
        numbers = layout.columns(where: { $0 == .number }).map(\.position)
        readNames(layout)
        let rows = HeaderBody(body)
        joinCodeColumns(layout, rows)
        if codes.count > 1 { holdsWholeCodes = !rows.holdsOnlyCodeParts(at: codes) }
        numbersOnlyRun = onlyRun(body.compactMap(number))
        numbersIndicators = countsIndicators(layout, body)
        namesAreNumbered = codePositions.isEmpty && isNumbered(body.compactMap { $0.first(names) })
        namesHoldCodes = !namesAreNumbered && findsCodes(inNamesOf: body)
        holdsOnlyAccounts = findsOnlyAccounts(in: body)
    }

    /// `true` bila barisnya dapat berkode.
    var isCoded: Bool { namesHoldCodes || !codePositions.isEmpty }

    /// Tempat semua kolom kode.
    var codePositions: [Int] { codes + levelCodes.values }

    /// Kode di depan nama dikenali dari bentuknya: sekurang-kurangnya dua baris menyebut tiga ruas atau lebih.
    private func findsCodes(inNamesOf rows: [TableRow]) -> Bool {
        guard codePositions.isEmpty else { return false }
        let codes = rows.flatMap { row in names.map { CodedName(codedText: row.text(at: $0).trimmedName).code ?? "" } }
        return codes.count { $0.split(separator: ".").count > 2 } > 1
    }

    private func onlyRun(_ numbers: [String]) -> Bool {
        let styles = Set(
            numbers.map { number -> OutlineMark.Style? in
                guard case .ordinal(let readings)? = OutlineMark(number), readings.count == 1 else { return nil }
                return readings.first?.style
            })
        return styles.count == 1 && styles.first??.symbols == .arabic
    }

    /// `true` bila nomor dan indikator ditulis bersama, dan baris tanpa nomor juga tanpa indikator.
    private func countsIndicators(_ layout: HeaderLayout, _ rows: [TableRow]) -> Bool {
        let named = rows.filter { $0.first(names) != nil }
        guard named.contains(where: { number($0) == nil }) else { return false }
        let indicators = layout.columns.filter { PaperVocabulary.role(of: PaperColumn.words($0.title)) == .indicator }.map(\.position)
        return indicators.contains { column in
            let own = named.filter { $0.cell(column) != nil }
            return !own.isEmpty && own.allSatisfy { number($0) != nil }
        }
    }

    /// Nomor bertingkat di depan nama: sebuah nomor dan nomor di bawahnya, tanpa nol di depan seperti pada kode, dan tidak satu pun
    /// akarnya urusan atau akun.
    private func isNumbered(_ names: [String]) -> Bool {
        var numbers: Set<[Int]> = []
        for name in names {
            let head = name.prefix { !$0.isWhitespace }
            let parts = head.split(separator: ".", omittingEmptySubsequences: false)
            guard parts.allSatisfy({ $0.utf8.count < 3 && !$0.hasPrefix("0") }) else { continue }
            let numbered = parts.compactMap { Int($0) }
            guard !parts.isEmpty, numbered.count == parts.count else { continue }
            if numbered.count == 1, BudgetCode(String(head))?.isCodeRoot(named: name) == true { return false }
            numbers.insert(numbered)
        }
        return numbers.contains { $0.count > 1 && numbers.contains(Array($0.dropLast())) }
    }

    private func findsOnlyAccounts(in rows: [TableRow]) -> Bool {
        let coded = rows.compactMap { row in code(row).map { (code: $0.deepest, name: row.first(names) ?? "") } }
        guard !coded.isEmpty, coded.allSatisfy({ $0.code.tree == .account }) else { return false }
        return coded.contains { code, name in
            code.segments.count > 2 || (code.segments.first == "4" && RowWords.otherStarts.value(startOf: name) == .revenue)
                || (code.segments.first == "6" && RowWords.otherStarts.value(startOf: name) != nil)
        }
    }

    private mutating func readNames(_ layout: HeaderLayout) {
        for column in layout.columns {
            switch column.meaning {
            case .code(nil): codes.append(column.position)
            case .code(let level?): if levelCodes[level] == nil { levelCodes[level] = column.position }
            case .name(nil):
                names.append(column.position)
                deepestNamed = Self.deepestLevel(in: column.title)
            case .name(let level?): if levelNames[level] == nil { levelNames[level] = column.position }
            default: break
            }
        }
        if names.isEmpty, levelNames.count == 1, let only = levelNames.first {
            names = [only.value]
            soleLevel = only.key
            levelNames = [:]
            if codes.isEmpty, let code = levelCodes[only.key] { codes = [code] }
            levelCodes = [:]
        } else if !levelNames.isEmpty {
            if let generic = names.first { levelNames[.account] = levelNames[.account] ?? generic }
            if let generic = codes.first { levelCodes[.account] = levelCodes[.account] ?? generic }
            names = []
            codes = []
        } else if codes.isEmpty, names.isEmpty, let code = levelCodes.values.min() {
            codes = [code]
            levelCodes = [:]
        }
        readOfficeList(layout)
    }

    private static func deepestLevel(in title: String) -> LineLevel? {
        let words = title.lowercased().split { !$0.isLetter }.map(String.init)
        let levels = Set(words.compactMap { HeaderVocabulary.levelWords[$0] })
        guard levels.count > 1, levels.isSubset(of: [1, 2, 3, 4]), !words.contains(where: HeaderVocabulary.nameLeads.contains) else {
            return nil
        }
        if levels.contains(4) || zip(words, words.dropFirst()).contains(where: { $0 == "sub" && $1 == "kegiatan" }) { return .subActivity }
        return levels.contains(3) ? .activity : .program
    }

    /// Satu kolom nama di samping beberapa kolom kode, juga yang tajuknya tidak dikenal ("Kode SKPD", "Kode Bidang/Kegiatan") asal
    /// semua isinya kode: susunannya dibaca dari semuanya.
    private mutating func joinCodeColumns(_ layout: HeaderLayout, _ body: HeaderBody) {
        guard !names.isEmpty, levelNames.isEmpty else { return }
        let unknown = layout.columns.filter { column in
            column.meaning == nil && column.title.lowercased().hasPrefix("kode") && body.holdsOnlyCodes(at: column.position)
        }
        let all = Set(codes + levelCodes.values + unknown.map(\.position))
        // Satu kolom kode di daftar kantor adalah kode kantornya.
        guard !all.isEmpty, !listsOffices || all.count > 1 else { return }
        codes = all.sorted()
        levelCodes = [:]
    }

    /// Rekapitulasi per OPD atau per unit; kode di kiri kantornya adalah kode kantor itu.
    private mutating func readOfficeList(_ layout: HeaderLayout) {
        guard names.isEmpty, levelNames.isEmpty, let list = layout.position(.office) ?? layout.position(.unit) else { return }
        if codePositions == [list - 1] {
            officeCode = list - 1
            codes = []
            levelCodes = [:]
        }
        guard codePositions.isEmpty else { return }
        names = [list]
        listsOffices = true
    }
}

extension NameColumns {
    /// Kode baris; kode yang ditulis di beberapa sel disambung, kode lengkap di beberapa kolom berdiri sendiri-sendiri.
    func code(_ row: TableRow) -> RowCode? {
        var carried = CarriedCodes()
        return code(row, &carried)
    }

    /// Kode baris di bawah baris-baris sebelumnya: kode luar yang hanya dicetak sekali dipakai lagi.
    func code(_ row: TableRow, _ carried: inout CarriedCodes) -> RowCode? {
        if namesHoldCodes { return leadingCode(row).map { RowCode($0.code) } }
        guard holdsWholeCodes else {
            let parts = carried.parts(codes.map { row.cell($0) }).compactMap(\.self)
            guard !parts.isEmpty else { return nil }
            if let code = BudgetCode(cell: parts.joined(separator: ".")) { return RowCode(code) }
            // "3.30.3.31.0.00.01.0000 Dinas Contoh": kode dan nama bersama di sel kode.
            return parts.count == 1 ? CodedName(codedText: parts[0]).code.flatMap { BudgetCode($0) }.map { RowCode($0) } : nil
        }
        return RowCode(parts: carried.whole(codes.map { row.cell($0).flatMap { BudgetCode(cell: $0) } }))
    }

    /// Kode di depan nama dan namanya; satu angka sendirian adalah kode hanya bila namanya nama urusan atau akun.
    private func leadingCode(_ row: TableRow) -> (code: BudgetCode, name: String)? {
        guard let text = row.first(names) else { return nil }
        let coded = CodedName(codedText: text)
        guard let code = coded.code.flatMap({ BudgetCode($0) }), code.segments.count > 1 || code.isRoot(named: coded.name)
        else { return nil }
        return (code, coded.name)
    }

    /// Isi kolom nomor.
    func number(_ row: TableRow) -> String? { row.first(numbers) }

    /// Isi kolom nama; di tabel berkode juga nama yang berdiri bersama kodenya.
    func ownName(_ row: TableRow) -> String? {
        if namesHoldCodes, let coded = leadingCode(row) { return coded.name }
        if let name = row.first(names) { return name }
        guard let cell = row.first(codes), BudgetCode(cell) == nil else { return nil }
        let coded = CodedName(codedText: cell)
        return coded.code == nil ? nil : coded.name
    }

    /// Nama tingkat terdalam yang punya kolom sendiri.
    func deepestLevelName(_ row: TableRow) -> String? {
        LineLevel.allCases.reversed().lazy.compactMap { row.cell(levelNames[$0]) }.first
    }

    /// Tingkat-tingkat yang punya kolom sendiri dan terisi.
    func levels(_ row: TableRow) -> [LineLevel: CodedName] {
        guard !levelNames.isEmpty || !levelCodes.isEmpty else { return [:] }
        var levels: [LineLevel: CodedName] = [:]
        for level in LineLevel.allCases {
            let code = row.cell(levelCodes[level])
            guard let name = row.cell(levelNames[level]) ?? (levelNames[level] == nil ? nil : code) else { continue }
            levels[level] = code == nil ? CodedName(fullCodeBefore: name) : CodedName(code: code, name: name)
        }
        return levels
    }
}

extension TableRow {
    /// Isi pertama di antara kolom-kolom ini.
    func first(_ positions: [Int]) -> String? {
        for position in positions { if let text = cell(position) { return text } }
        return nil
    }
}
