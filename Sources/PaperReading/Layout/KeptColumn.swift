import Diagnostics

/// Sebab sebuah kolom uang hanya disimpan, walaupun kata tajuknya dikenal.
enum KeptColumn: Hashable, Sendable {
    /// Pagu yang tahunnya bukan, atau belum pasti, tahun tabel ini.
    case otherYear
    /// Selisih atau persen di samping pagu tahun lain.
    case comparesYears
    /// Persen di samping beda realisasi dan pagu, yang tidak berkata persen dari apa.
    case comparesRealisation
    /// Pagu tanpa tahapan di samping pagu murni dan perubahan.
    case withoutStage
    /// Usulan, bukan pagu yang ditetapkan.
    case proposal
    /// Selisih atau persen tanpa dua tahapan yang dibandingkan.
    case withoutPair
    /// Bagian pagu yang jumlahnya dibaca dari kolom lain: operasi, modal.
    case part
    /// Jumlah bulan atau triwulan di samping pagunya.
    case sumOfPeriods
    /// Hanya tambahan, atau hanya pengurangan.
    case oneWay
    /// Kode kantor di rekapitulasi per OPD.
    case officeCode
    /// Pendapatan atau pembiayaan di samping belanja.
    case otherThanSpending

    /// Arti kolomnya bagi pengguna.
    static let label = LocalizedText(id: "disimpan", en: "kept")

    /// Sebabnya sebagai anak kalimat; `year` tahun tabel, `title` tajuk kolomnya.
    fileprivate func why(_ title: String, year: Int?) -> LocalizedText {
        switch self {
        case .otherYear:
            if let year, !HeaderWords(title).years.contains(year) {
                LocalizedText(id: "bukan tentang tahun tabel ini (\(year))", en: "is not about this table's year (\(year))")
            } else {
                LocalizedText(id: "menyebut tahun, tetapi tidak menyebut tahapan", en: "names a year but no stage")
            }
        case .comparesYears:
            LocalizedText(id: "membandingkan dua tahun, bukan dua tahapan", en: "compares two years, not two stages")
        case .comparesRealisation:
            LocalizedText(
                id: "membandingkan realisasi dengan pagu, bukan dua tahapan, dan tidak menyebut persen dari apa",
                en: "compares realisation with the ceiling, not two stages, and does not say of what it is a percentage")
        case .withoutStage:
            LocalizedText(
                id: "tidak menyebut tahapan, sedangkan kolom lain menyebutnya", en: "names no stage, while other columns do"
            )
        case .proposal: LocalizedText(id: "hanya usulan, bukan pagu yang ditetapkan", en: "is only a proposal, not the ceiling decided")
        case .withoutPair:
            LocalizedText(id: "tidak punya dua tahapan untuk dibandingkan", en: "has no two stages to compare")
        case .part:
            LocalizedText(
                id: "hanya bagian pagu; yang dibaca kolom jumlahnya", en: "is only a part of the ceiling; the total's column is read"
            )
        case .sumOfPeriods:
            LocalizedText(
                id: "menjumlahkan bulan atau triwulan; yang dibaca kolom pagunya",
                en: "sums months or quarters; the ceiling's column is read"
            )
        case .oneWay:
            LocalizedText(
                id: "memuat hanya satu arah perubahan; selisihnya dihitung dari pagu",
                en: "holds one direction of change only; the difference is computed from the ceilings"
            )
        case .otherThanSpending: LocalizedText(id: "bukan belanja", en: "is not spending")
        case .officeCode: LocalizedText(id: "adalah kode OPD", en: "holds the offices' codes")
        }
    }

    /// Apa yang dapat dilakukan; `nil` bila saran biasa, menyebut artinya, berlaku.
    fileprivate var advice: LocalizedText? {
        switch self {
        case .otherYear, .withoutStage, .proposal: nil
        case .comparesYears, .withoutPair:
            LocalizedText(
                id: "Bila kolom ini membandingkan dua tahapan, sebut tahapan kedua kolom pagunya dengan --map.",
                en: "If this column compares two stages, name the stages of both ceilings with --map."
            )
        case .part, .sumOfPeriods, .oneWay, .comparesRealisation, .officeCode, .otherThanSpending:
            LocalizedText(
                id: "Tidak ada yang perlu diubah bila kolom pagu yang terbaca sudah benar.",
                en: "Nothing needs to change if the ceiling that was read is the right one."
            )
        }
    }
}

extension Finding {
    static func keptColumn(_ title: String, _ reason: KeptColumn, year: Int?, at place: SourceLocation) -> Finding {
        var finding = unmappedColumn(title, at: place)
        let why = reason.why(title, year: year)
        finding.message = LocalizedText(
            id: "Kolom \"\(title)\" \(why); isinya disimpan tetapi tidak dihitung.",
            en: "Column \"\(title)\" \(why); its contents are kept but not computed with."
        )
        if let advice = reason.advice { finding.advice = advice }
        return finding
    }
}
