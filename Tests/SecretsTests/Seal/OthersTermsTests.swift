import Evidence
import Foundation
import Postgres
import Secrets
import TestSupport
import Testing

/// What one server encrypts under a term that another has not heard of yet.
@Suite("Terms that another server began")
struct OthersTermsTests {
    /// Two unsealed servers, of which the first has rotated.
    private func with(_ body: (_ first: SecretsBench, _ second: SecretsBench) async throws -> Void)
        async throws
    {
        try await SecretsBench.with { bench in
            let made = try await bench.seal.initialize(
                InitializationRequest(shares: ShareRequest(shares: 1, threshold: 1))
            )
            let other = bench.another()
            for server in [bench, other] { _ = try await server.seal.unseal(key: made.keys.hex[0]) }
            try await bench.seal.rotate()
            try await body(bench, other)
        }
    }

    /// The second server knows no more than it did: it must learn of the term by itself.
    private func expectBehind(_ server: SecretsBench) throws {
        let place = BarrierPlace(tenant: server.tenant, path: "probe")
        #expect(throws: BarrierError.unknownTerm(2)) {
            _ = try server.barrier.decrypt([0, 0, 0, 2] + [UInt8](repeating: 0, count: 28), at: place)
        }
    }

    @Test("a secret is read and patched at once")
    func keyValue() async throws {
        try await with { first, second in
            let mount = try await first.mount()
            let place = try SecretPath("a", in: mount)
            try await first.keyValue.put(["n": 1], at: place, in: mount)
            try expectBehind(second)
            #expect(try await second.keyValue.patch(["m": 2], at: place, in: mount)?.version == 2)
            #expect(try await second.keyValue.read(place, in: mount)?.data == ["n": 1, "m": 2])
        }
        try await with { first, second in
            let mount = try await first.mount()
            let place = try SecretPath("a", in: mount)
            try await first.keyValue.put(["n": 1], at: place, in: mount)
            try expectBehind(second)
            #expect(try await second.keyValue.read(place, in: mount)?.data == ["n": 1])
        }
    }

    @Test("what a token keeps is read at once")
    func cubbyholes() async throws {
        try await with { first, second in
            let token = UniqueID(at: first.clock.now())
            try await first.cubbyholes.write([7], at: "a", of: token, in: first.tenant)
            try expectBehind(second)
            #expect(try await second.cubbyholes.read("a", of: token, in: first.tenant) == [7])
        }
    }

    @Test("a key of transit is used and rotated at once", arguments: [false, true])
    func transit(isChanged: Bool) async throws {
        try await with { first, second in
            let mount = try await first.mounts.enable(
                MountRequest(.secret, path: "transit", type: "transit"),
                of: first.tenant
            )
            let place = Transit.Place(tenant: first.tenant, mount: mount.id)
            _ = try await first.transit.create("billing", TransitDraft(), at: place, now: first.clock.now())
            try expectBehind(second)
            if isChanged {
                let key = try await second.transit.rotate("billing", at: place, now: second.clock.now())
                #expect(key.latestVersion == 2)
            } else {
                #expect(try await second.transit.key("billing", at: place)?.latestVersion == 1)
            }
        }
    }

    @Test("an audit device writes at once")
    func devices() async throws {
        try await with { first, second in
            let folder = "\(Scratch.folder)/muniment-terms-\(UUID().uuidString)"
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(atPath: folder) }
            func devices(_ bench: SecretsBench) -> AuditDevices {
                AuditDevices(
                    database: bench.database.app,
                    barrier: bench.barrier,
                    home: "/nonexistent",
                    folders: [folder]
                )
            }
            let device = AuditDevice(path: "file", kind: .file, options: ["path": folder + "/a.log"])
            try await devices(first).enable(device, of: first.tenant)
            try expectBehind(second)
            #expect(await devices(second).hasAny(of: second.tenant))
            #expect(try await devices(second).hash("x", by: "file", of: second.tenant) != nil)
        }
    }

    @Test("a term that nobody began stays unknown, and says so")
    func neverBegun() async throws {
        try await with { _, second in
            let place = BarrierPlace(tenant: second.tenant, path: "a")
            let forged: [UInt8] = [0, 0, 0, 9] + [UInt8](repeating: 0, count: 28)
            let refused = try await refusal(BarrierError.self) {
                _ = try await second.barrier.knowingTerms { try second.barrier.decrypt(forged, at: place) }
            }
            #expect(refused == .unknownTerm(9))
        }
    }
}
