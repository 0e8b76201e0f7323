package import Diagnostics

extension RulePage {
    /// Nama indikator yang cocok dengan dua indikator kertas lain.
    package static let indicatorFitsTwo = RulePage(
        id: "B056",
        name: "indikator-cocok-dengan-dua",
        severity: .error,
        title: LocalizedText(id: "Nama indikator cocok dengan dua indikator", en: "An indicator's name fits two indicators"),
        why: LocalizedText(
            id:
                "Kertas tidak berkode: indikator dikenali dari namanya, dan dua indikator yang senama dibedakan menurut sasarannya. Lembar monitoring yang hanya menyebut namanya tidak mengatakan yang mana, sehingga realisasinya dapat jatuh pada indikator yang salah.",
            en:
                "Papers carry no codes: an indicator is known by its name, and two of the same name are told apart by their objective. A monitoring sheet that prints the name alone does not say which one, so its realisation may fall on the wrong indicator."
        ),
        basis: LocalizedText(
            id: "Kebiasaan: nama dan sasaran bersama mengenali satu indikator.",
            en: "Practice: name and objective together identify one indicator."),
        bad: ["rpd.csv": indicatorFitsTwoPlan, "tw1.csv": sheet("Indikator Kinerja", "Indeks Reformasi")],
        good: ["rpd.csv": indicatorFitsTwoPlan, "tw1.csv": sheet("Sasaran;Indikator Kinerja", "Meningkatnya layanan;Indeks Reformasi")]
    )

    private static let indicatorFitsTwoPlan = """
        Tabel 7.1 Indikator Kinerja Dinas Perdagangan yang Mengacu pada Tujuan dan Sasaran RPD 2023-2026
        No;TUJUAN RPD;SASARAN RPD;INDIKATOR SASARAN RPD;TARGET CAPAIAN SETIAP TAHUN;;KONDISI KINERJA PADA AKHIR PERIODE RPD
        ;;;;2023;2024;
        1;Tata kelola yang baik;Meningkatnya layanan;Indeks Reformasi;66;67;70
        2;Tata kelola yang baik;Meningkatnya akuntabilitas;Indeks Reformasi;61;62;65
        """

    private static func sheet(_ titles: String, _ names: String) -> String {
        """
        MONITORING DAN EVALUASI RENCANA AKSI KINERJA TRIWULAN I TAHUN 2024
        DINAS PERDAGANGAN
        NO;\(titles);TARGET TAHUN 2024;TARGET KINERJA TW I;REALISASI KINERJA TW I
        1;\(names);67;16;17
        """
    }
}
