import BudgetModel
import TableReading

enum DocumentColumn: String, PackageColumn {
    case code = "Kode"
    case kind = "Jenis"
    case title = "Judul"
    case number = "Nomor"
    case date = "Tanggal"
    case weekday = "Hari"
    case year = "Tahun"
    case stage = "Tahapan"
    case amends = "Mengubah"
    case remark = "Catatan"

    static let required: Set<Self> = [.code, .kind, .year]
}

extension PackageSession {
    mutating func readDocuments(_ source: any Table) throws(TableReadingError) {
        try forEachRecord(source, columns: DocumentColumn.self) { session, record in
            let stage = record.stage(.stage, log: &session.log)
            guard let code = record.required(.code, log: &session.log),
                let kind = record.required(.kind, log: &session.log),
                record.required(.year, log: &session.log) != nil,
                let year = record.year(.year, log: &session.log)
            else { return }
            session.budget.documents.append(
                Document(
                    code: code, kind: kind, title: record.text(.title), number: record.text(.number),
                    printedDate: record.text(.date), printedWeekday: record.text(.weekday), year: year,
                    stage: stage, amends: record.text(.amends), remark: record.text(.remark),
                    location: record.location
                )
            )
        }
    }
}
