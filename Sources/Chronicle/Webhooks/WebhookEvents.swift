import Evidence
import Postgres

/// A webhook was added. The entry names the address by its origin and a digest: addresses often hold what opens them.
struct WebhookAdded: ChronicleEvent {
    var webhook: Webhook
    var origin: String
    var secret: SealedSecret

    var type: ChronicleEventType { .webhookAdded }
    var subject: String { Webhook.subject(webhook.name) }

    func data(keeping bodies: inout KeptBodies) -> JSONObject {
        [
            "webhook_id": .string(webhook.id.text), "name": .string(webhook.name), "origin": .string(origin),
            "url_sha256": .string(Digest.sha256(of: Array(webhook.url.utf8)).hex),
            "types": .array(webhook.types.patterns.map(JSON.string)), "by": .string(webhook.createdBy),
        ]
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        try WebhookStore(tenant: tenant).insert(webhook, secret, entryID: entryID, in: db)
    }
}

/// A webhook is told no more, or again.
struct WebhookMoved: ChronicleEvent {
    var webhook: Webhook
    var by: String
    var reason: String?
    var at: Instant

    var type: ChronicleEventType {
        switch webhook.state {
        case .active: .webhookResumed
        case .paused: .webhookPaused
        case .removed: .webhookRemoved
        }
    }
    var subject: String { Webhook.subject(webhook.name) }

    func data(keeping bodies: inout KeptBodies) -> JSONObject {
        var data: JSONObject = [
            "webhook_id": .string(webhook.id.text), "name": .string(webhook.name), "by": .string(by),
            "next_leaf_index": .integer(webhook.nextLeafIndex),
        ]
        data["reason"] = reason.map(JSON.string)
        return data
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        try WebhookStore(tenant: tenant).update(webhook, at: at, in: db)
    }
}
