import Crypto
import CryptoExtras
import Dispatch
import Evidence
import Foundation
import Synchronization

/// What is kept of a password: scrypt (RFC 7914) with r = 8, p = 1 and a salt of its own.
struct PasswordHash: Hashable, Sendable {
    /// N = 2^15: 32 MiB and about a tenth of a second on one processor.
    static let presentCost = 15

    var salt: [UInt8]
    var hash: [UInt8]
    /// The exponent of N.
    var cost: Int

    /// - Throws: `ClientError.tooMany` where too many passwords are waiting to be hashed.
    static func make(of password: String) async throws -> PasswordHash {
        var generator = SystemRandomNumberGenerator()
        let salt = (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        let hash = try await derive(password, salt, presentCost)
        return PasswordHash(salt: salt, hash: hash, cost: presentCost)
    }

    /// Takes as long for a wrong password as for the right one.
    func matches(_ password: String) async throws -> Bool {
        constantTimeEquals(try await Self.derive(password, salt, cost), hash)
    }

    /// What a password is compared with where there is no such user, so that it takes as long.
    static let nobody = PasswordHash(
        salt: [UInt8](repeating: 0, count: 16),
        hash: [UInt8](repeating: 0, count: 32),
        cost: presentCost
    )

    // MARK: Deriving

    /// A few at a time, on threads apart: those of tasks are as few as the processors.
    private static let queues = (0..<max(1, min(4, ProcessInfo.processInfo.activeProcessorCount))).map {
        number in
        DispatchQueue(label: "muniment.passwords.\(number)")
    }
    private static let waiting = Atomic<Int>(0)
    private static let turn = Atomic<Int>(0)
    private static let waitingLimit = 256

    private static func derive(_ password: String, _ salt: [UInt8], _ cost: Int) async throws -> [UInt8] {
        guard waiting.wrappingAdd(1, ordering: .relaxed).newValue <= waitingLimit else {
            waiting.wrappingSubtract(1, ordering: .relaxed)
            throw ClientError.tooMany
        }
        defer { waiting.wrappingSubtract(1, ordering: .relaxed) }
        let number = turn.wrappingAdd(1, ordering: .relaxed).newValue & Int.max
        return try await withCheckedThrowingContinuation { continuation in
            queues[number % queues.count].async {
                continuation.resume(
                    with: Result {
                        let key = try KDF.Scrypt.deriveKey(
                            from: Array(password.utf8),
                            salt: salt,
                            outputByteCount: 32,
                            rounds: 1 << cost,
                            blockSize: 8,
                            parallelism: 1
                        )
                        return key.withUnsafeBytes { Array($0) }
                    }
                )
            }
        }
    }
}
