import Access
import Chronicle
package import Evidence
package import Ledger
package import Postgres

// Custody: what is governed, by whose agreement, who approved it, where it stands, and whether it still is
// what was approved. Six nouns, a folder each: *accords* (who governs), *artifacts* (what is governed, in
// versions), *ceremonies* (witnesses sign what they approve), *deployments* (where a version was put),
// *targets* (how that place is looked at, and when), *verifications* (what was seen there).
//
// Each function takes the caller first and asks for a permission in its first line. A decision is one
// transaction: rows are loaded and locked, a pure value decides (`CustodyState`, `CeremonyProgress`,
// `DriftStatus`), an event writes the rows that follow from it, and its entry is appended last. Locks are
// taken in this order, everywhere: the artifact's row in `custody_heads`, `deployment_states` by identifier,
// `deployment_counts`, `counters` by name and slot, the ledger's head.

/// Everything that can be asked of custody.
package struct Custody: Sendable {
    let database: Database
    let chronicle: Chronicle
    private let keys: TenantKeys
    let targetRules: TargetRules
    let documents: DIDDocuments

    /// - Parameters:
    ///   - targetRules: what can be looked at; where nobody looks, everything.
    ///   - documents: how the keys of a verifier's did:web are had.
    package init(
        database: Database,
        ledger: Ledger,
        entries: EntryMaker,
        keys: TenantKeys,
        targetRules: TargetRules = .none,
        documents: DIDDocuments = .none
    ) {
        self.database = database
        chronicle = Chronicle(ledger: ledger, entries: entries)
        self.keys = keys
        self.targetRules = targetRules
        self.documents = documents
    }

    var entries: EntryMaker { chronicle.entries }
    var clock: any WallClock { chronicle.entries.clock }

    /// The moment that decisions are taken at.
    package var now: Instant { clock.now() }

    /// The tenant's key, made now if it never had one.
    ///
    /// - Throws: `CustodyError.tenantKeyUnusable`.
    func key(of tenant: TenantID) async throws -> TenantKey {
        do {
            return try await keys.key(of: tenant, in: database)
        } catch let refusal as TenantKeyRefusal {
            throw CustodyError.tenantKeyUnusable(refusal)
        }
    }
}

/// The answer to a decision.
package struct Decision<Value: Sendable>: Sendable {
    package var value: Value
    /// Where its entry went; `nil` where there was nothing to record.
    package var receipt: Receipt?
    /// False where nothing was written: the request was a repetition, or asked for what already is.
    package var isNew: Bool
}

extension Decision: Equatable where Value: Equatable {}

extension Custody {
    /// The first answer to a request that was sent before under the same key: what `read` makes of its entry;
    /// `nil` where there was none.
    ///
    /// - Throws: `LedgerError.idempotencyKeyReused` where the entry tells of something else.
    func earlier<Value: Sendable>(
        _ key: IdempotencyKey?,
        for caller: Caller,
        in db: isolated Connection,
        _ read: (Entry) throws -> Value?
    ) throws -> Decision<Value>? {
        guard let key,
            let earlier = try chronicle.ledger.earlier(key, in: .chronicle, of: caller.tenant, in: db)
        else { return nil }
        guard let value = try read(try earlier.entry) else {
            throw LedgerError.idempotencyKeyReused(key.text)
        }
        return Decision(value: value, receipt: earlier.receipt, isNew: false)
    }

    /// Runs a decision's transaction, and once more where another one was faster: it then sees what that one
    /// wrote (the first answer to the same idempotency key, the artifact of the same name).
    func decide<Value: Sendable>(
        for caller: Caller,
        _ body: @escaping @Sendable (isolated Connection) throws -> Value
    ) async throws -> Value {
        try await decide(of: caller.tenant, body)
    }

    func decide<Value: Sendable>(
        of tenant: TenantID,
        _ body: @escaping @Sendable (isolated Connection) throws -> Value
    ) async throws -> Value {
        do {
            return try await database.transaction(for: tenant, body)
        } catch LedgerError.idempotencyKeyReused {
            return try await database.transaction(for: tenant, body)
        } catch let error as PostgresError where error.sqlState == "23505" {
            return try await database.transaction(for: tenant, body)
        }
    }
}
