import BudgetModel

/// Kode anggaran: ruas-ruas angka yang dipisahkan titik, dengan atau tanpa nol di depan.
struct BudgetCode: Hashable {
    /// Dua pohon kode: urusan sampai sub kegiatan, dan akun.
    enum Tree: Hashable {
        case program
        case account
    }

    /// Kode seperti tertera, spasi dan titik di ujung dibuang.
    let text: String
    /// Ruas tanpa nol di depan.
    let segments: [String]
    /// Pohonnya.
    private(set) var tree: Tree
    /// `true` bila bentuknya kode perangkat daerah.
    let isOrganisationShaped: Bool
    /// `true` bagi kode lama yang mengulang bidang dan perangkat daerahnya di depan program: `1.01.1.01.01.02.05`.
    let isLongForm: Bool
    /// `true` bila barisnya bernama program atau kegiatan, jadi ruas satu angka di kode lamanya nomor program: `1.20.1.20.03.5`.
    private var isLevelNamed = false

    /// Banyaknya ruas sebelum nol di ujung dibuang.
    let partCount: Int

    /// `nil` bila teks bukan kode.
    init?(_ text: String) {
        guard let parts = CodeParts(text) else { return nil }
        self.text = parts.text
        partCount = parts.ranges.count
        let isAccount = Self.isAccount(parts)
        tree = isAccount ? .account : .program
        isOrganisationShaped = !isAccount && Self.isOrganisation(parts)
        isLongForm = Self.isLongForm(parts)
        // "5.1.00.00": tingkat di bawahnya ditulis nol. Kode perangkat daerah berakhir 0000 karena itulah nomornya.
        let last = isOrganisationShaped ? partCount - 1 : parts.ranges.indices.last { !parts.isZero($0) } ?? 0
        segments = (0...last).map(parts.segment)
    }

    /// Kode di sebuah sel: Excel menampilkan `5.1` yang menjadi bilangan sebagai "5,1", dan bagan akun dua belas angka dapat ditulis
    /// tanpa titik.
    init?(cell: String) {
        if cell.utf8.count == 12, cell.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let dotted = Self.dotted(cell) {
            self = dotted
            return
        }
        self.init(cell.utf8.contains(UInt8(ascii: ",")) ? cell.replacing(",", with: ".") : cell)
    }

    /// `510201010024` adalah `5.1.02.01.01.0024`.
    private static func dotted(_ digits: String) -> BudgetCode? {
        var rest = digits[...]
        let parts = [1, 1, 2, 2, 2, 4].map { width in
            defer { rest = rest.dropFirst(width) }
            return String(rest.prefix(width))
        }
        return BudgetCode(parts.joined(separator: ".")).flatMap { $0.tree == .account ? $0 : nil }
    }

    /// Akar tanpa kode.
    static let root = BudgetCode(root: ())

    private init(root: Void) {
        text = ""
        segments = []
        partCount = 0
        tree = .program
        isOrganisationShaped = false
        isLongForm = false
    }

    /// Kode perangkat daerah: sampai tiga pasang bidang urusan, lalu nomor perangkat daerah dan nomor unitnya
    /// (`3.30.3.31.0.00.01.0000`).
    private static func isOrganisation(_ parts: CodeParts) -> Bool {
        let widths = parts.ranges.map(\.count)
        guard widths.count >= 7 else { return false }
        let isPaired = widths.count >= 8 && widths[7] == 4 && widths[6] == 2
        return isPaired || widths == [1, 2, 1, 2, 1, 2, 2]
    }

    private static func isLongForm(_ parts: CodeParts) -> Bool {
        let widths = parts.ranges.prefix(oldOfficeParts).map(\.count)
        return widths.count == oldOfficeParts && widths.dropLast() == [1, 2, 1, 2] && (2...3).contains(widths[oldOfficeParts - 1])
    }

    /// Akun: 4 pendapatan, 5 belanja, 6 pembiayaan, dengan ruas kedua satu angka 1-4; urusan 4-6 menulis
    /// ruas keduanya dua angka (`5.02`).
    private static func isAccount(_ parts: CodeParts) -> Bool {
        guard let first = parts.sole(0), (UInt8(ascii: "4")...UInt8(ascii: "6")).contains(first) else { return false }
        guard parts.ranges.count > 1 else { return true }
        guard let second = parts.sole(1) else { return false }
        // "5.0.00.00": akarnya sendiri, tingkat di bawahnya ditulis nol.
        if second == UInt8(ascii: "0") { return parts.ranges.indices.dropFirst().allSatisfy(parts.isZero) }
        return (UInt8(ascii: "1")...UInt8(ascii: "4")).contains(second)
    }

