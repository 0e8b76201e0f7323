/// Bagaimana kertas menunjukkan susunannya.
package enum PaperMarks: String, Sendable, CaseIterable {
    case paddedAccounts = "akun satu kolom, bernol"
    case plainAccounts = "akun satu kolom, tanpa nol"
    case oldAccounts = "akun bagan lama"
    case dottedAccounts = "akun bertitik akhir"
    case programCode = "program dan akun satu kolom"
    case programColumns = "kode lengkap di empat kolom"
    case accountColumns = "kode akun lengkap per kolom"
    case segmentColumns = "ruas kode per kolom"
    case mixedNumbers = "nomor I A 1 a)"
    case decimalNumbers = "nomor 1 1.1 1.1.1"
    case numberedNames = "nomor di depan nama"
    case indents = "jorokan"
    case steppedColumns = "nama di kolom bertangga"
    case totalledLabels = "label dengan jumlah"
    case labels = "label dengan akar"
    case rootlessLabels = "label tanpa akar"
    case runningNumbers = "nomor berjalan 1 sampai n"
    case numberedParents = "hanya induk bernomor"
    case childLetters = "hanya anak berhuruf"
    case dashes = "garis - dan --"
    case bareNumbers = "nomor bertingkat tanpa titik di depan nama"
    case outerCodesOnce = "kode luar sekali, kosong di bawahnya"

    /// Susunan yang bukti cetaknya selalu cukup: kode lengkap, nomor, atau label dengan jumlah.
    package var isNeverRefused: Bool {
        switch self {
        case .indents, .steppedColumns, .labels, .rootlessLabels, .runningNumbers, .numberedParents, .childLetters, .dashes: false
        default: true
        }
    }

    /// Susunan yang hanya tampak dari jumlahnya: tanpa kode, nomor, atau jorokan.
    package var isUnmarked: Bool { [.labels, .rootlessLabels, .totalledLabels, .runningNumbers].contains(self) }

    /// Bentuk pohon yang dapat dicetak begini.
    var shapes: [TreeBuilder.Shape] {
        switch self {
        case .paddedAccounts, .plainAccounts, .oldAccounts, .dottedAccounts, .accountColumns, .segmentColumns, .labels:
            [.accounts, .accounts, .summary]
        case .programCode: [.programs, .programs, .offices]
        case .programColumns, .outerCodesOnce: [.offices]
        case .runningNumbers, .childLetters: [.accounts, .accounts, .summary]
        case .numberedParents: [.programs]
        case .mixedNumbers, .decimalNumbers, .numberedNames, .indents, .steppedColumns, .totalledLabels, .dashes, .bareNumbers:
            [.accounts, .summary, .programs]
        case .rootlessLabels: [.programs]
        }
    }

    /// Tempat jumlah induk yang masuk akal di kertas seperti ini.
    var totalPlaces: [PaperLayout.TotalPlace] {
        switch self {
        case .mixedNumbers, .decimalNumbers, .numberedNames: [.above, .above, .heading]
        case .programColumns, .outerCodesOnce, .numberedParents, .childLetters, .dashes, .bareNumbers, .runningNumbers: [.above]
        default: [.above, .above, .above, .below, .heading]
        }
    }

    var maxDepth: Int { self == .oldAccounts ? 4 : 5 }
}
