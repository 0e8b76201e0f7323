import ArgumentParser

/// Arti kode keluar bagi skrip: 0 bersih, 1 ada temuan pada bobot yang dipilih, 2 tidak dapat berjalan.
enum ExitStatus {
    static let findings = ExitCode(1)
    static let failure = ExitCode(2)
}
