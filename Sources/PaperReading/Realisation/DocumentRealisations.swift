import BudgetModel
import Diagnostics
import ExactNumbers

/// Satu daftar dokumen bertanggal, sebelum dijumlahkan bersama daftar lain.
struct DocumentList: Hashable, Sendable {
    /// Jumlah setiap program per triwulan.
    let entries: [RealisationLedger.Entry]
    /// Hari dokumen pertama dan terakhir.
    let days: ClosedRange<CalendarDay>?
    let table: SourceLocation

    /// Apa yang dibicarakan sebuah jumlah.
    struct Subject: Hashable {
        let office: String
        let subject: MoneyRealisation.Subject
        let year: Int

        init(_ entry: RealisationLedger.Entry) {
            office = NameKey(entry.office).text
            subject = entry.subject
            year = entry.year
        }
    }

    /// Yang salah satu dokumennya tidak dapat ditempatkan, jadi tidak satu pun angkanya dipakai.
    var incomplete: Set<Subject> { Set(entries.filter { $0.quarter == nil || $0.whole == nil }.map(Subject.init)) }

    /// `true` bila daftar lain memuat dokumen program yang sama pada hari-hari yang beririsan.
    func overlaps(_ other: DocumentList) -> Bool {
        guard let days, let others = other.days, days.overlaps(others) else { return false }
        return !Set(entries.map(Subject.init)).isDisjoint(with: other.entries.map(Subject.init))
    }

    /// `true` bila jumlah-jumlahnya sama: daftar yang sama datang dua kali.
    func repeats(_ other: DocumentList) -> Bool {
        func amounts(_ list: DocumentList) -> [Subject: [Quarter?: MoneyRealisation.Evidence?]] {
            list.entries.reduce(into: [:]) { $0[Subject($1), default: [:]][$1.quarter] = $1.evidence }
        }
        return days == other.days && amounts(self) == amounts(other)
    }
}

/// Realisasi setiap program per triwulan dari dokumen-dokumen yang masing-masing bertanggal.
///
/// Daftar-daftar yang memuat dokumen triwulan I sampai III memuat semua dokumen di antaranya; program tanpa dokumen di salah satunya
/// realisasinya nol di sana. Triwulan sebelum dokumen pertama tidak diisi: dokumennya mungkin di berkas lain.
struct DocumentRealisations {
    private(set) var realisations: [MoneyRealisation] = []
    private(set) var findings: [Finding] = []

    init(_ lists: [DocumentList]) {
        var counted: [DocumentList] = []
        for list in lists {
            guard let former = counted.first(where: { $0.overlaps(list) }) else {
                counted.append(list)
                continue
            }
            findings.append(.repeatedDocuments(list, former, isSame: former.repeats(list)))
        }
        let incomplete = counted.reduce(into: Set()) { $0.formUnion($1.incomplete) }
        var order: [DocumentList.Subject] = []
        var groups: [DocumentList.Subject: [RealisationLedger.Entry]] = [:]
        var covered: [String: ClosedRange<Quarter>] = [:]
        for entry in counted.flatMap(\.entries) {
            guard let quarter = entry.quarter else { continue }
            let subject = DocumentList.Subject(entry)
            covered[subject.office] =
                covered[subject.office].map { min($0.lowerBound, quarter)...max($0.upperBound, quarter) } ?? quarter...quarter
            if groups[subject] == nil { order.append(subject) }
            groups[subject, default: []].append(entry)
        }
        for subject in order where !incomplete.contains(subject) {
            let own = groups[subject] ?? []
            for quarter in Quarter.allCases where covered[subject.office]?.contains(quarter) == true {
                add(own.filter { $0.quarter == quarter }, of: own[0], quarter)
            }
        }
    }

    private mutating func add(_ entries: [RealisationLedger.Entry], of first: RealisationLedger.Entry, _ quarter: Quarter) {
        var sum = Rupiah.zero
        var rounding = Rupiah.zero
        do throws(ArithmeticError) {
            for entry in entries {
                if case .amount(let amount)? = entry.evidence { sum = try sum + amount }
                rounding = try rounding + entry.rounding
            }
        } catch {
            return findings.append(.sumOverflow(first.subject.words, at: first.location))
        }
        realisations.append(
            MoneyRealisation(
                document: nil, subject: first.subject, year: first.year, quarter: quarter, span: .period, evidence: .amount(sum),
                offices: OfficeScope([first.office]), rounding: rounding, location: entries.first?.location ?? first.location))
    }
}

/// Yang perlu dikatakan tentang tanggal dokumen-dokumen sebuah daftar.
struct DocumentTally {
    private(set) var days: ClosedRange<CalendarDay>?
    private var otherYears: (count: Int, year: Int, first: SourceLocation)?
    private var undated: (count: Int, text: String, first: SourceLocation)?

