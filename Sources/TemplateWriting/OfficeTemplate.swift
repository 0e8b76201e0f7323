import DataPackage
public import BudgetModel
public import WorkbookWriting

/// Buku kerja isian satu tahun kantor: kosong, atau sudah berisi anggaran yang ada.
///
/// Setiap lembar adalah satu tabel paket data, sehingga isian yang dibaca kembali memberi anggaran yang
/// sama dengan paket CSV-nya.
public struct OfficeTemplate: Sendable {
    private let tables: PackageTables

    /// Isian untuk `budget`.
    ///
    /// - Parameter shifts: Banyaknya kolom pergeseran di antara murni dan perubahan.
    public init(_ budget: Budget = Budget(), shifts: Int = 0) {
        let stages = [.original, .revised] + (0..<max(shifts, 0)).map { BudgetStage.shift($0 + 1) }
        tables = PackageTables(budget, stages: stages)
    }

    /// Buku kerjanya, siap ditulis dengan ``FormWriter``.
    public var form: FormWorkbook {
        FormWorkbook(
            title: "Isian anggaran dan kinerja satu tahun kantor",
            guide: TemplateGuide(tables).guide,
            tables: tables.tables.map { TemplateTable($0).form }
        )
    }
}
