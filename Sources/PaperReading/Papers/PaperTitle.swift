import BudgetModel
import Diagnostics

/// Jenis kertas menurut judulnya.
package enum PaperKind: String, Sendable, CaseIterable {
    case plan = "RPD"
    case strategicPlan = "Renstra"
    case keyIndicators = "IKU"
    case keyIndicatorsRevised = "IKU Perubahan"
    case agreement = "PK"
    case agreementRevised = "PK Perubahan"
    case minutes = "Berita Acara"
    case monitoring = "Monitoring"
    case renja = "Renja"
    case renjaRevised = "Renja Perubahan"
    case renjaEvaluation = "Evaluasi Renja"
    case evaluation = "LHE AKIP"
    case followUp = "Tindak Lanjut"

    /// Bagian kode kertasnya.
    var slug: String { rawValue.lowercased().replacing(" ", with: "-") }
}

/// Yang dikatakan baris-baris di luar tabel sebuah kertas.
struct PaperTitle: Sendable, Hashable {
    var kind: PaperKind?
    /// Judulnya seperti tertera.
    var text: String?
    var number: String?
    var date: String?
    var weekday: String?
    var year: Int?
    /// Tahun pertama masa berlakunya: "RPD 2023-2026".
    var firstYear: Int?
    /// Tahun terakhir masa berlakunya.
    var lastYear: Int?
    var quarter: Int?
    var office: String?
    /// Nomor kertas yang diubah.
    var amends: String?
    /// Judulnya berkata "perubahan atas".
    private var hasAmendment = false

    private static let kinds: [(words: [[String]], kind: PaperKind)] = [
        ([["berita", "acara"]], .minutes),
        (
            [
                ["tindaklanjut", "rekomendasi"], ["tindak", "lanjut", "rekomendasi"], ["tindak", "lanjut", "lhe"],
                ["rencana", "tindak", "lanjut"], ["matriks", "tindak", "lanjut"],
            ], .followUp
        ),
        (
            [
                ["evaluasi", "hasil", "renja"], ["evaluasi", "renja"], ["evaluasi", "hasil", "rkpd"], ["formulir", "e", "81"],
                ["formulir", "e", "55"], ["tabel", "e", "81"], ["tabel", "e", "55"], ["evaluasi", "rencana", "kerja"],
            ], .renjaEvaluation
        ),
        (
            [
                ["monitoring"], ["monev"], ["pemantauan", "rencana", "aksi"], ["evaluasi", "rencana", "aksi"],
                ["pengukuran", "kinerja"], ["pengukuran", "rencana", "aksi"], ["realisasi", "rencana", "aksi"],
                ["capaian", "kinerja", "triwulan"], ["realisasi", "kinerja", "triwulan"], ["laporan", "kinerja", "triwulan"],
                ["evaluasi", "kinerja", "triwulan"], ["capaian", "rencana", "aksi"],
            ], .monitoring
        ),
        (
            [
                ["hasil", "evaluasi", "akuntabilitas"], ["evaluasi", "akip"], ["lhe", "akip"], ["hasil", "evaluasi", "akip"],
                ["evaluasi", "sakip"], ["evaluasi", "akuntabilitas", "kinerja"],
            ], .evaluation
        ),
        (
            [["perjanjian", "kinerja", "perubahan"], ["pk", "perubahan"], ["revisi", "perjanjian", "kinerja"]],
            .agreementRevised
        ),
        ([["perjanjian", "kinerja"]], .agreement),
        (
            [["indikator", "kinerja", "utama", "perubahan"], ["perubahan", "indikator", "kinerja", "utama"], ["iku", "perubahan"]],
            .keyIndicatorsRevised
        ),
        ([["indikator", "kinerja", "utama"], ["iku"]], .keyIndicators),
        ([["renja", "perubahan"], ["rencana", "kerja", "perubahan", "perangkat", "daerah"]], .renjaRevised),
        ([["renja"], ["rencana", "kerja", "perangkat", "daerah"]], .renja),
        ([["renstra"], ["rencana", "strategis"]], .strategicPlan),
        ([["rpd"], ["rencana", "pembangunan", "daerah"], ["rpjmd"]], .plan),
    ]

    /// Kaki formulir evaluasi yang menyebut kertas lain.
    private static let notTitles = [["tindak", "lanjut", "yang"], ["faktor"], ["rata", "rata"], ["predikat"]]

    /// Jenis kertas yang disebut sebuah judul; kalimat panjang bukan judul.
    static func kind(of text: String) -> PaperKind? {
        let words = PaperColumn.words(text)
        guard words.count <= 40, text.first.map({ $0.isUppercase || $0.isNumber }) ?? false,
            !notTitles.contains(where: { words.starts(with: $0) })
        else { return nil }
        let isTitle =
            text == text.uppercased() || words.count <= 14 || ["tabel", "hal", "formulir", "lampiran"].contains(words.first ?? "")
        guard isTitle else { return nil }
        return kinds.first { entry in entry.words.contains { $0.allSatisfy(words.contains) } }?.kind
    }

    /// Menetapkan jenisnya dari sebuah judul; keputusan yang mengubah keputusan lain adalah perubahannya.
    mutating func settle(_ found: PaperKind?, line: String) {
        guard let found else { return }
        kind = hasAmendment ? found.revised : found
        if text == nil, !line.isEmpty { text = line.split(whereSeparator: \.isNewline).joined(separator: " ") }
    }

