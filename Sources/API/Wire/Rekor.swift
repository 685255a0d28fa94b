package import Evidence

extension Wire {
    /// `POST /rekor/logs`. `public_key` is a vkey, or PEM beside an `origin`.
    package struct RekorLogDraft: Codable, Hashable, Sendable {
        package var name: String
        package var url: String
        package var publicKey: String
        package var origin: String?
        package var shard: Int?
        package var version: Int?
        package var anchoredLedgers: [String]?

        package init(
            name: String,
            url: String,
            publicKey: String,
            origin: String? = nil,
            shard: Int? = nil,
            version: Int? = nil,
            anchoredLedgers: [String]? = nil
        ) {
            self.name = name
            self.url = url
            self.publicKey = publicKey
            self.origin = origin
            self.shard = shard
            self.version = version
            self.anchoredLedgers = anchoredLedgers
        }
    }

    /// A transparency log that is written to, or one of its shards.
    package struct RekorLog: Codable, Hashable, Sendable {
        package var logID: String
        package var name: String
        package var shard: Int
        package var url: String
        package var version: Int
        package var origin: String
        /// SHA-256 of the key's SubjectPublicKeyInfo.
        package var keyFingerprint: String
        package var anchoredLedgers: [String]
        /// `active`, `frozen`, `diverged`, `retired`.
        package var state: String
        package var stateReason: String?
        package var stateAt: Instant
        /// Of the latest checkpoint that was found consistent with all before it.
        package var size: Int
        package var rootHash: String?
        package var grownAt: Instant?
        package var verifiedAt: Instant?
        package var addedBy: String
        package var addedAt: Instant
        package var receipt: Receipt?

        package init(
            logID: String,
            name: String,
            shard: Int,
            url: String,
            version: Int,
            origin: String,
            keyFingerprint: String,
            anchoredLedgers: [String],
            state: String,
            stateReason: String?,
            stateAt: Instant,
            size: Int,
            rootHash: String?,
            grownAt: Instant?,
            verifiedAt: Instant?,
            addedBy: String,
            addedAt: Instant,
            receipt: Receipt? = nil
        ) {
            self.logID = logID
            self.name = name
            self.shard = shard
            self.url = url
            self.version = version
            self.origin = origin
            self.keyFingerprint = keyFingerprint
            self.anchoredLedgers = anchoredLedgers
            self.state = state
            self.stateReason = stateReason
            self.stateAt = stateAt
            self.size = size
            self.rootHash = rootHash
            self.grownAt = grownAt
            self.verifiedAt = verifiedAt
            self.addedBy = addedBy
            self.addedAt = addedAt
            self.receipt = receipt
        }
    }

    /// `POST /rekor/logs/{ref}/resume` and `/retire`, `/rekor/own-log/…`.
    package struct RekorReason: Codable, Hashable, Sendable {
        package var reason: String
        package init(reason: String) { self.reason = reason }
    }

    /// What a log signed.
    package struct RekorCheckpoint: Codable, Hashable, Sendable {
        package var size: Int
        package var rootHash: String
        package var note: String
        package var isConsistent: Bool
        package var seenAt: Instant

        package init(size: Int, rootHash: String, note: String, isConsistent: Bool, seenAt: Instant) {
            self.size = size
            self.rootHash = rootHash
            self.note = note
            self.isConsistent = isConsistent
            self.seenAt = seenAt
        }
    }

    /// A signature that is to be in a log: over a `sha256`, or of an `envelope` (DSSE, JSON as text).
    package struct RekorRecord: Codable, Hashable, Sendable {
        package var sha256: String?
        /// Base64; ECDSA's is DER.
        package var signature: String?
        package var envelope: String?
        /// For an envelope and a log of version 1: `dsse` or `intoto`.
        package var kind: String?
        /// PEM: the key that signed, or its certificate.
        package var verifier: String

        package init(
            sha256: String? = nil,
            signature: String? = nil,
            envelope: String? = nil,
            kind: String? = nil,
            verifier: String
        ) {
            self.sha256 = sha256
            self.signature = signature
            self.envelope = envelope
            self.kind = kind
            self.verifier = verifier
        }
    }

