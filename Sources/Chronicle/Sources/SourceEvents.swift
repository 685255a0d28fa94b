import Evidence
import Postgres

/// A source was added.
struct SourceAdded: ChronicleEvent {
    var source: Source

    var type: ChronicleEventType { .sourceAdded }
    var subject: String { Source.cursorName(of: source.name) }

    func data(keeping bodies: inout KeptBodies) -> JSONObject {
        [
            "name": .string(source.name), "kind": .string(source.settings.kind.rawValue),
            "settings": source.settings.json, "by": .string(source.createdBy),
        ]
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        try SourceStore(tenant: tenant).insert(source, entryID: entryID, in: db)
    }
}

/// A source is read from now on, or no longer.
struct SourceSwitched: ChronicleEvent {
    var name: String
    var isEnabled: Bool
    var by: String
    var at: Instant

    var type: ChronicleEventType { isEnabled ? .sourceEnabled : .sourceDisabled }
    var subject: String { Source.cursorName(of: name) }

    func data(keeping bodies: inout KeptBodies) -> JSONObject {
        ["name": .string(name), "by": .string(by)]
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        try SourceStore(tenant: tenant).setEnabled(isEnabled, name, at: at, in: db)
    }
}
