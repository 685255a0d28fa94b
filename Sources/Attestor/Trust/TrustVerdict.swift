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

    /// What the anchor is called by which `signer` is believed, as the statement has it: a key says nothing to a person.
    /// `nil` where nobody is believed, and of one that was deleted.
    package var signerAnchor: String? { envelope.flatMap { Self.signerAnchor(in: $0.payload) } }

    static func signerAnchor(in statement: [UInt8]) -> String? {
        let said = (try? JSON(parsing: statement))?["predicate"]
        return said?["signers"]?.array?.first?["anchor_name"]?.string
    }
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

    /// The newest first.
    func page(
        _ limit: Int,
        before: UniqueID?,
        where question: TrustQuestion,
        tenant: TenantID
    ) -> Query {
        """
        SELECT \(columnsOf: TrustVerdict.self)
        FROM attestor.trust_verdicts AS verdict
        WHERE tenant_id = \(tenant) AND verdict_id < \(before ?? .greatest) \(thatAnswers: question, tenant)
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

    func statistics(where question: TrustQuestion, tenant: TenantID) -> Query {
        """
        SELECT count(*) FILTER (WHERE deleted_at IS NULL) AS all_count,
               count(*) FILTER (WHERE deleted_at IS NULL AND is_verified) AS held_count,
               count(*) FILTER (WHERE deleted_at IS NOT NULL) AS deleted_count,
               count(DISTINCT signer) FILTER (WHERE deleted_at IS NULL) AS signer_count,
               count(DISTINCT envelope_id) FILTER (WHERE deleted_at IS NULL) AS attestation_count,
               avg(freshness) FILTER (WHERE deleted_at IS NULL) AS freshness,
               avg(reputation) FILTER (WHERE deleted_at IS NULL) AS reputation,
               avg(completeness) FILTER (WHERE deleted_at IS NULL) AS completeness,
               max(made_at) FILTER (WHERE deleted_at IS NULL) AS latest_at
        FROM attestor.trust_verdicts AS verdict
        WHERE tenant_id = \(tenant) \(thatAnswers: question, tenant)
        """
    }

    func signers(where question: TrustQuestion, tenant: TenantID) -> Query {
        """
        SELECT most.signer, most.all_count, most.held_count, latest.statement
        FROM (
            SELECT signer, signer_name, count(*) AS all_count, count(*) FILTER (WHERE is_verified) AS held_count
            FROM attestor.trust_verdicts AS verdict
            WHERE tenant_id = \(tenant) AND signer IS NOT NULL AND deleted_at IS NULL \(thatAnswers: question, tenant)
            GROUP BY signer, signer_name
            ORDER BY all_count DESC, signer
            LIMIT \(limit: VerdictStatistics.signerLimit)
        ) AS most
        CROSS JOIN LATERAL (
            SELECT statement FROM attestor.trust_verdicts
            WHERE tenant_id = \(tenant) AND signer_name = most.signer_name AND signer = most.signer
              AND deleted_at IS NULL
            ORDER BY verdict_id DESC
            LIMIT 1
        ) AS latest
        ORDER BY most.all_count DESC, most.signer
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

    /// What a question asks for besides the tenant: conditions on `verdict`, each with `AND` before it; what is not asked for is left
    /// out, so that the indexes serve what is.
    fileprivate mutating func appendInterpolation(thatAnswers question: TrustQuestion, _ tenant: TenantID) {
        func condition(_ text: String, _ value: some PostgresBindable) {
            appendLiteral(text)
            appendInterpolation(value)
        }
        if let attestation = question.attestation { condition("\n  AND envelope_id = ", attestation) }
        if let isVerified = question.isVerified { condition("\n  AND is_verified = ", isVerified) }
        if let names = question.names {
            condition("\n  AND signer_name >= ", names.lowerBound)
            condition(" AND signer_name <= ", names.upperBound)
        }
        if let artifact = question.artifact {
            condition(
                """

                  AND envelope_id IN (
                      SELECT subject.envelope_id FROM attestor.envelope_subjects AS subject
                      WHERE subject.tenant_id =
                """ + " ",
                tenant
            )
            condition(" AND subject.digest = ", artifact)
            appendLiteral(")")
        }
        if let isDeleted = question.isDeleted {
            appendLiteral(isDeleted ? "\n  AND deleted_at IS NOT NULL" : "\n  AND deleted_at IS NULL")
        }
        if let least = question.leastFreshness { condition("\n  AND freshness >= ", least) }
        if let least = question.leastReputation { condition("\n  AND reputation >= ", least) }
        if let least = question.leastCompleteness { condition("\n  AND completeness >= ", least) }
        if let since = question.since { condition("\n  AND made_at >= ", since) }
        if let until = question.until { condition("\n  AND made_at < ", until) }
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

extension UniqueID {
    /// After all others: where the first page of a list begins that goes backwards.
    static let greatest =
        UniqueID("ffffffff-ffff-ffff-ffff-ffffffffffff") ?? UniqueID(at: Instant(microseconds: .max))
}
