public import Diagnostics

/// Yang perlu diketahui orang tentang cara sebuah dokumen dibaca.
public struct DocumentNote: Sendable, Hashable {
    /// Apa yang dibaca lain daripada yang tampak, atau tidak dibaca.
    public enum Kind: Sendable, Hashable {
        /// Perubahan terlacak, dibaca seolah-olah sudah diterima.
        case trackedChanges
        /// Teks tersembunyi, tidak dibaca.
        case hiddenText
        /// Tabel di dalam sel tabel lain, dibaca sebagai tabel tersendiri bernama ini.
        case nestedTable(String)
        /// Kepala atau kaki halaman, hanya disebut; teksnya dipersingkat.
        case pageMargins(String)
        /// Dokumen lain yang disisipkan atau ditautkan, tidak dibaca.
        case unreadDocument
    }

    /// Apa yang dicatat.
    public let kind: Kind
    /// Tempatnya: berkasnya, atau sel yang memuatnya.
    public let location: SourceLocation

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(kind: Kind, location: SourceLocation) {
        self.kind = kind
        self.location = location
    }
}

extension DocumentNote {
    static func all(of layout: WordLayout, _ tally: WordTally, margins: String, file: String) -> [DocumentNote] {
        let whole = SourceLocation(file: file)
        var notes: [DocumentNote] = []
        if tally.changes > 0 { notes.append(DocumentNote(kind: .trackedChanges, location: whole)) }
        if tally.hiddenTexts > 0 { notes.append(DocumentNote(kind: .hiddenText, location: whole)) }
        if tally.unreadParts > 0 { notes.append(DocumentNote(kind: .unreadDocument, location: whole)) }
        if !margins.isEmpty { notes.append(DocumentNote(kind: .pageMargins(margins), location: whole)) }
        return notes + layout.nested.map { DocumentNote(kind: .nestedTable($0.name), location: $0.place) }
    }
}
