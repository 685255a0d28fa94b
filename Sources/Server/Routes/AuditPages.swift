import Access
import Evidence
import Hummingbird
import Secrets

extension Pages {
    func audit(_ request: Request, for caller: Caller) async throws -> AuditPage {
        try caller.require(.readLedger)
        let cursor = try request.leafIndexCursor()
        let filter = try await request.auditFilter(of: caller.tenant, door.parts.mounts)
        async let frame = frame(for: caller)
        let page = try await audit.events(
            of: caller.tenant,
            where: filter,
            before: cursor,
            limit: AuditPage.rowLimit
        )
        let names = try await access.names(of: page.events.actors, in: caller.tenant)
        return AuditPage(
            frame: try await frame,
            filter: .init(
                type: request.query("type"),
                actor: request.query("actor"),
                secret: request.query("secret"),
                granted: request.query("granted"),
                address: request.query("address"),
                since: request.query("since"),
                until: request.query("until"),
                correlationID: request.query("correlation_id")
            ),
            types: AuditEventType.allCases.map(\.rawValue),
            rows: page.events.map { event in AuditRow(event, by: event.actor.flatMap { names[$0] }) },
            cursor: cursor.map(String.init),
            nextCursor: page.next.map(String.init)
        )
    }
}

extension AuditRow {
    fileprivate init(_ event: AuditEvent, by name: String?) {
        let record = event.record
        self.init(
            sequenceNumber: event.sequenceNumber,
            type: record.type.rawValue,
            isGranted: record.isGranted,
            secret: record.secretID,
            actorType: record.actorType.rawValue,
            actor: record.actorID,
            actorName: name,
            address: record.sourceAddress,
            policy: record.policyMatched,
            reason: record.denialReason,
            happenedAt: event.timestamp
        )
    }
}
