import Evidence
import Foundation
import Postgres
import Secrets
import Synchronization
import TestSupport
import Testing

@Suite("The seal")
struct SealTests {
    private func initialize(_ bench: SecretsBench, _ shares: Int = 5, _ threshold: Int = 3) async throws
        -> [String]
    {
        let request = InitializationRequest(shares: ShareRequest(shares: shares, threshold: threshold))
        return try await bench.seal.initialize(request).keys.hex
    }

    @Test("a new seal is sealed, opens with as many shares as it wants, and is made once")
    func life() async throws {
        try await SecretsBench.with { bench in
            #expect(try await bench.seal.status().isInitialized == false)
            let early = try await refusal(SealError.self) { _ = try await bench.seal.unseal(key: "00") }
            #expect(early == .notInitialized)
            let made = try await bench.seal.initialize(
                InitializationRequest(shares: ShareRequest(shares: 5, threshold: 3))
            )
            #expect(made.rootToken == SecretsBench.rootToken)
            #expect(made.keys.hex.count == 5 && made.recoveryKeys.isEmpty)
            let second = try await refusal(SealError.self) { _ = try await initialize(bench) }
            #expect(second == .alreadyInitialized)
            var status = try await bench.seal.status()
            #expect(status.isSealed && status.threshold == 3 && status.shares == 5 && status.nonce.isEmpty)
            status = try await bench.seal.unseal(key: made.keys.hex[4])
            #expect(status.progress == 1 && !status.nonce.isEmpty)
            // The same share, in the other form, is no second one.
            status = try await bench.seal.unseal(key: made.keys.base64[4])
            #expect(status.progress == 1)
            status = try await bench.seal.unseal(key: made.keys.base64[0])
            #expect(status.progress == 2 && status.isSealed)
            status = try await bench.seal.resetUnsealing()
            #expect(status.progress == 0 && status.nonce.isEmpty)
            for share in made.keys.hex[1...3] { status = try await bench.seal.unseal(key: share) }
            #expect(!status.isSealed && status.progress == 0 && status.nonce.isEmpty)
            #expect(try await bench.seal.unseal(key: "anything").isSealed == false)
        }
    }

    @Test("wrong shares are refused when they are enough, and all must be given again")
    func wrongShares() async throws {
        try await SecretsBench.with { bench in
            let shares = try await initialize(bench)
            let foreign = try Shamir.split(
                SecretBytes([UInt8](repeating: 7, count: 32)),
                shares: 5,
                threshold: 3
            )
            _ = try await bench.seal.unseal(key: shares[0])
            _ = try await bench.seal.unseal(key: shares[1])
            let wrong = try await refusal(SealError.self) {
                _ = try await bench.seal.unseal(key: Hex.encode(foreign[2].revealed()))
            }
            #expect(wrong == .wrongKeys)
            #expect(try await bench.seal.status().progress == 0)
            for (text, expected) in [("zz", SealError.keyEncoding), ("00ff", .keyLength), ("", .keyLength)] {
                let refused = try await refusal(SealError.self) { _ = try await bench.seal.unseal(key: text) }
                #expect(refused == expected)
            }
            for share in shares[2...4] { _ = try await bench.seal.unseal(key: share) }
            #expect(!bench.barrier.isSealed)
        }
    }

