/// Bagian sebuah dokumen yang tidak berlembar: tabel ke sekian, atau teks di antaranya.
///
/// Namanya berdiri di ``SourceLocation/sheet``, jadi tabel sebuah dokumen dan lembar sebuah buku kerja punya satu jalan.
public enum DocumentPart: Sendable, Hashable {
    /// Tabel menurut urutan di dokumen; tabel di dalam tabel 2 bernomor `2.1`.
    case table(String)
    /// Naskah di luar tabel.
    case text(Int)

    /// Nama bagian ini: `tabel 2`.
    public var name: String {
        switch self {
        case .table(let number): "tabel \(number)"
        case .text(let number): "teks \(number)"
        }
    }

    /// Nama bagian ini dalam kata, seperti tercetak di tempat temuan.
    public var words: LocalizedText {
        switch self {
        case .table(let number): LocalizedText(id: "tabel \(number)", en: "table \(number)")
        case .text(let number): LocalizedText(id: "teks \(number)", en: "text \(number)")
        }
    }

    /// `nil` bila ini bukan nama bagian dokumen.
    public init?(name: String) {
        let words = name.split(separator: " ", omittingEmptySubsequences: false)
        guard words.count == 2 else { return nil }
        let isNumber = words[1].split(separator: ".", omittingEmptySubsequences: false).allSatisfy {
            !$0.isEmpty && $0.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        }
        switch words[0] {
        case "tabel" where isNumber: self = .table(String(words[1]))
        case "teks" where isNumber:
            guard let number = Int(words[1]) else { return nil }
            self = .text(number)
        default: return nil
        }
    }
}

extension SourceLocation {
    /// Bagian dokumen yang dimaksud; `nil` bagi lembar buku kerja, walaupun lembarnya dinamai serupa.
    var documentPart: DocumentPart? {
        let workbooks = [".xlsx", ".xlsm", ".xltx", ".xls", ".ods", ".fods"]
        guard let sheet else { return nil }
        let file = file.lowercased()
        guard !workbooks.contains(where: file.hasSuffix) else { return nil }
        return DocumentPart(name: sheet)
    }

    /// Baris-baris dan kolom bagian dokumen, dalam kata. Di dokumen kolom tidak berhuruf, dan paragraf di atas tabel
    /// dihitung ke atas.
    func words(in part: DocumentPart) -> LocalizedText {
        var place = part.words
        if let row {
            let isText = if case .text = part { true } else { false }
            place =
                row < 0
                ? LocalizedText(id: "\(place), paragraf \(-row) di atasnya", en: "\(place), paragraph \(-row) above it")
                : isText
                    ? LocalizedText(id: "\(place), paragraf \(row)", en: "\(place), paragraph \(row)")
                    : LocalizedText(id: "\(place), baris \(row)", en: "\(place), row \(row)")
        }
        // Paragraf tidak berkolom.
        guard let column, (row ?? 1) > 0 else { return place }
        return LocalizedText(id: "\(place), kolom \(column)", en: "\(place), column \(column)")
    }
}
