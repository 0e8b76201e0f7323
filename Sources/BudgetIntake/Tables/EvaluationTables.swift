import BudgetModel
import TableReading

enum AKIPColumn: String, PackageColumn {
    case document = "Dokumen"
    case year = "Tahun"
    case level = "Tingkat"
    case component = "Komponen"
    case weight = "Bobot"
    case score = "Nilai Tertera"
    case predicate = "Predikat Tertera"
    case word = "Sebutan Tertera"
    case remark = "Catatan"

    static let required: Set<Self> = [.document, .year, .level, .component]
}

enum FollowUpColumn: String, PackageColumn {
    case document = "Dokumen"
    case number = "Nomor"
    case recommendation = "Rekomendasi"
    case action = "Rencana Aksi"
    case target = "Target"
    case plannedTime = "Rencana Waktu"
    case status = "Status"
    case first = "TW I"
    case second = "TW II"
    case third = "TW III"
    case fourth = "TW IV"
    case evidence = "Bukti"

    static let required: Set<Self> = [.document, .number, .recommendation]
}

extension PackageSession {
    mutating func readAKIPScores(_ source: any Table) throws(TableReadingError) {
        let table = try buffered(source, columns: AKIPColumn.self, figures: [.weight, .score]) {
            $0.text(.document) ?? ""
        }
        for record in table.records {
            guard let document = record.required(.document, log: &log),
                record.required(.year, log: &log) != nil, let year = record.year(.year, log: &log),
                record.required(.level, log: &log) != nil,
                let level = record.choice(.level, AKIPScore.Level.self, log: &log),
                let component = record.required(.component, log: &log)
            else { continue }
            budget.akipScores.append(
                AKIPScore(
                    document: document, year: year, level: level, component: component,
                    weight: figure(.weight, in: record, of: table, document: document),
                    score: figure(.score, in: record, of: table, document: document),
                    predicate: record.text(.predicate), word: record.text(.word),
                    remark: record.text(.remark), location: record.location
                )
            )
        }
    }

    mutating func readFollowUps(_ source: any Table) throws(TableReadingError) {
        try forEachRecord(source, columns: FollowUpColumn.self) { session, record in
            guard let document = record.required(.document, log: &session.log),
                let number = record.required(.number, log: &session.log),
                let recommendation = record.required(.recommendation, log: &session.log)
            else { return }
            var realised: [Quarter: String] = [:]
            let columns: [FollowUpColumn] = [.first, .second, .third, .fourth]
            for (quarter, column) in zip(Quarter.allCases, columns) { realised[quarter] = record.text(column) }
            session.budget.followUps.append(
                FollowUp(
                    document: document, number: number, recommendation: recommendation,
                    action: record.text(.action), target: record.text(.target),
                    plannedTime: record.text(.plannedTime), status: record.text(.status),
                    realised: realised, evidence: record.text(.evidence), location: record.location
                )
            )
        }
    }
}
