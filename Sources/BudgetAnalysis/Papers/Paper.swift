package import BudgetModel

/// Sebuah kertas dan kedudukannya di antara kertas lain dari paket yang sama.
package struct Paper: Sendable, Hashable {
    /// Deretan kertas yang saling menggantikan.
    package enum Family: Sendable, Hashable {
        /// Perjanjian satu tahun: murni, pergeseran, perubahan, walaupun tidak menyebut yang diubahnya.
        case agreements(year: Int)
        /// Kertas ini dan semua yang mengubahnya, menurut kode kertas asalnya.
        case amendments(of: String)
    }

    /// Keputusan tempat beberapa lampiran berdiri: nomor tanpa tanda baca, dan tanggal.
    package struct Decree: Sendable, Hashable {
        package let number: String
        package let date: PrintedDate
    }

    package let document: Document
    package let date: PrintedDate?
    package let family: Family
    /// Berapa kertas sebelumnya yang diubah berturut-turut; nol bagi kertas asal.
    package let depth: Int
    /// Tabel dokumen asalnya; `nil` bila hanya satu OPD yang dibaca, sehingga semua kertas miliknya.
    package let package: String?

    /// Keputusan yang memuat kertas ini; `nil` bila nomor atau tanggalnya tidak pasti.
    package var decree: Decree? {
        guard let date, let number = document.number?.lowercased().filter({ $0.isLetter || $0.isNumber }), !number.isEmpty
        else { return nil }
        return Decree(number: number, date: date)
    }

    /// `true` bila kertas ini mengubah kertas lain atau memuat tahapan sesudah murni.
    package var isRevision: Bool { depth > 0 || document.amends != nil || (document.stage.map { $0 > .original } ?? false) }

    /// `true` bila keduanya lampiran satu keputusan.
    package func isAnnex(besides other: Paper) -> Bool {
        package == other.package && decree != nil && decree == other.decree
    }

    /// `true` bila pasti bertanggal lebih awal.
    package func isBefore(_ other: Paper) -> Bool {
        guard let date, let otherDate = other.date else { return false }
        return date.isBefore(otherDate)
    }

    /// `true` bila kertas ini menggantikan `other` di dalam deretannya.
    package func supersedes(_ other: Paper) -> Bool {
        guard package == other.package, family == other.family, !isAnnex(besides: other) else { return false }
        if let stage = document.stage, let otherStage = other.document.stage, stage != otherStage { return stage > otherStage }
        return depth == other.depth ? other.isBefore(self) : depth > other.depth
    }
}
