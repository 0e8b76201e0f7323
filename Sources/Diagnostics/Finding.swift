public import ExactNumbers

/// Satu masalah pada kertas pengguna: di mana, apa, dan apa yang harus dilakukan.
///
/// Temuan berbeda dari `Error`: temuan tentang isi berkas dan dikumpulkan sampai habis;
/// `Error` berarti pekerjaan tidak dapat dilakukan.
public struct Finding: Sendable, Hashable {
    /// Satu tempat yang dibicarakan, dan isian barisnya bila temuan tentang satu isian.
    public struct Place: Sendable, Hashable {
        /// Baris, sel, atau tabel di berkas pengguna.
        public var location: SourceLocation
        /// Isian baris itu; `nil` bila seluruh barisnya yang dimaksud.
        public var field: RowField?

        /// Membentuk nilai ini dari bagian-bagiannya.
        public init(_ location: SourceLocation, _ field: RowField? = nil) {
            self.location = location
            self.field = field
        }
    }

    /// Isinya; pesan dan nasihat disusun setiap kali diminta.
    private struct Content: Sendable {
        var rule: RuleID
        var severity: Severity
        var place: Place
        var related: [Place]
        var subject: String?
        var excerpt: String?
        var facts: Facts
        var message: @Sendable () -> LocalizedText
        var advice: @Sendable () -> LocalizedText
        var identity: String?
    }

    /// Berdiri satu kali di memori: daftar ratusan ribu temuan disalin, disaring, dan diurutkan beberapa kali.
    private final class Storage: Sendable {
        let content: Content

        init(_ content: Content) { self.content = content }
    }

    private var storage: Storage

    private mutating func change(_ body: (inout Content) -> Void) {
        var content = storage.content
        body(&content)
        storage = Storage(content)
    }

    /// Kode aturan yang menemukan.
    public var rule: RuleID {
        get { storage.content.rule }
        set { change { $0.rule = newValue } }
    }
    /// Bobot.
    public var severity: Severity {
        get { storage.content.severity }
        set { change { $0.severity = newValue } }
    }
    /// Tempat utama masalah.
    public var place: Place {
        get { storage.content.place }
        set { change { $0.place = newValue } }
    }
    /// Tempat lain yang ikut memberi sebab: angka pembanding, baris yang sama, kertas yang bertentangan.
    public var related: [Place] {
        get { storage.content.related }
        set { change { $0.related = newValue } }
    }
    /// Yang dibicarakan, seperti tertera: nama program, label jumlah, nama indikator.
    public var subject: String? {
        get { storage.content.subject }
        set { change { $0.subject = newValue } }
    }
    /// Kutipan isi sel yang bermasalah, bila ada.
    public var excerpt: String? {
        get { storage.content.excerpt }
        set { change { $0.excerpt = newValue } }
    }
    /// Fakta bernama: angka yang membuatnya temuan.
    public var facts: Facts {
        get { storage.content.facts }
        set { change { $0.facts = newValue } }
    }
    /// Apa masalahnya, satu kalimat. Setiap angkanya juga sebuah fakta.
    public var message: LocalizedText {
        get { storage.content.message() }
        set { change { $0.message = { newValue } } }
    }
    /// Apa yang harus dilakukan, satu kalimat.
    public var advice: LocalizedText {
        get { storage.content.advice() }
        set { change { $0.advice = { newValue } } }
    }
    /// Jati diri sebuah keraguan bacaan, dengan nama setiap faktanya; `nil` bagi temuan lain.
    public var identity: String? {
        get { storage.content.identity }
        set { change { $0.identity = newValue } }
    }

    /// Membentuk temuan.
    ///
    /// - Parameters:
    ///   - field: Isian di `location` yang bermasalah; `nil` bila seluruh barisnya.
    ///   - related: Tempat lain yang ikut memberi sebab.
    ///   - facts: Angka menurut urutan yang tetap; ``evidence`` disusun darinya.
    ///   - message: Disusun saat diminta, jadi yang disimpan hanya nilai-nilai yang disebutnya; `advice` juga.
    public init(
        rule: RuleID,
        severity: Severity,
        location: SourceLocation,
        field: RowField? = nil,
        related: [Place] = [],
        subject: String? = nil,
        excerpt: String? = nil,
        facts: Facts = [:],
        message: @autoclosure @escaping @Sendable () -> LocalizedText,
        advice: @autoclosure @escaping @Sendable () -> LocalizedText
    ) {
        storage = Storage(
            Content(
                rule: rule, severity: severity, place: Place(location, field), related: related, subject: subject, excerpt: excerpt,
                facts: facts, message: message, advice: advice))
    }

