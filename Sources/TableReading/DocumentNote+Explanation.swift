public import Diagnostics

extension DocumentNote {
    /// Apa yang terjadi, dalam kata.
    public var message: LocalizedText {
        switch kind {
        case .trackedChanges:
            LocalizedText(
                id: "Dokumen ini memuat perubahan terlacak; dibaca seolah-olah semuanya sudah diterima.",
                en: "This document has tracked changes; it was read as if all of them were accepted.")
        case .hiddenText:
            LocalizedText(
                id: "Dokumen ini memuat teks tersembunyi; teks itu tidak tampak di kertas dan tidak dibaca.",
                en: "This document has hidden text; it does not show on paper and was not read.")
        case .nestedTable(let name):
            LocalizedText(
                id: "Sel ini memuat tabel lain; dibaca sebagai \(DocumentPart(name: name)?.words.text(in: .indonesian) ?? name).",
                en: "This cell holds another table; it was read as \(DocumentPart(name: name)?.words.text(in: .english) ?? name).")
        case .pageMargins(let text):
            LocalizedText(
                id: "Kepala atau kaki halaman tidak dibaca sebagai isi: \"\(text)\".",
                en: "Page headers and footers were not read as content: \"\(text)\".")
        case .unreadDocument:
            LocalizedText(
                id: "Dokumen lain yang disisipkan atau ditautkan di dokumen ini tidak dibaca.",
                en: "Another document inserted into or linked from this one was not read.")
        }
    }

    /// Apa yang dapat dilakukan.
    public var advice: LocalizedText {
        switch kind {
        case .trackedChanges:
            LocalizedText(
                id: "Bila ada yang seharusnya ditolak, putuskan dahulu di Word (Tinjau, Terima atau Tolak), lalu simpan.",
                en: "If any should be rejected, decide in Word first (Review, Accept or Reject), then save.")
        case .hiddenText:
            LocalizedText(
                id: "Bila seharusnya dibaca, hilangkan tanda Tersembunyi (Hidden) di huruf (Font) teks itu, lalu simpan.",
                en: "If it should be read, clear Hidden in the font settings of that text, then save.")
        case .nestedTable:
            LocalizedText(
                id: "Tidak perlu apa-apa; bila isinya bagian tabel luarnya, pindahkan ke sel-selnya sendiri.",
                en: "Nothing needs doing; if it belongs to the outer table, move it into cells of its own.")
        case .pageMargins:
            LocalizedText(
                id: "Bila ada tahun, nama kantor, atau angka yang hanya tertulis di situ, tulis juga di atas tabelnya.",
                en: "If a year, an office, or a figure stands only there, write it above the table too.")
        case .unreadDocument:
            LocalizedText(
                id: "Bila isinya diperlukan, salin ke dalam dokumen ini, atau berikan dokumennya sebagai masukan sendiri.",
                en: "If it is needed, copy its content into this document, or give that document as an input of its own.")
        }
    }
}
