package import Diagnostics

/// Kata-kata setiap temuan tentang bentuk tabel, di satu tempat.
extension Finding {
    package static func missingColumns(_ titles: [String], found: [String], at place: SourceLocation) -> Finding {
        let names = titles.map { "\"\($0)\"" }.joined(separator: ", ")
        let present = found.isEmpty ? "-" : found.map { "\"\($0)\"" }.joined(separator: ", ")
        return Finding(
            rule: IntakeRule.missingColumn, severity: .error, location: place,
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

    package static func unknownColumn(_ title: String, at place: SourceLocation) -> Finding {
        Finding(
            rule: IntakeRule.unknownColumn, severity: .note, location: place, excerpt: title,
            message: LocalizedText(
                id: "Kolom \"\(title)\" tidak dikenal; isinya disimpan tetapi tidak dihitung.",
                en: "Column \"\(title)\" is not known; its contents are kept but not computed with."
            ),
            advice: LocalizedText(
                id: "Bila kolom ini seharusnya dibaca, betulkan ejaan tajuknya.",
                en: "If this column should be read, correct the spelling of its header."
            )
        )
    }

    package static func duplicateColumn(_ title: String, first: Int, at place: SourceLocation) -> Finding {
        let name = SourceLocation.columnName(first)
        return Finding(
            rule: IntakeRule.duplicateColumn, severity: .error, location: place, excerpt: title,
            message: LocalizedText(
                id: "Tajuk \"\(title)\" sudah ada di kolom \(name).",
                en: "Header \"\(title)\" already stands in column \(name)."
            ),
            advice: LocalizedText(
                id: "Hapus salah satu kolom, atau beri nama lain.",
                en: "Delete one of the columns, or rename it."
            )
        )
    }

    package static func duplicateStage(_ title: String, first: Int, at place: SourceLocation) -> Finding {
        let name = SourceLocation.columnName(first)
        return Finding(
            rule: IntakeRule.duplicateColumn, severity: .error, location: place, excerpt: title,
            message: LocalizedText(
                id: "Tajuk \"\(title)\" menyebut tahapan yang sama dengan kolom \(name).",
                en: "Header \"\(title)\" names the same stage as column \(name)."
            ),
            advice: LocalizedText(
                id: "Hapus salah satu kolom, atau sebut tahapan yang lain.",
                en: "Delete one of the columns, or name another stage."
            )
        )
    }

    package static func unknownStage(_ title: String, at place: SourceLocation) -> Finding {
        Finding(
            rule: IntakeRule.unknownStage, severity: .error, location: place, excerpt: title,
            message: LocalizedText(
                id: "Tahapan pada tajuk \"\(title)\" tidak dikenal.",
                en: "The stage in header \"\(title)\" is not known."
            ),
            advice: LocalizedText(
                id: "Pakai \"Pagu Murni\", \"Pagu Pergeseran 1\" (dan seterusnya), atau \"Pagu Perubahan\".",
                en: "Use \"Pagu Murni\", \"Pagu Pergeseran 1\" (and so on), or \"Pagu Perubahan\"."
            )
        )
    }

    package static func emptyCell(_ title: String, at place: SourceLocation) -> Finding {
        Finding(
            rule: IntakeRule.emptyCell, severity: .error, location: place,
            message: LocalizedText(
                id: "Sel \"\(title)\" kosong, padahal wajib diisi.",
                en: "Cell \"\(title)\" is empty but required."
            ),
            advice: LocalizedText(id: "Isi selnya.", en: "Fill in the cell.")
        )
    }

    package static func unknownChoice(
        _ title: String, text: String, allowed: [String], at place: SourceLocation
    ) -> Finding {
        let list = allowed.joined(separator: ", ")
        return Finding(
            rule: IntakeRule.unknownChoice, severity: .error, location: place, excerpt: text,
            message: LocalizedText(
                id: "\"\(text)\" bukan isi yang sah untuk kolom \"\(title)\".",
                en: "\"\(text)\" is not a valid entry for column \"\(title)\"."
            ),
            advice: LocalizedText(id: "Pakai salah satu: \(list).", en: "Use one of: \(list).")
        )
    }

    package static func notAYear(_ title: String, text: String, at place: SourceLocation) -> Finding {
        Finding(
            rule: IntakeRule.unknownChoice, severity: .error, location: place, excerpt: text,
            message: LocalizedText(
                id: "\"\(text)\" bukan tahun untuk kolom \"\(title)\".",
                en: "\"\(text)\" is not a year for column \"\(title)\"."
            ),
            advice: LocalizedText(id: "Tulis empat angka, misalnya 2024.", en: "Write four digits, such as 2024.")
        )
    }

    package static func raggedRow(cells: Int, columns: Int, at place: SourceLocation) -> Finding {
        let isError = cells > columns
        return Finding(
            rule: IntakeRule.raggedRow, severity: isError ? .error : .note, location: place,
            message: LocalizedText(
                id: "Baris ini berisi \(cells) sel, padahal tajuknya \(columns) kolom.",
                en: "This row has \(cells) cells, but the header has \(columns) columns."
            ),
            advice: isError
                ? LocalizedText(
                    id: "Mungkin ada pemisah di dalam sel tanpa tanda kutip; apit sel itu dengan tanda kutip.",
                    en: "A cell may hold a separator without quotation marks; quote that cell."
                )
                : LocalizedText(
                    id: "Sel yang tidak ada dibaca kosong; periksa apakah barisnya lengkap.",
                    en: "Absent cells are read as empty; check that the row is complete."
                )
        )
    }

    package static func cutRow(cells: Int, columns: Int, at place: SourceLocation) -> Finding {
        Finding(
            rule: IntakeRule.raggedRow, severity: .error, location: place,
            message: LocalizedText(
                id:
                    "Baris terakhir berkas berisi \(cells) sel, padahal tajuknya \(columns) kolom, dan tidak diakhiri ganti baris.",
                en: "The last row of the file has \(cells) cells, but the header has \(columns) columns, and no line end follows."
            ),
            advice: LocalizedText(
                id: "Berkas mungkin terpotong; simpan ulang dari aplikasi asalnya.",
                en: "The file may be cut off; save it again from its application."
            )
        )
    }

    package static func unknownFile(_ name: String) -> Finding {
        Finding(
            rule: IntakeRule.unknownFile, severity: .note, location: SourceLocation(file: name),
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
            rule: IntakeRule.unknownFile, severity: .note, location: SourceLocation(file: name),
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

    package static func unknownSheet(_ place: SourceLocation) -> Finding {
        Finding(
            rule: IntakeRule.unknownFile, severity: .note, location: place,
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

    package static func groupContradiction(group: String, source: String, at place: SourceLocation) -> Finding {
        Finding(
            rule: IntakeRule.groupContradiction, severity: .error, location: place, excerpt: "\(group), \(source)",
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

    package static func noRows(at place: SourceLocation) -> Finding {
        Finding(
            rule: IntakeRule.noRows, severity: .error, location: place,
            message: LocalizedText(
                id: "Tabel pagu tidak memuat satu baris pun.",
                en: "The table of ceilings holds no row at all."
            ),
            advice: LocalizedText(
                id: "Isi tabelnya: satu baris untuk setiap program dan unit.",
                en: "Fill in the table: one row for each program and unit."
            )
        )
    }

    package static func oneOf(_ first: String, _ second: String, bothFilled: Bool, at place: SourceLocation) -> Finding {
        Finding(
            rule: IntakeRule.contradictoryCells, severity: .error, location: place,
            message: bothFilled
                ? LocalizedText(
                    id: "Sel \"\(first)\" dan \"\(second)\" sama-sama terisi.",
                    en: "Cells \"\(first)\" and \"\(second)\" are both filled in."
                )
                : LocalizedText(
                    id: "Sel \"\(first)\" dan \"\(second)\" sama-sama kosong.",
                    en: "Cells \"\(first)\" and \"\(second)\" are both empty."
                ),
            advice: LocalizedText(id: "Isi salah satu saja.", en: "Fill in exactly one of them.")
        )
    }
}
