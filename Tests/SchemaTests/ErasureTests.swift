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
            #expect(outcome == [1, 0])
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
        case type, leafIndex, textualIndex, unknownIndex, entryID, appendedAt, leafHash, nothing, ledger
        case mixed, emptyList, noList, furtherMember, repeated, tooMany

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
            case .unknownIndex: entry.data["leaf_index"] = 7
            case .mixed: entry.data["erased"] = [.object(entry.data)]
            case .emptyList: entry.data = ["erased": []]
            case .noList: entry.data = ["erased": .object(entry.data)]
            case .furtherMember:
                entry.data["reason"] = "asked for"
                entry.data = ["erased": [.object(entry.data)]]
            case .repeated: entry.data = ["erased": .array(Array(repeating: .object(entry.data), count: 2))]
            case .tooMany:
                entry.data = [
                    "erased": .array(Array(repeating: .object(entry.data), count: Erasure.limit + 1))
                ]
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
                    return try erase(told: teller, for: tenant.id, in: db)
                }
            }
            #expect(outcome == Refusal(sqlState: "23001", constraint: "erasure_is_told"))
        }
    }

    @Test("a list of one tells as much as its members alone")
    func listOfOne() async throws {
        try await TestDatabase.with { database in
            let tenant = try await PlantedTenant("ours", in: database)
            let erased = try await database.app.transaction(for: tenant.id) { db in
                let teller = try appendTeller(for: tenant.id, in: db) { entry in
                    entry.data = ["erased": [.object(entry.data)]]
                }
                return try erase(told: teller, for: tenant.id, in: db)
            }
            #expect(erased == 1)
        }
    }

    @Test("never of the entry that tells of an erasure, nor of what stands after the teller")
    func order() async throws {
        try await TestDatabase.with { database in
            let tenant = try await PlantedTenant("ours", in: database)
            _ = try await database.app.transaction(for: tenant.id) { db in
                try appendTeller(for: tenant.id, at: 5, in: db)
            }
            let ofATeller = try await refusal {
                _ = try await database.app.transaction(for: tenant.id) { db in
                    let teller = try appendTeller(of: 5, for: tenant.id, at: 6, in: db)
                    return try erase(told: teller, for: tenant.id, in: db)
                }
            }
            #expect(ofATeller == Refusal(sqlState: "23001", constraint: "teller_stays"))
            let ofALaterOne = try await refusal {
                _ = try await database.app.transaction(for: tenant.id) { db in
                    let teller = try appendTeller(of: 5, for: tenant.id, at: 3, in: db)
                    return try erase(told: teller, for: tenant.id, in: db)
                }
            }
            #expect(ofALaterOne == Refusal(sqlState: "23001", constraint: "erasure_is_told"))
        }
    }

    @Test("is for the session's tenant alone")
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

    /// Appends an entry that tells of the erasure of one that stands, or what `change` makes of it.
    private func appendTeller(
        of target: Int = 0,
        for tenant: TenantID,
        at index: Int = 1,
        in db: isolated Connection,
        _ change: (inout Entry) -> Void = { _ in }
    ) throws -> UniqueID {
        let erased = try db.first(
            """
            SELECT entry_id, appended_at, leaf_hash FROM ledger.entries
            WHERE tenant_id = \(tenant) AND ledger = 'chronicle' AND leaf_index = \(target)
            """
        ) { row in
            Erasure(
                of: ChainRow(
                    tenant: tenant.id,
                    ledger: "chronicle",
                    leafIndex: target,
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
                    sha256(convert_to(\("chain \(index)"), 'UTF8')), sha256('chain'))
            """
        )
        return entry.id
    }

    private func erase(told teller: UniqueID, for tenant: TenantID, in db: isolated Connection) throws -> Int
    {
        let query: Query = "SELECT ledger.erase_entries_bytes(\(tenant), 'chronicle', \(teller)) AS count"
        return try db.first(query) { row -> Int in try row["count"] } ?? 0
    }
}
