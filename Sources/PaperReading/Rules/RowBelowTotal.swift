package import Diagnostics

extension RulePage {
    /// Baris berjumlah di bawah jumlah yang sudah menutup.
    package static let rowBelowTotal = RulePage(
        id: "B049",
        name: "baris-di-bawah-jumlah",
        severity: .error,
        title: LocalizedText(
            id: "Baris berjumlah di bawah jumlah yang sudah cocok", en: "An amount below a total that already agrees"
        ),
        why: LocalizedText(
            id:
                "Di bawah \"Jumlah\" orang menulis catatan: pagu tahun lalu, batas pagu, angka dari sumber lain. Bila ikut dijumlahkan, totalnya menjadi terlalu besar tanpa tanda. Baris yang berkata rata-rata, selisih, persentase, sisa, pembulatan, atau cek tidak pernah dihitung dan tidak ditanyakan; baris di bawah judul bagian atau tajuk baru adalah bagian lain, dan juga tidak.",
            en:
                "Below \"Jumlah\" people write remarks: last year's ceiling, a limit, a figure from elsewhere. Added in, the total grows without a sign. Rows that say mean, difference, percentage, rest, rounding, or check never count and are not asked about; rows below a section heading or a new header are another section, and neither are they."
        ),
        basis: LocalizedText(
            id: "Kebiasaan: \"Jumlah\" menutup baris-baris di atasnya.", en: "Practice: a total closes the rows above it."
        ),
        bad: [
            "pagu.csv": """
            TAHUN ANGGARAN 2024
            DINAS PERDAGANGAN
            Program;Pagu Murni
            Program Ekspor;100.123.456
            Program Pasar;200.234.567
            Jumlah;300.358.023
            Anggaran provinsi lain;12.345.678
            """
        ],
        good: [
            "pagu.csv": """
            TAHUN ANGGARAN 2024
            DINAS PERDAGANGAN
            Program;Pagu Murni
            Program Ekspor;100.123.456
            Program Pasar;200.234.567
            Jumlah;300.358.023
            Rata-rata;150.179.012
            """
        ]
    )
}
