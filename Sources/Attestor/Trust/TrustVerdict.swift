import Attestations
package import Evidence
import Postgres

/// What was concluded about an attestation, signed by this installation and verifiable by itself.
package struct TrustVerdict: Hashable, Sendable {
    package static let predicateType = "https://muniment.dev/attestation/trust-verdict/v1"

    package var id: UniqueID
    package var attestationID: UniqueID
    package var isVerified: Bool
    /// Who signed the attestation, if it was somebody trusted.
    package var signer: String?
    /// How young it is: 1 up to 30 days, then half as much every 180 days.
    package var freshness: Double
    /// What share of what its signer signed held before, with one of each added so that nobody begins at an end.
    package var reputation: Double
    /// What share of what could have been looked at was.
    package var completeness: Double
    /// `nil` of one that was deleted.
    package var envelope: Envelope?
    package var madeBy: String
    package var madeAt: Instant
    package var deletedAt: Instant?
    package var deletedBy: String?
    package var deletionReason: String?

    package var node: String { "verdict:\(id)" }
}

/// Three numbers, each with how it came about.
struct TrustNumbers: Hashable, Sendable {
    struct Number: Hashable, Sendable {
        var value: Double
        var reason: String
    }

    var freshness: Number
    var reputation: Number
    var completeness: Number

    /// - Parameters:
    ///   - statedAt: when it was signed, or what it says of its making; `nil` where nothing is known.
    ///   - history: of the signer's earlier verdicts, how many held and how many there were.
    init(
        _ result: AttestationVerification,
        statedAt: Instant?,
        history: (held: Int, all: Int),
        at now: Instant
    ) {
        if let statedAt {
            let days = max(0, Double(now.microseconds - statedAt.microseconds) / 86_400_000_000)
            var share = 1.0
            var rest = days - 30
            // Halved by a table of whole steps and a line between them: the same on every machine, unlike `pow`.
            while rest > 180 {
                share /= 2
                rest -= 180
            }
            if rest > 0 { share *= 1 - rest / 360 }
            freshness = Number(
                value: share,
                reason: "signed \(Int(days)) days ago: 1 up to 30 days, then half every 180 days"
            )
        } else {
            freshness = Number(value: 0, reason: "nobody proves when it was signed")
        }
        let hasSigner = !result.signers.isEmpty
        reputation = Number(
            value: hasSigner ? Double(history.held + 1) / Double(history.all + 2) : 0,
            reason: hasSigner
                ? "\(history.held) of \(history.all) verdicts on what this signer signed held, one of each added"
                : "nobody who is trusted signed it"
        )
        let looked = result.checks.filter { $0.outcome != .notChecked }.count
        let all = result.checks.count
        completeness = Number(
            value: all == 0 ? 0 : Double(looked) / Double(all),
            reason: "\(looked) of \(all) checks could be made"
        )
    }
}

/// Reads `attestor.trust_verdicts`.
struct VerdictStore {
    func one(_ id: UniqueID, of tenant: TenantID) -> Query {
        """
        SELECT \(columnsOf: TrustVerdict.self)
        FROM attestor.trust_verdicts
        WHERE tenant_id = \(tenant) AND verdict_id = \(id)
        """
    }

    func locked(_ id: UniqueID, of tenant: TenantID, in db: isolated Connection) throws -> TrustVerdict? {
        try db.first(
            """
            SELECT \(columnsOf: TrustVerdict.self)
            FROM attestor.trust_verdicts
            WHERE tenant_id = \(tenant) AND verdict_id = \(id)
            FOR UPDATE
            """,
            as: TrustVerdict.init
        )
    }

