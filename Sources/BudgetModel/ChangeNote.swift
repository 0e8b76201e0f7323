package import Diagnostics

/// Alasan sebuah perubahan pagu: huruf dasarnya bila disebut, dan kata-katanya.
public struct ChangeReason: Sendable, Hashable {
    /// Keadaan yang membolehkan perjanjian kinerja diubah (Permenpan RB 53/2014).
    public enum Ground: String, Sendable, Hashable, CaseIterable {
        /// Pergantian atau mutasi pejabat.
        case officials = "a"
        /// Perubahan strategi yang memengaruhi pencapaian tujuan dan sasaran.
        case strategy = "b"
        /// Perubahan prioritas atau asumsi.
        case priorities = "c"
    }

    /// Dasarnya, bila tulisannya diawali huruf.
    public let ground: Ground?
    /// Kata-katanya, bila ada.
    public let words: String?

    /// Alasan dari tulisan orang: `b`, `(c) prioritas berubah`, `a. mutasi`, atau kalimat saja; `nil` bila kosong.
    public init?(_ text: String) {
        let text = text.trimmedName
        guard !text.isEmpty else { return nil }
        var rest = text.drop { $0 == "(" }
        let letter = rest.popFirst().flatMap { Ground(rawValue: $0.lowercased()) }
        let marks = rest.prefix { ").:".contains($0) }
        if let letter, rest.isEmpty || !marks.isEmpty {
            let words = String(rest.dropFirst(marks.count)).trimmedName
            (ground, self.words) = (letter, words.isEmpty ? nil : words)
        } else {
            (ground, words) = (nil, text)
        }
    }

    /// Alasannya sebagai tulisan; dibaca kembali sama.
    public var text: String { [ground?.rawValue, words].compactMap(\.self).joined(separator: ": ") }

    /// Alasannya bagi pembaca laporan.
    package var label: LocalizedText {
        guard let ground else { return LocalizedText(id: "alasan: \(words ?? "")", en: "reason: \(words ?? "")") }
        let name = LocalizedText(id: "alasan (\(ground.rawValue)) \(ground.label)", en: "reason (\(ground.rawValue)) \(ground.label)")
        return words.map { LocalizedText(id: "\(name): \($0)", en: "\(name): \($0)") } ?? name
    }
}

extension ChangeReason.Ground {
    /// Namanya bagi pembaca.
    package var label: LocalizedText {
        switch self {
        case .officials: LocalizedText(id: "pergantian atau mutasi pejabat", en: "change or transfer of officials")
        case .strategy: LocalizedText(id: "perubahan strategi", en: "change of strategy")
        case .priorities: LocalizedText(id: "perubahan prioritas atau asumsi", en: "change of priorities or assumptions")
        }
    }
}

/// Yang dikatakan kertas tentang perubahan sebuah baris.
public struct ChangeNote: Sendable, Hashable {
    /// Alasannya.
    public var reason: ChangeReason?
    /// Keterangannya.
    public var remark: String?

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(reason: ChangeReason? = nil, remark: String? = nil) {
        self.reason = reason
        self.remark = remark
    }

    /// `true` bila tidak mengatakan apa-apa.
    package var isEmpty: Bool { reason == nil && remark == nil }

    /// Dilengkapi dengan yang dikatakan tempat lain tentang baris yang sama; dua keterangan yang berlainan berdiri berdampingan.
    package func joined(with other: ChangeNote) -> ChangeNote {
        var note = self
        if let reason, let second = other.reason, reason != second {
            note.reason = ChangeReason("\(reason.text); \(second.text)")
        } else {
            note.reason = reason ?? other.reason
        }
        let remarks = [remark, other.remark == remark ? nil : other.remark].compactMap(\.self)
        note.remark = remarks.isEmpty ? nil : remarks.joined(separator: "; ")
        return note
    }

    /// Kata-katanya bagi pembaca laporan.
    package var words: [LocalizedText] { [reason?.label, remark.map { LocalizedText(verbatim: $0) }].compactMap(\.self) }
}
