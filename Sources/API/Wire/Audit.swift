package import Evidence

extension Wire {
    /// One event of the audit of secrets: a row of `audit_logs`.
    package struct AuditEvent: Codable, Hashable, Sendable {
        package var eventID: String
        /// The leaf index of its entry in the ledger `audit`.
        package var sequenceNumber: Int
        package var timestamp: Instant
        package var eventType: String
        package var actorType: String
        package var actorID: String?
        /// What the actor is called now, where it is known by an identifier; never in exports.
        package var actorName: String?
        package var agentID: String?
        package var appID: String?
        package var adminID: String?
        package var agentCertFingerprint: String?
        package var appCertFingerprint: String?
        package var secretID: String?
        package var secretVersion: Int?
        package var secretType: String?
        package var leaseID: String?
        package var accessGranted: Bool
        package var policyMatched: String?
        package var denialReason: String?
        package var sourceIP: String?
        package var hostname: String?
        package var kubernetesNamespace: String?
        package var kubernetesPod: String?
        /// Values of requests and answers in it are HMACs.
        package var eventData: JSON
        package var previousHash: String
        package var currentHash: String
        /// Ed25519 over the bytes of `currentHash`; on the last event of each batch.
        package var signature: Base64Bytes?
        package var responseTimeMs: Double?
        package var correlationID: String?

        package init(
            eventID: String,
            sequenceNumber: Int,
            timestamp: Instant,
            eventType: String,
            actorType: String,
            accessGranted: Bool,
            eventData: JSON,
            previousHash: String,
            currentHash: String
        ) {
            self.eventID = eventID
            self.sequenceNumber = sequenceNumber
            self.timestamp = timestamp
            self.eventType = eventType
            self.actorType = actorType
            self.accessGranted = accessGranted
            self.eventData = eventData
            self.previousHash = previousHash
            self.currentHash = currentHash
        }
    }

    /// `GET /audit/export`: an event, its entry, and that the entry stands in the record.
    package struct ProvenAuditEvent: Codable, Hashable, Sendable {
        package var event: AuditEvent
        /// As it is stored; its bytes hash to `proof.leafHash`.
        package var entry: RawEntry?
        /// `nil` while no checkpoint covers the entry, for a second or so.
        package var proof: InclusionProof?

        package init(event: AuditEvent, entry: RawEntry? = nil, proof: InclusionProof? = nil) {
            self.event = event
            self.entry = entry
            self.proof = proof
        }
    }

    /// A line of `GET /audit/verify`: how far it is, or as the last one, what was found.
    package struct AuditVerification: Codable, Hashable, Sendable {
        package var month: String
        /// Entries that are derived, and how many there are to be.
        package var done: Int
        package var total: Int
        /// Said by the last line.
        package var finding: AuditFinding?
        /// The first thing that is not in order, said by the last line.
        package var fault: String?

        package init(
            month: String,
            done: Int,
            total: Int,
            finding: AuditFinding? = nil,
            fault: String? = nil
        ) {
            self.month = month
            self.done = done
            self.total = total
            self.finding = finding
            self.fault = fault
        }
    }

    /// A month of the audit that is in order.
    package struct AuditFinding: Codable, Hashable, Sendable {
        package var firstIndex: Int?
        package var lastIndex: Int?
        package var entryCount: Int
        package var erasedCount: Int
        package var rowCount: Int
        package var signatureCount: Int
        /// The signed event behind which the chain was derived; `nil`: from the first entry on.
        package var anchor: Int?
        package var isRetired: Bool
        /// `nil` where no checkpoint was signed yet.
        package var checkpointSize: Int?
        package var coveredCount: Int

        package init(
            firstIndex: Int?,
            lastIndex: Int?,
            entryCount: Int,
            erasedCount: Int,
            rowCount: Int,
            signatureCount: Int,
            anchor: Int?,
            isRetired: Bool,
            checkpointSize: Int?,
            coveredCount: Int
        ) {
            self.firstIndex = firstIndex
            self.lastIndex = lastIndex
            self.entryCount = entryCount
            self.erasedCount = erasedCount
            self.rowCount = rowCount
            self.signatureCount = signatureCount
            self.anchor = anchor
            self.isRetired = isRetired
            self.checkpointSize = checkpointSize
            self.coveredCount = coveredCount
        }
    }
}

extension Wire {
    /// `PUT /audit/retention`: for how many days the rows of the audit are kept; without it, for good.
    package struct AuditRetentionDraft: Codable, Hashable, Sendable {
        package var retentionDays: Int?

        package init(retentionDays: Int? = nil) { self.retentionDays = retentionDays }
    }

    /// For how many days the rows of the audit are kept; absent: for good. Their entries are, in any case.
    package struct AuditRetention: Codable, Hashable, Sendable {
        package var retentionDays: Int?
        package var updatedBy: String?
        package var updatedAt: Instant?

        package init(retentionDays: Int? = nil, updatedBy: String? = nil, updatedAt: Instant? = nil) {
            self.retentionDays = retentionDays
            self.updatedBy = updatedBy
            self.updatedAt = updatedAt
        }
    }
}