    /// The newest first; of an attestation, with an outcome, or all. Deleted ones are counted.
    func page(
        _ limit: Int,
        before: UniqueID?,
        of attestation: UniqueID?,
        isVerified: Bool?,
        tenant: TenantID
    ) -> Query {
        """
        SELECT \(columnsOf: TrustVerdict.self)
        FROM attestor.trust_verdicts
        WHERE tenant_id = \(tenant) AND verdict_id < \(before ?? .greatest)
          AND (\(attestation)::uuid IS NULL OR envelope_id = \(attestation))
          AND (\(isVerified)::boolean IS NULL OR is_verified = \(isVerified))
        ORDER BY verdict_id DESC
        LIMIT \(limit: limit)
        """
    }

    /// Of each attestation the newest that stands.
    func latest(on attestations: [UniqueID], of tenant: TenantID) -> Query {
        """
        SELECT DISTINCT ON (envelope_id) \(columnsOf: TrustVerdict.self)
        FROM attestor.trust_verdicts
        WHERE tenant_id = \(tenant) AND envelope_id = ANY(\(attestations)) AND deleted_at IS NULL
        ORDER BY envelope_id, verdict_id DESC
        """
    }

    func history(of signer: String, tenant: TenantID) -> Query {
        """
        SELECT count(*) AS all_count, count(*) FILTER (WHERE is_verified) AS held_count
        FROM attestor.trust_verdicts
        WHERE tenant_id = \(tenant) AND signer = \(signer) AND deleted_at IS NULL
        """
    }

    func statistics(of tenant: TenantID) -> Query {
        """
        SELECT count(*) FILTER (WHERE deleted_at IS NULL) AS all_count,
               count(*) FILTER (WHERE deleted_at IS NULL AND is_verified) AS held_count,
               count(*) FILTER (WHERE deleted_at IS NOT NULL) AS deleted_count,
               count(DISTINCT signer) FILTER (WHERE deleted_at IS NULL) AS signer_count,
               avg(freshness) FILTER (WHERE deleted_at IS NULL) AS freshness,
               avg(reputation) FILTER (WHERE deleted_at IS NULL) AS reputation,
               avg(completeness) FILTER (WHERE deleted_at IS NULL) AS completeness
        FROM attestor.trust_verdicts
        WHERE tenant_id = \(tenant)
        """
    }
}

extension Query.StringInterpolation {
    fileprivate mutating func appendInterpolation(columnsOf type: TrustVerdict.Type) {
        appendLiteral(
            """
            verdict_id, envelope_id, is_verified, signer, freshness, reputation, completeness, statement, signature, key_id,
                   made_by, made_at, deleted_at, deleted_by, deletion_reason
            """
        )
    }
}

extension TrustVerdict {
    init(_ row: Row) throws {
        let statement: [UInt8]? = try row["statement"]
        let signature: [UInt8]? = try row["signature"]
        let keyID: String = try row["key_id"]
        var envelope: Envelope?
        if let statement, let signature {
            envelope = Envelope(
                payload: statement,
                payloadType: Statement.payloadType,
                signatures: [Envelope.Signature(keyID: keyID, bytes: signature)]
            )
        }
        self.init(
            id: try row["verdict_id"],
            attestationID: try row["envelope_id"],
            isVerified: try row["is_verified"],
            signer: try row["signer"],
            freshness: try row["freshness"],
            reputation: try row["reputation"],
            completeness: try row["completeness"],
            envelope: envelope,
            madeBy: try row["made_by"],
            madeAt: try row["made_at"],
            deletedAt: try row["deleted_at"],
            deletedBy: try row["deleted_by"],
            deletionReason: try row["deletion_reason"]
        )
    }
}

/// How many verdicts stand, and their numbers on average.
package struct VerdictStatistics: Hashable, Sendable {
    package var count: Int
    package var verifiedCount: Int
    package var deletedCount: Int
    package var signerCount: Int
    /// `nil` where there are none.
    package var freshness: Double?
    package var reputation: Double?
    package var completeness: Double?
}

extension UniqueID {
    /// After all others: where the first page of a list begins that goes backwards.
    static let greatest =
        UniqueID("ffffffff-ffff-ffff-ffff-ffffffffffff") ?? UniqueID(at: Instant(microseconds: .max))
}
