import BudgetModel
public import Diagnostics
public import ExactNumbers

extension CheckSettings {
    /// Nama setelan seperti ditulis di berkas setelan dan di pilihan `--set`.
    public enum Name: String, Sendable, Hashable, CaseIterable {
        /// Ambang perubahan pagu semua kelompok sekaligus.
        case change = "perubahan-pagu"
        /// Ambang perubahan pagu program utama.
        case coreChange = "perubahan-pagu-utama"
        /// Ambang perubahan pagu program penunjang.
        case overheadChange = "perubahan-pagu-penunjang"
        /// Ambang perubahan pagu program pendukung.
        case supportChange = "perubahan-pagu-pendukung"
        /// Jarak penyerapan dari kalender.
        case absorptionGap = "jarak-penyerapan"
        /// Jarak capaian dari penyerapan.
        case achievementGap = "jarak-capaian"
        /// Hari pemeriksaan.
        case inspectionDay = "hari-pemeriksaan"
    }

    /// Persen terbesar yang diterima sebagai ambang.
    public static let maximumPercentage = Quantity(1000)
    /// Desimal terbanyak sebuah ambang.
    public static let maximumDecimals = 4

    /// Mengisi satu setelan dari tulisan orang.
    ///
    /// - Parameters:
    ///   - name: Nama setelan; huruf besar dan kecil tidak dibedakan.
    ///   - text: Persen 0 sampai 1000 (`37,5`, `37.5`, `37,5 %`), atau tanggal satu hari (`2024-11-20`, `20 November 2024`).
    /// - Throws: ``SettingError`` bila namanya tidak dikenal atau isinya bukan nilai setelan itu.
    public mutating func set(_ name: String, to text: String) throws(SettingError) {
        guard let known = Name(rawValue: name.lowercased()) else { throw .unknownName(name) }
        switch known {
        case .change:
            let percentage = try Self.percentage(known, text)
            for group in ProgramGroup.allCases { changeThresholds[group] = percentage }
        case .coreChange: changeThresholds[.core] = try Self.percentage(known, text)
        case .overheadChange: changeThresholds[.overhead] = try Self.percentage(known, text)
        case .supportChange: changeThresholds[.support] = try Self.percentage(known, text)
        case .absorptionGap: absorptionGap = try Self.percentage(known, text)
        case .achievementGap: achievementGap = try Self.percentage(known, text)
        case .inspectionDay:
            guard let day = PrintedDate(text)?.day else { throw .notADay(known, text: text) }
            inspectionDay = day
        }
    }

    /// Nilai sebuah setelan bagi pembaca; `nil` bila tidak diisi atau berbeda di setiap kelompok.
    public func text(of name: Name, in language: Language) -> String? {
        switch name {
        case .change:
            let values = Set(changeThresholds.values)
            return values.count == 1 ? values.first.map { Self.text($0, language) } : nil
        case .coreChange: return changeThresholds[.core].map { Self.text($0, language) }
        case .overheadChange: return changeThresholds[.overhead].map { Self.text($0, language) }
        case .supportChange: return changeThresholds[.support].map { Self.text($0, language) }
        case .absorptionGap: return Self.text(absorptionGap, language)
        case .achievementGap: return Self.text(achievementGap, language)
        case .inspectionDay: return inspectionDay?.isoText
        }
    }

    private static func text(_ percentage: Quantity, _ language: Language) -> String {
        FindingFigure.percent(percentage).text(in: language)
    }

    private static func percentage(_ name: Name, _ text: String) throws(SettingError) -> Quantity {
        let reading: NumberReading
        do throws(NumberTextError) {
            reading = try NumberNotation.readings(of: text, maximumDecimals: maximumDecimals)
        } catch {
            throw .notAPercentage(name, text: text)
        }
        guard case .single(let number) = reading else { throw .ambiguous(name, text: text) }
        guard !number.hasCurrency, number.quantity >= .zero, number.quantity <= maximumPercentage else {
            throw .notAPercentage(name, text: text)
        }
        return number.quantity
    }
}

extension CheckSettings.Name {
    /// Arti setelan bagi pembaca.
    public var meaning: LocalizedText {
        switch self {
        case .change:
            LocalizedText(
                id: "Perubahan pagu yang perlu dijelaskan, untuk semua kelompok program",
                en: "Change of a ceiling that needs explaining, for every group of programs"
            )
        case .coreChange:
            LocalizedText(
                id: "Perubahan pagu program utama yang perlu dijelaskan",
                en: "Change of a core program's ceiling that needs explaining"
            )
        case .overheadChange:
            LocalizedText(
                id: "Perubahan pagu program penunjang yang perlu dijelaskan",
                en: "Change of an overhead program's ceiling that needs explaining"
            )
        case .supportChange:
            LocalizedText(
                id: "Perubahan dukungan APBN yang perlu dijelaskan",
                en: "Change of central-government support that needs explaining"
            )
        case .absorptionGap:
            LocalizedText(
                id: "Jarak penyerapan dari kalender, dalam poin persen, yang perlu dijelaskan",
                en: "Distance of absorption from the calendar, in percentage points, that needs explaining"
            )
        case .achievementGap:
            LocalizedText(
                id: "Jarak capaian kinerja dari penyerapan, dalam poin persen, yang perlu dijelaskan",
                en: "Distance of achievement from absorption, in percentage points, that needs explaining"
            )
        case .inspectionDay:
            LocalizedText(
                id: "Hari pemeriksaan, misalnya 2024-11-20; tanpa ini tidak ada yang dinilai terlambat",
                en: "Day of inspection, such as 2024-11-20; without it nothing is judged late"
            )
        }
    }
}
