public import Diagnostics
public import ExactNumbers

/// Satu tingkat baris anggaran: kode bila tertera, dan nama.
public struct CodedName: Sendable, Hashable {
    /// Kode sebagai teks, misalnya `3.30.02`; `nil` bila kertas tidak menyebutnya.
    public var code: String?
    /// Nama seperti tertera, spasi dirapikan.
    public var name: String

    /// Membentuk nilai ini dari bagian-bagiannya.
    public init(code: String? = nil, name: String) {
        self.code = code
        self.name = name
    }

    /// Kode dengan setiap ruas tanpa nol di depan, supaya `3.30.02` sama dengan `3.30.2`.
    public var comparableCode: String? {
        code.map { code in
            guard code.utf8.allSatisfy({ $0 < 0x80 }) else {
                return code.split(separator: ".").map { part in
                    let digits = part.drop { $0 == "0" }
                    return digits.isEmpty ? "0" : String(digits)
                }.joined(separator: ".")
            }
            return Self.comparable(ofASCII: code)
        }
    }

    /// Hampir semua kode ASCII, dan disamakan bita demi bita: dibandingkan bagi ratusan ribu baris.
    private static func comparable(ofASCII code: String) -> String {
        let (dot, zero) = (UInt8(ascii: "."), UInt8(ascii: "0"))
        return String(unsafeUninitializedCapacity: code.utf8.count) { buffer in
            var count = 0
            // Nol di depan ruas ditahan sampai ruasnya ternyata hanya nol.
            var (isOpen, hasZero) = (false, false)
            for byte in code.utf8 {
                if byte == dot {
                    if hasZero, !isOpen { put(zero) }
                    (isOpen, hasZero) = (false, false)
                } else if byte == zero, !isOpen {
                    hasZero = true
                } else {
                    if !isOpen { separate() }
                    isOpen = true
                    buffer[count] = byte
                    count += 1
                }
            }
            if hasZero, !isOpen { put(zero) }
            return count

            func separate() {
                guard count > 0 else { return }
                buffer[count] = dot
                count += 1
            }
            func put(_ byte: UInt8) {
                separate()
                buffer[count] = byte
                count += 1
            }
        }
    }
}

/// Satu baris anggaran: siapa membelanjakan apa, dari uang siapa, berapa pada setiap tahapan.
public struct BudgetLine: Sendable, Hashable {
    /// Tahun anggaran.
    public var year: Int
    /// Daerah pemilik OPD; `nil` bila kertas tidak menyebutnya.
    public var region: String?
    /// OPD: perangkat daerah pemilik baris.
    public var office: String
    /// Unit pelaksana (UPTD); `nil` bila OPD induk sendiri. Program sama + unit lain = baris lain.
    public var unit: String?
    /// Program.
    public var program: CodedName
    /// Kegiatan, bila tertera.
    public var activity: CodedName?
    /// Sub kegiatan, bila tertera.
    public var subActivity: CodedName?
    /// Rekening (akun), bila tertera.
    public var account: CodedName?
    /// Kelompok program.
    public internal(set) var group: ProgramGroup
    /// Sumber dana.
    public internal(set) var fundingSource: FundingSource
    /// Pagu per tahapan.
    public var ceilings: StageAmounts
    /// Jarak terjauh setiap pagu dari yang sebenarnya karena dicetak dalam ribuan atau juta; nol bila rupiah penuh.
    public var rounding: Rupiah
    /// Alasan dan keterangan perubahannya.
    public var change = ChangeNote()
    /// Catatan penyalin; bukan bagian dari angka.
    public var remark: String?
    /// Tempat baris di berkas pengguna.
    public var location: SourceLocation

    /// Mengapa sebuah baris tidak dapat dibentuk.
    public enum Invalid: Error, Hashable {
        /// Sumber APBN di luar kelompok pendukung, atau kelompok pendukung dengan uang APBD.
        case groupContradictsFundingSource
    }

    /// Baris yang sah: uang APBN selalu kelompok pendukung, dan sebaliknya, supaya dukungan pusat
    /// tidak pernah masuk jumlah APBD.
    public init(
        year: Int,
        office: String,
        unit: String? = nil,
        program: CodedName,
        activity: CodedName? = nil,
        subActivity: CodedName? = nil,
        account: CodedName? = nil,
        group: ProgramGroup,
        fundingSource: FundingSource,
        ceilings: StageAmounts,
        rounding: Rupiah = .zero,
        remark: String? = nil,
        location: SourceLocation
    ) throws(Invalid) {
        self.init(blankAt: location)
        try pay(from: fundingSource, as: group)
        self.year = year
        self.office = office
        self.unit = unit
        self.program = program
        self.activity = activity
        self.subActivity = subActivity
        self.account = account
        self.ceilings = ceilings
        self.rounding = rounding
        self.remark = remark
    }

    /// Baris tanpa isi di sebuah tempat, untuk diisi sel demi sel.
    package init(blankAt location: SourceLocation) {
        (year, office, program, ceilings, rounding) = (0, "", CodedName(name: ""), StageAmounts(), .zero)
        (group, fundingSource) = (.core, .regional)
        self.location = location
    }

    /// Menetapkan kelompok dan sumber dana sekaligus, karena keduanya harus cocok.
    package mutating func pay(from source: FundingSource, as group: ProgramGroup) throws(Invalid) {
        guard (group == .support) == (source == .central) else { throw .groupContradictsFundingSource }
        (self.group, fundingSource) = (group, source)
    }

    /// `true` bila baris lebih rinci daripada program dan unit.
    public var isBelowProgram: Bool { activity != nil || subActivity != nil || account != nil }

    /// Tingkat paling rinci yang tertera di bawah program, dari luar ke dalam.
    public var levelsBelowProgram: [CodedName] { [activity, subActivity, account].compactMap(\.self) }

    /// Tingkat paling rinci yang tertera; programnya bila tidak ada yang di bawahnya.
    package var deepest: CodedName { account ?? subActivity ?? activity ?? program }
}