    /// `true` bila kode ini berada di atas `other` di pohon yang sama; satu angka di pohon program menaungi keduanya.
    func isAbove(_ other: BudgetCode) -> Bool {
        guard segments.count < other.segments.count, other.segments.starts(with: segments) else { return false }
        return tree == other.tree || (segments.count == 1 && tree == .program)
    }

    /// `true` bila kode ini `parent` dengan satu ruas nol di belakangnya: `1.01.1.01.01.00`, belanja tidak langsung perangkat daerah
    /// `1.01.1.01.01` di bagan lama, sederajat dengan programnya `1.01.1.01.01.01`.
    func isZeroPart(of parent: BudgetCode) -> Bool {
        partCount == parent.partCount + 1 && segments == parent.segments && text.hasPrefix(parent.text + ".")
    }

    /// `true` bila kode lain memuat kode ini dan ruas-ruas di bawahnya; kode perangkat daerah berawal kode bidangnya tetapi bukan
    /// tingkat di bawahnya.
    func isStart(of other: BudgetCode) -> Bool {
        segments.count < other.segments.count && other.segments.starts(with: segments) && isOrganisationShaped == other.isOrganisationShaped
    }

    /// Kode baris bernama ini: `4`, `5`, atau `6` sendirian adalah akun hanya bila namanya nama akun; "4 UNSUR PENDUKUNG
    /// URUSAN PEMERINTAHAN" adalah urusan di atas `4.01`.
    func named(_ name: String) -> BudgetCode {
        if isLongForm, LineLevel(startOf: name) != nil {
            var code = self
            code.isLevelNamed = true
            return code
        }
        guard segments.count == 1, tree == .account, !Self.isAccountNamed(name) else { return self }
        var code = self
        code.tree = .program
        return code
    }

    /// `true` bila baris bernama ini dapat menjadi akar pohon kode.
    func isRoot(named name: String) -> Bool {
        (Self.accountNames + ["urusan", "unsur"]).contains(where: name.mentions)
    }

    /// `true` bila kodenya sendiri juga kode akar itu: `5 BELANJA`, `1 URUSAN WAJIB`; "1 Belanja Daerah" nomor urut.
    func isCodeRoot(named name: String) -> Bool {
        isRoot(named: name) && named(name).tree == (Self.isAccountNamed(name) ? .account : .program)
    }

    /// `true` bila nama ini menyebut akun teratas: pendapatan, belanja, pembiayaan.
    static func isAccountNamed(_ name: String) -> Bool { accountNames.contains(where: name.mentions) }

    private static let accountNames = ["pendapatan", "belanja", "pembiayaan"]

    /// Tingkat menurut bentuk baku: 3 ruas program, 5 kegiatan, 6 sub kegiatan; ruas ke-4 sendirian adalah
    /// penanda provinsi/kabupaten.
    var level: LineLevel? {
        guard tree == .program else { return .account }
        if isLongForm { return combined == nil ? [6: .program, 7: .activity][segments.count] : nil }
        return switch segments.count {
        case 3: .program
        case 5: .activity
        case 6: .subActivity
        default: nil
        }
    }

    /// Banyaknya ruas perangkat daerah di kode lama: bidang, bidang perangkat daerah, nomornya.
    static let oldOfficeParts = 5

    /// `true` bila di belakang perangkat daerah kode lama tidak ada program: `1.10.1.10.01`, `1.10.1.10.01.00.00`.
    var isZeroActivity: Bool { isLongForm && (segments.count <= Self.oldOfficeParts || segments[Self.oldOfficeParts] == "0") }

    /// Kode gabungan kegiatan atau sub kegiatan dan akun (`3.30.02.1.01.0001.5.1.02.01.01.0024`, di bagan lama
    /// `1.10.1.10.01.01.01.5.2.2`) dipisahkan.
    var combined: (program: BudgetCode, account: BudgetCode)? {
        guard tree == .program, partCount > 5, !isOrganisationShaped, !isLevelNamed else { return nil }
        let parts = text.split(separator: ".")
        // Di bagan lama program dan kegiatan dua atau tiga angka; ruas satu angka pertama di belakangnya akar akun.
        guard
            let start = isLongForm
                ? parts.dropFirst(Self.oldOfficeParts).firstIndex(where: { $0.utf8.count == 1 }) : partCount > 6 ? 6 : nil,
            let program = BudgetCode(parts[..<start].joined(separator: ".")),
            let account = BudgetCode(parts[start...].joined(separator: ".")), account.tree == .account
        else { return nil }
        return (program, account)
    }
}
