import Evidence
import Postgres

/// Reads and writes `drift.tenant_names`.
struct NamesStore {
    let tenant: TenantID

    var names: Query {
        """
        SELECT names, domains, directory_id, labels FROM drift.tenant_names WHERE tenant_id = \(tenant)
        """
    }

    func write(
        _ names: TenantNames,
        by: String,
        at now: Instant,
        entryID: UniqueID,
        in db: isolated Connection
    )
        throws
    {
        let labels = names.json["labels"] ?? [:]
        try db.execute(
            """
            INSERT INTO drift.tenant_names AS known
                (tenant_id, names, domains, directory_id, labels, changed_by, changed_at, chronicle_entry_id)
            VALUES (\(tenant), \(names.names), \(names.domains), \(names.directoryID), \(labels), \(by), \(now),
                    \(entryID))
            ON CONFLICT (tenant_id) DO UPDATE SET
                names = excluded.names, domains = excluded.domains, directory_id = excluded.directory_id,
                labels = excluded.labels, changed_by = excluded.changed_by, changed_at = excluded.changed_at,
                chronicle_entry_id = excluded.chronicle_entry_id
                WHERE known.tenant_id = \(tenant)
            """
        )
    }
}

extension TenantNames {
    init(_ row: Row) throws {
        let labels: JSON = try row["labels"]
        self.init(
            names: try row["names"],
            domains: try row["domains"],
            directoryID: try row["directory_id"],
            labels: Dictionary(
                (labels.object?.members ?? []).compactMap { member in
                    member.value.string.map { (member.name, $0) }
                }
            ) { first, _ in first }
        )
    }
}
