import Evidence
import TestSupport
import Testing

/// One change behind the server's back, and the column that gives it away.
struct Tampering: Sendable, CustomStringConvertible {
    var leafIndex: Int
    var assignment: String
    var column: String
    var description: String { "SET \(assignment)" }
}

@Suite("A record that was changed behind the server's back")
struct TamperedRecordTests {
    private static let tamperings = [
        Tampering(
            leafIndex: 1,
            assignment: "bytes = overlay(bytes PLACING '\\x20'::bytea FROM octet_length(bytes))",
            column: "bytes"
        ),
        Tampering(
            leafIndex: 2,
            assignment: "appended_at = appended_at + interval '1 second'",
            column: "appended_at"
        ),
        Tampering(leafIndex: 2, assignment: "entry_id = gen_random_uuid()", column: "entry_id"),
        Tampering(leafIndex: 3, assignment: "chain_hash = sha256(chain_hash)", column: "chain_hash"),
    ]

    @Test("`muniment ledger verify` ends with 1 and names the entry and the column")
    func tampered() async throws {
        try await ProductHome.with { home in
            try await home.start()
            try await home.signIn()
            _ = try await home.json("accord", "create", "operations")
            for file in ["northwind.example.zone", "production-baseline.json"] {
                _ = try await home.json("artifact", "add", "examples/" + file)
            }
            #expect(try await home.muniment("ledger", "verify").status == 0)

            for tampering in Self.tamperings {
                let column = tampering.assignment.split(separator: " ")[0]
                let place = "WHERE ledger = 'chronicle' AND leaf_index = \(tampering.leafIndex)"
                _ = try await home.psql(
                    """
                    ALTER TABLE ledger.entries DISABLE TRIGGER ALL;
                    CREATE TABLE public.kept AS SELECT \(column) AS value FROM ledger.entries \(place);
                    UPDATE ledger.entries SET \(tampering.assignment) \(place);
                    """
                )
                let audit = try await home.json("ledger", "verify", "chronicle", status: 1)
                let found = try #require(audit["items"]?.array?.first)
                #expect(found["state"]?.string == "tampered", "\(tampering)")
                #expect(found["fault"]?["leaf_index"]?.integer == tampering.leafIndex, "\(tampering)")
                #expect(found["fault"]?["column"]?.string == tampering.column, "\(tampering)")
                let told = try await home.muniment("ledger", "verify", "chronicle")
                #expect(told.status == 1)
                #expect(told.output.contains("entry \(tampering.leafIndex)"))
                #expect(told.output.contains("column \(tampering.column)"))
                _ = try await home.psql(
                    """
                    UPDATE ledger.entries SET \(column) = (SELECT value FROM public.kept) \(place);
                    DROP TABLE public.kept;
                    """
                )
            }
            #expect(try await home.muniment("ledger", "verify").status == 0)

            // A head that is gone hides nothing, and neither does one that took all entries with it.
            for remains in ["", " DELETE FROM ledger.entries WHERE ledger = 'chronicle';"] {
                _ = try await home.psql(
                    """
                    ALTER TABLE ledger.heads DISABLE TRIGGER USER;
                    CREATE TABLE public.heads AS SELECT * FROM ledger.heads WHERE ledger = 'chronicle';
                    CREATE TABLE public.entries AS SELECT * FROM ledger.entries WHERE ledger = 'chronicle';
                    DELETE FROM ledger.heads WHERE ledger = 'chronicle';\(remains)
                    """
                )
                let audit = try await home.json("ledger", "verify", status: 1)
                let found = try #require(
                    audit["items"]?.array?.first { $0["ledger"]?.string == "chronicle" }
                )
                #expect(found["fault"]?["leaf_index"]?.integer == 0, "\(remains)")
                #expect(found["fault"]?["column"]?.string == (remains.isEmpty ? "head.size" : "leaf_index"))
                _ = try await home.psql(
                    """
                    INSERT INTO ledger.heads SELECT * FROM public.heads;
                    INSERT INTO ledger.entries SELECT * FROM public.entries ON CONFLICT DO NOTHING;
                    DROP TABLE public.heads, public.entries;
                    """
                )
            }
            #expect(try await home.muniment("ledger", "verify").status == 0)

            // A row that is gone is missed at its own index.
            _ = try await home.psql(
                "DELETE FROM ledger.entries WHERE ledger = 'chronicle' AND leaf_index = 2"
            )
            let audit = try await home.json("ledger", "verify", "chronicle", status: 1)
            #expect(audit["items"]?.array?.first?["fault"]?["leaf_index"]?.integer == 2)
        }
    }
}
