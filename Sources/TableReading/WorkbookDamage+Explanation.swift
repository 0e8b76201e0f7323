import Diagnostics

extension UnsupportedFormat {
    func explanation(file: String) -> LocalizedText {
        switch self {
        case .legacyWorkbook:
            LocalizedText(
                id:
                    "\(file): ini buku kerja Excel 97-2003 (.xls). Buka di Excel atau LibreOffice, lalu simpan sebagai .xlsx.",
                en:
                    "\(file): this is an Excel 97-2003 workbook (.xls). Open it in Excel or LibreOffice, then save it as .xlsx."
            )
        case .binaryWorkbook:
            LocalizedText(
                id:
                    "\(file): ini buku kerja biner (.xlsb). Buka di Excel atau LibreOffice, lalu simpan sebagai .xlsx.",
                en:
                    "\(file): this is a binary workbook (.xlsb). Open it in Excel or LibreOffice, then save it as .xlsx."
            )
        case .webPage:
            LocalizedText(
                id:
                    "\(file): ini halaman web, walaupun mungkin bernama .xls. Buka di Excel atau LibreOffice, lalu simpan sebagai .xlsx.",
                en:
                    "\(file): this is a web page, although it may be named .xls. Open it in Excel or LibreOffice, then save it as .xlsx."
            )
        case .plainXML:
            LocalizedText(
                id:
                    "\(file): ini berkas XML, bukan buku kerja. Buka di Excel atau LibreOffice, lalu simpan sebagai .xlsx.",
                en:
                    "\(file): this is an XML file, not a workbook. Open it in Excel or LibreOffice, then save it as .xlsx."
            )
        case .pdf:
            LocalizedText(
                id: "\(file): ini berkas PDF. Minta tabel aslinya sebagai .xlsx, .ods, .docx, atau .csv.",
                en: "\(file): this is a PDF file. Ask for the original table as .xlsx, .ods, .docx, or .csv.")
        case .image:
            LocalizedText(
                id: "\(file): ini gambar. Minta tabel aslinya sebagai .xlsx, .ods, .docx, atau .csv.",
                en: "\(file): this is an image. Ask for the original table as .xlsx, .ods, .docx, or .csv.")
        case .legacyDocument:
            LocalizedText(
                id: "\(file): ini dokumen Word 97-2003 (.doc). Buka di Word atau LibreOffice, lalu simpan ulang sebagai .docx.",
                en: "\(file): this is a Word 97-2003 document (.doc). Open it in Word or LibreOffice, then save it as .docx.")
        case .richText:
            LocalizedText(
                id: "\(file): ini dokumen RTF (.rtf). Buka di Word atau LibreOffice, lalu simpan ulang sebagai .docx.",
                en: "\(file): this is an RTF document (.rtf). Open it in Word or LibreOffice, then save it as .docx.")
        case .openDocumentText:
            LocalizedText(
                id: "\(file): ini dokumen OpenDocument (.odt). Buka di Word atau LibreOffice, lalu simpan ulang sebagai .docx.",
                en: "\(file): this is an OpenDocument text (.odt). Open it in Word or LibreOffice, then save it as .docx.")
        case .otherDocument:
            LocalizedText(
                id:
                    "\(file): ini dokumen, bukan lembar kerja. Salin tabelnya ke Excel atau LibreOffice, lalu simpan sebagai .xlsx.",
                en:
                    "\(file): this is a document, not a spreadsheet. Copy its table to Excel or LibreOffice, then save it as .xlsx."
            )
        case .otherArchive:
            LocalizedText(
                id:
                    "\(file): ini arsip tanpa buku kerja atau dokumen di dalamnya. Mekarkan arsipnya dan sebutkan berkas tabelnya.",
                en:
                    "\(file): this is an archive without a workbook or document in it. Unpack it and name the table's file."
            )
        }
    }
}

extension ArchiveDamage {
    func explanation(file: String) -> LocalizedText {
        let problem: LocalizedText =
            switch self {
            case .unreadable:
                LocalizedText(
                    id: "arsip berkas ini terpotong atau rusak",
                    en: "this file's archive is cut off or damaged")
            case .noParts:
                LocalizedText(id: "arsip ini tidak berisi apa pun", en: "this archive holds nothing")
            case .missingPart(let part):
                LocalizedText(
                    id: "bagian \"\(part)\" tidak ada di berkas ini",
                    en: "part \"\(part)\" is missing from this file")
            case .duplicatePart(let part):
                LocalizedText(
                    id: "bagian \"\(part)\" ada dua kali di berkas ini",
                    en: "part \"\(part)\" stands twice in this file")
            case .damagedPart(let part):
                LocalizedText(
                    id: "bagian \"\(part)\" terpotong atau rusak",
                    en: "part \"\(part)\" is cut off or damaged")
            case .unknownCompression(let part):
                LocalizedText(
                    id: "bagian \"\(part)\" dimampatkan dengan cara selain deflate, yang tidak dipakai buku kerja mana pun",
                    en: "part \"\(part)\" is compressed in another way than deflate, which no workbook uses")
            case .sharedSheetPart(let part):
                LocalizedText(
                    id: "dua lembar menunjuk bagian yang sama, \"\(part)\"",
                    en: "two sheets point to the same part, \"\(part)\"")
            }
        return LocalizedText(
            id:
                "\(file): \(problem). Salin atau unduh ulang berkasnya, atau simpan ulang dari aplikasi asalnya.",
            en: "\(file): \(problem). Copy or download the file again, or save it again from its application."
        )
    }
}

extension PartDamage {
    func explanation(file: String, part: String) -> LocalizedText {
        LocalizedText(
            id: "\(file), bagian \"\(part)\": \(problem). Simpan ulang dari aplikasi asalnya.",
            en: "\(file), part \"\(part)\": \(problem). Save it again from its application.")
    }

    private var problem: LocalizedText {
        switch self {
        case .malformedXML:
            LocalizedText(id: "XML-nya tidak utuh", en: "its XML is not well-formed")
        case .documentType:
            LocalizedText(
                id: "ada definisi tipe dokumen (DTD), yang dapat dipakai untuk menyerang",
                en: "it has a document type definition (DTD), which can be used for attacks")
        case .unknownEncoding:
            LocalizedText(id: "pengodean hurufnya tidak dikenal", en: "its character encoding is unknown")
        case .invalidCharacter:
            LocalizedText(
                id: "ada byte yang bukan huruf", en: "there is a byte that is no character")
        case .unexpectedContent:
            LocalizedText(
                id: "isinya tidak menurut standar berkas ini",
                en: "its content does not follow the standard of this file")
        case .rowOrder(let row):
            LocalizedText(
                id: "baris \(row) mundur atau berulang", en: "row \(row) goes backwards or repeats")
        case .duplicateCell(let row, let column):
            LocalizedText(
                id: "sel \(SourceLocation.columnName(column))\(row) punya dua isi",
                en: "cell \(SourceLocation.columnName(column))\(row) has two contents")
        case .missingString(let row, let column):
            LocalizedText(
                id: "sel \(SourceLocation.columnName(column))\(row) menunjuk teks yang tidak ada",
                en: "cell \(SourceLocation.columnName(column))\(row) points to a text that does not exist")
        }
    }
}
