import Postgres

/// A database's schema as sorted lines of text, so that two can be compared and the difference read. Partitions are
/// left out: which ones there are depends on the day. So is the order of columns, which a later ADD COLUMN decides.
struct SchemaDescription: Equatable {
    let lines: [String]

    init(of database: Database) async throws {
        var lines: [String] = []
        for question in Self.questions { lines += try await database.lines(question) }
        self.lines = lines.sorted()
    }

    /// What one has and the other has not.
    func difference(from other: SchemaDescription) -> [String] {
        Set(lines).symmetricDifference(other.lines).sorted()
    }

    private static let questions: [Query] = [
        """
        SELECT concat_ws(
            ' ', 'relation', oid::regclass, relkind, relowner::regrole, relrowsecurity, relforcerowsecurity,
            (SELECT array_agg(item::text ORDER BY item::text) FROM unnest(relacl) AS item), reloptions,
            obj_description(oid, 'pg_class')
        ) AS line
        FROM pg_class
        WHERE relkind IN ('r', 'p', 'v', 'm', 'S') AND NOT relispartition
          AND relnamespace::regnamespace::text !~ '^(pg_|information_schema)'
        """,
        """
        SELECT concat_ws(
            ' ', 'column', attrelid::regclass, attname, format_type(atttypid, atttypmod), attnotnull,
            pg_get_expr(adbin, adrelid), attacl, col_description(attrelid, attnum)
        ) AS line
        FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
        LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
        WHERE relkind IN ('r', 'p', 'v', 'm') AND NOT relispartition AND attnum > 0 AND NOT attisdropped
          AND relnamespace::regnamespace::text !~ '^(pg_|information_schema)'
        """,
        """
        SELECT concat_ws(' ', 'constraint', conrelid::regclass, conname, pg_get_constraintdef(pg_constraint.oid)) AS line
        FROM pg_constraint JOIN pg_class ON pg_class.oid = conrelid
        WHERE NOT relispartition AND connamespace::regnamespace::text !~ '^(pg_|information_schema)'
        """,
        """
        SELECT concat_ws(' ', 'index', indrelid::regclass, pg_get_indexdef(indexrelid), indisvalid) AS line
        FROM pg_index JOIN pg_class ON pg_class.oid = indrelid
        WHERE NOT relispartition AND relnamespace::regnamespace::text !~ '^(pg_|information_schema)'
        """,
        """
        SELECT concat_ws(' ', 'trigger', tgrelid::regclass, tgenabled, pg_get_triggerdef(pg_trigger.oid)) AS line
        FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
        WHERE NOT tgisinternal AND NOT relispartition
        """,
        """
        SELECT concat_ws(
            ' ', 'policy', polrelid::regclass, polname, polcmd, polpermissive, polroles,
            pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)
        ) AS line
        FROM pg_policy JOIN pg_class ON pg_class.oid = polrelid WHERE NOT relispartition
        """,
        """
        SELECT concat_ws(
            ' ', 'function', oid::regprocedure, proowner::regrole,
            (SELECT array_agg(item::text ORDER BY item::text) FROM unnest(proacl) AS item),
            pg_get_functiondef(oid), obj_description(oid, 'pg_proc')
        ) AS line
        FROM pg_proc WHERE pronamespace::regnamespace::text !~ '^(pg_|information_schema)'
        """,
        """
        SELECT concat_ws(
            ' ', 'schema', nspname, nspowner::regrole,
            (SELECT array_agg(item::text ORDER BY item::text) FROM unnest(nspacl) AS item)
        ) AS line
        FROM pg_namespace WHERE nspname !~ '^(pg_|information_schema)'
        """,
        "SELECT concat_ws(' ', 'migration', version, name, encode(checksum, 'hex')) AS line FROM schema.migration",
        "SELECT concat_ws(' ', 'partitioned', parent, period) AS line FROM schema.partitioned",
    ]
}
