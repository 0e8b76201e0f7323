public import ArgumentParser
public import Diagnostics

/// Bahasa keluaran sebagai pilihan perintah: `id` atau `en`.
extension Language: ExpressibleByArgument {}

/// Bahasa keluaran, bantuan, dan penolakan.
///
/// Perintah utama memilikinya juga, sehingga berlaku di mana pun disebut: `selisih --language en help`, `selisih help check --language en`.
struct LanguageArguments: ParsableArguments {
    @Option(
        name: [.customLong("language"), .customLong("bahasa")],
        help: ArgumentHelp(
            id: "Bahasa keluaran dan bantuan: id atau en.", en: "Language of output and help: id or en.", value: "bahasa", "language"))
    var language: Language = .indonesian

    /// Nama pilihannya, seperti ditulis di baris perintah.
    static let names = ["--language", "--bahasa"]
}
