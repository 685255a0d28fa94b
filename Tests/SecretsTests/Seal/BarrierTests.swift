import Evidence
import Postgres
import Secrets
import TestSupport
import Testing

@Suite("The barrier")
struct BarrierTests {
    @Test("what was encrypted opens at its place, and at no other")
    func placesAreBound() async throws {
        try await SecretsBench.unsealed { bench in
            let other = try await bench.database.makeTenant("other")
            let place = BarrierPlace(tenant: bench.tenant, path: "kv/1/a", version: 2)
            let plain = Array("not for others".utf8)
            let bytes = try bench.barrier.encrypt(plain, at: place)
            #expect(bytes.count == 4 + 12 + plain.count + 16)
            #expect(try bench.barrier.decrypt(bytes, at: place) == plain)
            for elsewhere in [
                BarrierPlace(tenant: other, path: "kv/1/a", version: 2),
                BarrierPlace(tenant: bench.tenant, path: "kv/1/b", version: 2),
                BarrierPlace(tenant: bench.tenant, path: "kv/1/a", version: 1),
                BarrierPlace(tenant: bench.tenant, path: "kv/1/a\0", version: 2),
            ] {
                #expect(throws: BarrierError.damaged) { try bench.barrier.decrypt(bytes, at: elsewhere) }
            }
            for index in bytes.indices {
                var changed = bytes
                changed[index] ^= 1
                #expect(throws: BarrierError.self) { try bench.barrier.decrypt(changed, at: place) }
            }
            #expect(throws: BarrierError.damaged) { try bench.barrier.decrypt([], at: place) }
            #expect(try bench.barrier.encrypt(plain, at: place) != bytes)
        }
    }

    @Test("codes are of their purpose and tenant, and stay the same across terms")
    func codes() async throws {
        try await SecretsBench.unsealed { bench in
            let other = try await bench.database.makeTenant("other")
            func code(_ purpose: String, _ tenant: TenantID) throws -> Digest {
                try bench.barrier.mac([1, 2, 3], purpose: purpose, tenant: tenant)
            }
            let before = try code("audit", bench.tenant)
            #expect(try code("token", bench.tenant) != before)
            #expect(try code("audit", other) != before)
            try await bench.seal.rotate()
            #expect(try code("audit", bench.tenant) == before)
        }
    }

    @Test("sealed, nothing opens and nothing is encrypted")
    func sealed() async throws {
        try await SecretsBench.unsealed { bench in
            let place = BarrierPlace(tenant: bench.tenant, path: "a")
            let bytes = try bench.barrier.encrypt([1], at: place)
            try await bench.seal.seal()
            #expect(throws: BarrierError.sealed) { try bench.barrier.encrypt([1], at: place) }
            #expect(throws: BarrierError.sealed) { try bench.barrier.decrypt(bytes, at: place) }
            #expect(throws: BarrierError.sealed) {
                try bench.barrier.mac([1], purpose: "audit", tenant: bench.tenant)
            }
        }
    }
}
