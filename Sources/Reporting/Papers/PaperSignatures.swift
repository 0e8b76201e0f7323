import Diagnostics

/// Tempat tanda tangan pejabat-pejabat yang lazim; yang tidak disetel dibiarkan kosong.
extension PaperSource {
    /// Tempat isian yang ditulis tangan.
    static let blank = String(repeating: ".", count: 40)

    /// Tempat dan tanggal, misalnya `Pangkalpinang, November 2024`.
    var placeAndDate: LocalizedText {
        let blank = String(repeating: ".", count: 20)
        return LocalizedText(verbatim: "\(settings[.place] ?? blank), \(settings[.date] ?? blank)")
    }

    /// Jabatan kepala OPD.
    var headPosition: String { settings[.headPosition] ?? "Kepala \(office)" }

    /// Atasan langsung, tanpa pangkat dan NIP: kepala daerah menandatangani tanpa keduanya.
    var superiorPosition: String { settings[.superiorPosition] ?? Self.blank }

    /// - Parameter lead: Baris-baris di atas jabatannya.
    func headSignature(_ lead: [LocalizedText] = []) -> ReportSignature {
        signature(lead + [LocalizedText(verbatim: headPosition.uppercased() + ",")], .headName, .headRank, .headNumber)
    }

    /// - Parameter lead: Baris-baris di atas jabatannya.
    func superiorSignature(_ lead: [LocalizedText] = []) -> ReportSignature {
        let name = settings[.superiorName].map { LocalizedText(verbatim: $0) }
        return ReportSignature(above: lead + [LocalizedText(verbatim: superiorPosition.uppercased() + ",")], name: name)
    }

    private func signature(
        _ above: [LocalizedText], _ name: PaperSettings.Name, _ rank: PaperSettings.Name, _ number: PaperSettings.Name
    ) -> ReportSignature {
        let below = [settings[rank], "NIP. " + (settings[number] ?? String(repeating: ".", count: 24))].compactMap(\.self)
        return ReportSignature(
            above: above, name: settings[name].map { LocalizedText(verbatim: $0) }, below: below.map { LocalizedText(verbatim: $0) })
    }
}
