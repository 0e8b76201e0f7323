import BudgetModel
import DataPackage

/// Pemilik sebuah paket: satu tahun sebuah OPD, di daerahnya bila disebut.
struct PackageOwner: Sendable, Hashable {
    let year: Int
    let region: String?
    let office: String

    /// Isi kolom `paket` setiap barisnya; kode kertas dan indikator hanya tunggal di dalam satu paket.
    ///
    /// Daerahnya menyusul nama OPD yang belum menyebutnya, seperti dinamai bacaan beberapa daerah, jadi kantor yang sama bernama sama dibaca
    /// sendiri maupun bersama.
    var name: String {
        guard let region, !NameKey(office).text.hasSuffix(NameKey(region).text) else { return "\(year) \(office)" }
        return "\(year) \(office) \(region)"
    }

    /// Pemilik-pemilik sebuah anggaran, menurut urutan pertama kali muncul.
    static func all(of budget: Budget) -> [PackageOwner] {
        var seen: Set<PackageOwner> = []
        let lines = budget.lines.lazy.map { PackageOwner(year: $0.year, region: $0.region, office: $0.office) }
        let balances = budget.balanceLines.lazy.map { PackageOwner(year: $0.year, region: $0.region, office: $0.office) }
        let owners = lines.filter { seen.insert($0).inserted } + balances.filter { seen.insert($0).inserted }
        // Angka tertera pendapatan dan pembiayaan tidak membawa daerahnya.
        let known = Set(owners.map { PackageOwner(year: $0.year, region: nil, office: $0.office) })
        let printed = budget.printedBalances.lazy.map { PackageOwner(year: $0.year, region: nil, office: $0.office) }
        return owners + printed.filter { !known.contains($0) && seen.insert($0).inserted }
    }
}
