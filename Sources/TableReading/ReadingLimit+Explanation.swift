import Diagnostics

extension ReadingLimit {
    func explanation(maximum: Int, at location: SourceLocation) -> LocalizedText {
        let (problem, advice) = words(maximum)
        return LocalizedText(
            id: "\(location.text): \(problem). \(advice).",
            en: "\(location.text): \(problem). \(advice).")
    }

    private func words(_ maximum: Int) -> (problem: LocalizedText, advice: LocalizedText) {
        switch self {
        case .rows:
            (
                LocalizedText(
                    id: "lebih dari \(count: maximum) baris", en: "more than \(count: maximum) rows"),
                LocalizedText(
                    id: "Bagi tabel ini menjadi beberapa berkas", en: "Split this table into several files")
            )
        case .columns:
            (
                LocalizedText(
                    id: "lebih dari \(count: maximum) kolom", en: "more than \(count: maximum) columns"),
                LocalizedText(
                    id: "Periksa pemisah kolomnya, atau buang kolom yang tidak perlu",
                    en: "Check the column separator, or remove columns that are not needed")
            )
        case .cellBytes:
            (
                LocalizedText(
                    id: "isi satu sel lebih dari \(count: maximum) byte",
                    en: "one cell holds more than \(count: maximum) bytes"),
                LocalizedText(id: "Pendekkan isinya", en: "Shorten its content")
            )
        case .rowBytes:
            (
                LocalizedText(
                    id: "isi satu baris lebih dari \(count: maximum) byte",
                    en: "one row holds more than \(count: maximum) bytes"),
                LocalizedText(
                    id: "Periksa akhir barisnya, atau pendekkan isinya",
                    en: "Check its line end, or shorten its content")
            )
        case .cells:
            (
                LocalizedText(
                    id: "lebih dari \(count: maximum) sel", en: "more than \(count: maximum) cells"),
                LocalizedText(
                    id: "Bagi lembar ini menjadi beberapa berkas", en: "Split this sheet into several files")
            )
        case .archiveEntries:
            (
                LocalizedText(
                    id: "arsipnya berisi lebih dari \(count: maximum) bagian",
                    en: "its archive holds more than \(count: maximum) parts"), Self.saveAgain
            )
        case .partBytes, .documentBytes:
            (
                LocalizedText(
                    id: "satu bagian berkas mekar melebihi \(count: maximum) byte",
                    en: "one part of the file inflates beyond \(count: maximum) bytes"), Self.saveAgain
            )
        case .expansion:
            (
                LocalizedText(
                    id: "satu bagian berkas mekar lebih dari \(count: maximum) kali, seperti bom ZIP",
                    en: "one part of the file inflates more than \(count: maximum) times, like a zip bomb"
                ),
                Self.saveAgain
            )
        case .stringBytes:
            (
                LocalizedText(
                    id: "teks berkas lebih dari \(count: maximum) byte",
                    en: "the file's texts take more than \(count: maximum) bytes"),
                LocalizedText(
                    id: "Simpan lembar atau tabel yang diperlukan saja di berkas tersendiri",
                    en: "Save only the sheet or table that is needed in a file of its own")
            )
        case .xmlDepth:
            (
                LocalizedText(
                    id: "isi berkas bersarang lebih dari \(count: maximum) tingkat",
                    en: "the file's content nests deeper than \(count: maximum) levels"), Self.saveAgain
            )
        case .xmlTagBytes:
            (
                LocalizedText(
                    id: "satu tanda XML berkas lebih dari \(count: maximum) byte",
                    en: "one XML tag of the file is longer than \(count: maximum) bytes"), Self.saveAgain
            )
        case .xmlAttributes:
            (
                LocalizedText(
                    id: "satu tanda XML berkas punya lebih dari \(count: maximum) atribut atau ruang nama",
                    en: "one XML tag of the file has more than \(count: maximum) attributes or namespaces"), Self.saveAgain
            )
        case .sheets:
            (
                LocalizedText(
                    id: "lebih dari \(count: maximum) lembar atau tabel", en: "more than \(count: maximum) sheets or tables"),
                LocalizedText(
                    id: "Simpan lembar atau tabel yang diperlukan saja di berkas tersendiri",
                    en: "Save only the sheet or table that is needed in a file of its own")
            )
        case .mergedRanges:
            (
                LocalizedText(
                    id: "lebih dari \(count: maximum) sel gabungan",
                    en: "more than \(count: maximum) merged cells"),
                LocalizedText(id: "Pisahkan sel gabungannya", en: "Unmerge its cells")
            )
        case .inflatedBytes:
            (
                LocalizedText(
                    id: "semua bagian berkas mekar melebihi \(count: maximum) byte",
                    en: "all parts of the file inflate beyond \(count: maximum) bytes"), Self.saveAgain
            )
        case .tags:
            (
                LocalizedText(
                    id: "berkas berisi lebih dari \(count: maximum) tanda XML",
                    en: "the file holds more than \(count: maximum) XML tags"), Self.saveAgain
            )
        case .contentBytes:
            (
                LocalizedText(
                    id: "isi semua sel lebih dari \(count: maximum) byte, jauh melebihi besar berkasnya",
                    en: "all cells hold more than \(count: maximum) bytes, far beyond the size of the file"),
                LocalizedText(
                    id: "Simpan lembar atau tabel yang diperlukan saja di berkas tersendiri",
                    en: "Save only the sheet or table that is needed in a file of its own")
            )
        case .leadingBytes:
            (
                LocalizedText(
                    id: "baris-baris pembuka lebih dari \(count: maximum) byte",
                    en: "the opening rows hold more than \(count: maximum) bytes"),
                LocalizedText(id: "Pendekkan isinya", en: "Shorten their content")
            )
        }
    }

    private static let saveAgain = LocalizedText(
        id: "Simpan ulang sebagai berkas baru dari aplikasi asalnya",
        en: "Save it again as a new file from its application")
}
