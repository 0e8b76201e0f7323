import BudgetModel
package import Diagnostics

extension RulePage {
    /// Kertas yang sama di dua berkas.
    package static let repeatedPaper = RulePage(
        id: "B051",
        name: "kertas-yang-sama-dua-kali",
        severity: .note,
        title: LocalizedText(id: "Kertas yang sama dua kali", en: "The same paper twice"),
        why: LocalizedText(
            id:
                "Folder kertas sering memuat satu kertas sebagai Excel dan sebagai Word, atau salinannya. Kertas yang jenis, nomor, tanggal, indikator, dan semua angkanya sama dipakai satu kali; yang berbeda satu angka saja dipakai dua-duanya, dan bedanya dilaporkan pemeriksaan.",
            en:
                "A folder of papers often holds one paper as Excel and as Word, or a copy. A paper whose kind, number, date, indicators, and all figures are the same is used once; if one figure differs both are used, and the checks report the difference."
        ),
        basis: LocalizedText(id: "Kebiasaan: satu kertas satu isi.", en: "Practice: one paper has one content."),
        bad: ["a.csv": repeatedPaperText, "b.csv": repeatedPaperText],
        good: ["a.csv": repeatedPaperText]
    )

    private static let repeatedPaperText = """
        INDIKATOR KINERJA UTAMA
        DINAS PERDAGANGAN
        TAHUN 2024
        NO;SASARAN;INDIKATOR KINERJA SASARAN;TARGET;;Definisi
        ;;;2023;2024;
        1;Meningkatnya ekspor;Nilai ekspor (Triliun Rp);12;12,5;Nilai barang yang diekspor
        """
}

extension Finding {
    /// Kertas yang sama di dua berkas: yang kedua tidak dihitung.
    static func repeatedPaper(_ paper: PaperFacts, first: PaperFacts) -> Finding {
        Finding(
            rule: RulePage.repeatedPaper.id, severity: .note, location: paper.location, excerpt: paper.kind.rawValue,
            message: LocalizedText(
                id: "Kertas ini (\(paper.kind.rawValue)) sama dengan \(first.location.text); yang dipakai yang pertama.",
                en: "This paper (\(paper.kind.rawValue)) is the same as \(first.location.text); the first one is used."
            ),
            advice: LocalizedText(
                id: "Tidak ada yang perlu diubah; hapus salah satunya bila salinan itu tidak sengaja.",
                en: "Nothing needs to change; remove one of them if the copy is unintended."
            )
        )
    }
}
