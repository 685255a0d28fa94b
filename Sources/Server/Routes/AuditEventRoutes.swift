import API
import Access
import Evidence
import HTTPTypes
import Hummingbird
import Ledger
import NIOCore
import Postgres
import Secrets

/// `/api/v1/audit`: who was given what, exported with proofs, and proved a month at a time.
struct AuditEventRoutes: Sendable {
    let audit: AuditLog
    let verification: AuditVerification
    let proofs: AuditProofs
    let mounts: Mounts
    let access: Access
    let bodyLimit: BodyLimit

    func add(to api: RouterGroup<AppRequestContext>) {
        let group = api.group("audit")
        group.get("events") { request, context in
            let caller = try context.caller()
            try caller.require(.readLedger)
            let page = try await audit.events(
                of: caller.tenant,
                where: try await request.auditFilter(of: caller.tenant, mounts),
                before: try request.leafIndexCursor(),
                limit: try request.queryInteger("limit", in: AuditLog.searchLimits)
                    ?? AuditLog.defaultSearchLimit
            )
            let names = try await access.names(of: page.events.actors, in: caller.tenant)
            return try Response.json(
                Wire.Page(
                    items: page.events.map { Wire.AuditEvent($0, by: $0.actor.flatMap { names[$0] }) },
                    nextCursor: page.next.map(String.init)
                )
            )
        }
        group.get("events/:event") { _, context in
            let caller = try context.caller()
            try caller.require(.readLedger)
            let reference = try context.parameters.reference("event")
            guard let number = Int(reference), number >= 0,
                let event = try await audit.event(number, of: caller.tenant)
            else {
                throw Problem.missing(
                    "event",
                    reference,
                    field: "event",
                    remedy: "events are known by their sequence numbers; list them with muniment audit list"
                )
            }
            guard var proven = try await proofs.proven([event], tenant: caller.tenant).first else {
                preconditionFailure("one event was asked for")
            }
            let names = try await access.names(of: [event].actors, in: caller.tenant)
            proven.event.actorName = event.actor.flatMap { names[$0] }
            return try Response.json(proven)
        }
        group.get("export") { request, context in
            let caller = try context.caller()
            try caller.require(.readLedger)
            let filter = try await request.auditFilter(of: caller.tenant, mounts)
            // Refused before the answer begins.
            _ = try await audit.events(of: caller.tenant, where: filter, limit: 1)
            return export(filter, of: caller.tenant)
        }
        group.get("retention") { _, context in
            let caller = try context.caller()
            try caller.require(.readLedger)
            return try Response.json(Wire.AuditRetention(try await audit.retention(of: caller.tenant)))
        }
        group.put("retention") { request, context in
            let caller = try context.caller()
            try caller.require(.eraseEntries)
            let (body, _) = try await request.read(Wire.AuditRetentionDraft.self, upTo: bodyLimit, by: caller)
            if let days = body.retentionDays, !AuditRetention.days.contains(days) {
                throw Problem.invalidValue(
                    "retention_days",
                    "retention_days is not within \(AuditRetention.days.lowerBound) and \(AuditRetention.days.upperBound)",
                    remedy: "give a number of days, or leave it out to keep the audit for good"
                )
            }
            let kept = try await audit.keep(
                for: body.retentionDays,
                of: caller.tenant,
                by: (caller.id, caller.actor)
            )
            return try Response.decided(Wire.AuditRetention(kept.retention), isNew: kept.isNew)
        }
        group.get("verify") { request, context in
            let caller = try context.caller()
            try caller.require(.readLedger)
            guard let text = request.query("month"), let month = AuditMonth(text) else {
                throw Problem.invalidValue(
                    "month",
                    "month is no month",
                    remedy: "write it as 2026-11"
                )
            }
            return verify(month, of: caller.tenant)
        }
    }

