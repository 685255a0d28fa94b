import Evidence
import Postgres
import TestSupport
import Testing

/// The one exception to append-only.
@Suite("Erasure of an entry's bytes")
struct ErasureTests {
    @Test("nulls the bytes and nothing else, once, told by an entry of the same transaction")
    func erases() async throws {
        try await TestDatabase.with { database in
            let tenant = try await PlantedTenant("ours", in: database)
            let before = try await hashes(of: tenant, in: database)
            let outcome = try await database.app.transaction(for: tenant.id) { db in
                let teller = try appendTeller(for: tenant.id, in: db)
                return [
                    try erase(told: teller, for: tenant.id, in: db),
                    try erase(told: teller, for: tenant.id, in: db),
                ]
            }
            #expect(outcome == [true, false])
            let erased = try await database.app.count(
                """
                SELECT count(*) AS count FROM ledger.entries
                WHERE tenant_id = \(tenant.id) AND leaf_index = 0 AND bytes IS NULL
                """,
                for: tenant.id
            )
            #expect(erased == 1)
            let after = try await hashes(of: tenant, in: database)
            #expect(after.first == before.first)
        }
    }

    @Test("is refused without an entry of the same transaction that tells of it")
    func mustBeTold() async throws {
        try await TestDatabase.with { database in
            let tenant = try await PlantedTenant("ours", in: database)
            let told = Refusal(sqlState: "23001", constraint: "erasure_is_told")
            let byNobody = try await refusal {
                _ = try await database.app.transaction(for: tenant.id) { db in
                    try erase(
                        told: UniqueID(at: Instant(microseconds: 1_800_000_000_000_000)),
                        for: tenant.id,
                        in: db
                    )
                }
            }
            #expect(byNobody == told)
            let earlier = try await database.app.transaction(for: tenant.id) { db in
                try appendTeller(for: tenant.id, in: db)
            }
            let byAnEarlierOne = try await refusal {
                _ = try await database.app.transaction(for: tenant.id) { db in
                    try erase(told: earlier, for: tenant.id, in: db)
                }
            }
            #expect(byAnEarlierOne == told)
        }
    }

    /// What a teller may say wrongly.
    enum Untold: String, CaseIterable, Sendable {
        case type, leafIndex, textualIndex, entryID, appendedAt, leafHash, nothing, ledger, earlier

        func change(_ entry: inout Entry) {
            switch self {
            case .type: entry.type = "muniment.artifact.registered"
            case .leafIndex: entry.data["leaf_index"] = 1
            case .textualIndex: entry.data["leaf_index"] = "0"
            case .entryID: entry.data["entry_id"] = .string(entry.id.text)
            case .appendedAt: entry.data["appended_at"] = .string(entry.time.rfc3339)
            case .leafHash: entry.data["leaf_hash"] = .string(Digest.sha256(of: [1]).hex)
            case .nothing: entry.data = [:]
            case .ledger: entry.ledger = "audit"
            case .earlier: break
            }
        }
    }

    @Test("is refused where the entry that is named tells of something else", arguments: Untold.allCases)
    func mustBeTheTeller(untold: Untold) async throws {
        try await TestDatabase.with { database in
            let tenant = try await PlantedTenant("ours", in: database)
            let outcome = try await refusal {
                _ = try await database.app.transaction(for: tenant.id) { db in
                    let teller = try appendTeller(for: tenant.id, in: db, untold.change)
                    // A teller tells of what stands before it, not of itself or what follows.
                    return try erase(told: teller, for: tenant.id, at: untold == .earlier ? 1 : 0, in: db)
                }
            }
            #expect(outcome == Refusal(sqlState: "23001", constraint: "erasure_is_told"))
        }
    }

    @Test("is for the session's tenant alone, and for an entry that exists")
    func ownEntriesOnly() async throws {
        try await TestDatabase.with { database in
            let ours = try await PlantedTenant("ours", in: database)
            let theirs = try await PlantedTenant("theirs", in: database)
            let ofAnother = try await refusal {
                _ = try await database.app.transaction(for: ours.id) { db in
                    let teller = try appendTeller(for: ours.id, in: db)
                    return try erase(told: teller, for: theirs.id, in: db)
                }
            }
            #expect(ofAnother == .insufficientPrivilege)
            let ofNothing = try await refusal {
                _ = try await database.app.transaction(for: ours.id) { db in
                    let teller = try appendTeller(for: ours.id, in: db)
                    return try erase(told: teller, for: ours.id, at: 7, in: db)
                }
            }
            #expect(ofNothing == Refusal(sqlState: "P0002"))
        }
    }

