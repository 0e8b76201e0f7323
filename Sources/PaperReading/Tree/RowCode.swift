import BudgetModel

/// Kode sebuah baris: satu kode, atau beberapa kode lengkap yang masing-masing punya kolom.
///
/// Di kertas SIPD bertajuk "Kode" empat kolom, setiap kolom memuat kode lengkap (bidang urusan, SKPD, program sampai sub
/// kegiatan, akun). Sel kosong berarti barisnya berdiri di atas tingkat itu.
struct RowCode: Hashable {
    /// Kode setiap kolom; `nil` bila selnya kosong.
    private(set) var parts: [BudgetCode?]

    init(_ code: BudgetCode) { parts = [code] }

    /// `nil` bila tidak ada satu kode pun.
    init?(parts: [BudgetCode?]) {
        guard parts.contains(where: { $0 != nil }) else { return nil }
        self.parts = parts
    }

    /// Kode terdalam: kolom terakhir yang terisi, kecuali bila kolom lain memuat kode itu bersama ruas-ruas di bawahnya.
    var deepest: BudgetCode {
        if let single { return single }
        var deepest = BudgetCode.root
        for part in parts.compactMap(\.self) where !part.isStart(of: deepest) { deepest = part }
        return deepest
    }

    /// Teks kode terdalam.
    var text: String { deepest.text }

    /// Kode sebagai satu jalur ruas, dari kolom terluar: kode di atasnya selalu awalnya. Kolom-kolom yang semuanya kode akun
    /// mengulang awal kode yang sama ("5 | 5.1 | 5.1.02"), jadi jalurnya ruas-ruas kode terdalamnya.
    var path: [String] {
        if parts.count == 1 || parts.allSatisfy({ $0?.tree != .program }) { return deepest.segments }
        let last = parts.lastIndex { $0 != nil } ?? -1
        return parts.prefix(last + 1).enumerated().flatMap { index, part in ["|\(index)"] + (part?.segments ?? []) }
    }

    /// Satu-satunya kode, bila hanya satu kolom yang terisi.
    var single: BudgetCode? {
        guard parts.count > 1 else { return parts[0] }
        guard let index = parts.firstIndex(where: { $0 != nil }), parts[(index + 1)...].allSatisfy({ $0 == nil }) else { return nil }
        return parts[index]
    }

    /// Kode terdalam di pohon program, tanpa kode perangkat daerah.
    var program: BudgetCode? { parts.reversed().lazy.compactMap(\.self).first { $0.tree == .program && !$0.isOrganisationShaped } }

    /// Kode akun.
    var account: BudgetCode? {
        for part in parts.reversed().compactMap(\.self) {
            if part.tree == .account { return part }
            if let combined = part.combined { return combined.account }
        }
        return nil
    }

    /// Tingkat kode terdalam.
    var level: LineLevel? { deepest.isOrganisationShaped ? nil : deepest.level }

    /// `true` bila kode terdalamnya berbentuk kode perangkat daerah atau unitnya.
    var isOrganisation: Bool { deepest.isOrganisationShaped }

    /// `true` bila setiap kolom kode ini kosong, sama, atau awal kode `other`, dan tidak semuanya sama.
    func isAbove(_ other: RowCode) -> Bool {
        if let own = single, let below = other.single { return own.isAbove(below) }
        guard parts.count == other.parts.count, parts != other.parts else { return false }
        return zip(parts, other.parts).allSatisfy { own, below in
            guard let own else { return true }
            guard let below else { return false }
            return own.segments == below.segments
                || (own.segments.count < below.segments.count && below.segments.starts(with: own.segments))
        }
    }

    /// Kode baris bernama ini; satu angka sendirian adalah akun hanya bila namanya nama akun.
    func named(_ name: String) -> RowCode {
        guard let single, let index = parts.firstIndex(of: single) else { return self }
        var code = self
        code.parts[index] = single.named(name)
        return code
    }
}
