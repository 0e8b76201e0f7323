import BudgetModel

/// Kepala rekening di kode gabungan: "1.10.1.10.01.00.00.5 BELANJA", "1.10.1.10.01.01.01.5.2 BELANJA LANGSUNG".
///
/// Kertas menurut Permendagri 13/2006 mencetak akun teratas di atas program-programnya, padahal kodenya ditulis di belakang kode
/// kegiatan: kegiatan nol, atau kegiatan pertama di bawahnya. Menurut awalan kode program-program itu tidak di bawahnya; yang
/// berlaku jenis kodenya: akun teratas sebuah perangkat daerah menaungi programnya.
struct AccountHead {
    /// Kode di depan akun, dan ruas-ruasnya.
    private let text: String
    private let carrier: [Substring]
    /// Ruas-ruas perangkat daerahnya, tanpa nol di ujung.
    private let office: ArraySlice<Substring>
    /// Akunnya: satu atau dua ruas.
    private let account: BudgetCode
    /// `true` bila kegiatan di depan akunnya kegiatan nol: tidak ada.
    private let hasNoProgram: Bool

    /// Banyaknya ruas akun terbanyak di kepala rekening.
    static let maximumSegments = 2

    private static let officeParts = BudgetCode.oldOfficeParts
    /// Belanja tidak langsung tidak menaungi program.
    private static let withoutPrograms = ["5", "1"]

    /// `nil` bila barisnya bukan akun teratas di kode gabungan.
    init?(_ row: PaperRow) {
        guard let code = row.code?.single, let combined = code.combined, combined.account.segments.count <= Self.maximumSegments,
            code.partCount - combined.account.partCount == combined.program.partCount, BudgetCode.isAccountNamed(row.name)
        else { return nil }
        text = combined.program.text
        carrier = text.split(separator: ".")
        let parts = carrier.prefix(Self.officeParts)
        office = parts[..<((parts.lastIndex { part in part.contains { $0 != "0" } } ?? -1) + 1)]
        account = combined.account
        hasNoProgram = combined.program.isZeroActivity
    }

    /// `true` bila programnya berdiri di bawah akun ini: belanja, atau belanja langsung.
    var mayHoldPrograms: Bool { account.segments.first == "5" && account.segments != Self.withoutPrograms }

    /// `true` bila baris ini berdiri di atas kepala rekening: urusan, bidang, atau perangkat daerahnya.
    func isUnder(_ row: PaperRow) -> Bool {
        guard let code = row.code?.single, code.tree == .program else { return false }
        let parts = code.text.split(separator: ".")
        return parts.count <= Self.officeParts && carrier.starts(with: parts)
    }

    /// `true` bila program atau kegiatan di depan akunnya dicetak di atasnya, jadi ia rekening kegiatan itu.
    func isPart(of row: PaperRow) -> Bool {
        guard !hasNoProgram, let parts = row.code?.single?.text.split(separator: ".") else { return false }
        return parts.count > Self.officeParts && carrier.starts(with: parts)
    }

    /// `true` bila `row` kegiatan nol di depan akun ini: "1.10.1.10.01.00.00 Non Kegiatan".
    func isZeroUnit(_ row: PaperRow) -> Bool {
        hasNoProgram && carrier.count > Self.officeParts && row.code?.single?.text == text
    }

    /// `true` bila kepala ini menaungi `row`.
    ///
    /// - Parameters:
    ///   - head: `row` sebagai kepala rekening.
    ///   - hasPrograms: Sudah ada program di bawah kepala ini.
    func holds(_ row: PaperRow, head: AccountHead?, hasPrograms: Bool) -> Bool {
        guard let code = row.code?.single else { return false }
        if let head { return account.isAbove(head.account) && sharesOffice(head.carrier) }
        if let combined = code.combined {
            return account.isAbove(combined.account) && sharesOffice(combined.program.text.split(separator: "."))
        }
        guard code.tree == .program else { return account.isAbove(code) }
        if isZeroUnit(row) { return true }
        let parts = code.text.split(separator: ".")
        guard mayHoldPrograms, sharesOffice(parts) else { return false }
        // Bidang perangkat daerahnya sendiri memakai kode perangkat daerah itu: "1.17.1.17.01 Kebudayaan".
        if parts.count <= Self.officeParts, TitleFacts.isOffice(row.name) { return false }
        return hasNoProgram || hasPrograms || (parts.count < carrier.count && carrier.starts(with: parts))
    }

    /// `true` bila kode ini milik perangkat daerah yang sama; programnya dapat berawal bidang lain ("1.06.1.17.01.21" milik 1.17.01).
    private func sharesOffice(_ parts: [Substring]) -> Bool {
        if parts.starts(with: office) { return true }
        let own = office.dropFirst(2)
        guard own.count > 1 else { return false }
        return parts.dropFirst(2).starts(with: own) || (own.count > 2 && parts.dropFirst(1).starts(with: own))
    }
}
