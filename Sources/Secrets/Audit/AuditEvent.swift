package import Evidence
import Ledger
package import Postgres

/// A row of `secrets.audit_logs`, but for when it was written: what an entry of the ledger `audit` tells, and where it
/// stands in the chain. A function of the stored entry and of nothing else, but for the signature.
package struct AuditEvent: Hashable, Sendable {
    package var eventID: UniqueID
    /// The entry's leaf index.
    package var sequenceNumber: Int
    package var timestamp: Instant
    package var record: AuditRecord
    package var previousHash: [UInt8]
    package var currentHash: [UInt8]
    /// Over `currentHash`; on the last row of each batch alone.
    package var signature: [UInt8]?

    /// `nil` where the entry has no place among the types, or its bytes were erased or are none of ours.
    package init?(_ row: ChainRow) {
        guard let bytes = row.bytes, let entry = try? Entry(parsing: bytes), let record = AuditRecord(entry)
        else { return nil }
        eventID = row.entryID
        sequenceNumber = row.leafIndex
        timestamp = row.appendedAt
        self.record = record
        previousHash = row.previousHash
        currentHash = row.chainHash
    }

    package init(_ row: Row) throws {
        eventID = try row["event_id"]
        sequenceNumber = try row["sequence_number"]
        timestamp = try row["timestamp"]
        let type: String = try row["event_type"]
        let actorType: String = try row["actor_type"]
        guard let type = AuditEventType(rawValue: type), let actorType = AuditActorType(rawValue: actorType)
        else {
            throw PostgresError.protocolViolation("audit_logs has a type that its own constraint refuses")
        }
        let data: JSON = try row["event_data"]
        record = AuditRecord(
            tenant: try row["tenant_id"],
            type: type,
            actorType: actorType,
            actorID: try row["actor_id"],
            isGranted: try row["access_granted"],
            eventData: data.object ?? [:]
        )
        record.agentID = try row["agent_id"]
        record.appID = try row["app_id"]
        record.adminID = try row["admin_id"]
        record.agentCertificateFingerprint = try row["agent_cert_fingerprint"]
        record.appCertificateFingerprint = try row["app_cert_fingerprint"]
        record.secretID = try row["secret_id"]
        record.secretVersion = try row["secret_version"]
        record.secretType = try row["secret_type"]
        record.leaseID = try row["lease_id"]
        record.policyMatched = try row["policy_matched"]
        record.denialReason = try row["denial_reason"]
        let address: String? = try row["source_ip"]
        record.sourceAddress = address.map { AuditAddress.canonical($0) ?? $0 }
        record.hostname = try row["hostname"]
        record.kubernetesNamespace = try row["kubernetes_namespace"]
        record.kubernetesPod = try row["kubernetes_pod"]
        let milliseconds: Double? = try row["response_time_ms"]
        record.responseTime = milliseconds.flatMap { Int64(exactly: ($0 * 1_000).rounded()) }
            .map { .microseconds($0) }
        record.correlationID = try row["correlation_id"]
        previousHash = try row["previous_hash"]
        currentHash = try row["current_hash"]
        signature = try row["signature"]
    }

    /// The first column in which `other` says something else, but for the signature.
    package func columnDiffering(from other: AuditEvent) -> String? {
        let (mine, others) = (record, other.record)
        let columns: [(name: String, isSame: Bool)] = [
            ("event_id", eventID == other.eventID),
            ("sequence_number", sequenceNumber == other.sequenceNumber),
            ("timestamp", timestamp == other.timestamp),
            ("event_type", mine.type == others.type),
            ("actor_type", mine.actorType == others.actorType),
            ("actor_id", same(mine.actorID, others.actorID)),
            ("agent_id", same(mine.agentID, others.agentID)),
            ("app_id", same(mine.appID, others.appID)),
            ("admin_id", same(mine.adminID, others.adminID)),
            (
                "agent_cert_fingerprint",
                same(mine.agentCertificateFingerprint, others.agentCertificateFingerprint)
            ),
            (
                "app_cert_fingerprint",
                same(mine.appCertificateFingerprint, others.appCertificateFingerprint)
            ),
            ("secret_id", same(mine.secretID, others.secretID)),
            ("secret_version", mine.secretVersion == others.secretVersion),
            ("secret_type", same(mine.secretType, others.secretType)),
            ("lease_id", same(mine.leaseID, others.leaseID)),
            ("access_granted", mine.isGranted == others.isGranted),
            ("policy_matched", same(mine.policyMatched, others.policyMatched)),
            ("denial_reason", same(mine.denialReason, others.denialReason)),
            ("source_ip", same(mine.sourceAddress, others.sourceAddress)),
            ("hostname", same(mine.hostname, others.hostname)),
            ("kubernetes_namespace", same(mine.kubernetesNamespace, others.kubernetesNamespace)),
            ("kubernetes_pod", same(mine.kubernetesPod, others.kubernetesPod)),
            ("event_data", mine.eventData == others.eventData),
            ("previous_hash", previousHash == other.previousHash),
            ("current_hash", currentHash == other.currentHash),
            ("response_time_ms", mine.responseTime == others.responseTime),
            ("correlation_id", same(mine.correlationID, others.correlationID)),
        ]
        return columns.first { !$0.isSame }?.name
    }

    /// By octets, as the hash was made.
    private func same(_ left: String?, _ right: String?) -> Bool {
        switch (left, right) {
        case (let left?, let right?): left.utf8.elementsEqual(right.utf8)
        case (nil, nil): true
        default: false
        }
    }
}

