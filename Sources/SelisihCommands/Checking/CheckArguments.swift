import ArgumentParser
import BudgetAnalysis
import BudgetChecks
import BudgetSession
import Foundation
import Reporting

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
        for assignment in assignments where !ProposalRules.isName(assignment.name) && assignment.paperName == nil {
            do throws(SettingError) {
                try checkSettings.set(assignment.name, to: assignment.value)
            } catch {
                throw CommandError.setting(option: "--set \(assignment.name)=\(assignment.value)", error)
            }
        }
        return checkSettings
    }

    /// Ketentuan usulan dari berkas yang sama, lalu `--set`, yang menang.
    func proposalRules() throws -> ProposalRules {
        let kept = try settings.map { try SettingsFile(path: $0).proposal } ?? ProposalRules()
        var rules = ProposalRules()
        for assignment in assignments where ProposalRules.isName(assignment.name) {
            do throws(ProposalSettingError) {
                try rules.set(assignment.name, to: assignment.value)
            } catch {
                throw CommandError.proposalSetting(option: "--set \(assignment.name)=\(assignment.value)", error)
            }
        }
        return kept.overridden(by: rules)
    }
}

extension CheckArguments {
    /// Isian kertas resmi dari berkas yang sama, lalu `--set`, yang menang.
    func paperSettings() throws -> PaperSettings {
        let kept = try settings.map { try SettingsFile(path: $0).papers } ?? PaperSettings()
        var given = PaperSettings()
        for assignment in assignments {
            guard let name = assignment.paperName else { continue }
            do throws(PaperSettingError) {
                try given.set(name, to: assignment.value.trimmingCharacters(in: .whitespaces))
            } catch {
                throw CommandError.paperSetting(option: "--set \(assignment.name)=\(assignment.value)", error)
            }
        }
        return kept.overridden(by: given)
    }
}

/// Satu setelan dari baris perintah: `perubahan-pagu=30`.
struct SettingAssignment: ExpressibleByArgument, Hashable {
    let name: String
    let value: String

    /// Isian kertas resmi yang dinamainya; `nil` bila setelan lain.
    var paperName: PaperSettings.Name? { PaperSettings.Name(rawValue: name.lowercased()) }

    init?(argument: String) {
        guard let mark = argument.firstIndex(of: "=") else { return nil }
        let written = argument[..<mark]
        // Pemilih baris sesudah titik dua boleh nama bersepasi.
        name = ProposalRules.isName(String(written)) ? written.trimmingCharacters(in: .whitespaces) : written.filter { !$0.isWhitespace }
        value = String(argument[argument.index(after: mark)...])
        guard !name.isEmpty else { return nil }
    }
}
