import BudgetModel
import DatabaseConnection
public import Diagnostics

/// Satu tabel basis data yang didaftarkan pengelola halaman; pengunjung hanya memilih di antaranya, tidak pernah menyebut alamat.
public struct PageDatabase: Sendable, Codable, Hashable {
    /// Nama layanan di berkas layanan peladennya.
    public let service: String
    /// Tabel atau view-nya.
    public let table: String

    /// Dari tulisan pengelola: `KEUANGAN=keuangan.anggaran`; `nil` bila bukan nama layanan dan nama tabel.
    public init?(_ text: String) {
        let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2, !parts[0].isEmpty, parts[0].allSatisfy({ $0.isLetter || $0.isNumber || "-_.".contains($0) }),
            (try? QualifiedName(parts[1])) != nil
        else { return nil }
        (service, table) = (parts[0], parts[1])
    }

    /// Alamatnya.
    public var address: String { "service=\(service)" }

    /// Nama yang dilihat dan dipilih pengunjung.
    public var label: String { "\(service): \(table)" }

    /// Tingkat yang dapat dipilih: kata baris perintahnya, dan namanya.
    public static var levels: [(word: String, name: LocalizedText)] {
        GroupLevel.allCases.map { ($0.name.text(in: .indonesian), $0.name) }
    }
}