    /// `false` bila dokumennya bukan tentang tahun ini; yang tidak bertanggal diteruskan, supaya programnya disebut tidak lengkap.
    mutating func takes(_ cell: RealisedCell, of line: BudgetLine) -> Bool {
        guard case .amount(let amount)? = cell.evidence, !amount.isZero else { return cell.day != nil && cell.evidence != nil }
        guard let day = cell.day else {
            undated = ((undated?.count ?? 0) + 1, undated?.text ?? cell.text, undated?.first ?? line.location)
            return true
        }
        guard day.year == line.year else {
            otherYears = ((otherYears?.count ?? 0) + 1, otherYears?.year ?? day.year, otherYears?.first ?? line.location)
            return false
        }
        days = days.map { min($0.lowerBound, day)...max($0.upperBound, day) } ?? day...day
        return true
    }

    func log(_ list: DocumentList, stated: ClosedRange<CalendarDay>?, in log: inout FindingLog) {
        if let undated { log.add(.undatedDocuments(undated.count, text: undated.text, programs: list.incomplete.count, at: undated.first)) }
        if let otherYears { log.add(.documentsOfOtherYear(otherYears.count, year: otherYears.year, at: otherYears.first)) }
        guard let days, let quarter = days.upperBound.quarter else { return }
        let isWhole = days.upperBound.endsQuarter || (stated?.upperBound.endsQuarter == true && stated?.upperBound.quarter == quarter)
        if !isWhole { log.add(.openQuarter(quarter, days: days, at: list.table)) }
    }
}

extension Finding {
    fileprivate static func repeatedDocuments(_ list: DocumentList, _ former: DocumentList, isSame: Bool) -> Finding {
        let words = list.days.map { "\($0.lowerBound.words) – \($0.upperBound.words)" } ?? ""
        return Finding(
            rule: RulePage.repeatedTable.id, severity: isSame ? .note : .error, location: list.table, related: [former.table].places(),
            excerpt: words,
            message: isSame
                ? LocalizedText(
                    id: "Daftar dokumen ini sama dengan \(former.table.text); realisasinya dihitung satu kali.",
                    en: "This list of documents equals \(former.table.text); its realisation is counted once.")
                : LocalizedText(
                    id:
                        "Daftar dokumen ini dan \(former.table.text) memuat program yang sama pada hari-hari yang sama (\(words)); dokumennya dapat terhitung dua kali.",
                    en:
                        "This list of documents and \(former.table.text) hold the same programs on the same days (\(words)); documents could be counted twice."
                ),
            advice: isSame
                ? LocalizedText(id: "Tidak ada yang perlu diubah.", en: "Nothing needs to change.")
                : LocalizedText(
                    id: "Berikan salah satunya, atau ekspor yang hari-harinya tidak beririsan.",
                    en: "Give one of them, or exports whose days do not overlap."))
    }

    fileprivate static func undatedDocuments(_ count: Int, text: String, programs: Int, at place: SourceLocation) -> Finding {
        Finding(
            rule: RulePage.incompleteRealisation.id, severity: .warning, location: place, excerpt: text,
            facts: [.count: .count(count), "program": .count(programs)],
            message: LocalizedText(
                id:
                    "\(count: count) dokumen yang mencetak realisasi tidak bertanggal; realisasi \(count: programs) program yang memuatnya tidak dihitung.",
                en:
                    "\(count: count) documents that print a realisation bear no date; the realisation of the \(count: programs) programs that hold them is not counted."
            ),
            advice: LocalizedText(
                id: "Isi tanggal dokumennya, atau tanggal transfernya bila LS.",
                en: "Fill in the document's date, or the date of its transfer for an LS."
            ))
    }

    fileprivate static func documentsOfOtherYear(_ count: Int, year: Int, at place: SourceLocation) -> Finding {
        Finding(
            rule: RulePage.keptRealisation.id, severity: .warning, location: place, excerpt: "\(year)",
            facts: [.count: .count(count)],
            message: LocalizedText(
                id: "\(count: count) dokumen bertanggal tahun lain (\(year)); realisasinya tidak dihitung.",
                en: "\(count: count) documents are dated in another year (\(year)); their realisation is not counted."
            ),
            advice: LocalizedText(
                id: "Periksa tanggalnya; realisasi tahun lain berdiri di tabel tahunnya.",
                en: "Check the date; realisation of another year belongs in that year's table."
            ))
    }

    fileprivate static func openQuarter(_ quarter: Quarter, days: ClosedRange<CalendarDay>, at place: SourceLocation) -> Finding {
        Finding(
            rule: RulePage.assumedSpan.id, severity: .note, location: place,
            message: LocalizedText(
                id:
                    "Dokumennya bertanggal \(days.lowerBound.words) sampai dengan \(days.upperBound.words); realisasi \(quarter.name) baru sampai tanggal itu.",
                en:
                    "The documents are dated \(days.lowerBound.words) to \(days.upperBound.words); the realisation of \(quarter.name) runs to that day only."
            ),
            advice: LocalizedText(
                id: "Ambil lagi daftarnya sesudah akhir triwulan bila triwulan penuh yang diperlukan.",
                en: "Take the list again after the quarter's end if the whole quarter is needed."
            ))
    }
}
