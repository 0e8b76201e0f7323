import BudgetModel

extension Schema {
    static let indicators = TableSchema<Indicator>(
        "indikator", "Daftar indikator kinerja. Satu baris satu indikator.", of: \.indicators, at: \.location,
        blank: { Indicator(code: "", name: "", location: $0) },
        fields: [
            .required(
                "Kode", "code", \.code, as: .code, "Kode pendek buatan sendiri, tanpa spasi; tabel lain merujuk ke sini.",
                example: "nilai-industri"),
            .optional("Tujuan", "goal", \.goal, "Tujuan di atas sasaran.", example: "Meningkatnya ekonomi Daerah"),
            .optional("Sasaran", "objective", \.objective, "Sasaran di atas indikator.", example: "Meningkatnya PDRB Industri Pengolahan"),
            .required("Nama", "name", \.name, "Nama indikator.", example: "Nilai Lapangan Usaha Industri Pengolahan"),
            .optional("Satuan", "unit of measure", \.unitOfMeasure, "Satuan nilai.", example: "Triliun (Rp)"),
            .defaulted(
                "Arah", "direction", \.direction,
                "positif: makin tinggi makin baik; negatif: makin rendah makin baik. Kosong dibaca positif.", example: "positif"),
            .defaulted(
                "Akumulasi", "accumulation", \.accumulation, "Cara nilai triwulan menjadi nilai tahun. Kosong dibaca jumlah.",
                example: "jumlah"),
            .defaulted(
                "Rumus Negatif", "negative formula", \.negativeFormula,
                "Rumus capaian indikator negatif (R realisasi, T target). Kosong untuk indikator positif; kosong pada indikator negatif dibaca 2-R/T.",
                isImplied: { $0.direction == .positive && $0.negativeFormula == .twoMinusRatio }),
            .optional(
                "Penanggung Jawab", "unit in charge", \.unitInCharge, "Bidang atau unit penanggung jawab.", example: "Bidang Industri"),
            .optional("Catatan", "remark", \.remark, remark),
        ])

    static func indicator<Row>(_ path: Field<Row>.Path<String>) -> Field<Row> {
        .required("Indikator", "indicator", path, as: .reference(table: "indikator"), indicatorWords, example: "nilai-industri")
    }
}
