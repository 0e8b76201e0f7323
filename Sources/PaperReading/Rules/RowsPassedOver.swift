package import Diagnostics

extension RulePage {
    /// Baris yang tidak masuk kelompok mana pun karena kuerinya tidak mengenalnya.
    package static let rowsPassedOver = RulePage(
        id: "B058",
        name: "baris-terlewat-kueri",
        severity: .error,
        title: LocalizedText(
            id: "Kueri pengelompokan melewati baris", en: "The grouping query passed rows over"
        ),
        why: LocalizedText(
            id:
                "Kueri yang dicetak disusun dari contoh isi tabel. Bila tabelnya memuat nama tahapan, tingkat, kedalaman kode, atau tanda berlaku yang tidak ada di contohnya, baris-baris itu tidak ikut terjumlah; begitu pula induk tanpa rincian. Kuerinya menghitung baris seperti itu, dan hasilnya tidak dipakai selama ada.",
            en:
                "A printed query is made from a sample of the table. Where the table holds names of stages, levels, depths of codes, or marks of validity that the sample does not, those rows are left out of the sums; so are parents without parts. The query counts such rows, and its result is not used while there are any."
        ),
        basis: LocalizedText(
            id: "Kebiasaan pemeriksaan: jumlah hanya dapat ditandatangani bila setiap baris di bawahnya terbaca.",
            en: "Audit practice: a total can be signed only if every row below it has been read."
        ),
        bad: [
            "kelompok.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Baris,Baris Kosong,Kosong Murni,Baris Terlewat,selisih:program:3fa9c1d2e4b5a697:anggaran
            2025,Dinas Perdagangan,Perdagangan Dalam Negeri,utama,APBD,1000000.00,4,0,0,3,2026-11-30 09:15:00+07
            """
        ],
        good: [
            "kelompok.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni,Baris,Baris Kosong,Kosong Murni,Baris Terlewat,selisih:program:3fa9c1d2e4b5a697:anggaran
            2025,Dinas Perdagangan,Perdagangan Dalam Negeri,utama,APBD,1000000.00,4,0,0,0,2026-11-30 09:15:00+07
            """
        ]
    )
}

extension Finding {
    /// Baris yang dilewati kueri.
    package static func rowsPassedOver(_ count: Int, at place: SourceLocation) -> Finding {
        Finding(
            rule: RulePage.rowsPassedOver.id, severity: .error, location: place, facts: [.count: .count(count)],
            message: LocalizedText(
                id:
                    "Kuerinya melewati \(count: count) baris: tahapan, tingkat, kedalaman kode, atau tanda berlakunya tidak ada di contohnya, atau induknya tidak dirinci.",
                en:
                    "The query passed \(count: count) rows over: their stage, level, depth of code, or mark of validity is not in the sample, or the parent has no parts."
            ),
            advice: LocalizedText(
                id: "Lengkapi contohnya dengan baris seperti itu dan cetak kuerinya lagi, atau sebut barisnya dengan --leaves.",
                en: "Add such rows to the sample and print the query again, or name the rows with --leaves."
            )
        )
    }
}
