import BudgetIntake
import BudgetModel
import Foundation
import PaperReading

/// Tempat hasil ditulis.
///
/// Yang dibaca tidak pernah ditimpa, `--force` sekalipun: kertas asli, keputusan, dan setelan tidak dapat dibuat ulang. Yang
/// dibaca ialah setiap berkas masukan, dengan nama dan ejaan apa pun ia disebut, dan semua isi folder masukan kecuali laporan
/// Selisih sendiri.
struct OutputPlace {
    private let output: String
    private let place: String

    init(_ output: String) {
        self.output = output
        place = output.realPath
    }

    /// - Parameters:
    ///   - inputs: Masukan seperti disebut pengguna.
    ///   - companions: Berkas keputusan dan setelan yang dibaca.
    /// - Throws: ``SessionError/outputIsInput(output:input:)``, ``SessionError/outputInInput(output:folder:)``.
    func check(isNoneOf reading: IntakeResult, inputs: [String], companions: [String]) throws(SessionError) {
        let identity = FileIdentity(output)
        for input in reading.budget.files.map(\.name) + inputs + companions {
            if holds(input.realPath) || (identity != nil && FileIdentity(input) == identity) {
                throw .outputIsInput(output: output, input: input)
            }
        }
        guard let identity, !identity.isFolder else { return }
        for folder in inputs.map({ InputName($0).base }) {
            guard FileIdentity(folder)?.isFolder ?? false, place.hasPrefix(folder.realPath.asFolder), !FormerOutput.isWritten(at: place)
            else { continue }
            throw .outputInInput(output: output, folder: folder)
        }
    }

    /// `true` bila jalur ini tujuannya sendiri, atau berada di dalam folder yang akan diganti.
    private func holds(_ path: String) -> Bool { path == place || path.hasPrefix(place.asFolder) }
}

/// Jati diri sebuah berkas di sistem berkas: sama bagi tautan dan setiap ejaan namanya.
private struct FileIdentity: Equatable {
    private let device: dev_t
    private let number: ino_t
    let isFolder: Bool

    /// `nil` bila tidak ada.
    init?(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        device = status.st_dev
        number = status.st_ino
        isFolder = status.st_mode & S_IFMT == S_IFDIR
    }
}

extension String {
    fileprivate var asFolder: String { hasSuffix("/") ? self : self + "/" }
}
