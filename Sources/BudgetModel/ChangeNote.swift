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

/// Di antara apa uangnya digeser; menentukan siapa yang harus menyetujuinya.
///
/// Sampai jenis belanja pergeserannya mengubah APBD; dari objek ke bawah cukup perubahan penjabarannya (Permendagri 77/2020, lampiran VI.D).
public enum ShiftKind: String, Sendable, Hashable, CaseIterable {
    /// Antara dua OPD.
    case offices = "antarorganisasi"
    /// Antara dua unit satu OPD.
    case units = "antarunit"
    /// Antara dua program.
    case programs = "antarprogram"
    /// Antara dua kegiatan satu program.
    case activities = "antarkegiatan"
    /// Antara dua sub kegiatan satu kegiatan.
    case subActivities = "antarsubkegiatan"
    /// Antara dua kelompok belanja.
    case accountGroups = "antarkelompok"
    /// Antara dua jenis belanja.
    case accountTypes = "antarjenis"
    /// Antara dua objek satu jenis.
    case objects = "antarobjek"
    /// Antara dua rincian objek.
    case objectDetails = "antarrincianobjek"
    /// Antara dua sub rincian objek.
    case objectSubDetails = "antarsubrincianobjek"
}

extension ShiftKind {
    /// Namanya bagi pembaca.
    package var label: LocalizedText {
        switch self {
        case .offices: LocalizedText(id: "antarorganisasi", en: "between offices")
        case .units: LocalizedText(id: "antarunit", en: "between units")
        case .programs: LocalizedText(id: "antarprogram", en: "between programs")
        case .activities: LocalizedText(id: "antarkegiatan", en: "between activities")
        case .subActivities: LocalizedText(id: "antarsubkegiatan", en: "between sub-activities")
        case .accountGroups: LocalizedText(id: "antarkelompok", en: "between account groups")
        case .accountTypes: LocalizedText(id: "antarjenis", en: "between account types")
        case .objects: LocalizedText(id: "antarobjek", en: "between objects")
        case .objectDetails: LocalizedText(id: "antarrincianobjek", en: "between object details")
        case .objectSubDetails: LocalizedText(id: "antarsubrincianobjek", en: "between object sub-details")
        }
    }
}

/// Yang dikatakan kertas tentang perubahan sebuah baris.
public struct ChangeNote: Sendable, Hashable {
    /// Jenis pergeserannya.
    public var shift: ShiftKind?
    /// Alasannya.
    public var reason: ChangeReason?
    /// Keterangannya.
    public var remark: String?

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(shift: ShiftKind? = nil, reason: ChangeReason? = nil, remark: String? = nil) {
        self.shift = shift
        self.reason = reason
        self.remark = remark
    }

    /// `true` bila tidak mengatakan apa-apa.
    package var isEmpty: Bool { shift == nil && reason == nil && remark == nil }

    /// Dilengkapi dengan yang dikatakan tempat lain tentang baris yang sama; dua keterangan yang berlainan berdiri berdampingan.
    ///
    /// - Parameter labels: Tahapan kedua tempat itu, disebut di depan keterangan yang berlainan.
    package func joined(with other: ChangeNote, labels: NoteLabels = NoteLabels()) -> ChangeNote {
        var note = self
        note.shift = shift ?? other.shift
        if let reason, let second = other.reason, reason != second {
            note.reason = ChangeReason("\(reason.text); \(second.text)")
        } else {
            note.reason = reason ?? other.reason
        }
        note.remark = labels.joined(remark, other.remark)
        return note
    }

    /// Kata-katanya bagi pembaca laporan.
    package var words: [LocalizedText] {
        let shift = shift.map { LocalizedText(id: "pergeseran \($0.label)", en: "shift \($0.label)") }
        return [shift, reason?.label, remark.map { LocalizedText(verbatim: $0) }].compactMap(\.self)
    }
}

/// Sebutan dua tempat yang masing-masing mengatakan sesuatu tentang baris yang sama.
package struct NoteLabels: Sendable, Hashable {
    private let first: String?
    private let second: String?

    /// - Parameters:
    ///   - first: Sebutan tempat pertama; `nil` bila tidak perlu disebut.
    package init(first: String? = nil, second: String? = nil) {
        (self.first, self.second) = (first, second)
    }

    /// Kedua tulisan berdampingan, masing-masing dengan sebutannya; yang sama atau sendirian apa adanya.
    package func joined(_ text: String?, _ other: String?) -> String? {
        guard let text, let other, text != other else { return text ?? other }
        return "\(Self.labelled(text, first)); \(Self.labelled(other, second))"
    }

    private static func labelled(_ text: String, _ label: String?) -> String { label.map { "\($0): \(text)" } ?? text }
}
