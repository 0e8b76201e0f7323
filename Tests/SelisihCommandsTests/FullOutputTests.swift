import Testing

@Suite("Hasil yang tidak sampai tidak tampak berhasil")
struct FullOutputTests {
    @Test(
        "Cakram penuh adalah kode 2 dengan sebab, bukan program yang jatuh",
        arguments: [
            ["baca", "industri"], ["sandingkan", "industri", "--format", "csv"], ["periksa", "industri"], ["aturan"], ["jelaskan", "J001"],
            ["--help"],
        ]
    )
    func fullDisk(arguments: [String]) throws {
        let outcome = try Desk(["industri/pagu.csv": Papers.industry]).selisih(arguments, writingTo: "/dev/full")
        #expect(
            outcome
                == Desk.Outcome(
                    status: 2, output: "",
                    errors: "Hasil tidak dapat ditulis ke layar atau berkas tujuannya. Periksa ruang cakram dan tujuannya, lalu ulangi.\n"
                ))
    }
}
