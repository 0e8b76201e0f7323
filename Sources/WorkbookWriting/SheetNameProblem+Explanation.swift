import Diagnostics

extension SheetNameProblem {
    /// Penjelasan untuk lembar bernama `name`.
    func explanation(of name: String) -> LocalizedText {
        let rule: LocalizedText =
            switch self {
            case .empty: LocalizedText(id: "namanya kosong", en: "the name is empty")
            case .tooLong(let length):
                LocalizedText(
                    id: "panjangnya \(length) huruf, batas Excel \(ExcelLimits.sheetName)",
                    en: "it has \(length) characters, the Excel limit is \(ExcelLimits.sheetName)")
            case .forbidden(let character):
                LocalizedText(
                    id: "karakter \"\(ExcelText.visible(String(character)))\" dilarang di nama lembar",
                    en:
                        "the character \"\(ExcelText.visible(String(character)))\" is not allowed in sheet names"
                )
            case .apostrophe:
                LocalizedText(
                    id: "nama lembar tidak boleh diawali atau diakhiri tanda petik tunggal",
                    en: "a sheet name must not begin or end with an apostrophe")
            case .reserved:
                LocalizedText(id: "Excel memakai nama itu sendiri", en: "Excel keeps that name for itself")
            case .duplicate:
                LocalizedText(
                    id: "nama itu sudah dipakai lembar lain (huruf besar dan kecil dianggap sama)",
                    en: "another sheet already has that name (upper and lower case count as the same)")
            }
        return LocalizedText(
            id: "Lembar \"\(ExcelText.visible(name))\" ditolak Excel: \(rule). Ganti judul bagiannya.",
            en: "Excel refuses sheet \"\(ExcelText.visible(name))\": \(rule). Change the section's title.")
    }
}