    @Test("of several servers that initialise at once one does")
    func atOnce() async throws {
        try await SecretsBench.with { bench in
            let others = (0..<4).map { _ in bench.another() }
            let made = await withTaskGroup(of: Bool.self) { group in
                for other in others {
                    group.addTask {
                        let request = InitializationRequest(shares: ShareRequest(shares: 1, threshold: 1))
                        guard let made = try? await other.seal.initialize(request) else { return false }
                        let fresh = bench.another()
                        return (try? await fresh.seal.unseal(key: made.keys.hex[0]))?.isSealed == false
                    }
                }
                return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(made == 1)
        }
    }

    @Test("a term is begun by rotation; what was encrypted before stays readable, on other servers too")
    func rotation() async throws {
        try await SecretsBench.with { bench in
            let shares = try await initialize(bench, 1, 1)
            let other = bench.another()
            for server in [bench, other] { _ = try await server.seal.unseal(key: shares[0]) }
            let place = BarrierPlace(tenant: bench.tenant, path: "a")
            let old = try bench.barrier.encrypt([1], at: place)
            #expect(try await bench.seal.keyStatus().term == 1)
            #expect(try await bench.seal.keyStatus().encryptions == 1)
            try await bench.seal.rotate()
            #expect(try await bench.seal.keyStatus().term == 2)
            #expect(try await bench.seal.keyStatus().encryptions == 0)
            let new = try bench.barrier.encrypt([2], at: place)
            #expect(try bench.barrier.decrypt(old, at: place) == [1])
            #expect(throws: BarrierError.unknownTerm(2)) { try other.barrier.decrypt(new, at: place) }
            try await other.seal.refresh()
            #expect(try other.barrier.decrypt(new, at: place) == [2])
        }
    }

    @Test("a root token is made with shares, hidden by a one-time password that who begins knows")
    func rootGeneration() async throws {
        try await SecretsBench.with { bench in
            let shares = try await initialize(bench, 3, 2)
            for share in shares.prefix(2) { _ = try await bench.seal.unseal(key: share) }
            let short = try await refusal(SealError.self) {
                _ = try await bench.seal.startRootGeneration(otp: "short", pgpKey: nil)
            }
            #expect(short == .invalid(field: "otp", "must have 28 characters"))
            let begun = try await bench.seal.startRootGeneration(otp: nil, pgpKey: nil)
            #expect(begun.otp.utf8.count == 28 && begun.required == 2 && begun.isStarted)
            #expect(try await bench.seal.rootGenerationStatus().otp == "")
            let wrongNonce = try await refusal(SealError.self) {
                _ = try await bench.seal.submitForRoot(key: shares[0], nonce: "another")
            }
            #expect(wrongNonce == .wrongNonce)
            let first = try await bench.seal.submitForRoot(key: shares[0], nonce: begun.nonce)
            #expect(first.progress == 1 && !first.isComplete)
            let done = try await bench.seal.submitForRoot(key: shares[2], nonce: begun.nonce)
            #expect(done.isComplete && !done.encodedToken.hasSuffix("="))
            let hidden = try #require(Base64.decode(done.encodedToken))
            let token = zip(hidden, begun.otp.utf8).map { $0 ^ $1 }
            #expect(String(decoding: token, as: UTF8.self) == SecretsBench.rootToken)
            #expect(try await bench.seal.rootGenerationStatus().isStarted == false)
        }
    }

    @Test("no root token is made that the record could not be told of, and the shares must be given again")
    func untoldRootToken() async throws {
        struct Untold: Error {}
        try await SecretsBench.with { bench in
            let shares = try await initialize(bench, 3, 2)
            let made = Mutex(0)
            let seal = Seal(
                barrier: Barrier(),
                database: bench.database.app,
                clock: bench.clock,
                tokens: Seal.RootTokens(
                    tenant: { [tenant = bench.tenant] in tenant },
                    makeRootToken: { _ in
                        made.withLock { $0 += 1 }
                        return SecretsBench.rootToken
                    }
                )
            )
            for share in shares.prefix(2) { _ = try await seal.unseal(key: share) }
            let begun = try await seal.startRootGeneration(otp: nil, pgpKey: nil)
            let told = Mutex(0)
            _ = try await seal.submitForRoot(key: shares[0], nonce: begun.nonce) { throw Untold() }
            await #expect(throws: Untold.self) {
                try await seal.submitForRoot(key: shares[1], nonce: begun.nonce) { throw Untold() }
            }
            #expect(made.withLock { $0 } == 0)
            #expect(try await seal.rootGenerationStatus().isStarted == false)

            let again = try await seal.startRootGeneration(otp: nil, pgpKey: nil)
            for share in shares.suffix(2) {
                _ = try await seal.submitForRoot(key: share, nonce: again.nonce) {
                    #expect(made.withLock { $0 } == 0)
                    told.withLock { $0 += 1 }
                }
            }
            #expect(made.withLock { $0 } == 1 && told.withLock { $0 } == 1)
        }
    }

