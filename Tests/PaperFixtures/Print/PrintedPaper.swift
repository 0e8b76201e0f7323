package import BudgetModel
package import ExactNumbers

/// Satu baris cetakan. `amounts` menunjuk kolom uangnya menurut tahapan.
package struct PrintedRow: Sendable {
    package enum Role: Sendable { case title, header, numbers, heading, line, parent, total, balance }

    package var cells: [String]
    package let role: Role
    package var kind = PaperKind.spending
    /// Uang tercetak, dalam sen, dan tempatnya.
    package var amounts: [Amount] = []
    /// Sebuah jumlah tercetak mencakup baris rincian ini.
    package var isCovered = false

    package struct Amount: Sendable {
        package let stage: BudgetStage
        package let column: Int
        package var sen: Int64
    }

    package init(_ cells: [String], role: Role, kind: PaperKind = .spending) {
        self.cells = cells
        self.role = role
        self.kind = kind
    }
}

/// Satu berkas cetakan.
package struct PrintedFile: Sendable {
    package var name: String
    package var rows: [PrintedRow] = []
    package var separator: Character = ";"
    /// Kolom yang menyebut tahapan sebagai kata.
    package var stageColumn: Int?

    package var text: String {
        let mark = String(separator)
        let width = rows.map(\.cells.count).max() ?? 0
        return rows.map { row in
            let cells = row.cells + Array(repeating: "", count: width - row.cells.count)
            return cells.map(quoted).joined(separator: mark) + "\n"
        }.joined()
    }

    private func quoted(_ cell: String) -> String {
        guard cell.contains(separator) || cell.contains("\"") || cell.contains("\n") else { return cell }
        return "\"" + cell.replacing("\"", with: "\"\"") + "\""
    }
}

/// Kertas tercetak bersama jumlah yang sebenarnya.
package struct PrintedPaper: Sendable {
    package var files: [PrintedFile]
    package let format: AmountFormat
    /// Jumlah sebenarnya menurut jenis akun dan tahapan.
    package var totals: [PaperKind: [BudgetStage: Rupiah]]
    /// Jarak yang masih benar, karena kertas membulatkan; nol bila angkanya tepat.
    package var tolerance = Rupiah.zero
    /// Bukti bilangan bagi penutupan: satu deret baris untuk setiap akar dan setiap kelompok kolom yang dibaca bersama.
    package let evidence: [ClosingEvidence]
    /// Cara mencetaknya, untuk dibaca orang.
    package var description: String

    /// Nama berkas ke isinya.
    package var texts: [String: String] {
        Dictionary(files.map { ($0.name, $0.text) }) { first, _ in first }
    }

    /// Jumlah belanja yang sebenarnya.
    package var spending: [BudgetStage: Rupiah] { totals[.spending] ?? [:] }

    /// Jumlah baris belanja yang tercetak sekarang, juga setelah satu angkanya diubah.
    package var printedLines: [BudgetStage: Rupiah] {
        var sums: [BudgetStage: Int128] = [:]
        for row in files.flatMap(\.rows) where row.role == .line && row.kind == .spending {
            for amount in row.amounts { sums[amount.stage, default: 0] += Int128(amount.sen) }
        }
        return sums.mapValues { Rupiah(sen: $0) }
    }
}
