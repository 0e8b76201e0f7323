import ArgumentParser
import TableReading

/// Batas pembacaan yang diubah pengguna; sama bagi setiap perintah yang membaca masukan.
struct LimitArguments: ParsableArguments {
    @Option(
        name: .customLong("limit"),
        help: ArgumentHelp(
            id: "Satu batas pembacaan: baris=2000000; boleh diulang.", en: "One limit of reading: baris=2000000; may be repeated.",
            value: "nama=nilai", "name=value")
    )
    var assignments: [SettingAssignment] = []

    /// Batas bawaan dengan perubahan pengguna.
    func readingLimits() throws(CommandError) -> ReadingLimits {
        var limits = ReadingLimits.default
        for assignment in assignments {
            do throws(ReadingLimitError) {
                try limits.set(assignment.name, to: assignment.value)
            } catch {
                throw .limit(option: "--limit \(assignment.name)=\(assignment.value)", error)
            }
        }
        return limits
    }
}
