import BudgetModel
import Diagnostics
import ExactNumbers

/// Baris anggaran, kaitannya dengan indikator, dan realisasi keuangan.
extension PackageTables {
    static func lines(_ budget: Budget, stages: [BudgetStage]) -> Table {
        let ceilings = stages.map { stage in
            PackageField<BudgetLine>(
                title: "Pagu \(stage.name)", .ceiling(stage), isRequired: false,
                "Pagu pada tahapan \(stage.name), dalam rupiah. Kosong: baris ini tidak ada pada tahapan itu; 0: nol yang tercetak.",
                example: .amount(Rupiah(stage == .original ? 790_236_963 : 503_909_700))
            ) { .init($0.ceilings[stage]) }
        }
        return Table(
            .lines, "Baris anggaran dan pagunya pada setiap tahapan. Satu baris satu program di satu unit, atau lebih rinci.",
            of: budget.lines, extras: budget.extraColumns, at: \.location,
            fields: lineLevels + ceilings + [.init(LineColumn.remark, .text, remarkWords) { .init($0.remark) }]
        )
    }

    private static var lineLevels: [PackageField<BudgetLine>] {
        [
            .init(LineColumn.year, .year, "Tahun anggaran.", example: .year(2024)) { .year($0.year) },
            .init(LineColumn.office, .text, "Perangkat daerah pemilik baris.", example: "Dinas Perindustrian dan Perdagangan") {
                .text($0.office)
            },
            .init(LineColumn.unit, .text, "Unit pelaksana (UPTD); kosong untuk OPD induk sendiri.", example: "UPTD RPK") { .init($0.unit) },
            .init(LineColumn.programCode, .code, "Kode program bila tercetak.", example: "3.31.02") { .init($0.program.code) },
            .init(LineColumn.program, .text, "Nama program.", example: "Program Perencanaan dan Pembangunan Industri") {
                .text($0.program.name)
            },
            .init(LineColumn.activityCode, .code, "Kode kegiatan bila tercetak.") { .init($0.activity?.code) },
            .init(LineColumn.activity, .text, "Nama kegiatan, bila pagunya dirinci sampai kegiatan.") { .init($0.activity?.name) },
            .init(LineColumn.subActivityCode, .code, "Kode sub kegiatan bila tercetak.") { .init($0.subActivity?.code) },
            .init(LineColumn.subActivity, .text, "Nama sub kegiatan, bila dirinci.") { .init($0.subActivity?.name) },
            .init(LineColumn.accountCode, .code, "Kode rekening bila tercetak.") { .init($0.account?.code) },
            .init(LineColumn.account, .text, "Nama rekening (akun), bila dirinci.") { .init($0.account?.name) },
            .init(
                LineColumn.group, .choice(ProgramGroup.self),
                "utama: program inti; penunjang: kesekretariatan; pendukung: dukungan APBN, di luar jumlah APBD.", example: "utama"
            ) { .text($0.group.rawValue) },
            .init(
                LineColumn.fundingSource, .suggestion(["APBD", "APBN", "DAK", "DBH", "DID"]),
                "Sumber dana. APBN selalu kelompok pendukung, dan sebaliknya.", example: "APBD"
            ) { .text($0.fundingSource.name) },
        ]
    }

    static func links(_ budget: Budget) -> Table {
        Table(
            .links, "Program mana mendukung indikator mana. Bobot satu program di satu unit seharusnya berjumlah 100.",
            of: budget.links, extras: budget.extraColumns, at: \.location,
            fields: [
                .init(LinkColumn.programCode, .code, "Kode program seperti di lembar pagu.", example: "3.31.02") { .init($0.program.code) },
                .init(
                    LinkColumn.program, .program, "Nama program seperti di lembar pagu.",
                    example: "Program Perencanaan dan Pembangunan Industri"
                ) {
                    .text($0.program.name)
                },
                .init(LinkColumn.unit, .text, "Unit seperti di lembar pagu; kosong untuk OPD induk.", example: "UPTD RPK") {
                    .init($0.unit)
                },
                .init(LinkColumn.indicator, .reference(.indicators), indicatorWords, example: "nilai-industri") { .text($0.indicator) },
                .init(LinkColumn.weight, .percent, "Bobot dalam persen, lebih dari 0 sampai 100.", example: .number(Quantity(100))) {
                    .number($0.weight)
                },
                .init(LinkColumn.remark, .text, remarkWords) { .init($0.remark) },
            ]
        )
    }

