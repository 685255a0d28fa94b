package import Evidence

extension Wire {
    /// `POST /verdict-policies`: a policy in the form of `Documents/formats/verdict-policy.md`, as it is.
    package struct VerdictPolicyDraft: Codable, Hashable, Sendable {
        package var policy: JSON

        package init(policy: JSON) { self.policy = policy }
    }

    /// A version of a policy.
    package struct VerdictPolicy: Codable, Hashable, Sendable {
        package var policyID: String
        package var name: String
        package var version: Int
        package var sha256: String
        package var description: String?
        package var ruleCount: Int
        package var policy: JSON
        package var addedBy: String
        package var addedAt: Instant
        package var receipt: Receipt?

        package init(
            policyID: String,
            name: String,
            version: Int,
            sha256: String,
            description: String?,
            ruleCount: Int,
            policy: JSON,
            addedBy: String,
            addedAt: Instant,
            receipt: Receipt? = nil
        ) {
            self.policyID = policyID
            self.name = name
            self.version = version
            self.sha256 = sha256
            self.description = description
            self.ruleCount = ruleCount
            self.policy = policy
            self.addedBy = addedBy
            self.addedAt = addedAt
            self.receipt = receipt
        }
    }

    /// `POST /verdict-feeds`: advisories in OSV form, under a name whose newest counts.
    package struct VerdictFeedDraft: Codable, Hashable, Sendable {
        package var name: String
        package var bytes: Base64Bytes

        package init(name: String, bytes: Base64Bytes) {
            self.name = name
            self.bytes = bytes
        }
    }

    package struct VerdictFeed: Codable, Hashable, Sendable {
        package var feedID: String
        package var name: String
        package var sha256: String
        package var advisoryCount: Int
        package var warningCount: Int
        package var addedBy: String
        package var addedAt: Instant
        package var receipt: Receipt?

        package init(
            feedID: String,
            name: String,
            sha256: String,
            advisoryCount: Int,
            warningCount: Int,
            addedBy: String,
            addedAt: Instant,
            receipt: Receipt? = nil
        ) {
            self.feedID = feedID
            self.name = name
            self.sha256 = sha256
            self.advisoryCount = advisoryCount
            self.warningCount = warningCount
            self.addedBy = addedBy
            self.addedAt = addedAt
            self.receipt = receipt
        }
    }

    /// `POST /verdicts`. What is left out of `sboms`, `attestations`, `vex` and `feeds` is all that is there about the artifact.
    package struct VerdictDraft: Codable, Hashable, Sendable {
        /// A policy's identifier, its name (the latest version) or `name@version`.
        package var policy: String
        package var subjectSha256: String
        package var subjectName: String?
        /// As of when; now where it is left out.
        package var at: Instant?
        package var traceID: String?
        package var sboms: [String]?
        package var attestations: [String]?
        package var vex: [String]?
        package var feeds: [String]?

        package init(
            policy: String,
            subjectSha256: String,
            subjectName: String? = nil,
            at: Instant? = nil,
            traceID: String? = nil,
            sboms: [String]? = nil,
            attestations: [String]? = nil,
            vex: [String]? = nil,
            feeds: [String]? = nil
        ) {
            self.policy = policy
            self.subjectSha256 = subjectSha256
            self.subjectName = subjectName
            self.at = at
            self.traceID = traceID
            self.sboms = sboms
            self.attestations = attestations
            self.vex = vex
            self.feeds = feeds
        }
    }

    /// Why: a rule that applied, or that could not be evaluated.
    package struct VerdictReason: Codable, Hashable, Sendable {
        package var rule: String
        package var decision: String
        package var reason: String
        package var found: [String]
        package var foundCount: Int
        package var failure: String?

        package init(
            rule: String,
            decision: String,
            reason: String,
            found: [String],
            foundCount: Int,
            failure: String?
        ) {
            self.rule = rule
            self.decision = decision
            self.reason = reason
            self.found = found
            self.foundCount = foundCount
            self.failure = failure
        }
    }

