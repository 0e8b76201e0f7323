import BudgetModel
import DatabaseConnection
import DatabaseReading
import ExactNumbers
import PaperReading
import TableReading

/// Tabel di basis data: barisnya dijumlahkan di sana, dan hanya kelompoknya yang dibaca.
extension InputReader {
    /// - Throws: ``IntakeError/refusedTable(_:)`` bila pilihan basis data disebut tanpa basis data.
    func checkDatabaseOptions(_ paths: [String]) throws(IntakeError) {
        guard !paths.contains(where: DatabaseAddress.isAddress) else { return }
        if options.table != nil { throw .refusedTable(.tableWithoutDatabase(option: "--table")) }
        if options.leaves != nil { throw .refusedTable(.tableWithoutDatabase(option: "--leaves")) }
        if options.explainsQuery { throw .refusedTable(.tableWithoutDatabase(option: "--explain-sql")) }
    }

    func readDatabase(_ text: String, progress: ((Int) -> Void)?) throws(IntakeError) -> IntakeResult {
        do {
            if let allowed = options.allowedDatabases, !allowed.contains(text) { throw TableReadingRefusal.notAllowed(address: text) }
            let address = try DatabaseAddress(text)
            guard let table = options.table else { throw TableReadingRefusal.noTable(address: text) }
            var request = TableRequest(table: try TableSource(table), level: options.level ?? .program)
            (request.leaves, request.year, request.office) = (options.leaves, options.year, options.office)
            request.meanings = options.columnMeanings
            let reader = DatabaseReader(address, request, limits: limits)
            let reading = try reader.read(explains: options.explainsQuery, progress: progress)
            var result = reading.result
            result.budget.files = [
                SourceFile(of: reading.answer, try FileDigest(of: reading.answer), rowCount: result.budget.groupedSources.first?.groupCount ?? 0)
            ]
            return result
        } catch let error as DatabaseError {
            throw .database(error)
        } catch let error as TableReadingRefusal {
            throw .refusedTable(error)
        } catch let error as TableReadingError {
            throw .table(error)
        } catch {
            throw .database(.unexpected(address: text, words: "\(error)"))
        }
    }
}
