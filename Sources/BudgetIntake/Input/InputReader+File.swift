import BudgetModel
import Diagnostics
import PaperReading
import TableReading

/// Satu berkas tabel: setiap lembar yang tampak.
extension InputReader {
    func readFile(
        _ path: String, forced: ForcedColumns, progress: ((Int) -> Void)?
    ) throws(IntakeError) -> IntakeResult {
        let (file, opening) = try open(path)
        do throws(TableReadingError) {
            var result = try read(
                file, opening: opening, lists: options.lists == .complete ? .complete : .known, forced: forced, progress: progress)
            if result.mustReadRows { result = try read(file, opening: opening, lists: .complete, forced: forced, progress: progress) }
            return finished(result, of: file, try FileDigest(of: file.stored))
        } catch {
            throw .table(file.stored.cause(of: error))
        }
    }

    /// Membaca satu berkas CSV dengan barisnya dijumlahkan per program selagi dibaca; `nil` bila harus dibaca baris demi baris dengan
    /// ``readFile(_:forced:progress:)``: bukan CSV UTF-8, ada kesalahan berkas, atau tabelnya bukan daftar yang sederhana.
    func readSums(ofFile path: String, forced: ForcedColumns, progress: ((Int) -> Void)?) -> IntakeResult? {
        guard let file = try? TableFile.open(path: path, name: path, limits: limits), file.assumesUTF8() else { return nil }
        let witness = FileWitness(of: file.stored)
        guard let opening = try? Self.opening(of: file), !OwnReport.isWritten(in: file, opening: opening),
            let result = try? read(file, opening: opening, lists: .summed, forced: forced, progress: progress), !result.mustReadRows,
            let verdict = try? witness.verdict(), verdict.isUTF8
        else { return nil }
        return finished(result, of: file, verdict.digest)
    }

    private func read(
        _ file: TableFile, opening: TableRow?, lists: ListReading, forced: ForcedColumns, progress: ((Int) -> Void)?
    ) throws(TableReadingError) -> IntakeResult {
        let proposals = try proposalTables(of: file)
        guard proposals.isEmpty else { return try readProposals(file, proposals, progress: progress) }
        let tables = try packageTables(of: file, opening: opening)
        return tables.isEmpty
            ? try readFlatSheets(file, lists: lists, forced: forced, progress: progress)
            : try readPackageFile(file, tables: tables, lists: lists, progress: progress)
    }

    private func finished(_ result: IntakeResult, of file: TableFile, _ digest: FileDigest) -> IntakeResult {
        var result = result
        result.findings += file.notes.map { .documentNote($0) }
        // Tabel program perjanjian kinerja dibaca dua kali, sebagai kaitan dan sebagai pagu; barisnya dihitung satu kali.
        let money = Set(result.tables.filter { $0.table == PaperReader.tableName }.map(\.location))
        let own = result.tables.filter { $0.table == PaperReader.tableName || !money.contains($0.location) }
        var source = SourceFile(of: file.stored, digest, rowCount: 0)
        source.rowCount = own.reduce(0) { $0 + $1.rowCount }
        result.budget.files = [source]
        return result
    }

    /// Membuka berkas tabel, dan membaca baris yang mengenali isinya; laporan Selisih sendiri ditolak.
    private func open(_ path: String) throws(IntakeError) -> (file: TableFile, opening: TableRow?) {
        let file: TableFile
        let opening: TableRow?
        do throws(TableReadingError) {
            file = try TableFile.open(path: path, name: path, limits: limits)
            do throws(TableReadingError) {
                opening = try Self.opening(of: file)
            } catch {
                throw file.stored.cause(of: error)
            }
        } catch {
            throw .table(error)
        }
        guard !OwnReport.isWritten(in: file, opening: opening) else { throw .ownReport(path) }
        return (file, opening)
    }

    /// Baris berisi pertama sebuah CSV, atau baris kosong bila tidak ada; `nil` bagi buku kerja, yang dikenali dari
    /// nama lembarnya.
    static func opening(of file: TableFile) throws(TableReadingError) -> TableRow? {
        guard file.format == .csv else { return nil }
        let table = try file.table(at: 0)
        var row = TableRow()
        while try table.readRow(into: &row) {
            if !row.isBlank { break }
        }
        return row
    }

    private func readFlatSheets(
        _ file: TableFile, lists: ListReading, forced: ForcedColumns, progress: ((Int) -> Void)?
    ) throws(TableReadingError) -> IntakeResult {
        let reader = PaperReader(options: options, lists: lists, forced: forced)
        var result = IntakeResult()
        var refusals: [Finding] = []
        let papers = try PapersOfFile(file)
        result.papers = papers.facts
        var isUnderstood = !papers.facts.isEmpty
        for (index, sheet) in file.sheets.enumerated() {
            if sheet.isHidden {
                result.tables.append(.hidden(SourceLocation(file: file.name, sheet: sheet.name)))
                continue
            }
            let place = SourceLocation(file: file.name, sheet: sheet.name)
            let role = papers.role(of: place)
            result.tables += papers.tables(in: place)
            if case .table(mayHoldMoney: false) = role { continue }
            let table = papers.moneyTable(try file.table(at: index))
            var outcome = try reader.read(table, except: papers.moneylessRows(in: place), progress: progress)
            isUnderstood = isUnderstood || outcome.isUnderstood
            outcome.result.budget.extraColumns.removeAll { papers.reads($0.title, in: place) }
            outcome.result.findings.removeAll { finding in
                finding.rule == RulePage.unknownColumn.id && papers.reads(finding.excerpt ?? "", in: place)
            }
            if outcome.isUnderstood {
                result.merge(outcome.result)
            } else if case .table = role, !papers.holdsMoney(place) {
                continue
            } else if case .page = role {
                result.tables.append(papers.page(place))
            } else {
                result.tables += outcome.result.tables
                refusals += outcome.result.findings
            }
        }
        if refusals.isEmpty, !isUnderstood { refusals = [.noRows(at: SourceLocation(file: file.name))] }
        result.findings += refusals.map { refusal in
            var finding = refusal
            if isUnderstood { finding.severity = .warning }
            return finding
        }
        return result
    }
}

extension TableUnderstanding {
    /// Lembar tersembunyi: disebut, tidak dibaca.
    static func hidden(_ location: SourceLocation) -> TableUnderstanding {
        TableUnderstanding(
            location: location, table: "",
            skippedRows: [
                SkippedRow(
                    number: 0, excerpt: "",
                    reason: LocalizedText(id: "lembar tersembunyi, tidak dibaca", en: "hidden sheet, not read")
                )
            ]
        )
    }
}