    package struct VerdictInput: Codable, Hashable, Sendable {
        package var role: String
        package var node: String
        package var sha256: String

        package init(role: String, node: String, sha256: String) {
            self.role = role
            self.node = node
            self.sha256 = sha256
        }
    }

    /// What was decided of an artifact. `inputs` and `weighed_count` stand in what one verdict is answered with, not in lists;
    /// `found` of reasons likewise.
    package struct Verdict: Codable, Hashable, Sendable {
        package var verdictID: String
        package var decision: String
        package var subjectSha256: String
        package var subjectName: String?
        package var policyID: String
        package var policyName: String
        package var policyVersion: Int
        package var policySha256: String
        package var inputsSha256: String
        package var inputCount: Int
        package var evaluationSha256: String
        package var reasons: [VerdictReason]
        package var inputs: [VerdictInput]?
        /// Of the vulnerabilities about which some statement was not heard: `GET /verdicts/{id}/vex` lists them.
        package var weighedCount: Int?
        package var traceID: String?
        package var judgedAt: Instant
        package var madeBy: String
        package var madeAt: Instant
        package var envelope: SignedEnvelope
        /// Of its entry in the ledger `verdicts`.
        package var entryID: String
        package var receipt: Receipt?

        package init(
            verdictID: String,
            decision: String,
            subjectSha256: String,
            subjectName: String?,
            policyID: String,
            policyName: String,
            policyVersion: Int,
            policySha256: String,
            inputsSha256: String,
            inputCount: Int,
            evaluationSha256: String,
            reasons: [VerdictReason],
            inputs: [VerdictInput]? = nil,
            weighedCount: Int? = nil,
            traceID: String?,
            judgedAt: Instant,
            madeBy: String,
            madeAt: Instant,
            envelope: SignedEnvelope,
            entryID: String,
            receipt: Receipt? = nil
        ) {
            self.verdictID = verdictID
            self.decision = decision
            self.subjectSha256 = subjectSha256
            self.subjectName = subjectName
            self.policyID = policyID
            self.policyName = policyName
            self.policyVersion = policyVersion
            self.policySha256 = policySha256
            self.inputsSha256 = inputsSha256
            self.inputCount = inputCount
            self.evaluationSha256 = evaluationSha256
            self.reasons = reasons
            self.inputs = inputs
            self.weighedCount = weighedCount
            self.traceID = traceID
            self.judgedAt = judgedAt
            self.madeBy = madeBy
            self.madeAt = madeAt
            self.envelope = envelope
            self.entryID = entryID
            self.receipt = receipt
        }
    }

    /// Which statement about a vulnerability counted in a verdict, and why the others did not.
    package struct VEXChoice: Codable, Hashable, Sendable {
        package var vulnerability: String
        package var package: String?
        package var status: String?
        package var winner: JSON
        package var losers: JSON

        package init(
            vulnerability: String,
            package: String?,
            status: String?,
            winner: JSON,
            losers: JSON
        ) {
            self.vulnerability = vulnerability
            self.package = package
            self.status = status
            self.winner = winner
            self.losers = losers
        }
    }

    /// What comes out of evaluating a verdict again.
    package struct VerdictReplay: Codable, Hashable, Sendable {
        package var verdictID: String
        /// Whether it is the same, byte for byte.
        package var same: Bool
        package var decision: String
        package var replayedDecision: String
        package var evaluationSha256: String
        package var replayedSha256: String

        package init(
            verdictID: String,
            same: Bool,
            decision: String,
            replayedDecision: String,
            evaluationSha256: String,
            replayedSha256: String
        ) {
            self.verdictID = verdictID
            self.same = same
            self.decision = decision
            self.replayedDecision = replayedDecision
            self.evaluationSha256 = evaluationSha256
            self.replayedSha256 = replayedSha256
        }
    }
}
