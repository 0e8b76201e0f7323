public import ArgumentParser

/// Perintah utama `selisih`.
public struct SelisihCommand: ParsableCommand {
    /// Nama, contoh, dan anak perintah.
    public static let configuration = CommandConfiguration(
        commandName: "selisih",
        abstract: "Membandingkan anggaran murni, perubahan, dan dukungan APBN, tepat sampai ke sen.",
        usage: "selisih <perintah> <masukan> ... [<pilihan>]",
        discussion: """
            Selisih membaca tabel anggaran satu tahun kantor, memeriksanya, dan menulis buku kerja Excel yang \
            dapat diserahkan.

            Contoh:
              selisih periksa disperindag-2024
              selisih sandingkan disperindag-2024 -o sandingan.xlsx
              selisih usulkan disperindag-2024 --total 22.000.000.000 -o usulan.xlsx
              selisih baca disperindag-2024
            """,
        version: ToolVersion.current,
        subcommands: [
            CheckCommand.self, AcceptCommand.self, ExplainCommand.self, RulesCommand.self, CompareCommand.self,
            ProposeCommand.self, ReadCommand.self, TemplateCommand.self,
        ]
    )

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init() {}
}
