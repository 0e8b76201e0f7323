import Foundation

do {
    let arguments = try FuzzArguments(Array(CommandLine.arguments.dropFirst()))
    if arguments.isIntact {
        guard arguments.isChild else { exit(try Supervisor(arguments: arguments).runIntact() == 0 ? 0 : 1) }
        GateKeeper.start()
        arguments.reader.read(arguments.seeds[0])
        GateKeeper.checkMemory()
        print(1, GateKeeper.peakMegabytes)
        exit(0)
    }
    let seeds = SeedFile.all(in: arguments.seeds)
    guard !seeds.isEmpty else { throw FuzzArguments.Refusal() }
    if arguments.isChild {
        let numbers = arguments.first..<arguments.first + (arguments.count ?? 0)
        let worker = Worker(seeds: seeds, seed: arguments.seed, folder: arguments.folder, reader: arguments.reader)
        print(try worker.run(numbers), GateKeeper.peakMegabytes)
    } else {
        exit(try Supervisor(arguments: arguments).run() == 0 ? 0 : 1)
    }
} catch {
    FileHandle.standardError.write(Data("\(error)\n\n\(FuzzArguments.help)".utf8))
    exit(2)
}
