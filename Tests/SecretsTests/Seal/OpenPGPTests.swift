import Evidence
import Foundation
import Postgres
import Secrets
import TestSupport
import Testing

/// With the GnuPG that the server uses, too: whoever has the private key reads the share.
@Suite("Shares for PGP keys")
struct OpenPGPTests {
    /// Somebody with a key pair in a home of their own.
    private struct Holder {
        let home: String
        let publicKey: String
        let fingerprint: String

        init(_ name: String) async throws {
            let home = "\(Scratch.folder)/gpg-\(UUID().uuidString.prefix(8))"
            try FileManager.default.createDirectory(
                atPath: home,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
            try await Self.run(
                [
                    "--pinentry-mode", "loopback", "--passphrase", "", "--quick-generate-key", name,
                    "default",
                    "default", "never",
                ],
                in: home
            )
            try await Self.run(["--output", "\(home)/public", "--export"], in: home)
            publicKey = Base64.encode(Array(try Data(contentsOf: URL(filePath: "\(home)/public"))))
            try await Self.run(["--with-colons", "--list-keys"], in: home)
            let list = try String(contentsOfFile: "\(home)/output", encoding: .utf8)
            let line = try #require(list.split(separator: "\n").first { $0.hasPrefix("fpr:") })
            self.home = home
            fingerprint = line.split(separator: ":", omittingEmptySubsequences: false)[9].lowercased()
        }

        func decrypt(_ message: [UInt8]) async throws -> String {
            try Data(message).write(to: URL(filePath: "\(home)/message"))
            try? FileManager.default.removeItem(atPath: "\(home)/plain")
            try await Self.run(["--output", "\(home)/plain", "--decrypt", "\(home)/message"], in: home)
            return try String(contentsOfFile: "\(home)/plain", encoding: .utf8)
        }

        func end() async throws {
            let agent = try ChildProcess(
                ["/usr/bin/gpgconf", "--homedir", home, "--kill", "all"],
                output: "/dev/null",
                errors: "/dev/null"
            )
            try await agent.waitForEnd()
            try FileManager.default.removeItem(atPath: home)
        }

        private static func run(_ arguments: [String], in home: String) async throws {
            try? FileManager.default.removeItem(atPath: "\(home)/output")
            let process = try ChildProcess(
                ["/usr/bin/gpg", "--homedir", home, "--batch", "--no-tty", "--quiet"] + arguments,
                output: "\(home)/output",
                errors: "\(home)/errors"
            )
            try #require(try await process.waitForEnd() == 0)
        }
    }

