@testable import TableReading

extension ZipArchive {
    /// Arsip di letak ini, dengan anggaran pekerjaan menurut besarnya.
    convenience init(path: String, name: String, limits: ReadingLimits) throws(TableReadingError) {
        let stored = try StoredFile(path: path, name: name)
        try self.init(stored, budget: ReadingBudget(limits, for: stored))
    }
}
