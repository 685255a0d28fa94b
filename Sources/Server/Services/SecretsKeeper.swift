import Access
import Evidence
import Secrets

/// Opens the seal where a key file or another server is there for it, learns of keys that other servers began, and lets go of tokens that are
/// over.
struct SecretsKeeper: Sendable {
    private static let interval: Duration = .seconds(10)
    /// What is over is nobody's from that moment on; its rows are no hurry.
    private static let tidying = 360

    let seal: Seal
    let access: Access
    /// Says on the record that the seal was opened, and by what.
    let opened: @Sendable (SealType) async throws -> Void

    func run() async throws {
        var round = 0
        while true {
            if round.isMultiple(of: Self.tidying) { try await tidy() }
            if seal.barrier.isSealed {
                try await seal.unsealByItself()
                if !seal.barrier.isSealed { try await opened(try await seal.status().type) }
            } else {
                try await seal.refresh()
                if round.isMultiple(of: Self.tidying) { try await seal.keepOpener() }
            }
            round += 1
            // A seal that is just being made is looked at again soon.
            try await Task.sleep(for: seal.barrier.isSealed ? .seconds(1) : Self.interval)
        }
    }

    private func tidy() async throws {
        try await access.forEachTenant { tenant in
            _ = try await access.tidyTokens(of: tenant)
            try await access.tidySecretIDs(of: tenant)
        }
    }
}
