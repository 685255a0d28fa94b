import Evidence
import Foundation
import Postgres
import Secrets
import Synchronization
import TestSupport
import Testing

@Suite("A seal that another server's transit opens")
struct SealTransitTests {
    /// A server that is not initialised, and the other one.
    private func with(_ body: (SecretsBench, TransitServer) async throws -> Void) async throws {
        let file = "\(Scratch.folder)/muniment-transit-\(UUID().uuidString)"
        defer { unlink(file) }
        try await SecretsBench.unsealed { other in
            let server = try await TransitServer(other, tokenFile: file)
            try await SecretsBench.with(opener: server.opener()) { bench in try await body(bench, server) }
        }
    }

    private let request = InitializationRequest(shares: ShareRequest(shares: 3, threshold: 2))

    @Test("it is made open, opens by itself after a start, and people hold recovery shares")
    func life() async throws {
        try await with { bench, server in
            let made = try await bench.seal.initialize(request)
            #expect(made.keys.isEmpty && made.recoveryKeys.hex.count == 3 && !bench.barrier.isSealed)
            let place = BarrierPlace(tenant: bench.tenant, path: "a")
            let kept = try bench.barrier.encrypt([1], at: place)
            let next = bench.another(opener: server.opener())
            #expect(try await next.seal.status().isSealed)
            try await next.seal.unsealByItself()
            #expect(try next.barrier.decrypt(kept, at: place) == [1])
            let status = try await next.seal.status()
            #expect(status.type == .transit && status.isRecoverySeal && status.threshold == 2)
            #expect(!status.isMigrationPending)
            // The shares permit a root token, and open nothing.
            let begun = try await next.seal.startRootGeneration(otp: nil, pgpKey: nil)
            _ = try await next.seal.submitForRoot(key: made.recoveryKeys.hex[0], nonce: begun.nonce)
            #expect(
                try await next.seal.submitForRoot(key: made.recoveryKeys.hex[2], nonce: begun.nonce)
                    .isComplete
            )
            let third = bench.another(opener: server.opener())
            let refused = try await refusal(SealError.self) {
                _ = try await third.seal.unseal(key: made.recoveryKeys.hex[0])
            }
            guard case .otherSeal = refused else { throw UnexpectedOutcome() }
            // Somebody has sealed it by hand: it stays so.
            try await next.seal.seal()
            try await next.seal.unsealByItself()
            #expect(next.barrier.isSealed)
            // Nothing of the database opens it without the other server.
            let rows = try await bench.database.superuser.rows(
                "SELECT wrapped_sealing_key AS wrapped FROM secrets.seals"
            ) { row -> String? in try row["wrapped"] }
            #expect(rows.count == 1 && rows[0]?.hasPrefix("vault:v1:") == true)
        }
    }

    @Test(
        "whatever the other server answers, this one stays sealed, says why, and opens once it answers again",
        arguments: [
            (0, "", "can't be asked: connection refused"), (403, "{}", "refuses the token"),
            (404, "{}", "look at unseal_transit_mount"), (400, "{}", "refuses what it is asked"),
            (503, "{}", "is sealed itself"), (500, "{}", "status 500"),
            (200, "not JSON", "gives no plaintext"),
            (200, #"{"data":{"plaintext":"c2hvcnQ="}}"#, "unwraps to no key"),
            (
                200, #"{"data":{"plaintext":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="}}"#,
                "another key than that of this database's seal"
            ),
        ]
    )
    func faults(status: Int, body: String, reason: String) async throws {
        try await with { bench, server in
            _ = try await bench.seal.initialize(request)
            let next = bench.another(opener: server.opener())
            server.fault.withLock { $0 = (status, body) }
            let refused = try await refusal(SealError.self) { try await next.seal.unsealByItself() }
            guard case .transit(let text) = refused else { throw UnexpectedOutcome() }
            #expect(text.contains(reason), "\(text)")
            #expect(!text.contains(server.token) && next.barrier.isSealed)
            server.fault.withLock { $0 = nil }
            try await next.seal.unsealByItself()
            #expect(!next.barrier.isSealed)
        }
    }

    @Test("a seal that could never be opened again is not made")
    func notMade() async throws {
        try await with { bench, server in
            for fault in [(403, "{}"), (200, #"{"data":{"ciphertext":"vault:v1:x","plaintext":"AAAA"}}"#)] {
                server.fault.withLock { $0 = fault }
                let refused = try await refusal(SealError.self) {
                    _ = try await bench.seal.initialize(request)
                }
                guard case .transit = refused else { throw UnexpectedOutcome() }
                #expect(try await bench.seal.isInitialized() == false)
            }
            server.fault.withLock { $0 = nil }
            _ = try await bench.seal.initialize(request)
        }
    }

    @Test("the token's file is for its owner, and holds a token", arguments: ["open", "empty", "missing"])
    func tokenFile(fault: String) async throws {
        try await with { bench, server in
            switch fault {
            case "open": chmod(server.tokenFile, 0o644)
            case "empty": try Data("\n".utf8).write(to: URL(filePath: server.tokenFile))
            default: unlink(server.tokenFile)
            }
            let refused = try await refusal(SealError.self) { _ = try await bench.seal.initialize(request) }
            guard case .transit(let text) = refused else { throw UnexpectedOutcome() }
            #expect(text.hasPrefix("unseal_transit_token_file"), "\(text)")
            #expect(server.asked.withLock { $0.isEmpty })
        }
    }

    @Test("the sealing key follows the rotation of the key that wraps it, and the token lives on")
    func rewrapping() async throws {
        try await with { bench, server in
            _ = try await bench.seal.initialize(request)
            func wrapped() async throws -> String? {
                try await bench.database.superuser.first(
                    "SELECT wrapped_sealing_key AS wrapped FROM secrets.seals"
                ) { row -> String in try row["wrapped"] }
            }
            let first = try await wrapped()
            try await bench.seal.keepOpener()
            #expect(try await wrapped() == first)
            try await server.rotate()
            try await bench.seal.keepOpener()
            #expect(try await wrapped()?.hasPrefix("vault:v2:") == true)
            #expect(server.asked.withLock { $0.contains("auth/token/renew-self") })
            let next = bench.another(opener: server.opener())
            try await next.seal.unsealByItself()
            #expect(!next.barrier.isSealed)
        }
    }
}

@Suite("From one type of seal to another")
struct SealMigrationTests {
    @Test(
        "shares become recovery shares, and unseal again once it goes back",
        arguments: ["file", "transit"]
    )
    func both(type: String) async throws {
        let path = "\(Scratch.folder)/muniment-migration-\(UUID().uuidString)"
        defer { unlink(path) }
        try await SecretsBench.unsealed { other in
            let opener: SealOpener =
                type == "file"
                ? .file(SealKeyFile(path)) : try await TransitServer(other, tokenFile: path).opener()
            try await SecretsBench.with { bench in
                let made = try await bench.seal.initialize(
                    InitializationRequest(shares: ShareRequest(shares: 3, threshold: 2))
                )
                let shares = made.keys.hex
                let early = try await refusal(SealError.self) {
                    _ = try await bench.seal.unseal(key: shares[0], migrates: true)
                }
                guard case .invalid("migrate", _) = early else { throw UnexpectedOutcome() }
                for share in shares.prefix(2) { _ = try await bench.seal.unseal(key: share) }
                let place = BarrierPlace(tenant: bench.tenant, path: "a")
                let kept = try bench.barrier.encrypt([1], at: place)

                // Started again with another configuration: it waits for the shares.
                let moving = bench.another(opener: opener)
                try await moving.seal.unsealByItself()
                var status = try await moving.seal.status()
                #expect(status.isSealed && status.isMigrationPending && status.type == .shamir)
                _ = try await moving.seal.unseal(key: shares[1], migrates: true)
                let mixed = try await refusal(SealError.self) {
                    _ = try await moving.seal.unseal(key: shares[2])
                }
                guard case .invalid("migrate", _) = mixed else { throw UnexpectedOutcome() }
                status = try await moving.seal.unseal(key: shares[2], migrates: true)
                #expect(!status.isSealed && !status.isMigrationPending && status.type.rawValue == type)
                #expect(status.isRecoverySeal && status.threshold == 2 && status.shares == 3)
                #expect(try moving.barrier.decrypt(kept, at: place) == [1])
                // From now on it opens by itself, and the shares permit.
                let next = bench.another(opener: opener)
                try await next.seal.unsealByItself()
                let begun = try await next.seal.startRootGeneration(otp: nil, pgpKey: nil)
                _ = try await next.seal.submitForRoot(key: shares[0], nonce: begun.nonce)
                #expect(try await next.seal.submitForRoot(key: shares[1], nonce: begun.nonce).isComplete)

                // And back.
                let returning = bench.another(opener: opener, returnsToShares: true)
                try await returning.seal.unsealByItself()
                status = try await returning.seal.status()
                #expect(status.isSealed && status.isMigrationPending)
                let foreign = try Shamir.split(
                    SecretBytes([UInt8](repeating: 7, count: 32)),
                    shares: 3,
                    threshold: 2
                )
                let wrong = try await refusal(SealError.self) {
                    for share in foreign {
                        let text = Hex.encode(share.revealed())
                        _ = try await returning.seal.unseal(key: text, migrates: true)
                    }
                }
                #expect(wrong == .wrongKeys)
                _ = try await returning.seal.resetUnsealing()
                _ = try await returning.seal.unseal(key: shares[0], migrates: true)
                status = try await returning.seal.unseal(key: shares[2], migrates: true)
                #expect(!status.isSealed && status.type == .shamir && !status.isRecoverySeal)
                let last = bench.another()
                for share in shares.suffix(2) { _ = try await last.seal.unseal(key: share) }
                #expect(try last.barrier.decrypt(kept, at: place) == [1])
                // What opened it until now does not any more.
                let old = bench.another(opener: opener)
                try await old.seal.unsealByItself()
                #expect(old.barrier.isSealed)
            }
        }
    }

    @Test("a seal whose opener the configuration has forgotten says which setting is missing")
    func forgotten() async throws {
        let path = "\(Scratch.folder)/muniment-forgotten-\(UUID().uuidString)"
        defer { unlink(path) }
        try await SecretsBench.with(opener: .file(SealKeyFile(path))) { bench in
            _ = try await bench.seal.initialize(
                InitializationRequest(shares: ShareRequest(shares: 1, threshold: 1))
            )
            let refused = try await refusal(SealError.self) {
                try await bench.another().seal.unsealByItself()
            }
            guard case .keyFile(let text) = refused else { throw UnexpectedOutcome() }
            #expect(text.contains("unseal_key_file"))
        }
    }
}
