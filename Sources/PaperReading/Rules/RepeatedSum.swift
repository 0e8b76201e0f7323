package import Diagnostics

extension RulePage {
    /// Baris yang jumlahnya sama dengan jumlah baris-baris sesudahnya atau sebelumnya.
    package static let repeatedSum = RulePage(
        id: "B039",
        name: "jumlah-terulang-tanpa-kode",
        severity: .error,
        title: LocalizedText(
            id: "Pagu sebuah baris sama dengan jumlah baris-baris sesudahnya atau sebelumnya",
            en: "The ceiling of a row equals the sum of the rows after or before it"
        ),
        why: LocalizedText(
            id:
                "Induk yang hanya dibedakan huruf tebal terbaca seperti baris biasa, sehingga uangnya terhitung dua kali. Pohon yang pasti dipakai tanpa bertanya: kode, nomor, jorokan, atau baris-baris yang jumlahnya menutup sampai satu puncak dengan angka yang tidak dapat kebetulan. Yang ditanyakan ialah kesamaan yang dapat kebetulan, yang tidak menjelaskan seluruh tabel, atau susunan yang kebanyakan induknya tidak cocok; pembaca tidak menebak, dan menunjukkan jumlah setiap jawaban.",
            en:
                "A parent set apart only by bold type reads like any other row, so that its money counts twice. A tree that is certain is used without asking: codes, numbers, indents, or rows whose sums close to one root with figures that cannot coincide by chance. An equality that may be chance or does not explain the whole table, and a tree most of whose parents do not agree, are asked about; the reader does not guess, and shows the sum that each answer gives."
        ),
        basis: LocalizedText(
            id: "Kebiasaan kertas kantor: induk mengulang jumlah bagiannya.",
            en: "Practice of the offices' papers: a parent repeats the sum of its parts."
        ),
        bad: [
            "dinas.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            Uraian,Pagu Murni
            Belanja Operasi,123.456.700
            Belanja Pegawai,100.000.000
            Belanja Barang dan Jasa,23.456.700
            Belanja Modal,50.000.000
            """
        ],
        good: [
            "dinas.csv": """
            TAHUN ANGGARAN 2024
            OPD : Dinas Perdagangan
            No,Uraian,Pagu Murni
            A,Belanja Operasi,123.456.700
            1,Belanja Pegawai,100.000.000
            2,Belanja Barang dan Jasa,23.456.700
            B,Belanja Modal,50.000.000
            """
        ]
    )
}

extension Finding {
    /// Kelompok bernama jumlah di antara baris yang dijumlahkan basis data.
    package static func groupedTotal(_ name: String, rows: Int, at place: SourceLocation) -> Finding {
        Finding(
            rule: RulePage.repeatedSum.id, severity: .error, location: place, excerpt: name, facts: [.count: .count(rows)],
            message: LocalizedText(
                id: "\(count: rows) baris yang dijumlahkan bernama \"\(name)\"; bila itu jumlah baris lain, uangnya terhitung dua kali.",
                en: "\(count: rows) of the rows summed are named \"\(name)\"; if that is the sum of other rows, their money counts twice."
            ),
            advice: LocalizedText(
                id: "Buang baris jumlah itu dengan --leaves, atau dengan view; bila ia memang program, beri nama lain di view-nya.",
                en: "Leave those rows out with --leaves, or by a view; if it is a program, give it another name in the view."
            )
        )
    }

    static func coincidentSum(_ name: String, at place: SourceLocation) -> Finding {
        Finding(
            rule: RulePage.repeatedSum.id, severity: .note, location: place, excerpt: name,
            message: LocalizedText(
                id: "\"\(name)\" kebetulan sama dengan jumlah baris-baris di sampingnya; dibaca sebagai baris biasa.",
                en: "\"\(name)\" happens to equal the sum of the rows beside it; it is read as an ordinary row."
            ),
            advice: LocalizedText(
                id: "Bila ia induknya, beri kode atau nomor urut (A, 1, a) supaya susunannya terbaca.",
                en: "If it is their parent, give it a code or a number (A, 1, a) so that the order can be read."
            )
        )
    }
}
