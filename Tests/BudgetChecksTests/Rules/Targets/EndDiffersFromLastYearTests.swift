import Diagnostics
import Testing

@Suite("T004 kondisi akhir")
struct EndDiffersFromLastYearTests {
    @Test("Kondisi akhir yang lain daripada target tahun terakhir, urutan baris tidak penting")
    func differs() throws {
        let page = try CheckPage(
            TargetPackage(
                papers: "rpd,RPD,,,2023,,", indicators: "indeks,Indeks Reformasi Birokrasi,positif,posisi akhir",
                targets: """
                    rpd,indeks,kondisi akhir,,"70,51"
                    rpd,indeks,target,2026,"70,50"
                    rpd,indeks,target,2025,"69,75"
                    """
            ).files
        )
        #expect(
            page.text(of: "T004")
                == """
                T004 peringatan kantor/target.csv!E2
                  + kantor/target.csv!E3
                  Indeks Reformasi Birokrasi: »70,51«
                  = 70,50
                  Kondisi akhir "Indeks Reformasi Birokrasi" pada RPD tertera 70,51, sedangkan target tahun terakhirnya, 2026, 70,50.
                  Tentukan mana yang benar, lalu samakan keduanya.
                """
        )
        #expect(
            page.text(of: "T004", in: .english)
                == """
                T004 warning kantor/target.csv!E2
                  + kantor/target.csv!E3
                  Indeks Reformasi Birokrasi: »70,51«
                  = 70.50
                  The end-of-period value of "Indeks Reformasi Birokrasi" in RPD is printed as 70.51, but the target of its last year, 2026, is 70.50.
                  Decide which one is right, then make them equal.
                """
        )
    }

    @Test("Dua indikator senama dibedakan dengan kodenya")
    func namesakes() throws {
        let page = try CheckPage(
            TargetPackage(
                papers: "rpd,RPD,,,2023,,", indicators: "a,Indeks,,\nb,Indeks,,",
                targets: """
                    rpd,a,target,2025,"69,75"
                    rpd,a,target,2026,"70,50"
                    rpd,a,kondisi akhir,2026,"70,51"
                    rpd,b,target,2025,"69,75"
                    rpd,b,target,2026,"70,50"
                    rpd,b,kondisi akhir,2026,"70,51"
                    """
            ).files
        )
        #expect(page.findings.filter { $0.rule == "T004" }.map(\.subject) == ["Indeks (a)", "Indeks (b)"])
    }

    private static func plan(_ targets: String) -> TargetPackage {
        TargetPackage(papers: "rpd,RPD,,,2023,,\npk,PK,,,2024,Murni,", targets: targets)
    }

    @Test(
        "Yang bukan perbedaan",
        arguments: [
            SilentExample(
                "nilai sama dengan desimal lain",
                plan("rpd,nilai,target,2025,\"4,46\"\nrpd,nilai,target,2026,\"4,78\"\nrpd,nilai,kondisi akhir,,\"4,780\"")),
            SilentExample(
                "jumlah semua tahun", plan("rpd,nilai,target,2025,100\nrpd,nilai,target,2026,120\nrpd,nilai,kondisi akhir,,220")),
            SilentExample(
                "kondisi awal ditambah semua tahun",
                plan("rpd,nilai,kondisi awal,,30\nrpd,nilai,target,2025,100\nrpd,nilai,target,2026,120\nrpd,nilai,kondisi akhir,,250")),
            SilentExample("satu tahun target saja", plan("pk,nilai,target,2024,\"4,39\"\npk,nilai,kondisi akhir,,\"4,78\"")),
            SilentExample(
                "kondisi akhir tahun lain",
                plan("rpd,nilai,target,2024,\"4,39\"\nrpd,nilai,target,2025,\"4,46\"\nrpd,nilai,kondisi akhir,2026,\"4,78\"")),
            SilentExample(
                "target tahun terakhir tidak terbaca",
                plan(
                    "rpd,nilai,target,2024,\"4,39\"\nrpd,nilai,target,2025,\"4,46\"\nrpd,nilai,target,2026,nihil\nrpd,nilai,kondisi akhir,,\"4,78\""
                )),
            SilentExample(
                "kertas lain", plan("rpd,nilai,target,2025,\"4,46\"\nrpd,nilai,target,2026,\"4,78\"\npk,nilai,kondisi akhir,,\"5,78\"")),
            SilentExample("tanpa kondisi akhir", plan("rpd,nilai,target,2025,\"4,46\"\nrpd,nilai,target,2026,\"4,78\"")),
        ])
    func silent(example: SilentExample) throws {
        #expect(try CheckPage(example.files).text(of: "T004") == "")
    }
}
