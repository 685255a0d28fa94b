import Chronicle
import Evidence
import Postgres

/// An accord was made or got a new version.
struct AccordBound: ChronicleEvent {
    /// Bytes of the content that the entry tells in full.
    private static let contentByteCount = 40_000

    var accord: Accord
    /// The version before, and from when on the new one takes its place.
    var superseded: AccordEnd?
    var by: String

    var type: ChronicleEventType { accord.version == 1 ? .accordCreated : .accordAmended }
    var subject: String { "accord/\(accord.id)" }

    func data(keeping bodies: inout KeptBodies) throws(EntryError) -> JSONObject {
        let content = accord.content.json(id: accord.id, version: accord.version)
        return [
            "accord_id": .string(accord.id.description),
            "accord_binding_id": .string(accord.bindingID.description),
            "accord_cid": .string(accord.cid),
            "version": .integer(accord.version),
            "name": .string(accord.content.name),
            "content": try bodies.told(content, upTo: Self.contentByteCount),
            "effective_until": .optional(accord.effectiveUntil?.description),
            "created_at": .string(accord.createdAt.description),
            "superseded": superseded?.json ?? .null,
            "by": .string(by),
        ]
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        try superseded?.write(of: tenant, in: db)
        let content = accord.content
        try db.execute(
            """
            INSERT INTO custody.accord_bindings (
                tenant_id, accord_binding_id, accord_id, version, accord_cid, accord_name, accord_terms, member_dids,
                witness_dids, tier_policy, ceremony_classes, verification_interval_sec, chronicle_retention_days,
                effective_from, effective_until, created_at
            )
            VALUES (
                \(tenant), \(accord.bindingID), \(accord.id), \(accord.version), \(accord.cid), \(content.name),
                \(content.terms), \(content.memberDIDs), \(content.witnessDIDs), \(content.tierPolicy),
                \(content.ceremonyClasses), \(content.verificationIntervalSeconds),
                \(content.chronicleRetentionDays), \(content.effectiveFrom), \(accord.effectiveUntil),
                \(accord.createdAt)
            )
            """
        )
    }
}

/// An accord was ended.
struct AccordExpired: ChronicleEvent {
    var accord: Accord
    var ends: [AccordEnd]
    var by: String

    var type: ChronicleEventType { .accordExpired }
    var subject: String { "accord/\(accord.id)" }

    func data(keeping bodies: inout KeptBodies) -> JSONObject {
        [
            "accord_id": .string(accord.id.description),
            "accord_cid": .string(accord.cid),
            "name": .string(accord.content.name),
            "ends": .array(ends.map(\.json)),
            "by": .string(by),
        ]
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        for end in ends { try end.write(of: tenant, in: db) }
    }
}

/// When a version of an accord stops to hold; as it begins, where it is called off.
struct AccordEnd: Hashable {
    var bindingID: UniqueID
    var effectiveUntil: Instant

    var json: JSON {
        [
            "accord_binding_id": .string(bindingID.description),
            "effective_until": .string(effectiveUntil.description),
        ]
    }

    func write(of tenant: TenantID, in db: isolated Connection) throws {
        try db.execute(
            """
            UPDATE custody.accord_bindings
            SET effective_until = CASE
                    WHEN effective_from < \(effectiveUntil) THEN \(effectiveUntil) ELSE effective_until
                END,
                is_cancelled = effective_from >= \(effectiveUntil)
            WHERE tenant_id = \(tenant) AND accord_binding_id = \(bindingID)
            """
        )
    }
}
