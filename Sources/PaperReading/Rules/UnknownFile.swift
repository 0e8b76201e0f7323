package import Diagnostics

extension RulePage {
    /// Berkas di folder paket, atau lembar di buku kerja isian, yang tidak dikenal.
    package static let unknownFile = RulePage(
        id: "B009",
        name: "berkas-atau-lembar-tidak-dikenal",
        severity: .note,
        title: LocalizedText(
            id: "Berkas atau lembar yang tidak dikenal dan tidak dibaca",
            en: "A file or sheet that is not known and was not read"
        ),
        why: LocalizedText(
            id:
                "Berkas di folder paket dan lembar di buku kerja isian dikenali dari namanya. Yang namanya lain tidak dibaca; temuan menyebutnya, supaya tabel yang salah nama tidak hilang dari pemeriksaan tanpa diketahui. Laporan yang ditulis Selisih sendiri juga tidak dibaca, karena angkanya sudah berasal dari berkas lain.",
            en:
                "Files of a package folder and sheets of a form workbook are known by their names. Others are not read; the finding names them, so that a misnamed table does not drop out of the check unseen. Reports written by Selisih itself are not read either, since their figures already come from other files."
        ),
        basis: LocalizedText(
            id: "Kebiasaan: yang tidak dibaca disebut, tidak pernah dilewati diam-diam.",
            en: "Practice: what was not read is named, never skipped in silence."
        ),
        bad: [
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni
            2024,Dinas Perdagangan,Perdagangan Dalam Negeri,utama,APBD,1.000.000
            """,
            "dokumen-2024.csv": """
            Kode,Jenis,Tahun,Tahapan
            pk,PK,2024,Murni
            """,
        ],
        good: [
            "pagu.csv": """
            Tahun,OPD,Program,Kelompok,Sumber Dana,Pagu Murni
            2024,Dinas Perdagangan,Perdagangan Dalam Negeri,utama,APBD,1.000.000
            """,
            "dokumen.csv": """
            Kode,Jenis,Tahun,Tahapan
            pk,PK,2024,Murni
            """,
        ]
    )
}

extension Finding {
    package static func unknownFile(_ name: String) -> Finding {
        Finding(
            rule: RulePage.unknownFile.id, severity: .note, location: SourceLocation(file: name),
            message: LocalizedText(
                id: "Berkas ini bukan tabel yang dikenal dan tidak dibaca.",
                en: "This file is not a known table and was not read."
            ),
            advice: isOtherDocument(name)
                ? LocalizedText(
                    id: "Bila seharusnya dibaca, buka di Word atau LibreOffice, lalu simpan ulang sebagai .docx.",
                    en: "If it should be read, open it in Word or LibreOffice, then save it as .docx."
                )
                : LocalizedText(
                    id: "Bila seharusnya dibaca, beri nama menurut tabelnya (misalnya pagu.csv) atau daftarkan di datapackage.json.",
                    en: "If it should be read, name it after its table (such as pagu.csv) or list it in datapackage.json."
                )
        )
    }

    /// - Parameter name: Nama dengan bita yang bukan UTF-8 sebagai `\xFF`.
    package static func unnamableFile(_ name: String) -> Finding {
        var finding = unknownFile(name)
        finding.severity = .warning
        finding.message = LocalizedText(
            id: "Nama berkas ini bukan UTF-8, jadi berkasnya tidak dibaca.",
            en: "The name of this file is not UTF-8, so the file was not read."
        )
        finding.advice = LocalizedText(
            id: "Ganti namanya dengan huruf dan angka biasa bila seharusnya dibaca.",
            en: "Rename it with plain letters and digits if it should be read."
        )
        return finding
    }

    package static func emptyFile(_ name: String) -> Finding {
        var finding = unknownFile(name)
        finding.message = LocalizedText(id: "Berkas ini kosong; tidak ada yang dibaca.", en: "This file is empty; nothing was read.")
        finding.advice = LocalizedText(
            id: "Simpan ulang tabelnya dari aplikasi asalnya bila seharusnya berisi.", en: "Save its table again if it should hold one."
        )
        return finding
    }

    private static func isOtherDocument(_ name: String) -> Bool {
        [".doc", ".rtf", ".odt"].contains(where: name.lowercased().hasSuffix)
    }

    package static func ownReport(_ name: String) -> Finding {
        Finding(
            rule: RulePage.unknownFile.id, severity: .note, location: SourceLocation(file: name),
            message: LocalizedText(
                id: "Berkas ini laporan yang ditulis Selisih, bukan kertas anggaran, dan tidak dibaca.",
                en: "This file is a report written by Selisih, not a budget paper, and was not read."
            ),
            advice: LocalizedText(
                id: "Tidak perlu apa-apa; pindahkan laporannya ke folder lain bila mengganggu.",
                en: "Nothing needs doing; move the report to another folder if it is in the way."
            )
        )
    }

    package static func unnamedProposal(_ name: String) -> Finding {
        Finding(
            rule: RulePage.unknownFile.id, severity: .note, location: SourceLocation(file: name),
            message: LocalizedText(
                id: "Berkas ini lembar Usulan di samping kertas-kertasnya, dan tidak dibaca.",
                en: "This file is a proposal sheet beside its papers, and was not read."
            ),
            advice: LocalizedText(
                id: "Untuk membandingkan usulannya, sebutkan berkasnya sesudah foldernya.",
                en: "To compare the proposal, name the file after the folder."
            )
        )
    }

    package static func unknownSheet(_ place: SourceLocation) -> Finding {
        Finding(
            rule: RulePage.unknownFile.id, severity: .note, location: place,
            message: LocalizedText(
                id: "Lembar ini bukan tabel yang dikenal dan tidak dibaca.",
                en: "This sheet is not a known table and was not read."
            ),
            advice: LocalizedText(
                id: "Bila seharusnya dibaca, beri nama menurut tabelnya, misalnya pagu.",
                en: "If it should be read, name it after its table, such as pagu."
            )
        )
    }
}
