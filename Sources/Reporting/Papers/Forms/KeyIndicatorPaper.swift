import BudgetAnalysis
import BudgetModel
import Diagnostics

/// Keputusan indikator kinerja utama dan perubahannya, dengan lampirannya.
extension OfficePaper {
    static let keyIndicators = OfficePaper(
        id: "iku", title: LocalizedText(id: "Indikator Kinerja Utama", en: "Key indicators"),
        missing: { KeyIndicatorPaper($0, isRevision: false).gaps },
        sections: { KeyIndicatorPaper($0, isRevision: false).sections() })

    static let revisedKeyIndicators = OfficePaper(
        id: "iku-perubahan", title: LocalizedText(id: "Indikator Kinerja Utama Perubahan", en: "Revised key indicators"),
        missing: { KeyIndicatorPaper($0, isRevision: true).gaps },
        sections: { KeyIndicatorPaper($0, isRevision: true).sections() })
}

private struct KeyIndicatorPaper {
    let source: PaperSource
    let isRevision: Bool
    let documents: [Document]
    let performances: [IndicatorPerformance]

    init(_ source: PaperSource, isRevision: Bool) {
        self.source = source
        self.isRevision = isRevision
        documents = source.year.documents(.keyIndicators, isRevision: isRevision)
        performances = source.performances(promisedBy: documents)
    }

    var gaps: [LocalizedText] {
        PaperGap.office(source) + (performances.isEmpty ? [PaperGap.targets(of: isRevision ? "IKU Perubahan" : "IKU")] : [])
    }

    private var id: String { isRevision ? "iku-perubahan" : "iku" }

    func sections() -> [ReportSection] {
        let name = isRevision ? LocalizedText(id: "IKU Perubahan", en: "Revised IKU") : LocalizedText(verbatim: "IKU")
        let decree = ReportSection.paper(id, name, .upright, decreeBlocks)
        let annex = ReportSection.paper(
            "\(id)-lampiran", LocalizedText(id: "Lampiran \(name)", en: "Annex \(name)"), .landscape,
            annexHead + [.table(table), .signatures([nil, source.headSignature()])])
        return [decree, annex]
    }

    private func number(of documents: [Document]) -> LocalizedText { source.stated(.number, \.number, of: documents) }

    private var date: LocalizedText { source.stated(.date, \.printedDate, of: documents) }

    private var annexHead: [ReportBlock] {
        [
            .paragraph(LocalizedText(id: "LAMPIRAN", en: "ANNEX")), .paragraph(decreeTitle),
            .fields([
                ReportField(LocalizedText(id: "NOMOR", en: "NUMBER"), number(of: documents)),
                ReportField(LocalizedText(id: "TANGGAL", en: "DATE"), date),
            ]),
            .titles([tableTitle] + source.officeTitles + [LocalizedText(id: "TAHUN \(source.year.year)", en: "YEAR \(source.year.year)")]),
        ]
    }

    private var decreeTitle: LocalizedText {
        let office = source.officeName.uppercased()
        return LocalizedText(id: "KEPUTUSAN KEPALA \(office)", en: "DECREE OF THE HEAD OF \(office)")
    }

    private var tableTitle: LocalizedText {
        isRevision
            ? LocalizedText(id: "INDIKATOR KINERJA UTAMA PERUBAHAN", en: "REVISED KEY INDICATORS")
            : LocalizedText(id: "INDIKATOR KINERJA UTAMA", en: "KEY INDICATORS")
    }

