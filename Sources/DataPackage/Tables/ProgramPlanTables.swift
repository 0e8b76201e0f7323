import BudgetModel
import Diagnostics
import ExactNumbers

extension Schema {
    static let cashPlans = TableSchema<CashPlan>(
        "rencana-kas",
        LocalizedText(
            id: "Rencana anggaran kas (RAK) dan rencana fisik setiap program, per bulan atau triwulan. Bulan tanpa rencana ditulis 0.",
            en: "Cash plan and planned physical progress of each program, per month or quarter. A month without a plan is written 0."),
        of: \.cashPlans, at: \.location,
        blank: { CashPlan(program: .absent, unit: nil, year: 0, period: .quarter(.first), span: .period, amount: nil, location: $0) },
        fields: [
            offices(\.offices, of: LocalizedText(id: "rencana", en: "plan")),
            programCode(\.program.orAbsent, example: "3.31.02"),
            program(\.program.orAbsent, example: "Program Perencanaan dan Pembangunan Industri"),
            unit(\.unit),
        ] + timing(\.year, \.period, \.span, example: "Januari") + [
            .optional(
                "Jumlah", "amount", \.amount, is: .amount,
                LocalizedText(
                    id: "Rencana kas dalam rupiah; kosong bila hanya fisiknya yang direncanakan.",
                    en: "Cash plan in rupiah; empty if only physical progress is planned."), example: .amount(Rupiah(25_000_000))),
            .optional(
                "Persen Fisik Tertera", "physical progress", \.physical,
                asPrinted(
                    LocalizedText(
                        id: "Target fisik sampai dengan akhir periode itu", en: "Planned physical progress up to the end of the period")),
                example: "15,00%"),
            .optional("Catatan", "remark", \.remark, remark),
        ])

    static let strategicMoney = TableSchema<StrategicMoney>(
        "renstra",
        LocalizedText(
            id: "Uang setiap program menurut Renstra, bagi evaluasi Renja: target seluruh periode, dan realisasi sampai dengan tahun lalu.",
            en:
                "Money of each program under the Renstra, for the evaluation of the Renja: target of the whole period, and spent up to last year."
        ),
        of: \.strategicMoney, at: \.location,
        blank: { StrategicMoney(program: .absent, unit: nil, year: 0, target: nil, realised: nil, location: $0) },
        fields: [
            offices(\.offices, of: LocalizedText(id: "program", en: "program")),
            programCode(\.program.orAbsent, example: "3.31.02"),
            program(\.program.orAbsent, example: "Program Perencanaan dan Pembangunan Industri"),
            unit(\.unit),
            .required(
                "Tahun", "year", \.year, is: .year, LocalizedText(id: "Tahun yang dievaluasi.", en: "Year that is evaluated."),
                example: .year(2024)),
            .optional(
                "Tahun Akhir", "last year", \.lastYear,
                LocalizedText(id: "Tahun terakhir periode Renstra.", en: "Last year of the Renstra."), example: .year(2026)),
            .optional(
                "Target Akhir Periode", "target", \.target,
                LocalizedText(
                    id: "Pagu indikatif seluruh periode Renstra, dalam rupiah.", en: "Indicative ceiling of the whole period, in rupiah."),
                example: .amount(Rupiah(4_000_000_000))),
            .optional(
                "Realisasi s.d. Tahun Lalu", "realised", \.realised,
                LocalizedText(
                    id: "Realisasi sejak awal periode sampai dengan tahun sebelum Tahun, dalam rupiah.",
                    en: "Spent from the start of the period up to the year before Tahun, in rupiah."),
                example: .amount(Rupiah(950_000_000))),
            .optional("Catatan", "remark", \.remark, remark),
        ])
}
