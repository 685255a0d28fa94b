package import Evidence

/// What came out of looking at a signature: an answer, also where it is no.
package struct AttestationVerification: Hashable, Sendable {
    package enum Subject: String, Hashable, Sendable, CaseIterable {
        case payloadType = "payload_type"
        case signature
        case certificateChain = "certificate_chain"
        case certificateTransparency = "certificate_transparency"
        case identity
        case timestamp
        case logPromise = "log_promise"
        case logInclusion = "log_inclusion"
        case logCheckpoint = "log_checkpoint"
        case logContent = "log_content"
        case predicateType = "predicate_type"
        case artifact
        case trustPeriod = "trust_period"
    }

    package enum Outcome: String, Hashable, Sendable, CaseIterable {
        case passed
        case failed
        case notChecked = "not_checked"
    }

    package struct Check: Hashable, Sendable {
        package var subject: Subject
        package var outcome: Outcome
        /// A sentence: what was found, what is wrong, or why nothing was looked at.
        package var detail: String
    }

    /// Who signed, of those that are believed.
    package struct Signer: Hashable, Sendable {
        package var anchorID: String
        package var anchorName: String
        package var key: Digest
        package var identity: String?
        package var issuer: String?

        package init(
            anchorID: String,
            anchorName: String,
            key: Digest,
            identity: String? = nil,
            issuer: String? = nil
        ) {
            self.anchorID = anchorID
            self.anchorName = anchorName
            self.key = key
            self.identity = identity
            self.issuer = issuer
        }

        /// Two signatures of one of these are one voice: a person gets a new certificate for each signature.
        var voice: String { identity.map { "\(issuer ?? "") \($0)" } ?? key.hex }
    }

    package private(set) var checks: [Check] = []
    package var signers: [Signer] = []
    /// When it was signed at the latest, as far as others than the signer say so.
    package var provenTimes: [Instant] = []
    package var threshold = 1

    package init() {}

    /// Whether as many as were asked for signed, and nothing that was looked at is wrong.
    package var isVerified: Bool {
        voices >= threshold && !checks.contains { $0.outcome == .failed }
    }

    package var voices: Int { Set(signers.map(\.voice)).count }
    package var failures: [Check] { checks.filter { $0.outcome == .failed } }
    package var unchecked: [Check] { checks.filter { $0.outcome == .notChecked } }

    func failed(_ subject: Subject) -> Bool {
        checks.contains { $0.subject == subject && $0.outcome == .failed }
    }

    /// What was found in an attempt that did not count.
    mutating func take(_ attempt: AttestationVerification) {
        for check in attempt.checks where !checks.contains(check) { checks.append(check) }
    }

    mutating func pass(_ subject: Subject, _ detail: String) { add(subject, .passed, detail) }
    mutating func fail(_ subject: Subject, _ detail: String) { add(subject, .failed, detail) }
    mutating func leave(_ subject: Subject, _ detail: String) { add(subject, .notChecked, detail) }

    private mutating func add(_ subject: Subject, _ outcome: Outcome, _ detail: String) {
        let check = Check(subject: subject, outcome: outcome, detail: detail)
        if !checks.contains(check) { checks.append(check) }
    }
}

/// What must hold besides.
package struct VerificationDemand: Sendable {
    package enum Artifact: Sendable {
        case bytes([UInt8])
        /// By algorithm, in lower-case hexadecimal.
        case digests([String: String])
    }

    /// The moment for which is asked where nobody proves another.
    package var now: Instant
    package var artifact: Artifact?
    /// One of these, and one of those that its anchor names; where the anchor names nobody, one of these.
    package var identities: [TrustAnchor.Identity] = []
    package var payloadType = Statement.payloadType
    /// How many different ones must have signed.
    package var threshold = 1
    /// Whether a certificate counts whose time of signing nobody proves: what was signed long ago, without a log entry.
    package var takesUnprovenTime = false
    /// Whether an entry in a log is needed where logs are trusted.
    package var needsLogEntry = true

    package init(now: Instant) { self.now = now }
}
