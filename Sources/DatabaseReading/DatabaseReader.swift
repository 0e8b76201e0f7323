import BudgetModel
package import DatabaseConnection
import Diagnostics
import ExactNumbers
package import PaperReading
package import TableReading

/// Membaca sebuah tabel basis data sebagai jumlah-jumlah kelompoknya.
///
/// Semuanya di dalam satu transaksi hanya-baca dengan satu potret: jenis kolom, isi kolom tahapan, pemeriksaan induk, lalu kuerinya.
/// Hasilnya datang sebagai CSV dan dibaca pembaca yang sama dengan berkas.
package struct DatabaseReader {
    /// Yang dibaca, dan dari apa.
    package struct Reading {
        package var result: IntakeResult
        /// Berkas sementara berisi hasilnya; sidiknya sidik yang datang.
        package let answer: StoredFile
    }

    private let address: DatabaseAddress
    private let request: TableRequest
    private let limits: ReadingLimits

    package init(_ address: DatabaseAddress, _ request: TableRequest, limits: ReadingLimits) {
        (self.address, self.request, self.limits) = (address, request, limits)
    }

    /// Nama sumbernya di setiap tempat: alamat dan tabelnya.
    package var name: String { "\(address.text)/\(request.table.text)" }

    /// - Parameter explains: Rencana mesin dan banyaknya baris yang bepergian ikut ditanyakan; kuerinya lalu dijalankan dua kali.
    /// - Throws: `DatabaseError`, ``TableReadingRefusal``, `TableReadingError`.
    package func read(explains: Bool = false, progress: ((Int) -> Void)? = nil) throws -> Reading {
        let connection = try DatabaseConnection(address, access: .reading)
        let table = DatabaseTable(connection: connection, request: request)
        return try connection.inTransaction {
            let (shape, columns) = try table.shape()
            let plan = try QueryPlanner(shape: shape, contents: table, request: request, dialect: .postgres).plan()
            let differences = try table.parentSums(plan, shape)
            let steps =
                explains
                ? try connection.rows("EXPLAIN (ANALYZE, VERBOSE, COSTS OFF, TIMING OFF) " + plan.query.text).compactMap { $0[0] } : []
            let answer = try StoredFile(temporary: name) { try connection.copyOut(plan.query.text, to: $0) }
            let csv = try CSVTable(answer: answer, limits: limits)
            guard var result = try GroupedReading.read(csv, table: request.table.text, progress: progress),
                var source = result.budget.groupedSources.first, source.groupCount > 0
            else { throw TableReadingRefusal.empty(table: name) }
            source.engine = connection.serverWords
            source.queryDigest = plan.query.digest
            source.isSharded = try table.isSharded()
            source.leaves = plan.query.leaves.sql(.postgres)
            source.notes += try table.looseKeys(shape, columns).map(\.words)
            (source.query, source.plan) = (plan.query.text, steps)
            result.budget.groupedSources = [source]
            let place = SourceLocation(file: name)
            result.findings += differences.found.map { $0.finding(at: place) }
            if differences.others > 0 { result.findings.append(ParentDifference.others(differences.others, at: place)) }
            return Reading(result: result, answer: answer)
        }
    }
}

extension LooseKey {
    fileprivate var words: LocalizedText {
        switch kind {
        case .padded:
            LocalizedText(
                id: "Kolom \"\(column)\" berjenis char(n): basis data menyamakan nama yang hanya berbeda spasi di ujungnya.",
                en: "Column \"\(column)\" is char(n): the database treats names as the same that differ by trailing spaces only.")
        case .collated(let name):
            LocalizedText(
                id:
                    "Kolom \"\(column)\" berurutan huruf \"\(name)\" yang tidak deterministik: basis data dapat menyamakan nama yang berbeda huruf besar atau aksennya.",
                en:
                    "Column \"\(column)\" has the non-deterministic collation \"\(name)\": the database may treat names as the same that differ by case or accents."
            )
        }
    }
}

extension ParentDifference {
    /// Induk lain yang juga berbeda, di luar yang disebut satu per satu.
    fileprivate static func others(_ count: Int, at place: SourceLocation) -> Finding {
        Finding(
            rule: "J003", severity: .warning, location: place, facts: [.others: .count(count)],
            message: LocalizedText(
                id: "\(count: count) baris induk lain juga tidak sama dengan rinciannya; yang dihitung rinciannya.",
                en: "\(count: count) more parent rows differ from their parts; the parts are counted."),
            advice: LocalizedText(
                id: "Periksa baris-baris induk dan rinciannya di basis datanya.",
                en: "Check the parent rows and their parts in the database."))
    }

    fileprivate func finding(at place: SourceLocation) -> Finding {
        Finding(
            rule: "J003", severity: .warning, location: place, field: .ceiling(stage), subject: words,
            facts: [.printed: .amount(printed), .expected: .amount(leaves)],
            message: LocalizedText(
                id: "Baris induk \(words): \(stage.label) tertera \(printed), rinciannya berjumlah \(leaves); yang dihitung rinciannya.",
                en: "Parent row \(words): \(stage.label) is \(printed), its parts sum to \(leaves); the parts are counted."),
            advice: LocalizedText(
                id: "Periksa baris induk itu dan rinciannya di basis datanya.", en: "Check the parent row and its parts in the database."))
    }
}
