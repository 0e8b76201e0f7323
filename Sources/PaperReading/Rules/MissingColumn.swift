package import Diagnostics

extension RulePage {
    /// Kolom wajib tidak ada.
    package static let missingColumn = RulePage(
        id: "B001",
        name: "kolom-wajib-tidak-ada",
        severity: .error,
        title: LocalizedText(
            id: "Tabel tidak punya kolom yang wajib ada",
            en: "A table lacks a column that it must have"
        ),
        why: LocalizedText(
            id:
                "Setiap tabel paket data punya kolom yang harus ada; tajuknya dibandingkan tanpa membedakan huruf besar. Tanpa kolom itu isi tabel tidak dibaca sama sekali, karena menebak artinya dapat menaruh uang di program atau tahun yang salah tanpa terlihat oleh penanda tangan.",
            en:
                "Every table of the data package has columns that must be there; headers are compared without regard to case. Without such a column the table is not read at all: guessing could put money into the wrong program or year unseen by the one who signs."
        ),
        basis: LocalizedText(
            id: "Bentuk paket data Selisih: kolom wajib setiap tabel tercantum di dokumentasi pembacaan.",
            en: "The form of Selisih's data package: the required columns of each table are listed in the documentation of reading."
        ),
        bad: [
            "pagu.csv": """
            Tahun,OPD,Program,Sumber Dana,Pagu Murni
            2024,Dinas Perdagangan,Perdagangan Dalam Negeri,APBD,1.000.000
            """,
            "indikator.csv": """
            Kode,Nama
            inflasi,Laju inflasi
            """,
        ],
        good: [
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni
            2024,Dinas Perdagangan,Perdagangan Dalam Negeri,utama,APBD,1.000.000
            """
        ]
    )
}

extension Finding {
    package static func missingColumns(_ titles: [String], found: [String], at place: SourceLocation) -> Finding {
        let names = titles.map { "\"\($0)\"" }.joined(separator: ", ")
        let present = found.isEmpty ? "-" : found.map { "\"\($0)\"" }.joined(separator: ", ")
        return Finding(
            rule: RulePage.missingColumn.id, severity: .error, location: place,
            message: LocalizedText(
                id: "Kolom wajib tidak ada: \(names). Kolom yang ada: \(present).",
                en: "Required columns are missing: \(names). Columns present: \(present)."
            ),
            advice: LocalizedText(
                id: "Tambahkan kolomnya, atau betulkan ejaan tajuknya.",
                en: "Add the columns, or correct the spelling of the headers."
            )
        )
    }
}