    private var columns: [ReportColumn] {
        let baseline = LocalizedText(id: "KONDISI AWAL", en: "BASELINE")
        var columns = [
            ReportColumn(LocalizedText(id: "NO", en: "NO"), .code, width: 5),
            ReportColumn(LocalizedText(id: "SASARAN", en: "OBJECTIVE"), .name, width: 26),
            ReportColumn(LocalizedText(id: "INDIKATOR KINERJA SASARAN", en: "INDICATOR OF THE OBJECTIVE"), .name, width: 28),
        ]
        for year in years(.baseline) {
            var column = ReportColumn(
                year.map { LocalizedText(id: "Tahun \($0)", en: "Year \($0)") } ?? baseline, .quantity, width: 12)
            if year != nil { column.groups = [baseline] }
            columns.append(column)
        }
        for year in years(.target).compactMap(\.self) {
            var column = ReportColumn(LocalizedText(verbatim: String(year)), .quantity, width: 12)
            column.groups = [LocalizedText(id: "TARGET", en: "TARGET")]
            columns.append(column)
        }
        columns += [
            ReportColumn(LocalizedText(id: "Definisi", en: "Definition"), .note, width: 26),
            ReportColumn(
                LocalizedText(
                    id: "Formula Perhitungan (rumus menghitung realisasi target)", en: "Formula (how the realised value is computed)"),
                .note, width: 26),
            ReportColumn(LocalizedText(id: "Bidang Penanggung jawab", en: "Division in charge"), .note, width: 20),
        ]
        return columns.numbered
    }

    /// Tahun-tahun yang dicetak kertas-kertas ini; `nil` bila tahunnya tidak disebut.
    private func years(_ kind: Target.Kind) -> [Int?] { performances.years(kind, in: documents) }

    private var table: ReportTable {
        var rows: [ReportRow] = []
        var former: Indicator?
        for performance in performances {
            let indicator = performance.indicator
            let targets =
                years(.baseline).map { performance.promised(.baseline, in: $0, by: documents) }
                + years(.target).compactMap(\.self).map { performance.promised(.target, in: $0, by: documents) }
            rows.append(
                ReportRow(
                    cells: [
                        ReportCell(.code("\(rows.count + 1)")), .objective(of: indicator, after: former), .text(indicator.paperName),
                    ] + targets.map { $0 == .none ? .empty : .promised($0) } + [
                        .verbatim(indicator.definition ?? ""), .verbatim(indicator.formula ?? ""), .unitsInCharge(of: indicator),
                    ], sources: performance.places(of: targets)))
            former = indicator
        }
        return ReportTable(id: TableID("\(id)-lampiran"), columns: columns, rows: rows)
    }
}

extension [IndicatorPerformance] {
    /// Tahun-tahun sebuah jenis target yang dicetak kertas-kertas ini, yang tanpa tahun dahulu.
    func years(_ kind: Target.Kind, in documents: [Document]) -> [Int?] {
        let codes = Set(documents.map(\.code))
        let targets = flatMap(\.promises).map(\.target).filter { $0.kind == kind && codes.contains($0.document) }
        return targets.map(\.year).distinct.sorted { ($0 ?? 0) < ($1 ?? 0) }
    }
}

extension ReportCell {
    /// Bidang dan unit penanggung jawab, masing-masing sebaris.
    static func unitsInCharge(of indicator: Indicator) -> ReportCell {
        let units = (indicator.unitInCharge ?? "").split(separator: ";").map { String($0.drop(while: \.isWhitespace)) }
        return units.isEmpty ? .empty : .text(units.map { LocalizedText(verbatim: $0) }.joined(by: "\n"))
    }
}

/// Isi keputusannya; yang tidak ada di data dibiarkan kosong.
extension KeyIndicatorPaper {
    private var decreeBlocks: [ReportBlock] {
        let subject = LocalizedText(
            id: "INDIKATOR KINERJA UTAMA \(source.officeName.uppercased()) TAHUN \(source.year.year)",
            en: "KEY INDICATORS OF \(source.officeName.uppercased()) \(source.year.year)")
        let about = LocalizedText(id: "TENTANG", en: "ON")
        let title: [LocalizedText] =
            isRevision
            ? [
                LocalizedText(
                    id: "PERUBAHAN ATAS \(decreeTitle) NOMOR \(amended)", en: "AMENDMENT OF \(decreeTitle) NUMBER \(amended)"),
                about, subject,
            ] : [subject]
        let office = source.officeName.uppercased()
        return [
            .titles(
                [decreeTitle, LocalizedText(id: "NOMOR : \(number(of: documents))", en: "NUMBER : \(number(of: documents))"), about] + title
                    + [LocalizedText(id: "KEPALA \(office),", en: "THE HEAD OF \(office),")]),
            .fields(considerations + grounds), .titles([LocalizedText(id: "MEMUTUSKAN:", en: "DECIDES:")]), .fields(decisions),
            .signatures([
                nil,
                source.headSignature([
                    LocalizedText(
                        id: "Ditetapkan di \(source.settings[.place] ?? PaperSource.blank)",
                        en: "Given at \(source.settings[.place] ?? PaperSource.blank)"),
                    LocalizedText(id: "pada tanggal \(date)", en: "on \(date)"),
                ]),
            ]),
        ]
    }

