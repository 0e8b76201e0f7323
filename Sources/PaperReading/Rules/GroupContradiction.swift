package import Diagnostics

extension RulePage {
    /// Kelompok dan sumber dana bertentangan.
    package static let groupContradiction = RulePage(
        id: "B010",
        name: "kelompok-dan-sumber-dana-bertentangan",
        severity: .error,
        title: LocalizedText(
            id: "Kelompok dan sumber dana bertentangan",
            en: "Group and funding source contradict each other"
        ),
        why: LocalizedText(
            id:
                "Dukungan APBN selalu kelompok pendukung, dan kelompok pendukung selalu APBN; dukungan itu ditampilkan di samping jumlah APBD, tidak pernah di dalamnya. Baris yang bertentangan tidak dibaca, karena salah satu bacaannya membuat jumlah APBD yang ditandatangani keliru.",
            en:
                "APBN support is always group pendukung, and group pendukung is always APBN; it is shown beside the APBD total, never inside. A contradictory row is not read, since one reading of it would make the signed APBD total wrong."
        ),
        basis: LocalizedText(
            id: "Kebiasaan kertas kantor: anggaran APBD dan dukungan APBN dijumlahkan terpisah.",
            en: "Practice of the offices' papers: APBD money and APBN support are totalled apart."
        ),
        bad: [
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni
            2024,Dinas Perdagangan,Revitalisasi Pasar Rakyat,utama,APBN,1.000.000
            """
        ],
        good: [
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni
            2024,Dinas Perdagangan,Revitalisasi Pasar Rakyat,pendukung,APBN,1.000.000
            """
        ]
    )
}

extension Finding {
    package static func groupContradiction(group: String, source: String, at place: SourceLocation) -> Finding {
        Finding(
            rule: RulePage.groupContradiction.id, severity: .error, location: place, excerpt: "\(group), \(source)",
            message: LocalizedText(
                id: "Kelompok \"\(group)\" bertentangan dengan sumber dana \"\(source)\".",
                en: "Group \"\(group)\" contradicts funding source \"\(source)\"."
            ),
            advice: LocalizedText(
                id: "Dukungan APBN selalu kelompok \"pendukung\", dan kelompok \"pendukung\" selalu APBN; betulkan salah satunya.",
                en: "APBN support is always group \"pendukung\", and group \"pendukung\" is always APBN; correct one of them."
            )
        )
    }
}
