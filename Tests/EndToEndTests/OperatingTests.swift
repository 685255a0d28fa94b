import Evidence
import Foundation
import TestSupport
import Testing

@Suite("What an operator does")
struct OperatingTests {
    @Test("a PostgreSQL of one's own: bootstrap-sql, migrate and serve, in this order and no other")
    func ownDatabase() async throws {
        try await ProductHome.with { home in
            // For another server; the private cluster's passwords stand in its own file.
            try await home.start(environment: ["PGPASSWORD": "of another server"])
            _ = try await home.psql("CREATE DATABASE mine")
            let script = try await home.run([Product.folder + "/munimentd", "bootstrap-sql"])
            #expect(script.status == 0)
            _ = try await home.psql(script.output, database: "mine")

            func connection(_ role: String) -> String {
                "host='\(home.path)/run' user=\(role) dbname=mine passfile='\(home.path)/pgpass'"
            }
            let serve = [
                Product.folder + "/munimentd", "serve", "--home", home.path + "/client/second", "--port", "0",
                "--database-url", connection("muniment_app"),
            ]
            let early = try await home.run(serve)
            #expect(early.status == 4)
            #expect(early.errors.contains("run munimentd migrate"), "\(early.errors)")

            let first = try await home.munimentd("migrate", "--database-url", connection("muniment_owner"))
            #expect(first.status == 0, "\(first.errors)")
            #expect(first.output.hasPrefix("applied   1, 2, 3"))
            let again = try await home.munimentd("migrate", "--database-url", connection("muniment_owner"))
            #expect(again.output == "up to date\n")
            let aimless = try await home.munimentd("migrate")
            #expect(aimless.status == 4)
            #expect(aimless.errors.contains("--database-url"))

            let log = home.path + "/client/second.log"
            let second = try ChildProcess(serve, output: log, errors: log)
            try await condition {
                try second.status != nil || String(contentsOfFile: log, encoding: .utf8).contains("serving")
            }
            second.signal(SIGTERM)
            let status = try await second.waitForEnd()
            let said = try String(contentsOfFile: log, encoding: .utf8)
            #expect(status == 0, "\(said)")
        }
    }

    @Test("the audit finds everything in order, and names what was changed behind the server's back")
    func audit() async throws {
        try await ProductHome.with { home in
            try await home.start()
            try await home.signIn()
            _ = try await home.json("accord", "create", "operations")
            _ = try await home.json("artifact", "add", "examples/northwind.example.zone")
            try await condition {
                try await home.psql("SELECT count(*) FROM ledger.checkpoints WHERE ledger = 'chronicle'")
                    != "0"
            }
            // By itself, once a night: this one's slot is taken back, since the tenant was not there when it fired.
            _ = try await home.psql("DELETE FROM jobs.schedules")
            #expect(try await home.end(by: SIGINT) == 0)
            try await home.start()
            try await home.login()
            try await condition {
                try await home.json("job", "list")["items"]?.array?.contains {
                    $0["kind"]?.string == "tenant.audit" && $0["state"]?.string == "completed"
                } == true
            }
            let good = try await home.munimentd("audit")
            #expect(good.status == 0, "\(good.errors)")
            #expect(good.output.contains("Ledger chronicle: 3 entries"), "\(good.output)")
            #expect(good.output.contains("Custody's tables: "), "\(good.output)")
            let retained = try await home.munimentd("retention", "--dry-run")
            #expect(retained.status == 0, "\(retained.errors)")
            #expect(try await home.munimentd("retention").status == 0)
            #expect(try await home.munimentd("retention").output == "nothing has expired\n")
            #expect(try await home.munimentd("audit").status == 0)
            try await restoresElsewhere(home)

            _ = try await home.psql("UPDATE custody.governed_artifacts SET tier = 'c'")
            let changed = try await home.munimentd("audit")
            #expect(changed.status == 1)
            #expect(
                changed.output.contains("Table custody.governed_artifacts, column tier"),
                "\(changed.output)"
            )

            _ = try await home.psql(
                """
                ALTER TABLE ledger.tiles DISABLE TRIGGER USER;
                UPDATE ledger.tiles SET hashes = overlay(hashes placing '\\x00ff' from 1) WHERE ledger = 'chronicle'
                """
            )
            let forged = try await home.munimentd("audit")
            #expect(forged.status == 1)
            #expect(
                forged.output.contains("tile 0 of level 0, column hashes: the hash 0"),
                "\(forged.output)"
            )
        }
    }

    /// A backup of what runs serves on a machine that has nothing but it and the keys.
    private func restoresElsewhere(_ home: ProductHome) async throws {
        let (backup, keys) = (home.path + "-backup", home.path + "-keys")
        let restored = home.path + "-restored"
        defer { for path in [backup, keys, restored] { try? FileManager.default.removeItem(atPath: path) } }
        let made = try await home.munimentd("backup", backup, "--keys", keys)
        #expect(made.status == 0, "\(made.errors)")
        #expect(made.output.hasPrefix("backed up \(backup)"), "\(made.output)")
        let again = try await home.munimentd("backup", backup)
        #expect(again.status == 4)
        #expect(again.errors.contains("is there already"), "\(again.errors)")

        let program = Product.folder + "/munimentd"
        let none = keys + "-not-there"
        let refused = try await home.run([program, "restore", backup, "--keys", none, "--home", restored])
        #expect(refused.status == 4 && refused.errors.contains(none), "\(refused.errors)")
        // The home is not taken by what failed.
        let put = try await home.run([program, "restore", backup, "--keys", keys, "--home", restored])
        #expect(put.status == 0, "\(put.errors)")
        #expect(put.output.contains("restored  \(backup)"), "\(put.output)")
        let log = home.path + "/client/restored.log"
        let server = try ChildProcess(
            [program, "serve", "--home", restored, "--port", "0"],
            output: log,
            errors: log
        )
        try await condition {
            try server.status != nil || String(contentsOfFile: log, encoding: .utf8).contains("serving")
        }
        let audit = try await home.run([program, "audit", "--home", restored])
        server.signal(SIGTERM)
        #expect(try await server.waitForEnd() == 0)
        #expect(audit.status == 0, "\(audit.output)\(audit.errors)")
        #expect(audit.output.contains("Ledger chronicle: 3 entries"), "\(audit.output)")
    }

    @Test("a caller's rights are given and taken from the command line")
    func rights() async throws {
        try await ProductHome.with { home in
            try await home.start()
            try await home.signIn()
            _ = try await home.json("caller", "create", "ci", "--permission", "read")
            _ = try await home.json("token", "create", "--caller", "ci")
            let granted = try await home.json("caller", "grant", "ci", "--permission", "ledger.read")
            #expect(granted["permissions"] == ["ledger.read"])
            #expect(try await home.json("token", "list", "--caller", "ci")["items"]?.array?.count == 1)
            let disabled = try await home.json("caller", "disable", "ci")
            #expect(disabled["disabled_at"]?.string != nil)
            #expect(try await home.json("token", "list", "--caller", "ci")["items"]?.array?.isEmpty == true)
            let enabled = try await home.json("caller", "enable", "ci")
            #expect(enabled["disabled_at"]?.string == nil)
            let own = try await home.muniment("caller", "disable", "administrator")
            #expect(own.status == 2)
            #expect(own.errors.contains("nobody disables themselves"))
        }
    }
}
