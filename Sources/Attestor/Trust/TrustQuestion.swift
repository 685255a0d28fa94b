package import Evidence
import Postgres

/// What trust verdicts are looked for by; what is `nil` leaves nothing out.
package struct TrustQuestion: Hashable, Sendable {
    package var attestation: UniqueID?
    package var isVerified: Bool?
    /// A name in the signer's certificate, or the SHA-256 of its key; with `*` at its end every name that begins so.
    package var signer: String?
    /// A digest of what the attestation is about, in lower-case hexadecimal.
    package var artifact: String?
    /// Tombstones alone, or none of them.
    package var isDeleted: Bool?
    /// From 0 to 1.
    package var leastFreshness: Double?
    package var leastReputation: Double?
    package var leastCompleteness: Double?
    package var since: Instant?
    package var until: Instant?

    package init() {}

    /// The names that `signer` stands for.
    var names: ClosedRange<String>? { signer.map { NameRange.bounds(of: $0.storable) } }

    func checked() throws(AttestorError) -> TrustQuestion {
        for (field, value) in [
            ("freshness", leastFreshness), ("reputation", leastReputation),
            ("completeness", leastCompleteness),
        ] {
            guard let value, !(0...1 ~= value) else { continue }
            throw .invalid(field: field, reason: "is not from 0 to 1", remedy: "give a share, as in 0.5")
        }
        var question = self
        question.artifact = artifact?.storable
        return question
    }
}

/// A name, or with `*` at its end all that begin with what stands before it.
enum NameRange {
    static func bounds(of text: String) -> ClosedRange<String> {
        guard text.hasSuffix("*") else { return text...text }
        let beginning = String(text.dropLast())
        // After every name that begins so: columns of names are compared by their bytes.
        return beginning...beginning + "\u{10FFFF}"
    }
}

/// How many verdicts stand, and their numbers on average.
package struct VerdictStatistics: Hashable, Sendable {
    package struct Signer: Hashable, Sendable {
        package var signer: String
        /// By which the signer is believed, as the latest verdict names it.
        package var anchor: String?
        package var count: Int
        package var verifiedCount: Int
    }

    /// Of the signers that are told.
    package static let signerLimit = 20

    package var count = 0
    package var verifiedCount = 0
    package var deletedCount = 0
    package var signerCount = 0
    /// That they are on.
    package var attestationCount = 0
    /// `nil` where there are none.
    package var freshness: Double?
    package var reputation: Double?
    package var completeness: Double?
    package var latestAt: Instant?
    package var signers: [Signer] = []
}

extension VerdictStatistics {
    init(_ row: Row) throws {
        self.init(
            count: try row["all_count"],
            verifiedCount: try row["held_count"],
            deletedCount: try row["deleted_count"],
            signerCount: try row["signer_count"],
            attestationCount: try row["attestation_count"],
            freshness: try row["freshness"],
            reputation: try row["reputation"],
            completeness: try row["completeness"],
            latestAt: try row["latest_at"]
        )
    }
}
