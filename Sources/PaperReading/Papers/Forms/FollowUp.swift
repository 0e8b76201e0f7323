import BudgetModel
import Diagnostics

extension PaperForm {
    /// Rencana aksi tindak lanjut rekomendasi evaluasi AKIP.
    static let followUp = PaperForm(
        kinds: [.followUp],
        example: """
            RENCANA AKSI TINDAK LANJUT REKOMENDASI LHE AKIP INTERNAL
            DINAS PERDAGANGAN TAHUN 2024
            NO;REKOMENDASI;RENCANA AKSI TINDAK LANJUT;TARGET;RENCANA WAKTU PELAKSANAAN;STATUS/ PROGRES PENYELESAIAN;REALISASI;;;;LINK DOKUMEN BUKTI DUKUNG
            ;;;;;;TRIWULAN I;TRIWULAN II;TRIWULAN III;TRIWULAN IV;
            1.;Data kinerja relevan;Rapat internal;Notulen;Oktober 2024;Selesai;;;;Notulen rapat;arsip 12
            """,
        fits: { document in document.tables.contains { $0.has(.action) && $0.has(.recommendation) } ? .followUp : nil },
        takes: { $0.has(.action) }, read: { _, tables, facts in for table in tables { facts.takeFollowUps(table) } })
}

extension PaperFacts {
    fileprivate mutating func takeFollowUps(_ table: PaperTable) {
        var number = ""
        var recommendation = ""
        /// Judul yang butir-butirnya menyusul: "5. Laporan kinerja agar sepenuhnya:".
        var heading: (number: String, text: String)?
        for row in table.rows {
            let own = row.text(.number).filter { $0.isNumber || $0 == "." }.trimmingDots
            if !own.isEmpty { number = own }
            let text = row.text(.recommendation).trimmedName
            guard !row.text(.action).isEmpty else {
                if !text.isEmpty { heading = (number, text) }
                continue
            }
            if !text.isEmpty { recommendation = text }
            if let heading, heading.number == number, let index = Self.item(recommendation) {
                followUp(row, number: "\(number).\(index)", recommendation: "\(heading.text) \(recommendation)")
            } else {
                heading = nil
                followUp(row, number: number, recommendation: recommendation)
            }
        }
    }

    /// "1) Menginformasikan ...": nomor butirnya.
    private static func item(_ text: String) -> Int? {
        let digits = text.prefix { $0.isNumber }
        guard let number = Int(digits), let mark = text.dropFirst(digits.count).first, ").".contains(mark) else { return nil }
        return number
    }

    private mutating func followUp(_ row: PaperTable.Row, number: String, recommendation: String) {
        func text(_ role: PaperRole) -> String? {
            let text = row.text(role).trimmedName
            return text.isEmpty ? nil : text
        }
        var realised: [Quarter: String] = [:]
        for cell in row.cells(.realised) {
            if let quarter = cell.column.quarter.flatMap({ Quarter(rawValue: $0) }) { realised[quarter] = cell.text.trimmedName }
        }
        followUps.append(
            FollowUp(
                document: "", number: number, recommendation: recommendation, action: text(.action), target: text(.target),
                plannedTime: text(.schedule), status: text(.status), realised: realised, evidence: text(.evidence),
                location: row.cells(.action).first?.place ?? location))
    }
}

extension String {
    fileprivate var trimmingDots: String { String(drop { $0 == "." }.reversed().drop { $0 == "." }.reversed()) }
}
