/// Versi alat, tercetak di setiap keluaran supaya angka dapat ditelusuri.
enum ToolVersion {
    static let current = "0.1.0"
}
