import Evidence
import Foundation
import TestSupport
import Testing

@Suite("What an operator does")
struct OperatingTests {
    @Test("a PostgreSQL of one's own: bootstrap-sql, migrate and serve, in this order and no other")
    func ownDatabase() async throws {
        try await ProductHome.with { home in
            try await home.start()
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