    /// Written part by part, the latest first: memory does not grow with what there is. Where it fails, the answer is cut
    /// off, which the receiver sees.
    private func export(_ filter: AuditFilter, of tenant: TenantID) -> Response {
        let body = ResponseBody.inParts { writer in
            var before: Int?
            repeat {
                let page = try await audit.events(
                    of: tenant,
                    where: filter,
                    before: before,
                    limit: AuditLog.searchLimits.upperBound
                )
                var lines = ByteBuffer()
                for event in try await proofs.proven(page.events, tenant: tenant) {
                    lines.writeString(try StrictJSON.json(event).canonicalString + "\n")
                }
                if lines.readableBytes > 0 { try await writer.write(lines) }
                before = page.next
            } while before != nil
            try await writer.finish(nil)
        }
        return Response(
            status: .ok,
            headers: [
                .contentType: Self.linesType, .contentDisposition: "attachment; filename=\"audit.ndjson\"",
            ],
            body: body
        )
    }

    private static let linesType = "application/x-ndjson"
    /// Entries between two lines that say how far it is.
    private static let stride = 65_536

    /// Lines that say how far it is, the last of them what was found: a month may have more entries than an answer has
    /// time.
    private func verify(_ month: AuditMonth, of tenant: TenantID) -> Response {
        let lines = lines(verifying: month, of: tenant)
        let body = ResponseBody.inParts { writer in
            for try await line in lines {
                try await writer.write(ByteBuffer(string: try StrictJSON.json(line).canonicalString + "\n"))
            }
            try await writer.finish(nil)
        }
        return Response(status: .ok, headers: [.contentType: Self.linesType], body: body)
    }

    /// Ends with what is read of it.
    private func lines(verifying month: AuditMonth, of tenant: TenantID)
        -> AsyncThrowingStream<Wire.AuditVerification, any Error>
    {
        let (lines, told) = AsyncThrowingStream.makeStream(of: Wire.AuditVerification.self)
        let work = Task { [verification] in
            var (last, total) = (0, 0)
            let name = month.description
            do {
                let finding = try await verification.verify(month, of: tenant) { done, of in
                    total = of
                    guard done - last >= Self.stride else { return }
                    last = done
                    told.yield(.init(month: name, done: done, total: of))
                }
                told.yield(.init(month: name, done: total, total: total, finding: Wire.AuditFinding(finding)))
                told.finish()
            } catch let fault as AuditVerification.Fault {
                told.yield(.init(month: name, done: last, total: total, fault: "\(fault)"))
                told.finish()
            } catch {
                told.finish(throwing: error)
            }
        }
        told.onTermination = { _ in work.cancel() }
        return lines
    }
}

/// Shows of events that their entries stand in the record: from the tree of one checkpoint for all.
struct AuditProofs: Sendable {
    let reader: LedgerReader
    let trees: TreeReader

    func proven(_ events: [AuditEvent], tenant: TenantID) async throws -> [Wire.ProvenAuditEvent] {
        guard !events.isEmpty else { return [] }
        let indexes = events.map(\.sequenceNumber)
        let rows = try await reader.entries(at: indexes, of: .audit, tenant: tenant)
        let entries = Dictionary(rows.map { ($0.leafIndex, Wire.RawEntry($0)) }) { first, _ in first }
        var proofs: [Int: Wire.InclusionProof] = [:]
        if let checkpoint = try await trees.publishedCheckpoint(of: .audit, tenant: tenant) {
            let covered = indexes.filter { $0 < checkpoint.size }
            let proven = try await trees.inclusions(of: covered, in: checkpoint, of: .audit, tenant: tenant)
            for (index, proof) in zip(covered, proven) {
                proofs[index] = Wire.InclusionProof(
                    ledger: LedgerName.audit.rawValue,
                    leafIndex: index,
                    treeSize: checkpoint.size,
                    leafHash: proof.leaf.hex,
                    rootHash: checkpoint.root.hex,
                    hashes: proof.proof.hashes.map(\.hex),
                    checkpoint: checkpoint.text
                )
            }
        }
        return events.map { event in
            Wire.ProvenAuditEvent(
                event: Wire.AuditEvent(event),
                entry: entries[event.sequenceNumber],
                proof: proofs[event.sequenceNumber]
            )
        }
    }
}