    private var amended: LocalizedText {
        let former = documents.compactMap(\.amends).distinct.compactMap { source.budget.document($0) }
        let known = former.isEmpty ? source.year.documents(.keyIndicators, isRevision: false) : former
        let numbers = known.map(\.number).distinct
        return LocalizedText(verbatim: (numbers.count == 1 ? numbers[0] : nil) ?? PaperSource.blank)
    }

    private var considerations: [ReportField] {
        let year = source.year.year
        let office = source.officeName
        let second =
            isRevision
            ? LocalizedText(
                id: """
                    b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu melakukan penyesuaian pada kolom Target \
                    Indikator Kinerja Utama \(office) Tahun \(year).
                    """, en: "b. that, for the reason under a, the targets of the key indicators of \(office) for \(year) need adjusting.")
            : LocalizedText(
                id: """
                    b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Keputusan tentang Indikator Kinerja \
                    Utama \(office) Tahun \(year).
                    """, en: "b. that, for the reason under a, a decree on the key indicators of \(office) for \(year) is needed.")
        return [
            ReportField(
                LocalizedText(id: "Menimbang", en: "Considering"),
                LocalizedText(id: "a. bahwa \(PaperSource.blank);", en: "a. that \(PaperSource.blank);")),
            ReportField(.nothing, second),
        ]
    }

    private var grounds: [ReportField] {
        [
            ReportField(
                LocalizedText(id: "Mengingat", en: "In view of"),
                LocalizedText(
                    id: "1. Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah;",
                    en: "1. Presidential Regulation 29 of 2014 on the performance accountability system of government institutions;")),
            ReportField(
                .nothing,
                LocalizedText(
                    id: "2. Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014;",
                    en: "2. Regulation of the Minister of Administrative and Bureaucratic Reform 53 of 2014;")),
            ReportField(.nothing, LocalizedText(verbatim: "3. \(PaperSource.blank).")),
        ]
    }

    private var decisions: [ReportField] {
        let year = source.year.year
        let office = source.officeName
        return [
            ReportField(LocalizedText(id: "Menetapkan", en: "Decree"), .nothing),
            ReportField(
                LocalizedText(id: "KESATU", en: "FIRST"),
                isRevision
                    ? LocalizedText(
                        id: "Menetapkan Indikator Kinerja Utama Perubahan \(office) Tahun \(year).",
                        en: "Sets the revised key indicators of \(office) for \(year).")
                    : LocalizedText(
                        id: "Menetapkan Indikator Kinerja Utama \(office) Tahun \(year).",
                        en: "Sets the key indicators of \(office) for \(year).")),
            ReportField(
                LocalizedText(id: "KEDUA", en: "SECOND"),
                LocalizedText(
                    id: """
                        Segala biaya yang timbul akibat diterbitkannya Keputusan ini dibebankan pada Anggaran Pendapatan dan Belanja Daerah \
                        \(source.settings[.region] ?? PaperSource.blank).
                        """,
                    en: "All costs of this decree are borne by the regional budget of \(source.settings[.region] ?? PaperSource.blank).")),
            ReportField(
                LocalizedText(id: "KETIGA", en: "THIRD"),
                LocalizedText(
                    id: "Keputusan ini mulai berlaku pada tanggal ditetapkan.", en: "This decree takes effect on the day it is given.")),
        ]
    }
}
