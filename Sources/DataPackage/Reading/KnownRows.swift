import BudgetModel
import ExactNumbers
import PaperReading
import TableReading

/// Baris-baris `pagu` CSV yang artinya sudah pernah dibaca: bita sel-sel kuncinya sama dengan sebuah baris yang dibaca pembaca paket data
/// (``RowReader``) tanpa temuan, dan pagunya bertulisan lazim.
///
/// Arti sebuah baris selalu ditentukan pembaca itu; di sini artinya hanya diingat. Setiap baris lain, dan setiap baris yang bermasalah,
/// tetap melalui pembaca itu, jadi jalan ini tidak dapat memberi arti lain.
struct KnownRows {
    /// Kolom sebuah tingkat di bawah program.
    struct Level {
        let code: Int?
        let name: Int?
    }

    private struct Ceiling {
        let stage: BudgetStage
        let position: Int
        var seen = SeenNotations()
    }

    /// Kegiatan, sub kegiatan, rekening.
    let levels: [Level]
    /// Kolom catatan, yang tidak ikut menentukan apa pun.
    let remark: Int?
    private let width: Int
    private var ceilings: [Ceiling]
    private var memo: KeyMemo
    /// Pagu baris yang terakhir dikenali, dalam sen, menurut ``stages``; yang tidak ada di ``present`` tidak berarti.
    private(set) var amounts: [Int64]
    /// Tahapan yang disebut baris itu, satu bit setiap tahapan.
    private(set) var present: UInt8 = 0

    /// `nil` bila tahapannya terlalu banyak.
    init?(_ header: Header) {
        let stages = header.stages.sorted { $0.stage < $1.stage }
        guard stages.count <= RowIdentities.maximumStages else { return nil }
        width = header.count
        let columns = Schema.lines.columns([])
        func position(_ meaning: FiscalMeaning) -> Int? {
            columns.first { $0.fiscal == meaning }.flatMap { header.positions[$0.normalisedTitle] }
        }
        levels = [
            Level(code: position(.activityCode), name: position(.activity)),
            Level(code: position(.subActivityCode), name: position(.subActivity)),
            Level(code: position(.accountCode), name: position(.account)),
        ]
        ceilings = stages.map { Ceiling(stage: $0.stage, position: $0.position) }
        let aside = Set(levels.flatMap { [$0.code, $0.name].compactMap(\.self) } + ceilings.map(\.position))
        remark = header.positions[normaliseTitle(Schema.remarkTitle)]
        memo = KeyMemo(columns: header.positions.values.filter { [remark] in !aside.contains($0) && $0 != remark }.sorted())
        amounts = [Int64](repeating: 0, count: stages.count)
    }

    /// Tahapan-tahapannya menurut waktu.
    var stages: [BudgetStage] { ceilings.map(\.stage) }

    /// `true` bila tahapan ke-`index` disebut baris yang terakhir dikenali.
    func has(_ index: Int) -> Bool { present & (1 << UInt8(truncatingIfNeeded: index)) != 0 }

    /// Nomor yang diingat bagi baris ini; `nil` bila pembaca yang biasa harus membacanya.
    mutating func number(of row: PlainRow) -> Int? {
        guard row.count == width, let number = memo.group(of: row) else { return nil }
        present = 0
        for (index, ceiling) in ceilings.enumerated() {
            let cell = row[ceiling.position]
            if cell.isEmpty { continue }
            guard let amount = PlainAmount(cell), ceiling.seen.contain(amount.notation) else { return nil }
            amounts[index] = amount.sen
            present |= 1 << UInt8(truncatingIfNeeded: index)
        }
        return number
    }

    /// Tahapan yang disebut sebuah baris.
    func stages(of line: BudgetLine) -> UInt8 {
        var present: UInt8 = 0
        for (index, ceiling) in ceilings.enumerated() where line.ceilings[ceiling.stage] != nil {
            present |= 1 << UInt8(truncatingIfNeeded: index)
        }
        return present
    }

    /// Mengingat sebuah baris yang dibaca pembaca yang biasa.
    ///
    /// - Parameter number: Nomornya; `nil` bila barisnya tidak boleh diingat karena ada temuan.
    mutating func note(_ row: TableRow, as number: Int?, reader: RowReader) {
        for index in ceilings.indices {
            let position = ceilings[index].position
            ceilings[index].seen = SeenNotations { reader.hasSeen($0, at: position) }
        }
        if let number { memo.remember(row, group: number) }
    }

    /// Melupakan kunci-kuncinya bila sudah sebanyak ini; baris sekunci biasanya berdekatan.
    mutating func forget(beyond limit: Int) { if memo.count >= limit { memo.forget() } }
}
