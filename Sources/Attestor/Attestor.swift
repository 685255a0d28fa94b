import Access
import Chronicle
package import Evidence
package import Jobs
package import Ledger
package import Postgres

// The Attestor: from documents about software to what may be concluded of it. Five nouns, a folder each: *bodies* (documents as
// they came in, in chunks, by digest), *documents* (bills of materials, attestations, VEX: what they say, findable), *trust*
// (anchors, and verdicts over attestations), *spines* (one root over what a decision rests on, and what supports what), and
// *verdicts* over artifacts, by policies, in the ledger `verdicts`.
//
// A document is read before any transaction (`Attestations`, which is pure); taking it in is one transaction with one entry of
// the chronicle. Nothing is taken in twice: a document is known by the SHA-256 of its bytes.
//
// Begin with `Documents/Attestor+Importing.swift`.

/// Everything that can be asked of bills of materials, attestations and trust in them.
package struct Attestor: Sendable {
    let database: Database
    let chronicle: Chronicle
    /// Signs verdicts, so that they can be verified by themselves.
    let signer: @Sendable () throws -> SigningKey
    /// Writes the verdicts of many callers in few transactions.
    let verdicts: Appender
    /// A policy is asked for by each verdict, and read once for those that ask at the same time.
    let policyReads: GatheredReads<TenantID, String, KeptPolicy>
    /// Policies that verdicts were made by lately.
    let judgedBy = Remembered<PolicyReference, KeptPolicy>(limit: 256)
    /// Whoever reads rows of verdicts has them follow first.
    package let verdictRows: VerdictProjector
    let jobs: Jobs

    /// - Parameter jobs: the queue whose workers are told at once of what is asked for; without it they see it within a second.
    package init(
        database: Database,
        ledger: Ledger,
        entries: EntryMaker,
        jobs: Jobs? = nil,
        signer: @escaping @Sendable () throws -> SigningKey
    ) {
        self.database = database
        chronicle = Chronicle(ledger: ledger, entries: entries)
        self.signer = signer
        verdicts = Appender(database)
        verdictRows = VerdictProjector(database, clock: entries.clock)
        policyReads = GatheredReads(keyLimit: 1) { tenant, references in
            var found: [String: KeptPolicy] = [:]
            for reference in references {
                guard let query = PolicyStore().one(reference, of: tenant) else { continue }
                found[reference] = try await database.first(for: tenant, query, as: KeptPolicy.init)
            }
            return found
        }
        self.jobs = jobs ?? Jobs(database: database, now: entries.clock.now)
    }

    var entries: EntryMaker { chronicle.entries }
    /// The moment that decisions are taken at.
    package func now() -> Instant { entries.clock.now() }
    func newIdentifier() -> UniqueID { entries.identifier() }

    /// Of a list.
    package static let pageLimits = 1...200

    /// Runs a decision's transaction, and once more where another one was faster: it then sees what that one wrote.
    func decide<Value: Sendable>(
        for caller: Caller,
        _ body: @escaping @Sendable (isolated Connection) throws -> Value
    ) async throws -> Value {
        try await database.decide(for: caller.tenant, body)
    }
}

extension Database {
    /// The same for whoever decides here by themselves.
    func decide<Value: Sendable>(
        for tenant: TenantID,
        _ body: @escaping @Sendable (isolated Connection) throws -> Value
    ) async throws -> Value {
        do {
            return try await transaction(for: tenant, body)
        } catch let error as PostgresError where error.sqlState == "23505" {
            return try await transaction(for: tenant, body)
        }
    }
}

/// The answer to a decision.
package struct AttestorDecision<Value: Sendable>: Sendable {
    package var value: Value
    /// Where its entry went; `nil` where there was nothing to record.
    package var receipt: Receipt?
    /// False where nothing was written.
    package var isNew: Bool
}
