import Diagnostics
import Reporting
import Testing

@Suite("Laporan sebagai Markdown")
struct MarkdownReportTests {
    @Test("Temuan utuh; isi dari berkas tidak menjadi tabel, kode, atau HTML")
    func findings() {
        #expect(
            MarkdownReport(language: .indonesian).text(of: FindingSamples.report.report()) == #"""
                # Temuan pemeriksaan

                ## Temuan

                Tidak dijalankan karena ada kesalahan bacaan: J002, P001. Perbaiki kesalahan bacaan dahulu, lalu periksa lagi.

                **Banyaknya temuan**

                | Bobot | Terbuka | Diterima | Jumlah |
                |---|---:|---:|---:|
                | kesalahan | 1 | 0 | 1 |
                | peringatan | 1 | 0 | 1 |
                | catatan | 0 | 1 | 1 |
                | Jumlah | 2 | 1 | 3 |

                | Kode | Bobot | Tempat | Tentang | Temuan | Seharusnya | Tertera | Selisih | Yang perlu dilakukan | Keputusan | Alasan |
                |---|---|---|---|---|---:|---:|---:|---|---|---|
                | J001 | kesalahan | kantor/total-tertera.csv!D5 | Anggaran | Jumlahnya tertera Rp1.010.000,00. | 1.000.000 | 1.010.000 | 10.000 | Periksa jumlahnya. |  |  |
                | R001 | peringatan | isian A.xlsx!realisasi!AB3 | Nilai | Capaiannya tertera 91 %. | 90 | 91 | 1 | Hitung ulang. | kembali, karena angkanya berubah sejak diterima 2024-11-20 | sesuai risalah |
                | D001 | catatan | a\|b:c.csv | =1+1 \`kode\` &lt;b&gt; | Harinya \| keliru. | Kamis | ␛\[31mJumat\|␊Kamis |  | Perbaiki harinya. | diterima 2024-11-20 | sesuai risalah |

                """#)
    }

    @Test("Setiap huruf yang berarti bagi Markdown dinetralkan")
    func escapes() {
        let text = LocalizedText(verbatim: #"a\b `c` | *d* _e_ [f](g) #h ~i~ <j> & k"#)
        let report = Report(title: text, subtitles: [], year: 2024, sections: [])
        #expect(
            MarkdownReport(language: .english).text(of: report)
                == "# " + ##"a\\b \`c\` \| \*d\* \_e\_ \[f\](g) \#h \~i\~ &lt;j&gt; &amp; k"## + "\n")
    }

    @Test("Laporan perbandingan juga dapat ditulis, tanpa baris tabel yang pecah")
    func comparison() throws {
        let text = MarkdownReport(language: .indonesian).text(of: try .sample())
        let rows = text.split(separator: "\n").filter { $0.hasPrefix("|") }
        #expect(rows.count > 50)
        #expect(rows.allSatisfy { $0.hasSuffix("|") })
    }
}
