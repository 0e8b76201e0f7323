public import ArgumentParser

/// Perintah utama `selisih`.
public struct SelisihCommand: ParsableCommand {
    /// Nama, contoh, dan anak perintah.
    public static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "selisih",
            abstract: HelpWords.chosen(
                id: "Membandingkan anggaran murni, perubahan, dan dukungan APBN, tepat sampai ke sen.",
                en: "Compares the original budget, its revision, and APBN support, exact to the sen."),
            usage: HelpWords.chosen(id: "selisih <perintah> <masukan> ... [<pilihan>]", en: "selisih <command> <input> ... [<options>]"),
            discussion: HelpWords.chosen(
                id: """
                    Selisih membaca tabel anggaran satu tahun kantor, memeriksanya, dan menulis buku kerja Excel yang \
                    dapat diserahkan.

                    Contoh:
                      selisih periksa disperindag-2024
                      selisih sandingkan disperindag-2024 -o sandingan.xlsx
                      selisih usulkan disperindag-2024 -o usulan.xlsx
                      selisih naskah disperindag-2024 -o naskah.html
                      selisih baca disperindag-2024
                      selisih halaman

                    In English: selisih --help --language en
                    """,
                en: """
                    Selisih reads the budget tables of one year of an Indonesian government office, checks them, and writes \
                    an Excel workbook that can be handed in.

                    Examples:
                      selisih check disperindag-2024 --language en
                      selisih compare disperindag-2024 -o side-by-side.xlsx --language en
                      selisih propose disperindag-2024 -o proposal.xlsx --language en
                      selisih narrate disperindag-2024 -o narrative.html --language en
                      selisih read disperindag-2024 --language en
                      selisih serve --language en
                    """),
            version: ToolVersion.current,
            subcommands: [
                CheckCommand.self, AcceptCommand.self, ExplainCommand.self, RulesCommand.self, CompareCommand.self,
                ProposeCommand.self, PapersCommand.self, NarrateCommand.self, ReadCommand.self,
                TemplateCommand.self, QueryCommand.self, ServeCommand.self, PageJobCommand.self,
            ])
    }

    @OptionGroup var spoken: LanguageArguments

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init() {}
}