    @Test(
        "each share is for one key; decrypted they unseal, and a backup of them is kept until it is deleted"
    )
    func shares() async throws {
        let holders = [try await Holder("ada"), try await Holder("bob")]
        try await SecretsBench.with { bench in
            let keys = holders.map(\.publicKey)
            let made = try await bench.seal.initialize(
                InitializationRequest(
                    shares: ShareRequest(shares: 2, threshold: 2, pgpKeys: keys),
                    rootTokenPGPKey: keys[0]
                )
            )
            let token = try #require(Base64.decode(made.rootToken))
            #expect(try await holders[0].decrypt(token) == SecretsBench.rootToken)
            for (holder, share) in zip(holders, made.keys.base64) {
                let text = try await holder.decrypt(try #require(Base64.decode(share)))
                _ = try await bench.seal.unseal(key: text)
            }
            #expect(!bench.barrier.isSealed)

            let request = RekeyRequest(
                split: ShareRequest(shares: 1, threshold: 1, pgpKeys: [keys[1]]),
                hasBackup: true
            )
            let begun = try await bench.seal.startRekey(of: .unseal, request)
            #expect(begun.fingerprints == [holders[1].fingerprint])
            for (holder, share) in zip(holders, made.keys.hex) {
                let text = try await holder.decrypt(try #require(Hex.decode(share)))
                _ = try await bench.seal.submitForRekey(of: .unseal, key: text, nonce: begun.nonce)
            }
            let backup = try await bench.seal.rekeyBackup(of: .unseal)
            #expect(backup.nonce == begun.nonce)
            let share = try #require(backup.keys[holders[1].fingerprint]?.first)
            let fresh = bench.another()
            let text = try await holders[1].decrypt(try #require(Hex.decode(share)))
            #expect(try await fresh.seal.unseal(key: text).isSealed == false)
            try await bench.seal.deleteRekeyBackup(of: .unseal)
            let gone = try await refusal(SealError.self) { _ = try await bench.seal.rekeyBackup(of: .unseal) }
            #expect(gone == .noBackup)
        }
        for holder in holders { try await holder.end() }
    }

    @Test("shares are kept as a backup once they count, and until then those that counted before")
    func backups() async throws {
        let holder = try await Holder("ada")
        try await SecretsBench.with { bench in
            let made = try await bench.seal.initialize(
                InitializationRequest(shares: ShareRequest(shares: 1, threshold: 1))
            )
            _ = try await bench.seal.unseal(key: made.keys.hex[0])
            func rekey(_ share: String, isVerified: Bool) async throws -> (
                nonce: String, share: String, String?
            ) {
                let request = RekeyRequest(
                    split: ShareRequest(shares: 1, threshold: 1, pgpKeys: [holder.publicKey]),
                    hasBackup: true,
                    requiresVerification: isVerified
                )
                let begun = try await bench.seal.startRekey(of: .unseal, request)
                let progress = try await bench.seal.submitForRekey(
                    of: .unseal,
                    key: share,
                    nonce: begun.nonce
                )
                guard case .complete(let result) = progress else { throw UnexpectedOutcome() }
                let message = try #require(Hex.decode(result.keys.hex[0]))
                return (begun.nonce, try await holder.decrypt(message), result.verificationNonce)
            }
            let first = try await rekey(made.keys.hex[0], isVerified: false)
            #expect(try await bench.seal.rekeyBackup(of: .unseal).nonce == first.nonce)
            let second = try await rekey(first.share, isVerified: true)
            // Nobody has given them back yet: the backup is of the shares that unseal.
            #expect(try await bench.seal.rekeyBackup(of: .unseal).nonce == first.nonce)
            let verified = try await bench.seal.submitForVerification(
                of: .unseal,
                key: second.share,
                nonce: try #require(second.2)
            )
            #expect(verified.isComplete)
            #expect(try await bench.seal.rekeyBackup(of: .unseal).nonce == second.nonce)
        }
        try await holder.end()
    }

    @Test("of several who begin at once with PGP keys one does, and a key that is refused holds nobody up")
    func beginning() async throws {
        let holder = try await Holder("ada")
        try await SecretsBench.with { bench in
            let made = try await bench.seal.initialize(
                InitializationRequest(shares: ShareRequest(shares: 1, threshold: 1))
            )
            _ = try await bench.seal.unseal(key: made.keys.hex[0])
            let key = holder.publicKey
            func begin(_ number: Int) async throws {
                let request = RekeyRequest(split: ShareRequest(shares: 1, threshold: 1, pgpKeys: [key]))
                switch number % 3 {
                case 0: _ = try await bench.seal.startRekey(of: .unseal, request)
                default: _ = try await bench.seal.startRootGeneration(otp: nil, pgpKey: key)
                }
            }
            let outcomes = try await withThrowingTaskGroup(of: SealError?.self) { group in
                for number in 0..<12 {
                    group.addTask { try await refusal(SealError.self) { try await begin(number) } }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            // One after the other where the first had ended before the last began; never two of a kind.
            #expect((1...2).contains(outcomes.count { $0 == nil }), "\(outcomes)")
            await bench.seal.cancelRootGeneration()
            await bench.seal.cancelRekey(of: .unseal)
            let long = String(repeating: "A", count: 256 * 1_024 + 4)
            for (text, expected) in [("%%%", OpenPGPError.notBase64(0)), (long, .tooLong(0))] {
                let refused = try await refusal(OpenPGPError.self) {
                    _ = try await bench.seal.startRootGeneration(otp: nil, pgpKey: text)
                }
                #expect(refused == expected)
                #expect(try await bench.seal.rootGenerationStatus().isStarted == false)
            }
            #expect(try await bench.seal.startRootGeneration(otp: nil, pgpKey: key).isStarted)
        }
        try await holder.end()
    }

    @Test(
        "a key that can't be encrypted with is told before anything is written",
        arguments: ["%%%", "bm8ga2V5"]
    )
    func unusable(key: String) async throws {
        try await SecretsBench.with { bench in
            let refused = try await refusal(OpenPGPError.self) {
                _ = try await bench.seal.initialize(
                    InitializationRequest(shares: ShareRequest(shares: 1, threshold: 1, pgpKeys: [key]))
                )
            }
            #expect(refused == (key == "%%%" ? .notBase64(0) : .unusable(0)))
            #expect(try await bench.seal.isInitialized() == false)
        }
    }
}
