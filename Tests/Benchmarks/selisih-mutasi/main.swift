import CheckMutations
import Foundation

// Pemakaian: selisih-mutasi [banyak] [benih]
let count = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 1000
let seed = CommandLine.arguments.dropFirst(2).first.flatMap { UInt64($0) } ?? 2024

let run = try MutationRun(count: count, seed: seed)
for kind in Mutation.Kind.allCases {
    let tried = run.tried[kind] ?? 0
    let missed = run.missed.count { $0.kind == kind }
    print("\(kind.rawValue): \(tried - missed) dari \(tried)")
}
for mutation in run.missed { print("tidak ditemukan: \(mutation.kind.rawValue), \(mutation.description)") }
for failure in run.failures { print("gagal: \(failure)") }
print("ditemukan \(run.found) dari \(run.count)")
let isGood = run.failures.isEmpty && run.found * 100 >= run.count * 95
exit(isGood ? 0 : 1)
