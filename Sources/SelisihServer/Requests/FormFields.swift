import FlyingFox
import Foundation

/// Isian sebuah formulir: `application/x-www-form-urlencoded`, atau kueri alamatnya.
struct FormFields {
    private var pairs: [(name: String, value: String)] = []

    private static let maximumBytes = 1 << 20

    /// Isian dari kueri alamat.
    init(query: [HTTPRequest.QueryItem]) {
        pairs = query.map { ($0.name, $0.value) }
    }

    /// Isian dari isi permintaan.
    ///
    /// - Throws: ``PageProblem/tooLarge`` bila lebih dari satu MiB.
    init(body: HTTPBodySequence) async throws {
        var data = Data()
        for try await chunk in body {
            data.append(chunk)
            guard data.count <= Self.maximumBytes else { throw PageProblem.tooLarge }
        }
        pairs = String(decoding: data, as: UTF8.self).split(separator: "&").map { pair in
            let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(Self.decoded)
            return (halves[0], halves.count > 1 ? halves[1] : "")
        }
    }

    /// Isian pertama bernama ini tanpa spasi di tepinya; kosong bila tidak ada.
    subscript(name: String) -> String {
        pairs.first { $0.name == name }?.value.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
    }

    /// Semua isian bernama ini.
    func all(_ name: String) -> [String] { pairs.filter { $0.name == name }.map(\.value) }

    /// Isian yang namanya berawalan ini, tanpa awalannya.
    func all(prefixed prefix: String) -> [(name: String, value: String)] {
        pairs.filter { $0.name.hasPrefix(prefix) }.map { (String($0.name.dropFirst(prefix.count)), $0.value) }
    }

    private static func decoded(_ text: Substring) -> String {
        let spaced = text.replacingOccurrences(of: "+", with: " ")
        return spaced.removingPercentEncoding ?? spaced
    }
}