    @Test("has no other way in: not the setting, not the owner, not the definer role without it or for more")
    func noOtherWay() async throws {
        try await TestDatabase.with { database in
            let tenant = try await PlantedTenant("ours", in: database)
            let setting: Query =
                "SELECT set_config('ledger.erasing', \(tenant.id.description + "/chronicle/0"), true)"
            let erasure: Query = "UPDATE ledger.entries SET bytes = NULL WHERE tenant_id = \(tenant.id)"
            let forgery: Query = "UPDATE ledger.entries SET bytes = 'forged' WHERE tenant_id = \(tenant.id)"
            let asDefiner: Query = "SET LOCAL ROLE muniment_definer"
            func outcome(_ database: Database, _ statements: [Query]) async throws -> Refusal? {
                try await refusal { _ = try await database.batch(for: tenant.id, statements) }
            }
            let byApp = try await outcome(database.app, [setting, erasure])
            #expect(byApp == .insufficientPrivilege)
            let byOwner = try await outcome(database.owner, [setting, erasure])
            #expect(byOwner == .appendOnly)
            let bySuperuser = try await outcome(database.superuser, [setting, erasure])
            #expect(bySuperuser == .appendOnly)
            let unnamed = try await outcome(database.superuser, [asDefiner, erasure])
            #expect(unnamed == .appendOnly)
            let forged = try await outcome(database.superuser, [asDefiner, setting, forgery])
            #expect(forged == .appendOnly)
        }
    }

    private func hashes(of tenant: PlantedTenant, in database: TestDatabase) async throws -> [String] {
        try await database.app.lines(
            """
            SELECT concat_ws(
                ' ', leaf_index, entry_id, appended_at, encode(leaf_hash, 'hex'), encode(previous_hash, 'hex'),
                encode(chain_hash, 'hex')
            ) AS line
            FROM ledger.entries WHERE tenant_id = \(tenant.id) ORDER BY leaf_index
            """,
            for: tenant.id
        )
    }

    /// Appends an entry that tells of the erasure of the planted one, or what `change` makes of it.
    private func appendTeller(
        for tenant: TenantID,
        at index: Int = 1,
        in db: isolated Connection,
        _ change: (inout Entry) -> Void = { _ in }
    ) throws -> UniqueID {
        let erased = try db.first(
            """
            SELECT entry_id, appended_at, leaf_hash FROM ledger.entries
            WHERE tenant_id = \(tenant) AND ledger = 'chronicle' AND leaf_index = 0
            """
        ) { row in
            Erasure(
                of: ChainRow(
                    tenant: tenant.id,
                    ledger: "chronicle",
                    leafIndex: 0,
                    entryID: try row["entry_id"],
                    appendedAt: try row["appended_at"],
                    bytes: nil,
                    leafHash: try row["leaf_hash"],
                    previousHash: [],
                    chainHash: []
                )
            )
        }
        let time = Instant(microseconds: 1_800_000_000_000_000)
        var entry = Entry(
            id: UniqueID(at: time),
            tenant: tenant.id,
            ledger: "chronicle",
            source: "urn:muniment",
            type: Erasure.entryType,
            time: time,
            data: try #require(erased).data,
            salt: Entry.randomSalt()
        )
        change(&entry)
        let bytes = try entry.canonicalBytes()
        try db.execute(
            """
            INSERT INTO ledger.entries
                (tenant_id, ledger, leaf_index, entry_id, appended_at, bytes, leaf_hash, previous_hash, chain_hash)
            VALUES (\(tenant), \(entry.ledger), \(index), \(entry.id), \(time), \(bytes), \(ChainHash.leaf(bytes)),
                    sha256('chain'), sha256('chain 1'))
            """
        )
        return entry.id
    }

    private func erase(
        told teller: UniqueID,
        for tenant: TenantID,
        at index: Int = 0,
        in db: isolated Connection
    ) throws -> Bool {
        let query: Query =
            "SELECT ledger.erase_entry_bytes(\(tenant), 'chronicle', \(index), \(teller)) AS is_erased"
        return try db.first(query) { row -> Bool in try row["is_erased"] } ?? false
    }
}