    @Test(
        "new shares take the place of old ones, at once or once they were given back",
        arguments: [false, true]
    )
    func rekey(isVerified: Bool) async throws {
        try await SecretsBench.with { bench in
            let old = try await initialize(bench, 3, 2)
            for share in old.prefix(2) { _ = try await bench.seal.unseal(key: share) }
            let place = BarrierPlace(tenant: bench.tenant, path: "a")
            let kept = try bench.barrier.encrypt([1], at: place)
            let request = RekeyRequest(
                split: ShareRequest(shares: 4, threshold: 3),
                requiresVerification: isVerified
            )
            let begun = try await bench.seal.startRekey(of: .unseal, request)
            #expect(begun.required == 2 && begun.threshold == 3)
            _ = try await bench.seal.submitForRekey(of: .unseal, key: old[0], nonce: begun.nonce)
            let progress = try await bench.seal.submitForRekey(of: .unseal, key: old[2], nonce: begun.nonce)
            guard case .complete(let result) = progress else { throw UnexpectedOutcome() }
            #expect(result.keys.hex.count == 4)
            if isVerified {
                let still = bench.another()
                for share in old.prefix(2) { _ = try await still.seal.unseal(key: share) }
                #expect(!still.barrier.isSealed)
                let first = try #require(result.verificationNonce)
                let nonce = try await bench.seal.restartVerification(of: .unseal).nonce
                #expect(nonce != first)
                for (index, share) in result.keys.hex.prefix(3).enumerated() {
                    let status = try await bench.seal.submitForVerification(
                        of: .unseal,
                        key: share,
                        nonce: nonce
                    )
                    #expect(status.isComplete == (index == 2))
                }
            }
            // Who is unsealed goes on, and rotates under the new root key.
            try await bench.seal.rotate()
            #expect(try bench.barrier.decrypt(kept, at: place) == [1])
            let fresh = bench.another()
            let refused = try await refusal(SealError.self) {
                for share in old { _ = try await fresh.seal.unseal(key: share) }
            }
            #expect(refused == .wrongKeys)
            _ = try await fresh.seal.resetUnsealing()
            for share in result.keys.hex.suffix(3) { _ = try await fresh.seal.unseal(key: share) }
            #expect(try fresh.barrier.decrypt(kept, at: place) == [1])
        }
    }

    @Test(
        "beside a key file the server unseals itself, people hold recovery shares, and the file is for its owner alone"
    )
    func keyFile() async throws {
        let path = "\(Scratch.folder)/unseal-\(UUID().uuidString).key"
        defer { unlink(path) }
        let file = SealOpener.file(SealKeyFile(path))
        try await SecretsBench.with(opener: file) { bench in
            let made = try await bench.seal.initialize(
                InitializationRequest(shares: ShareRequest(shares: 3, threshold: 2))
            )
            #expect(made.keys.isEmpty && made.recoveryKeys.hex.count == 3)
            #expect(!bench.barrier.isSealed)
            let other = bench.another(opener: file)
            try await other.seal.unsealByItself()
            let status = try await other.seal.status()
            #expect(
                !status.isSealed && status.type == .file && status.isRecoverySeal && status.threshold == 2
            )
            let begun = try await other.seal.startRootGeneration(otp: nil, pgpKey: nil)
            _ = try await other.seal.submitForRoot(key: made.recoveryKeys.hex[0], nonce: begun.nonce)
            let done = try await other.seal.submitForRoot(key: made.recoveryKeys.hex[1], nonce: begun.nonce)
            #expect(done.isComplete)
            chmod(path, 0o644)
            let exposed = try await refusal(SealError.self) {
                try await bench.another(opener: file).seal.unsealByItself()
            }
            guard case .keyFile(let reason) = exposed else { throw UnexpectedOutcome() }
            #expect(reason.contains("chmod 600"))
        }
    }

    @Test("neither shares nor keys stand anywhere in the database")
    func nothingIsKept() async throws {
        try await SecretsBench.with { bench in
            let shares = try await initialize(bench)
            for share in shares.prefix(3) { _ = try await bench.seal.unseal(key: share) }
            let dump = try await bench.database.superuser.rows(
                "SELECT planted::text AS line FROM secrets.seals AS planted"
            ) { row -> String in try row["line"] }
            for share in shares {
                #expect(!dump.contains { $0.contains(share.prefix(64)) })
            }
        }
    }
}
