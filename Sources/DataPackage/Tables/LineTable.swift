import BudgetModel
import Diagnostics
import PaperReading

extension Schema {
    package static let lines = TableSchema<LineRow>(
        "pagu", "Baris anggaran dan pagunya pada setiap tahapan. Satu baris satu program di satu unit, atau lebih rinci.",
        fiscal: .spending, blank: { LineRow(BudgetLine(blankAt: $0)) }, rows: { $0.lines.map { LineRow($0) } }, at: { $0.line.location },
        add: { row, budget, reader in
            var line = row.line
            do {
                try line.pay(from: row.source, as: row.group)
                budget.lines.append(line)
            } catch {
                let place = reader.place(of: fundingSource)
                reader.log.add(.groupContradiction(group: row.group.rawValue, source: row.source.name, at: place))
            }
        },
        fields: { stages in
            owner + levels
                + ceilings(
                    stages, \.line.ceilings,
                    {
                        "Pagu pada tahapan \($0.name), dalam rupiah. Kosong: baris ini tidak ada pada tahapan itu; 0: nol yang tercetak."
                    }, example: { $0 == .original ? 790_236_963 : 503_909_700 }) + notes
        })

    private static let fundingSource = "Sumber Dana"

    private static let owner: [Field<LineRow>] = [
        .required("Tahun", "year", \.line.year, is: .year, "Tahun anggaran.", example: .year(2024)),
        .optional("Daerah", "region", \.line.region, is: .region, "Daerah pemilik OPD, bila paketnya memuat beberapa daerah.")
            .written { rows in rows.contains { $0.line.region != nil } },
        .required(
            "OPD", "office", \.line.office, is: .office, "Perangkat daerah pemilik baris.", example: "Dinas Perindustrian dan Perdagangan"),
        .optional(
            "Unit", "unit", \.line.unit, is: .unit, "Unit pelaksana (UPTD); kosong untuk OPD induk sendiri.", example: "UPTD RPK"),
    ]

    private static let levels: [Field<LineRow>] = [
        .code(
            "Kode Program", "program code", \.line.program.orAbsent, is: .programCode, "Kode program bila tercetak.", example: "3.31.02"),
        .name(
            "Program", "program", \.line.program.orAbsent, isRequired: true, is: .program, "Nama program.",
            example: "Program Perencanaan dan Pembangunan Industri"),
        .code("Kode Kegiatan", "activity code", \.line.activity, is: .activityCode, "Kode kegiatan bila tercetak."),
        .name(
            "Kegiatan", "activity", \.line.activity, is: .activity, "Nama kegiatan, bila pagunya dirinci sampai kegiatan."),
        .code(
            "Kode Sub Kegiatan", "sub activity code", \.line.subActivity, is: .subActivityCode, "Kode sub kegiatan bila tercetak."),
        .name("Sub Kegiatan", "sub activity", \.line.subActivity, is: .subActivity, "Nama sub kegiatan, bila dirinci."),
        .code("Kode Rekening", "account code", \.line.account, is: .accountCode, "Kode rekening bila tercetak."),
        .name("Rekening", "account", \.line.account, is: .account, "Nama rekening (akun), bila dirinci."),
        .required(
            "Kelompok", "group", \.group,
            "utama: program inti; penunjang: kesekretariatan; pendukung: dukungan APBN, di luar jumlah APBD.", example: "utama"),
        .required(
            fundingSource, "funding source", \.source, is: .fundingSource, "Sumber dana. APBN selalu kelompok pendukung, dan sebaliknya.",
            example: "APBD"),
    ]

    private static let notes: [Field<LineRow>] = [
        .optional(
            "Jenis Pergeseran", "kind of shift", \.line.change.shift, "Di antara apa uangnya digeser, bila pagunya digeser.",
            example: "antarkegiatan"
        ).written { rows in rows.contains { $0.line.change.shift != nil } },
        .optional(
            "Alasan Perubahan", "reason for the change", \.line.change.reason,
            "Mengapa pagunya berubah: a pergantian pejabat, b perubahan strategi, c perubahan prioritas atau asumsi; boleh diikuti titik dua dan kata-katanya.",
            example: "b: penajaman prioritas"
        ).written(isOffered: true) { rows in rows.contains { $0.line.change.reason != nil } },
        .optional("Keterangan Perubahan", "remark on the change", \.line.change.remark, "Keterangan kertas tentang perubahan pagunya.")
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
