import Chronicle
import Evidence
import Postgres

/// A comparison moved findings: the entry names each, with what it is evidence of.
struct DriftCompared: ChronicleEvent {
    var run: OperationRun
    var book: FindingBook

    var type: ChronicleEventType { .driftCompared }
    var subject: String { "run/\(run.id)" }

    func data(keeping bodies: inout KeptBodies) throws(EntryError) -> JSONObject {
        var data: JSONObject = [
            "operation_run_id": .string(run.id.text), "provider_tenant_id": .optional(run.provider?.id.text),
            "baseline_profile_id": .optional(run.baselineID?.text),
            "baseline_snapshot_id": .optional(run.snapshotID?.text), "counts": run.counts.json,
            "opened": try bodies.told(.array(book.opened.map(\.told))),
            "reopened": try bodies.told(.array(book.reopened.map(\.told))),
            "resolved": try bodies.told(.array(book.resolved.map(\.told))), "by": .string(run.requestedBy),
            "delegation_id": .optional(run.delegationID?.text), "at": .optional(run.finishedAt?.rfc3339),
        ]
        if !book.refreshed.isEmpty {
            data["refreshed"] = try bodies.told(.array(book.refreshed.map(\.told)))
        }
        return data
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        let store = FindingStore(tenant: tenant)
        try store.write(book.moved, by: run.id, entryID: entryID, in: db)
        // They took no step, and nobody is told.
        try store.keep(book.refreshed, entryID: entryID, in: db)
    }
}

/// Somebody judged a finding.
struct FindingJudged: ChronicleEvent {
    var finding: Finding
    var step: FindingStep
    var from: FindingStatus
    /// Under which somebody of the provider did it.
    var delegationID: UniqueID?

    var type: ChronicleEventType { .findingJudged }
    var subject: String { "finding/\(finding.id)" }

    func data(keeping bodies: inout KeptBodies) throws(EntryError) -> JSONObject {
        var data: JSONObject = [
            "finding_id": .string(finding.id.text), "step": .string(step.rawValue),
            "from": .string(from.rawValue), "finding": try bodies.told(finding.told),
            "reason": .optional(finding.reason), "by": .string(finding.statusBy),
            "at": .string(finding.statusAt.rfc3339),
        ]
        data["delegation_id"] = delegationID.map { .string($0.text) }
        data["owner"] = finding.owner.map(JSON.string)
        data["accepted_until"] = finding.acceptedUntil.map { .string($0.rfc3339) }
        data["accepted_hash"] = finding.acceptedHash.map(JSON.string)
        return data
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        try FindingStore(tenant: tenant).write([finding], entryID: entryID, in: db)
    }
}

extension Finding {
    /// As entries tell it.
    var told: JSON {
        [
            "finding_id": .string(id.text), "subject_type": .string(type), "subject_id": .string(subject),
            "cause": .string(cause), "severity": .string(severity.rawValue),
            "evidence_fidelity": .string(fidelity.rawValue), "evidence": evidence,
            "status": .string(status.rawValue), "reason": .optional(reason),
            "since": .string(since.rfc3339),
        ]
    }
}