    /// Mengisi yang belum diketahui dari halaman depannya.
    mutating func fill(from front: PaperTitle) {
        number = front.number ?? number
        date = front.date ?? date
        weekday = weekday ?? front.weekday
        year = year ?? front.year
        if firstYear == nil { (firstYear, lastYear) = (front.firstYear, front.lastYear) }
        office = office ?? front.office
        amends = amends ?? front.amends
    }

    /// Membaca satu baris di luar tabel.
    mutating func read(_ cells: [String]) {
        guard let first = cells.first else { return }
        for line in first.split(whereSeparator: \.isNewline).map(String.init) { readLine(line, rest: Array(cells.dropFirst())) }
        // Blok tanda tangan sering berdiri di kolom kanan.
        for line in cells.dropFirst().flatMap({ $0.split(whereSeparator: \.isNewline) }) where date == nil { readDate(String(line)) }
    }

    private mutating func readDate(_ line: String) {
        let words = PaperColumn.words(line)
        let isDateLine = words.first == "pada" || words.contains("ditetapkan") || (line.contains(",") && words.count <= 6)
        if isDateLine, !words.contains("hari"), date == nil { date = PaperDate.written(in: line) }
    }

    private mutating func readLine(_ line: String, rest: [String]) {
        let words = PaperColumn.words(line)
        if let value = Self.labelled(line, rest, ["nomor"]), number == nil { number = value }
        if let value = Self.labelled(line, rest, ["tanggal"]), date == nil { date = PaperDate.written(in: value) }
        if let value = Self.labelled(line, rest, ["periode pelaksanaan"]) { readYear(PaperColumn.words(value)) }
        if let value = PaperDate.weekday(in: line), words.contains("ini") { weekday = weekday ?? value }
        readDate(line)
        let isTitle = line == line.uppercased() || Self.isSubtitle(line, words)
        if isTitle, words.contains("perubahan"), words.contains("atas") { hasAmendment = true }
        if hasAmendment, isTitle, amends == nil, let index = line.firstRange(of: "NOMOR ") {
            amends = String(line[index.upperBound...]).trimmingEdges
        }
        guard isTitle || kind == nil else { return }
        if isTitle || Self.kind(of: line) != nil { readYear(words) }
        if quarter == nil, isTitle { quarter = RealisationPeriod.quarter(words) }
        let name = TitleFacts.withoutPaperName(line)
        if office == nil, let named = TitleFacts.isOffice(name) ? name : Self.officeBehind(line) { office = Self.office(named) }
    }

    /// "PERJANJIAN KINERJA TAHUN 2024 DINAS X": kantornya di belakang judulnya, di baris yang sama.
    private static func officeBehind(_ line: String) -> String? {
        guard line == line.uppercased(), kind(of: line) != nil else { return nil }
        let starts = line.indices.filter { $0 > line.startIndex && line[line.index(before: $0)] == " " }
        return starts.lazy.map { String(line[$0...]) }.first(where: TitleFacts.isOffice)
    }

    /// Baris judul kedua yang tidak berhuruf besar semua: "Triwulan I Tahun 2025", "Dinas Koperasi Provinsi Jambi".
    private static func isSubtitle(_ line: String, _ words: [String]) -> Bool {
        guard words.count <= 12, let first = words.first, !line.contains(":") else { return false }
        return ["triwulan", "tw", "tahun", "semester", "periode", "renja"].contains(first) || TitleFacts.isOffice(line)
    }

    /// "DINAS X TAHUN 2024" adalah DINAS X.
    private static func office(_ line: String) -> String {
        var facts = TitleFacts()
        facts.read([line])
        let words = (facts.office ?? line).split(separator: " ")
        // "DINAS X TRIWULAN II TAHUN 2024" adalah DINAS X.
        let period = words.firstIndex { ["TRIWULAN", "TW", "SEMESTER", "BULAN"].contains($0.uppercased()) } ?? words.endIndex
        return words[..<period].joined(separator: " ")
    }

    private mutating func readYear(_ words: [String]) {
        guard year == nil else { return }
        let years = words.filter { HeaderWords.isYear($0) }.compactMap { Int($0) }
        // "TAHUN 2022-2026" adalah masa berlakunya.
        if years.count == 1 {
            year = years[0]
        } else if firstYear == nil, let first = years.first {
            (firstYear, lastYear) = (first, years.last)
        }
    }

    /// Tahun kertas: yang disebut judulnya, tahun tanggalnya, atau tahun pertama masa berlakunya.
    var statedYear: Int? { year ?? date.flatMap { Int($0.suffix(4)) } ?? firstYear }

    /// Isi di belakang "NOMOR :", di sel yang sama atau di sebelahnya.
    private static func labelled(_ line: String, _ rest: [String], _ labels: Set<String>) -> String? {
        let parts = line.split(separator: ":", maxSplits: 1).map { String($0).trimmingEdges }
        guard let label = parts.first, labels.contains(label.lowercased()) else { return nil }
        if parts.count == 2, !parts[1].isEmpty { return parts[1] }
        guard let next = rest.first else { return nil }
        let value = String(next.drop { $0 == ":" || $0.isWhitespace })
        return value.isEmpty ? nil : value
    }
}