    /// Sama bila semua isinya sama, juga kata-katanya.
    public static func == (left: Finding, right: Finding) -> Bool {
        left.storage === right.storage
            || left.rule == right.rule && left.severity == right.severity && left.place == right.place && left.related == right.related
                && left.subject == right.subject && left.excerpt == right.excerpt && left.facts == right.facts
                && left.identity == right.identity && left.message == right.message && left.advice == right.advice
    }

    /// Sama isi, sama nilai.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(rule)
        hasher.combine(place)
        hasher.combine(subject)
        hasher.combine(facts)
    }

    /// Baris, sel, atau tabel utama masalah.
    public var location: SourceLocation { place.location }

    /// Angka yang seharusnya tertera, bila dapat dihitung.
    public var expected: FindingFigure? { facts[.expected] }

    /// Angka yang tertera.
    public var printed: FindingFigure? { facts[.printed] }

    /// Jati diri temuan di samping aturan dan tempatnya: yang dibicarakan, isi selnya, dan fakta-faktanya. Keputusan berlaku selama
    /// teks ini sama.
    ///
    /// Nama yang dibicarakan ikut, supaya keputusan tentang satu program tidak berpindah ke program lain yang kemudian berdiri di
    /// baris yang sama. Kata-kata pesan tidak ikut.
    public var evidence: String { identity ?? facts.evidence(of: [subject, excerpt].compactMap(\.self)) }

    /// `printed - expected` bila keduanya sejenis dan hasilnya muat.
    public var difference: FindingFigure? {
        guard let printed, let expected else { return nil }
        return printed.minus(expected)
    }

    private static let longestExcerpt = 300

    /// Yang dibicarakan dengan nilai yang bermasalah ditandai: `Anggaran: »23.077.608.564«`; `nil` bila
    /// temuan tidak membawa keduanya.
    public func markedExcerpt(in language: Language) -> String? {
        func shown(_ text: String) -> String { ForeignText.shown(text, in: language, atMost: Self.longestExcerpt) }
        let value = (excerpt.map(shown) ?? printed?.text(in: language)).map { "»\($0)«" }
        let parts = [subject.map(shown), value].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: ": ")
    }
}

/// Angka di dalam temuan; tetap bertipe supaya setiap tampilan mencetaknya dengan notasi pembacanya.
public enum FindingFigure: Sendable, Hashable {
    /// Uang.
    case amount(Rupiah)
    /// Nilai indikator, nilai AKIP, atau banyaknya sesuatu, dengan desimalnya.
    case quantity(Quantity)
    /// Persen dalam satuan persen: 38,64.
    case percent(Quantity)
    /// Banyaknya baris, tabel, atau hal lain.
    case count(Int)
    /// Bukan angka: nama, hari, tanggal, predikat.
    indirect case word(LocalizedText)

    /// Kata dari kertas: nama program, label jumlah.
    public static func verbatim(_ text: String) -> FindingFigure { .word(LocalizedText(verbatim: text)) }

    /// Teks dalam notasi bahasa pembaca; uang tanpa "Rp".
    public func text(in language: Language) -> String {
        let notation = language.notation
        return switch self {
        case .amount(let amount): notation.text(amount, style: .plain)
        case .quantity(let quantity): notation.text(quantity)
        case .percent(let quantity): notation.text(quantity) + (language == .indonesian ? " %" : "%")
        case .count(let count): notation.text(Quantity(Int64(count)))
        case .word(let text): text.text(in: language)
        }
    }

    /// Isi bagi mesin: desimal tepat tanpa pemisah ribuan; kata apa adanya dalam bahasa Indonesia.
    public var plainText: String {
        switch self {
        case .amount(let amount): amount.plainText
        case .quantity(let quantity), .percent(let quantity): quantity.plainText
        case .count(let count): String(count)
        case .word(let text): text.exactText(in: .indonesian)
        }
    }

    var isWord: Bool { if case .word = self { true } else { false } }

    fileprivate func minus(_ other: FindingFigure) -> FindingFigure? {
        switch (self, other) {
        case (.amount(let left), .amount(let right)): (try? left - right).map { .amount($0) }
        case (.quantity(let left), .quantity(let right)): (try? left - right).map { .quantity($0) }
        case (.percent(let left), .percent(let right)): (try? left - right).map { .percent($0) }
        default: nil
        }
    }
}

extension Sequence<SourceLocation> {
    /// Tempat-tempat yang sama, masing-masing dengan isian ini.
    public func places(_ field: RowField? = nil) -> [Finding.Place] { map { Finding.Place($0, field) } }
}