    static func moneyRealisations(_ budget: Budget) -> Table {
        Table(
            .moneyRealisations,
            "Realisasi keuangan. Isi salah satu dari Indikator atau Program, dan salah satu dari Jumlah atau Persen Tertera.",
            of: budget.moneyRealisations, extras: ownExtras(of: budget), at: \.location,
            fields: [
                .init(MoneyRealisationColumn.document, .reference(.documents), paperWords, example: "monev-tw1") { .init($0.document) }
            ] + office(of: budget) + [
                .init(
                    MoneyRealisationColumn.indicator, .reference(.indicators), indicatorWords + " Kosong bila Program diisi.",
                    example: "nilai-industri"
                ) {
                    .init($0.subject.indicator)
                },
                .init(MoneyRealisationColumn.programCode, .code, "Kode program seperti di lembar pagu.") {
                    .init($0.subject.program?.code)
                },
                .init(MoneyRealisationColumn.program, .program, "Nama program; kosong bila Indikator diisi.") {
                    .init($0.subject.program?.name)
                },
                .init(MoneyRealisationColumn.unit, .text, "Unit program; kosong untuk OPD induk.") { .init($0.subject.unit) },
                .init(MoneyRealisationColumn.year, .year, "Tahun anggaran.", example: .year(2024)) { .year($0.year) },
                .init(MoneyRealisationColumn.period, .quarter, "Triwulan.", example: "TW I") { .text($0.quarter.name) },
                .init(
                    MoneyRealisationColumn.span, .choice(MoneyRealisation.Span.self),
                    "kumulatif: sampai dengan akhir triwulan; periode: hanya di dalam triwulan.", example: "kumulatif"
                ) { .text($0.span.rawValue) },
                .init(MoneyRealisationColumn.amount, .amount, "Jumlah realisasi dalam rupiah; kosong bila hanya persen yang tercetak.") {
                    .init($0.evidence.amount)
                },
                .init(MoneyRealisationColumn.percent, .printed, "Persen realisasi " + figureWords, example: "12,45%") {
                    .init($0.evidence.figure)
                },
                .init(
                    MoneyRealisationColumn.stage, .stage, "Tahapan pagu yang menjadi dasar persen; kosong bila kertas tidak menyebutnya."
                ) { .init($0.evidence.stage?.name) },
                .init(MoneyRealisationColumn.remark, .text, remarkWords) { .init($0.remark) },
            ]
        )
    }
}

extension PackageTables {
    /// Kolom OPD, hanya bila ada realisasi yang tidak berlaku bagi semua OPD di paket.
    private static func office(of budget: Budget) -> [PackageField<MoneyRealisation>] {
        guard budget.moneyRealisations.contains(where: { $0.offices != .all }) else { return [] }
        return [
            .init(MoneyRealisationColumn.office, .text, "Perangkat daerah pemilik realisasi; kosong berarti semua OPD di lembar pagu.") {
                .init($0.offices.listed)
            }
        ]
    }

    /// Kolom tak dikenal dari tabel yang juga memuat pagu sudah ikut di tabel pagu.
    private static func ownExtras(of budget: Budget) -> [ExtraColumn] {
        guard !budget.moneyRealisations.isEmpty, !budget.extraColumns.isEmpty else { return budget.extraColumns }
        let shared = Set(budget.lines.lazy.map { $0.location.table })
        return budget.extraColumns.filter { !shared.contains(SourceLocation(file: $0.file, sheet: $0.sheet)) }
    }
}

extension MoneyRealisation.Subject {
    fileprivate var indicator: String? {
        if case .indicator(let code) = self { code } else { nil }
    }

    fileprivate var program: CodedName? {
        if case .program(let program, _) = self { program } else { nil }
    }

    fileprivate var unit: String? {
        if case .program(_, let unit) = self { unit } else { nil }
    }
}

extension MoneyRealisation.Evidence {
    fileprivate var amount: Rupiah? {
        if case .amount(let amount) = self { amount } else { nil }
    }

    fileprivate var figure: PrintedFigure? {
        if case .percentage(let figure, _) = self { figure } else { nil }
    }

    fileprivate var stage: BudgetStage? {
        if case .percentage(_, let stage) = self { stage } else { nil }
    }
}
