public import ExactNumbers

/// Satu masalah pada kertas pengguna: di mana, apa, dan apa yang harus dilakukan.
///
/// Temuan berbeda dari `Error`: temuan tentang isi berkas dan dikumpulkan sampai habis;
/// `Error` berarti pekerjaan tidak dapat dilakukan.
public struct Finding: Sendable, Hashable {
    /// Kode aturan yang menemukan.
    public var rule: RuleID
    /// Bobot.
    public var severity: Severity
    /// Tempat utama masalah.
    public var location: SourceLocation
    /// Tempat lain yang ikut memberi sebab: angka pembanding, baris yang sama, kertas yang bertentangan.
    public var related: [SourceLocation]
    /// Yang dibicarakan, seperti tertera: nama program, label jumlah, nama indikator.
    public var subject: String?
    /// Kutipan isi sel yang bermasalah, bila ada.
    public var excerpt: String?
    /// Angka yang seharusnya tertera, bila dapat dihitung.
    public var expected: FindingFigure?
    /// Angka yang tertera.
    public var printed: FindingFigure?
    /// Apa masalahnya, satu kalimat.
    public var message: LocalizedText
    /// Apa yang harus dilakukan, satu kalimat.
    public var advice: LocalizedText
    /// Fakta yang menjadi jati diri temuan, sebagai satu teks tetap; `nil` bila buktinya disusun dari isi temuan.
    public var identity: String?

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(
        rule: RuleID,
        severity: Severity,
        location: SourceLocation,
        related: [SourceLocation] = [],
        subject: String? = nil,
        excerpt: String? = nil,
        expected: FindingFigure? = nil,
        printed: FindingFigure? = nil,
        message: LocalizedText,
        advice: LocalizedText,
        identity: String? = nil
    ) {
        self.rule = rule
        self.severity = severity
        self.location = location
        self.related = related
        self.subject = subject
        self.excerpt = excerpt
        self.expected = expected
        self.printed = printed
        self.message = message
        self.advice = advice
        self.identity = identity
    }

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
    /// Bukan angka: hari, tanggal, predikat.
    case word(LocalizedText)

    /// Teks dalam notasi bahasa pembaca; uang tanpa "Rp".
    public func text(in language: Language) -> String {
        let notation = language.notation
        return switch self {
        case .amount(let amount): notation.text(amount, style: .plain)
        case .quantity(let quantity): notation.text(quantity)
        case .percent(let quantity): notation.text(quantity) + (language == .indonesian ? " %" : "%")
        case .word(let text): text.text(in: language)
        }
    }

    fileprivate func minus(_ other: FindingFigure) -> FindingFigure? {
        switch (self, other) {
        case (.amount(let left), .amount(let right)): (try? left - right).map { .amount($0) }
        case (.quantity(let left), .quantity(let right)): (try? left - right).map { .quantity($0) }
        case (.percent(let left), .percent(let right)): (try? left - right).map { .percent($0) }
        default: nil
        }
    }
}
