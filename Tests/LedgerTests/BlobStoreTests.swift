import Evidence
import Ledger
import Postgres
import TestSupport
import Testing

@Suite("Bodies beside the ledger")
struct BlobStoreTests {
    @Test("bodies are kept under their digests, whatever their number and size, and twice as once")
    func put() async throws {
        try await TestDatabase.with { database in
            let tenant = try await database.makeTenant()
            // Some statements' worth, of which one body alone is more than one takes.
            let sizes = [0, 1, 5_000_000] + (0..<60).map { $0 * 5_000 }
            let bodies = sizes.map { [UInt8](repeating: UInt8($0 % 251), count: $0) }
            let named = (bodies + bodies.prefix(5)).map { (digest: Digest.sha256(of: $0), bytes: $0) }
            for _ in 1...2 {
                try await database.app.transaction(for: tenant) { db in
                    try BlobStore().put(named, of: tenant, in: db)
                }
            }
            let (found, nothing) = try await database.app.transaction(for: tenant) { db in
                try BlobStore().put([], of: tenant, in: db)
                return (
                    try named.map { try BlobStore().body($0.digest, of: tenant, in: db) },
                    try BlobStore().body(.sha256(of: [1, 2, 3]), of: tenant, in: db)
                )
            }
            #expect(found == named.map(\.bytes))
            #expect(nothing == nil)
        }
    }
}
