import Diagnostics

extension RulePage {
    /// Induk menurut susunan nomor yang jumlahnya bukan jumlah barisnya.
    static let outlineSum = RulePage(
        id: "B038",
        name: "jumlah-susunan-tidak-cocok",
        severity: .error,
        title: LocalizedText(
            id: "Induk menurut susunannya tidak sama dengan jumlah barisnya",
            en: "A parent by its layout differs from the sum of its rows"
        ),
        why: LocalizedText(
            id:
                "Jumlah yang tidak cocok dapat berarti jumlahnya salah, atau baris itu bukan induk dan pagunya tidak ikut dihitung. Nomor urut jarang keliru, jadi itu peringatan; jorokan dapat berasal dari spasi yang terselip, jadi itu kesalahan.",
            en:
                "A sum that does not match may mean that the sum is wrong, or that the row is no parent and its ceiling is left out. Numbering is seldom wrong, so it is a warning; indentation may come from stray spaces, so it is an error."
        ),
        basis: LocalizedText(
            id: "Kebiasaan pemeriksaan: jumlah tertera dihitung ulang dari barisnya.",
            en: "Audit practice: a printed total is computed again from its rows."
        ),
        bad: [
            "dinas.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            Uraian,Pagu Murni
            Belanja Operasi,3.000.000
            "   Belanja Modal",500.000
            """
        ],
        good: [
            "dinas.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            Uraian,Pagu Murni
            Belanja Operasi,3.000.000
            Belanja Modal,500.000
            """
        ]
    )
}