extension Query.StringInterpolation {
    /// What is read of `secrets.audit_logs`; a text of ours, so that the columns are listed once.
    mutating func appendInterpolation(columnsOf type: AuditEvent.Type) {
        appendLiteral(
            "tenant_id, event_id, sequence_number, timestamp, event_type, actor_type, actor_id, agent_id, app_id, "
                + "admin_id, agent_cert_fingerprint, app_cert_fingerprint, secret_id, secret_version, secret_type, "
                + "lease_id, access_granted, policy_matched, denial_reason, host(source_ip) AS source_ip, hostname, "
                + "kubernetes_namespace, kubernetes_pod, event_data, previous_hash, current_hash, signature, "
                + "response_time_ms, correlation_id"
        )
    }
}

extension Query {
    static func inserting(_ events: [AuditEvent], of tenant: TenantID) -> Query {
        let records = events.map(\.record)
        return """
            INSERT INTO secrets.audit_logs
                (tenant_id, event_id, sequence_number, timestamp, event_type, actor_type, actor_id, agent_id, app_id,
                 admin_id, agent_cert_fingerprint, app_cert_fingerprint, secret_id, secret_version, secret_type, lease_id,
                 access_granted, policy_matched, denial_reason, source_ip, hostname, kubernetes_namespace,
                 kubernetes_pod, event_data, previous_hash, current_hash, signature, response_time_ms, correlation_id)
            SELECT \(tenant), event_id, sequence_number, timestamp, event_type, actor_type, actor_id, agent_id, app_id,
                   admin_id, agent_cert_fingerprint, app_cert_fingerprint, secret_id, secret_version, secret_type,
                   lease_id, access_granted, policy_matched, denial_reason, source_ip::inet, hostname,
                   kubernetes_namespace, kubernetes_pod, event_data, previous_hash, current_hash, signature,
                   response_time_ms, correlation_id
            FROM unnest(
                \(events.map(\.eventID)), \(events.map(\.sequenceNumber)), \(events.map(\.timestamp)),
                \(records.map(\.type.rawValue)), \(records.map(\.actorType.rawValue)), \(records.map(\.actorID)),
                \(records.map(\.agentID)), \(records.map(\.appID)), \(records.map(\.adminID)),
                \(records.map(\.agentCertificateFingerprint)), \(records.map(\.appCertificateFingerprint)),
                \(records.map(\.secretID)), \(records.map(\.secretVersion)), \(records.map(\.secretType)),
                \(records.map(\.leaseID)), \(records.map(\.isGranted)), \(records.map(\.policyMatched)),
                \(records.map(\.denialReason)), \(records.map(\.sourceAddress)), \(records.map(\.hostname)),
                \(records.map(\.kubernetesNamespace)), \(records.map(\.kubernetesPod)),
                \(records.map { JSON.object($0.eventData) }), \(events.map(\.previousHash)),
                \(events.map(\.currentHash)), \(events.map(\.signature)), \(records.map(\.milliseconds)),
                \(records.map(\.correlationID))
            ) AS event (
                event_id, sequence_number, timestamp, event_type, actor_type, actor_id, agent_id, app_id,
                admin_id, agent_cert_fingerprint, app_cert_fingerprint, secret_id, secret_version, secret_type,
                lease_id, access_granted, policy_matched, denial_reason, source_ip, hostname, kubernetes_namespace,
                kubernetes_pod, event_data, previous_hash, current_hash, signature, response_time_ms, correlation_id
            )
            """
    }
}
