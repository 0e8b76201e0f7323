import Diagnostics
import Testing

/// P006: uang dan target satu indikator.
@Suite("Uang dan target berlawanan arah")
struct MoneyAgainstTargetTests {
    private static let papers = """
        Kode,Jenis,Tahun,Tahapan,Mengubah
        rpd,RPD,2024,,
        pk,PK,2024,Murni,
        pk-perubahan,PK Perubahan,2024,Perubahan,pk

        """

    private static let ceilings = ceilingTable(
        ",Program A,utama,APBD,1.000,600", "UPTD RPK,Program A,utama,APBD,500,405", ",Program B,utama,APBD,10,900")

    private func page(
        _ before: String, _ after: String, direction: String = "positif", ceilings: String = ceilings, papers: String = papers,
        targets: String = ""
    ) throws -> CheckPage {
        try CheckPage([
            "dokumen.csv": papers, "pagu.csv": ceilings,
            "indikator.csv": "Kode,Nama,Satuan,Arah\nindustri,Nilai Industri,triliun,\(direction)\n",
            "kaitan.csv": "Program,Indikator,Bobot\nProgram A,industri,100\n",
            "target.csv": """
            Dokumen,Indikator,Jenis,Tahun,Nilai Tertera
            pk,industri,target,2024,"\(before)"
            pk-perubahan,industri,target,2024,"\(after)"
            \(targets)

            """,
        ])
    }

    @Test("Target lebih berat dengan uang lebih sedikit: kedua perubahan dalam persen, semua barisnya")
    func harder() throws {
        #expect(
            try page("16,00", "21,75").text(of: "P006") == """
                P006 peringatan kantor/target.csv!E3
                  + kantor/target.csv!E2, kantor/pagu.csv!2, kantor/pagu.csv!3
                  Nilai Industri: »21,75«
                  Uang untuk "Nilai Industri" turun 33,00 % dari Murni ke Perubahan (Rp1.500,00 menjadi Rp1.005,00), sedangkan target 2024 naik 35,94 %, dari 16,00 pada PK menjadi 21,75 pada PK Perubahan.
                  Jelaskan bagaimana target yang lebih berat dicapai dengan uang yang lebih sedikit, atau sesuaikan salah satunya.
                """
        )
    }

    @Test("Target lebih ringan dengan uang lebih banyak adalah catatan")
    func easier() throws {
        #expect(
            try page("20,0", "18,5", ceilings: ceilingTable(",Program A,utama,APBD,1.000,1.100")).text(of: "P006", in: .english) == """
                P006 note kantor/target.csv!E3
                  + kantor/target.csv!E2, kantor/pagu.csv!2
                  Nilai Industri: »18.5«
                  The money for "Nilai Industri" is up 10.00% from Original to Revised (Rp1,000.00 to Rp1,100.00), while the 2024 target is down 7.50%, from 20.0 in PK to 18.5 in PK Perubahan.
                  Explain why the target is eased while its money grows.
                """
        )
    }

    @Test("Bagi indikator negatif, target yang turun lebih berat")
    func negativeIndicator() throws {
        #expect(
            try page("8,0", "6,0", direction: "negatif").text(of: "P006") == """
                P006 peringatan kantor/target.csv!E3
                  + kantor/target.csv!E2, kantor/pagu.csv!2, kantor/pagu.csv!3
                  Nilai Industri: »6,0«
                  Uang untuk "Nilai Industri" turun 33,00 % dari Murni ke Perubahan (Rp1.500,00 menjadi Rp1.005,00), sedangkan target 2024 turun 25,00 %, dari 8,0 pada PK menjadi 6,0 pada PK Perubahan (makin rendah makin baik).
                  Jelaskan bagaimana target yang lebih berat dicapai dengan uang yang lebih sedikit, atau sesuaikan salah satunya.
                """
        )
    }

    @Test("Target yang semula di bawah nol tidak punya persen")
    func belowZero() throws {
        let text = try page("-5,64", "3,25").text(of: "P006")
        #expect(text.contains("sedangkan target 2024 naik, dari -5,64 pada PK menjadi 3,25 pada PK Perubahan."))
    }

    @Test("Angka mendua dipakai bila kertas lain memastikannya, dan tidak bila tidak")
    func ambiguous() throws {
        #expect(try page("16.000", "21.750").text(of: "P006") == "")
        let sure = try page("16.000", "21,75", targets: "rpd,industri,target,2024,\"16,00\"")
        #expect(sure.text(of: "P006").contains("dari 16,000 pada PK menjadi 21,75 pada PK Perubahan."))
    }

    @Test("Kertas perubahan yang tidak menyebut tahapannya tetap kertas perubahan; kertas pergeseran bukan")
    func unnamedStage() throws {
        func text(stage: String) throws -> String {
            let papers = Self.papers.replacing("PK Perubahan,2024,Perubahan,pk", with: "PK Perubahan,2024,\(stage),pk")
            return try page("16,00", "21,75", papers: papers).text(of: "P006")
        }
        #expect(try text(stage: "").contains("target 2024 naik 35,94 %, dari 16,00 pada PK menjadi 21,75 pada PK Perubahan."))
        #expect(try text(stage: "Pergeseran 1") == "")
    }

    @Test("Tanpa PK, keputusan IKU dan perubahannya yang dibandingkan")
    func keyIndicators() throws {
        let papers = Self.papers.replacing("pk,PK,2024,Murni", with: "pk,IKU,2024,").replacing(
            "pk-perubahan,PK Perubahan,2024,Perubahan", with: "pk-perubahan,IKU Perubahan,2024,")
        #expect(
            try page("16,00", "21,75", papers: papers).text(of: "P006").contains("dari 16,00 pada IKU menjadi 21,75 pada IKU Perubahan."))
    }

    struct Silent: CustomTestStringConvertible {
        let testDescription: String
        var before = "16,00"
        var after = "21,75"
        var ceilings = MoneyAgainstTargetTests.ceilings
        var papers = MoneyAgainstTargetTests.papers
        var targets = ""
    }

    @Test(
        "Searah, tetap, atau tidak pasti: diam",
        arguments: [
            Silent(testDescription: "keduanya turun", after: "15,00"),
            Silent(testDescription: "target tetap, desimalnya saja berbeda", after: "16,0"),
            Silent(testDescription: "uang tetap", ceilings: ceilingTable(",Program A,utama,APBD,1.000,1.000")),
            Silent(testDescription: "uang dan target naik", ceilings: ceilingTable(",Program A,utama,APBD,1.000,1.001")),
            Silent(testDescription: "hanya satu tahapan", ceilings: ceilingTable(",Program A,utama,APBD,1.000", stages: ["Murni"])),
            Silent(
                testDescription: "turunnya hanya karena satu unit tidak tertulis",
                ceilings: ceilingTable(",Program A,utama,APBD,1.000,1.100", "UPTD RPK,Program A,utama,APBD,500,")),
            Silent(
                testDescription: "dua kertas tahapan itu saling berbeda (T003)",
                papers: papers + "pk-lain,PK Perubahan,2024,Perubahan,pk\n", targets: "pk-lain,industri,target,2024,\"15,00\""),
        ])
    func silent(_ item: Silent) throws {
        let page = try page(item.before, item.after, ceilings: item.ceilings, papers: item.papers, targets: item.targets)
        #expect(page.text(of: "P006") == "")
    }
}
