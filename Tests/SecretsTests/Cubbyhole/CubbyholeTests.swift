import Evidence
import Postgres
import Secrets
import TestSupport
import Testing

@Suite("Cubbyholes")
struct CubbyholeTests {
    @Test("what stood there before does not open in the place of what stands there now")
    func replayed() async throws {
        try await SecretsBench.unsealed { bench in
            let token = UniqueID(at: bench.clock.now())
            func kept() async throws -> [UInt8] {
                try #require(
                    try await bench.database.superuser.first(
                        "SELECT encrypted_data FROM secrets.cubbyholes WHERE token_id = \(token)"
                    ) { row -> [UInt8] in try row["encrypted_data"] }
                )
            }
            try await bench.cubbyholes.write([1], at: "a", of: token, in: bench.tenant)
            let old = try await kept()
            try await bench.cubbyholes.write([2], at: "a", of: token, in: bench.tenant)
            #expect(try await bench.cubbyholes.read("a", of: token, in: bench.tenant) == [2])
            try await bench.database.superuser.execute(
                "UPDATE secrets.cubbyholes SET encrypted_data = \(old) WHERE token_id = \(token)"
            )
            let refused = try await refusal(SecretsError.self) {
                _ = try await bench.cubbyholes.read("a", of: token, in: bench.tenant)
            }
            #expect(refused == .damaged)
        }
    }

    @Test("what was written before values were bound to their moment is still read")
    func earlier() async throws {
        try await SecretsBench.unsealed { bench in
            let token = UniqueID(at: bench.clock.now())
            try await bench.cubbyholes.write([1], at: "a", of: token, in: bench.tenant)
            let place = BarrierPlace(tenant: bench.tenant, path: "cubbyhole/\(token)/a")
            let earlier = try bench.barrier.encrypt([9], at: place)
            try await bench.database.superuser.execute(
                "UPDATE secrets.cubbyholes SET encrypted_data = \(earlier) WHERE token_id = \(token)"
            )
            #expect(try await bench.cubbyholes.read("a", of: token, in: bench.tenant) == [9])
        }
    }
}
