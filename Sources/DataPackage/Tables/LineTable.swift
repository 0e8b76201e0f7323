import BudgetModel
import Diagnostics
import PaperReading

extension Schema {
    package static let lines = TableSchema<LineRow>(
        "pagu",
        LocalizedText(
            id: "Baris anggaran dan pagunya pada setiap tahapan. Satu baris satu program di satu unit, atau lebih rinci.",
            en: "Budget lines and their ceiling in each stage. One row is one program of one unit, or finer."),
        fiscal: .spending, blank: { LineRow(BudgetLine(blankAt: $0)) }, rows: { $0.lines.map { LineRow($0) } }, at: { $0.line.location },
        add: { row, budget, reader in
            if let line = line(of: row, &reader) { budget.lines.append(line) }
        },
        fields: { stages in
            owner + levels
                + ceilings(
                    stages, \.line.ceilings,
                    {
                        LocalizedText(
                            id:
                                "Pagu pada tahapan \($0.label), dalam rupiah. Kosong: baris ini tidak ada pada tahapan itu; 0: nol yang tercetak.",
                            en: "Ceiling in stage \($0.label), in rupiah. Empty: the line does not exist in that stage; 0: a printed zero.")
                    }, example: { $0 == .original ? 790_236_963 : 503_909_700 }) + notes
        })

    /// Baris anggarannya; `nil` bila kelompok dan sumber dananya bertentangan, yang dilaporkan pembacanya.
    static func line(of row: LineRow, _ reader: inout RowReader) -> BudgetLine? {
        var line = row.line
        do {
            try line.pay(from: row.source, as: row.group)
            return line
        } catch {
            let place = reader.place(of: fundingSource)
            reader.log.add(.groupContradiction(group: row.group.rawValue, source: row.source.name, at: place))
            return nil
        }
    }

    private static let fundingSource = "Sumber Dana"

    private static let owner: [Field<LineRow>] = [
        .required("Tahun", "year", \.line.year, is: .year, LocalizedText(id: "Tahun anggaran.", en: "Budget year."), example: .year(2024)),
        .optional(
            "Daerah", "region", \.line.region, is: .region,
            LocalizedText(
                id: "Daerah pemilik OPD, bila paketnya memuat beberapa daerah.",
                en: "Region that owns the office, if there are several regions.")
        )
        .written { rows in rows.contains { $0.line.region != nil } },
        .required(
            "OPD", "office", \.line.office, is: .office,
            LocalizedText(id: "Perangkat daerah pemilik baris.", en: "Office that owns the line."),
            example: "Dinas Perindustrian dan Perdagangan"),
        .optional(
            "Unit", "unit", \.line.unit, is: .unit,
            LocalizedText(
                id: "Unit pelaksana (UPTD); kosong untuk OPD induk sendiri.", en: "Implementing unit (UPTD); empty for the office itself."),
            example: "UPTD RPK"),
    ]

    private static let levels: [Field<LineRow>] = [
        .code(
            "Kode Program", "program code", \.line.program.orAbsent, is: .programCode,
            LocalizedText(id: "Kode program bila tercetak.", en: "Program code, if printed."), example: "3.31.02"),
        .name(
            "Program", "program", \.line.program.orAbsent, isRequired: true, is: .program,
            LocalizedText(id: "Nama program.", en: "Name of the program."),
            example: "Program Perencanaan dan Pembangunan Industri"),
        .code(
            "Kode Kegiatan", "activity code", \.line.activity, is: .activityCode,
            LocalizedText(id: "Kode kegiatan bila tercetak.", en: "Activity code, if printed.")),
        .name(
            "Kegiatan", "activity", \.line.activity, is: .activity,
            LocalizedText(
                id: "Nama kegiatan, bila pagunya dirinci sampai kegiatan.", en: "Name of the activity, if ceilings are given by activity.")),
        .code(
            "Kode Sub Kegiatan", "sub activity code", \.line.subActivity, is: .subActivityCode,
            LocalizedText(id: "Kode sub kegiatan bila tercetak.", en: "Sub activity code, if printed.")),
        .name(
            "Sub Kegiatan", "sub activity", \.line.subActivity, is: .subActivity,
            LocalizedText(id: "Nama sub kegiatan, bila dirinci.", en: "Name of the sub activity, if given.")),
        .code(
            "Kode Rekening", "account code", \.line.account, is: .accountCode,
            LocalizedText(id: "Kode rekening bila tercetak.", en: "Account code, if printed.")),
        .name(
            "Rekening", "account", \.line.account, is: .account,
            LocalizedText(id: "Nama rekening (akun), bila dirinci.", en: "Name of the account, if given.")),
        .required(
            "Kelompok", "group", \.group,
            LocalizedText(
                id: "utama: program inti; penunjang: kesekretariatan; pendukung: dukungan APBN, di luar jumlah APBD.",
                en: "utama: core program; penunjang: secretariat; pendukung: APBN support, outside the APBD total."), example: "utama"),
        .required(
            fundingSource, "funding source", \.source, is: .fundingSource,
            LocalizedText(
                id: "Sumber dana. APBN selalu kelompok pendukung, dan sebaliknya.",
                en: "Funding source. APBN is always group pendukung, and the other way round."),
            example: "APBD"),
    ]

    private static let notes: [Field<LineRow>] = [
        .optional(
            "Jenis Pergeseran", "kind of shift", \.line.change.shift,
            LocalizedText(id: "Di antara apa uangnya digeser, bila pagunya digeser.", en: "Between what the money is shifted, if it is."),
            example: "antarkegiatan"
        ).written { rows in rows.contains { $0.line.change.shift != nil } },
        .optional(
            "Alasan Perubahan", "reason for the change", \.line.change.reason,
            LocalizedText(
                id:
                    "Mengapa pagunya berubah: a pergantian pejabat, b perubahan strategi, c perubahan prioritas atau asumsi; boleh diikuti titik dua dan kata-katanya.",
                en:
                    "Why the ceiling changes: a change of officials, b change of strategy, c change of priorities or assumptions; a colon and words may follow."
            ),
            example: "b: penajaman prioritas"
        ).written(isOffered: true) { rows in rows.contains { $0.line.change.reason != nil } },
        .optional(
            "Keterangan Perubahan", "remark on the change", \.line.change.remark,
            LocalizedText(id: "Keterangan kertas tentang perubahan pagunya.", en: "The paper's remark on the change of the ceiling.")
        )
        .written(isOffered: true) { rows in rows.contains { $0.line.change.remark != nil } },
        .optional(remarkTitle, "remark", \.line.remark, remark),
    ]

    /// Kolom yang tidak ikut menentukan apa pun.
    static let remarkTitle = "Catatan"

    static let program = PackageColumn.Kind.listed(table: "pagu", column: "Program")
}

/// Baris anggaran yang kelompok dan sumber dananya belum diperiksa bersama.
package struct LineRow: Sendable {
    var line: BudgetLine
    var group: ProgramGroup
    var source: FundingSource

    init(_ line: BudgetLine) {
        self.line = line
        group = line.group
        source = line.fundingSource
    }
}