    /// `POST /rekor/submissions`.
    package struct RekorSubmissionDraft: Codable, Hashable, Sendable {
        package var log: String
        package var records: [RekorRecord]
        package var subject: String?

        package init(log: String, records: [RekorRecord], subject: String? = nil) {
            self.log = log
            self.records = records
            self.subject = subject
        }
    }

    package struct RekorSubmissions: Codable, Hashable, Sendable {
        package var submissions: [RekorSubmission]
        package var receipt: Receipt?

        package init(submissions: [RekorSubmission], receipt: Receipt? = nil) {
            self.submissions = submissions
            self.receipt = receipt
        }
    }

    /// What is to be in a log, or is.
    package struct RekorSubmission: Codable, Hashable, Sendable {
        package var submissionID: String
        package var log: String
        package var kind: String
        package var sha256: String
        package var subject: String
        /// `queued`, `logged`, `refused`.
        package var state: String
        package var attempts: Int
        package var nextAttemptAt: Instant?
        package var lastError: String?
        package var submittedBy: String
        package var submittedAt: Instant
        package var endedAt: Instant?
        package var logID: String?
        package var logIndex: Int?
        package var leafHash: String?
        package var verifiedAt: Instant?
        /// The log's answer, a TransparencyLogEntry; only where one submission is asked for.
        package var entry: JSON?

        package init(
            submissionID: String,
            log: String,
            kind: String,
            sha256: String,
            subject: String,
            state: String,
            attempts: Int,
            nextAttemptAt: Instant?,
            lastError: String?,
            submittedBy: String,
            submittedAt: Instant,
            endedAt: Instant?,
            logID: String?,
            logIndex: Int?,
            leafHash: String?,
            verifiedAt: Instant?,
            entry: JSON? = nil
        ) {
            self.submissionID = submissionID
            self.log = log
            self.kind = kind
            self.sha256 = sha256
            self.subject = subject
            self.state = state
            self.attempts = attempts
            self.nextAttemptAt = nextAttemptAt
            self.lastError = lastError
            self.submittedBy = submittedBy
            self.submittedAt = submittedAt
            self.endedAt = endedAt
            self.logID = logID
            self.logIndex = logIndex
            self.leafHash = leafHash
            self.verifiedAt = verifiedAt
            self.entry = entry
        }
    }

    /// `POST /rekor/retry`: of one submission, or of all that are not in their log.
    package struct RekorRetry: Codable, Hashable, Sendable {
        package var submission: String?
        package init(submission: String? = nil) { self.submission = submission }
    }

    package struct RekorRetried: Codable, Hashable, Sendable {
        package var retried: Int
        package init(retried: Int) { self.retried = retried }
    }

    package struct RekorCount: Codable, Hashable, Sendable {
        package var log: String
        package var state: String
        package var count: Int
        package var oldest: Instant

        package init(log: String, state: String, count: Int, oldest: Instant) {
            self.log = log
            self.state = state
            self.count = count
            self.oldest = oldest
        }
    }

    /// The tenant's own log, which speaks Rekor v2.
    package struct OwnLog: Codable, Hashable, Sendable {
        /// `open`, `frozen`; `none` where the tenant never opened one.
        package var state: String
        package var size: Int
        /// Beneath the server's address.
        package var path: String
        /// The vkey by which others verify what it signs; `nil` until the installation has a key of logs.
        package var publicKey: String?
        package var changedBy: String?
        package var changedAt: Instant?
        package var receipt: Receipt?

        package init(
            state: String,
            size: Int,
            path: String,
            publicKey: String?,
            changedBy: String?,
            changedAt: Instant?,
            receipt: Receipt? = nil
        ) {
            self.state = state
            self.size = size
            self.path = path
            self.publicKey = publicKey
            self.changedBy = changedBy
            self.changedAt = changedAt
            self.receipt = receipt
        }
    }

    /// `GET /rekor`: logs, what waits for them, and our own.
    package struct RekorStatus: Codable, Hashable, Sendable {
        package var logs: [RekorLog]
        package var counts: [RekorCount]
        package var ownLog: OwnLog

        package init(logs: [RekorLog], counts: [RekorCount], ownLog: OwnLog) {
            self.logs = logs
            self.counts = counts
            self.ownLog = ownLog
        }
    }
}
