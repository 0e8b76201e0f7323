extension String {
    /// Teks sebagai satu kata bagi shell; alamat sel memuat `!`, yang di luar kutip tunggal berarti lain.
    package var shellWord: String {
        let isPlain = allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) || "-_./@".contains($0) }
        return isPlain ? self : "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}
