import CheckMutations
import Testing

/// Kertas bersih yang diubah satu angkanya; yang lengkap (1.000 kekeliruan) dijalankan `selisih-mutasi`.
struct MutationTests {
    @Test("Paling sedikit 95 % kekeliruan ditemukan, dan tidak satu pun menggagalkan program", arguments: [UInt64(1), 2])
    func mutations(seed: UInt64) throws {
        let run = try MutationRun(count: 40, seed: seed)
        #expect(run.failures == [])
        #expect(run.found * 100 >= run.count * 95, "\(run.missed.map(\.description))")
    }

}
