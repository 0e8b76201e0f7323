import Foundation

/// Proses induk: membagi nomor-nomor masukan kepada proses anak dan menyimpan masukan yang melanggar janji.
struct Supervisor {
    let arguments: FuzzArguments

    /// - Returns: Banyaknya pelanggaran.
    func run() throws -> Int {
        try FileManager.default.createDirectory(atPath: arguments.folder, withIntermediateDirectories: true)
        let start = ContinuousClock.now
        var next = arguments.first
        let end = arguments.count.map { next + $0 } ?? .max
        var violations = 0
        var readCount = 0
        var peak = 0
        while next < end, ContinuousClock.now - start < .seconds(arguments.seconds), violations < arguments.maximumViolations {
            let batch = next..<min(end, next + UInt64(arguments.batch))
            let outcome = try runChild(batch)
            readCount += outcome.readCount
            peak = max(peak, outcome.peakMegabytes)
            guard let gate = outcome.gate else {
                next = batch.upperBound
                continue
            }
            let number = try offender(in: batch)
            try keep(number, for: gate)
            violations += 1
            next = number + 1
        }
        print(
            "benih \(arguments.seed), nomor \(arguments.first) sampai \(next - 1): \(readCount) masukan dibaca sampai habis, "
                + "\(violations) pelanggaran, memori puncak \(peak) MB, \((ContinuousClock.now - start).components.seconds) detik")
        return violations
    }

    /// Membaca setiap berkas apa adanya, satu proses satu berkas.
    ///
    /// - Returns: Banyaknya pelanggaran.
    func runIntact() throws -> Int {
        var violations = 0
        var peak = 0
        let files = arguments.seeds.flatMap { folder in
            ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted().map { "\(folder)/\($0)" }
        }
        for file in files {
            let outcome = try runChild(0..<1, arguments: ["--anak", "--utuh", file])
            peak = max(peak, outcome.peakMegabytes)
            guard let gate = outcome.gate else { continue }
            violations += 1
            print("\(file): \(gate.words)")
        }
        print("\(files.count) berkas dibaca apa adanya, \(violations) pelanggaran, memori puncak \(peak) MB")
        return violations
    }

    /// Kabar dari satu proses anak; yang melanggar tidak sempat melaporkan hitungannya.
    private struct Outcome {
        var gate: Gate?
        var readCount = 0
        var peakMegabytes = 0
    }

    private func runChild(_ numbers: Range<UInt64>, arguments own: [String]? = nil) throws -> Outcome {
        let child = Process()
        child.executableURL = Bundle.main.executableURL
        child.arguments = own ?? arguments.childArguments(for: numbers)
        let output = Pipe()
        child.standardOutput = output
        // Jejak kejatuhan datang dari pengulangan masukan itu saja, bukan dari kelompoknya.
        child.standardError = FileHandle.nullDevice
        try child.run()
        let report = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        child.waitUntilExit()
        if child.terminationReason == .uncaughtSignal { return Outcome(gate: .crash) }
        if let gate = Gate(rawValue: child.terminationStatus) { return Outcome(gate: gate) }
        let figures = report.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
        guard child.terminationStatus == 0, figures.count == 2 else { throw HarnessFailure(numbers: numbers) }
        return Outcome(readCount: figures[0], peakMegabytes: figures[1])
    }

    /// Perusaknya sendiri gagal, bukan pembaca: tidak ada masukan yang sedang dibaca.
    private struct HarnessFailure: Error {
        let numbers: Range<UInt64>
    }

    private func offender(in numbers: Range<UInt64>) throws -> UInt64 {
        let found = numbers.first { FileManager.default.fileExists(atPath: Worker.path(in: arguments.folder, number: $0)) }
        guard let found else { throw HarnessFailure(numbers: numbers) }
        return found
    }

    private func keep(_ number: UInt64, for gate: Gate) throws {
        let kept = "\(arguments.folder)/\(gate)-\(arguments.seed)-\(number)"
        try? FileManager.default.removeItem(atPath: kept)
        try FileManager.default.moveItem(atPath: Worker.path(in: arguments.folder, number: number), toPath: kept)
        print("benih \(arguments.seed), nomor \(number): \(gate.words); disimpan di \(kept)")
    }
}