extension Wire.AuditRetention {
    fileprivate init(_ retention: AuditRetention) {
        self.init(
            retentionDays: retention.days,
            updatedBy: retention.updatedBy,
            updatedAt: retention.updatedAt
        )
    }
}

extension Request {
    /// A secret with versions is asked for by any of the paths of its requests, and found by all of them.
    func auditFilter(of tenant: TenantID, _ mounts: Mounts) async throws -> AuditFilter {
        var filter = AuditFilter()
        if let word = query("type") {
            guard let type = AuditEventType(rawValue: word) else {
                let known = AuditEventType.allCases.map(\.rawValue).joined(separator: ", ")
                throw Problem.invalidValue(
                    "type",
                    "type has no value «\(word)»",
                    remedy: "use one of \(known)"
                )
            }
            filter.type = type
        }
        filter.actor = query("actor")
        if let path = query("secret") {
            filter.secrets = try await mounts.table(of: tenant).requestPaths(of: path)
        }
        filter.correlationID = query("correlation_id")
        filter.isGranted = try query("granted") == nil ? nil : queryFlag("granted")
        if let text = query("address") {
            guard let network = AuditNetwork(text) else {
                throw Problem.invalidValue(
                    "address",
                    "address is no address of IP and no network",
                    remedy: "write it as 10.0.0.7 or 10.0.0.0/8"
                )
            }
            filter.address = network
        }
        filter.since = try queryInstant("since")
        filter.until = try queryInstant("until")
        return filter
    }
}

extension AuditEvent {
    /// Of a person, a machine or an application that is known here; tokens have accessors.
    var actor: UniqueID? { record.actorID.flatMap { UniqueID($0) } }
}

extension [AuditEvent] {
    var actors: Set<UniqueID> { Set(compactMap(\.actor)) }
}

extension Wire.AuditEvent {
    /// - Parameter name: what the actor is called now.
    init(_ event: AuditEvent, by name: String? = nil) {
        let record = event.record
        self.init(
            eventID: event.eventID.text,
            sequenceNumber: event.sequenceNumber,
            timestamp: event.timestamp,
            eventType: record.type.rawValue,
            actorType: record.actorType.rawValue,
            accessGranted: record.isGranted,
            eventData: .object(record.eventData),
            previousHash: Hex.encode(event.previousHash),
            currentHash: Hex.encode(event.currentHash)
        )
        actorID = record.actorID
        actorName = name
        agentID = record.agentID
        appID = record.appID
        adminID = record.adminID
        agentCertFingerprint = record.agentCertificateFingerprint
        appCertFingerprint = record.appCertificateFingerprint
        secretID = record.secretID
        secretVersion = record.secretVersion
        secretType = record.secretType
        leaseID = record.leaseID
        policyMatched = record.policyMatched
        denialReason = record.denialReason
        sourceIP = record.sourceAddress
        hostname = record.hostname
        kubernetesNamespace = record.kubernetesNamespace
        kubernetesPod = record.kubernetesPod
        signature = event.signature.map { Base64Bytes($0) }
        responseTimeMs = record.responseTime.map { time in
            Double(time.components.seconds) * 1_000 + Double(time.components.attoseconds) / 1e15
        }
        correlationID = record.correlationID
    }
}

extension Wire.AuditFinding {
    init(_ finding: AuditVerification.Finding) {
        self.init(
            firstIndex: finding.range?.lowerBound,
            lastIndex: finding.range?.upperBound,
            entryCount: finding.entryCount,
            erasedCount: finding.erasedCount,
            rowCount: finding.rowCount,
            signatureCount: finding.signatureCount,
            anchor: finding.anchor,
            isRetired: finding.isRetired,
            checkpointSize: finding.checkpointSize,
            coveredCount: finding.coveredCount
        )
    }
}
