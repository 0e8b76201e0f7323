import ArgumentParser
import BudgetChecks
import BudgetSession

/// Pilihan yang menentukan hasil pemeriksaan; sama bagi `check` dan `accept`.
struct CheckArguments: ParsableArguments {
    @Option(help: ArgumentHelp(id: "Berkas setelan CSV: Setelan,Nilai.", en: "Settings file, CSV: Setelan,Nilai.", value: "berkas", "file"))
    var settings: String?

    @Option(
        name: .customLong("set"),
        help: ArgumentHelp(
            id: "Satu setelan: perubahan-pagu=30; boleh diulang.", en: "One setting: perubahan-pagu=30; may be repeated.",
            value: "nama=nilai", "name=value")
    )
    var assignments: [SettingAssignment] = []

    /// Ambang pemeriksaan; setelan dari berkas dahulu, lalu `--set`, yang menang.
    func checkSettings() throws -> CheckSettings {
        var checkSettings = CheckSettings()
        if let settings { try SettingsFile(path: settings).apply(to: &checkSettings) }
        for assignment in assignments {
            do throws(SettingError) {
                try checkSettings.set(assignment.name, to: assignment.value)
            } catch {
                throw CommandError.setting(option: "--set \(assignment.name)=\(assignment.value)", error)
            }
        }
        return checkSettings
    }
}

/// Satu setelan dari baris perintah: `perubahan-pagu=30`.
struct SettingAssignment: ExpressibleByArgument, Hashable {
    let name: String
    let value: String

    init?(argument: String) {
        guard let mark = argument.firstIndex(of: "=") else { return nil }
        name = argument[..<mark].filter { !$0.isWhitespace }
        value = String(argument[argument.index(after: mark)...])
        guard !name.isEmpty else { return nil }
    }
}
