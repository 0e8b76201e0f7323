package import Diagnostics
package import ExactNumbers
package import TableReading

/// Satu kolom uang: membaca setiap sel, dan mengawasi bahwa kolom memakai satu notasi.
///
/// Uang punya paling banyak dua desimal, karena itu setiap teks uang hanya punya satu arti:
/// `103.990` tidak mungkin tiga desimal, jadi seratus tiga ribu.
package struct AmountColumn {
    private let title: String
    private let position: Int
    private let table: SourceLocation
    private var firstRows: [NumberNotation: (row: Int, text: String)] = [:]
    /// Sel dengan sisa hitungan biner: banyaknya dan yang pertama.
    private var tails: (count: Int, row: Int, text: String, amount: Rupiah)?

    package init(title: String, position: Int, table: SourceLocation) {
        self.title = title
        self.position = position
        self.table = table
    }

    /// Isi sel; `nil` bila kosong atau tidak terbaca (temuannya sudah dicatat).
    package mutating func amount(in row: TableRow, log: inout FindingLog) -> Rupiah? {
        let kind = row.kind(at: position)
        guard kind != .empty else { return nil }
        let text = row.text(at: position)
        let place = table.at(row: row.number, column: position + 1)
        do throws(NumberTextError) {
            switch kind {
            case .number:
                return try storedAmount(text, row: row.number)
            case .text:
                return try amount(from: text, row: row.number)
            case .formulaWithoutValue:
                log.add(.formulaWithoutValue(title, formula: text, at: place))
            case .error:
                log.add(.errorCell(title, text: text, at: place))
            default:
                log.add(.notAnAmount(title, text: text, error: nil, at: place))
            }
            return nil
        } catch {
            guard error.reason != .empty else { return nil }
            if kind == .text {
                if RowWords.isNil(text) || AmountText.isDash(text) { return .zero }
                if AmountText.isAbsent(text) { return nil }
                if let plain = AmountText.plain(text), let amount = try? amount(from: plain, row: row.number) { return amount }
            }
            log.add(.notAnAmount(title, text: text, error: error, at: place))
            return nil
        }
    }

    /// Angka yang tersimpan di sel. Rumus seperti `=D7-C7` meninggalkan sisa hitungan biner (`812302499.709999` untuk
    /// `812302499,71`) yang tidak tampak di lembar; sisa di bawah 0,00005 rupiah itu bukan pecahan sen, dan disebut.
    private mutating func storedAmount(_ text: String, row: Int) throws(NumberTextError) -> Rupiah {
        do throws(NumberTextError) {
            return try NumberNotation.decimalPoint.rupiah(text)
        } catch {
            guard case .tooManyDecimals = error.reason,
                let number = try? NumberNotation.decimalPoint.parse(text).quantity,
                let sen = try? number.rescaled(to: 2), let near = try? number.rescaled(to: 4), near == sen
            else { throw error }
            let amount = Rupiah(sen: sen.coefficient)
            tails = ((tails?.count ?? 0) + 1, tails?.row ?? row, tails?.text ?? text, tails?.amount ?? amount)
            return amount
        }
    }

    private mutating func amount(from text: String, row: Int) throws(NumberTextError) -> Rupiah {
        do throws(NumberTextError) {
            let amount = try NumberNotation.decimalComma.rupiah(text)
            note(.decimalComma, text, row)
            return amount
        } catch let commaError {
            do throws(NumberTextError) {
                let amount = try NumberNotation.decimalPoint.rupiah(text)
                note(.decimalPoint, text, row)
                return amount
            } catch {
                throw (error.position ?? 0) > (commaError.position ?? 0) ? error : commaError
            }
        }
    }

    /// `true` bila sebuah sel bertanda sudah menunjukkan notasi ini; sel berikutnya tidak menambah temuan.
    package func hasSeen(_ notation: NumberNotation) -> Bool { firstRows[notation] != nil }

    private mutating func note(_ notation: NumberNotation, _ text: String, _ row: Int) {
        guard firstRows[notation] == nil, Self.hasMark(text) else { return }
        firstRows[notation] = (row, text)
    }

    /// `true` bila ada titik atau koma sesudah angka; titik pada "Rp." bukan tanda angka.
    private static func hasMark(_ text: String) -> Bool {
        var followsDigit = false
        for byte in text.utf8 {
            if followsDigit, byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") { return true }
            followsDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        }
        return false
    }

    /// Mencatat temuan tentang seluruh kolom, setelah baris terakhir.
    package func finish(log: inout FindingLog) {
        if let tails {
            let place = table.at(row: tails.row, column: position + 1)
            log.add(.binaryTail(title, count: tails.count, text: tails.text, amount: tails.amount, at: place))
        }
        guard let comma = firstRows[.decimalComma], let point = firstRows[.decimalPoint] else { return }
        log.add(
            .mixedNotation(
                title, comma: comma, point: point,
                at: table.at(row: max(comma.row, point.row), column: position + 1)
            )
        )
    }
}
