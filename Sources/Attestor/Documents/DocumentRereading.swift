import Attestations
import Evidence
package import Jobs
import Postgres

/// Reads the attestations that were taken in before something was kept of them: whom they name as signers, and the bills of
/// materials that they hold, which are then looked at by advisories. A migration asks for it, once for each tenant.
package struct DocumentRereading: Sendable {
    package static let kind = "attestor.reread"
    /// Attestations whose rows are written together.
    private static let batchLimit = 64

    private let attestor: Attestor

    package init(_ attestor: Attestor) { self.attestor = attestor }

    package var handler: JobHandler {
        JobHandler(Self.kind, concurrency: 1, keptFor: .seconds(86_400)) { run in
            var place = Place(run.bookmark)
            while try await attestor.reread(&place, limit: Self.batchLimit, run) {
                run.report(place.count, "attestations")
            }
        }
    }

    /// How far it is, and how many were read.
    fileprivate struct Place: Sendable {
        var after: UniqueID?
        var count = 0

        init(_ bookmark: JSON?) {
            after = bookmark?["after"]?.string.flatMap { UniqueID($0) }
            count = bookmark?["count"]?.integer ?? 0
        }

        var bookmark: JSON { ["after": .optional(after?.text), "count": .integer(count)] }
    }
}

extension Attestor {
    /// Reads the next ones and writes what they say; false where there are no more.
    fileprivate func reread(
        _ place: inout DocumentRereading.Place,
        limit: Int,
        _ run: JobRun
    ) async throws -> Bool {
        let tenant = run.tenant
        let query = EnvelopeStore().bodies(after: place.after, limit: limit, of: tenant)
        let part = try await database.rows(for: tenant, query) { row in
            (id: try row["envelope_id"] as UniqueID, digest: try row["body_digest"] as Digest)
        }
        guard let last = part.last else { return false }
        var claims: [(id: UniqueID, signers: [ClaimedSigner])] = []
        var looks: [(id: UniqueID, artifact: String, packages: [String])] = []
        for (id, digest) in part {
            // Of what can't be read any more nothing is known, and the others are.
            guard let bytes = try await BodyStore().bytes(digest, of: tenant, from: database),
                let read = try? ReadDocument(parsing: bytes)
            else { continue }
            claims.append((id, read.claimedSigners))
            if let attested = read.attestedBill {
                let artifact = attested.artifact(in: "attestation:\(id)").name
                looks.append((id, artifact, attested.bill.packages))
            }
        }
        place.after = last.id
        place.count += part.count
        let (said, held, next) = (claims, looks, place.bookmark)
        try await database.transaction(for: tenant) { db in
            try EnvelopeStore().insert(said, of: tenant, in: db)
            try BillLooks().insert(held, of: tenant, in: db)
            if !held.isEmpty, try AdvisoryStore().latestNumber(of: tenant, in: db) > 0 {
                _ = try jobs.enqueue(BillMatching.job, for: tenant, in: db)
            }
            try run.remember(next, in: db)
        }
        return true
    }
}
