package import Evidence
package import Postgres

/// Which events of the audit are asked for; `nil` for any.
package struct AuditFilter: Hashable, Sendable {
    package var type: AuditEventType?
    /// The actor, by its identifier, or for a token by its accessor.
    package var actor: String?
    /// Any of these paths, as requests name them; empty: any at all. See `MountTable.requestPaths`.
    package var secrets: [String] = []
    package var isGranted: Bool?
    /// An address of IP or a network, as `10.0.0.0/8`.
    package var address: AuditNetwork?
    package var correlationID: String?
    /// At this moment or later.
    package var since: Instant?
    /// Before this moment.
    package var until: Instant?

    package init() {}

    package var isAny: Bool { self == AuditFilter() }
}

/// An address of IP, or all that begin alike.
package struct AuditNetwork: Hashable, Sendable {
    /// As PostgreSQL reads it.
    package let text: String

    /// `nil` for what is neither.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let address = AuditAddress.canonical(String(parts[0])),
            let bytes = AuditAddress.bytes(address)
        else { return nil }
        guard parts.count == 2 else {
            self.text = address
            return
        }
        guard let length = Int(parts[1]), (0...bytes.count * 8).contains(length) else { return nil }
        self.text = "\(address)/\(length)"
    }
}

extension AuditLog {
    package static let searchLimits = 1...200
    package static let defaultSearchLimit = 50

    /// Events before a sequence number, the latest first. They follow the ledger by moments.
    ///
    /// - Returns: at most `limit` of them, and the sequence number before which the next ones stand; `nil` at the end.
    package func events(
        of tenant: TenantID,
        where filter: AuditFilter = AuditFilter(),
        before sequenceNumber: Int? = nil,
        limit: Int = AuditLog.defaultSearchLimit
    ) async throws -> (events: [AuditEvent], next: Int?) {
        let before = sequenceNumber ?? .max
        let query: Query =
            if filter.secrets.isEmpty {
                """
                SELECT \(columnsOf: AuditEvent.self)
                FROM secrets.audit_logs
                WHERE tenant_id = \(tenant) AND sequence_number < \(before) \(matching: filter)
                ORDER BY sequence_number DESC
                LIMIT \(limit: limit + 1)
                """
            } else {
                // The latest of each path, by the index in its order, and of these the latest: with `= ANY` all that ever
                // happened to them would be sorted.
                """
                SELECT found.*
                FROM unnest(\(filter.secrets)) AS asked (asked_path)
                CROSS JOIN LATERAL (
                    SELECT \(columnsOf: AuditEvent.self)
                    FROM secrets.audit_logs
                    WHERE tenant_id = \(tenant) AND secret_id = asked_path AND sequence_number < \(before)
                          \(matching: filter)
                    ORDER BY sequence_number DESC
                    LIMIT \(limit: limit + 1)
                ) AS found
                ORDER BY found.sequence_number DESC
                LIMIT \(limit: limit + 1)
                """
            }
        let rows = try await database.rows(for: tenant, query)
        let events = try rows.prefix(limit).map(AuditEvent.init)
        return (events, rows.count > limit ? events.last?.sequenceNumber : nil)
    }

    /// The event of a sequence number; `nil` where none has it.
    package func event(_ sequenceNumber: Int, of tenant: TenantID) async throws -> AuditEvent? {
        try await database.first(
            for: tenant,
            """
            SELECT \(columnsOf: AuditEvent.self)
            FROM secrets.audit_logs
            WHERE tenant_id = \(tenant) AND sequence_number = \(sequenceNumber)
            """,
            as: AuditEvent.init
        )
    }
}

extension Query.StringInterpolation {
    /// The conditions that a filter asks for, but for its secrets, and no others, so that each combination is planned with its own index.
    fileprivate mutating func appendInterpolation(matching filter: AuditFilter) {
        func add(_ condition: String, _ value: (some PostgresBindable)?) {
            guard let value else { return }
            appendLiteral(condition)
            appendInterpolation(value)
        }
        add(" AND event_type = ", filter.type?.rawValue)
        add(" AND actor_id = ", filter.actor)
        add(" AND correlation_id = ", filter.correlationID)
        add(" AND timestamp >= ", filter.since)
        add(" AND timestamp < ", filter.until)
        switch filter.isGranted {
        case true?: appendLiteral(" AND access_granted IS TRUE")
        case false?: appendLiteral(" AND access_granted IS FALSE")
        case nil: break
        }
        if let address = filter.address {
            appendLiteral(" AND source_ip <<= ")
            appendInterpolation(address.text)
            appendLiteral("::text::inet")
        }
    }
}
