import Evidence
import Postgres
import Secrets
import TestSupport
import Testing

@Suite("Accounts of a real PostgreSQL")
struct DatabaseEngineTests {
    @Test("an account is made, read with, renewed and taken away with its sessions; what it has made stays")
    func whole() async throws {
        try await LeaseBench.with { bench in
            try await PrivatePostgres.with { postgres in
                try await postgres.with { db in
                    try db.executeScript("CREATE TABLE bills (id int); INSERT INTO bills VALUES (1), (2)")
                }
                try await bench.connect(postgres)
                try await bench.role()
                let made = try await bench.credentials()
                #expect(made.username.hasPrefix("v-token-readonly-"))
                #expect(try await postgres.accounts() == [made.username])
                let count = try await postgres.with(made.username, password: made.password) { db in
                    try db.rows("SELECT id FROM bills").count
                }
                #expect(count == 2)
                #expect(await !postgres.opens(made.username, "wrong"))
                let validUntil = { @Sendable in
                    try await postgres.with { db in
                        try db.first(
                            "SELECT rolvaliduntil AS until FROM pg_roles WHERE rolname = \(made.username)"
                        ) { row -> Instant in try row["until"] }
                    }
                }
                let first = try await validUntil()
                #expect(
                    abs((first ?? made.lease.issuedAt).microseconds - made.lease.expiresAt.microseconds)
                        < 2_000_000
                )
                let (renewed, _) = try await bench.desk.renew(made.lease.name, by: 7_000, of: bench.tenant)
                let second = try await validUntil()
                #expect(
                    abs((second ?? made.lease.issuedAt).microseconds - renewed.expiresAt.microseconds)
                        < 2_000_000
                )

                // A second account makes a table, and stays signed in.
                try await bench.role(
                    "owner",
                    creation: LeaseBench.creation + " GRANT CREATE ON SCHEMA public TO \"{{name}}\";"
                )
                let owner = try await bench.credentials("owner")
                let session = TargetDatabase(
                    try TargetAddress(postgres.url, username: owner.username, password: owner.password),
                    most: 1
                )
                try await session.transaction { db in try db.executeScript("CREATE TABLE made (id int)") }
                try await bench.desk.revoke(owner.lease.name, of: bench.tenant)
                await #expect(throws: (any Error).self) {
                    try await session.transaction { db in _ = try db.rows("SELECT 1 AS one") }
                }
                await session.close()
                #expect(try await postgres.accounts() == [made.username])
                let keeper = try await postgres.with { db in
                    try db.first("SELECT tableowner::text AS owner FROM pg_tables WHERE tablename = 'made'") {
                        row -> String in try row["owner"]
                    }
                }
                #expect(keeper == "postgres")
                try await bench.desk.revoke(below: "database/", of: bench.tenant)
                #expect(try await postgres.accounts() == [])
                #expect(await !postgres.opens(made.username, made.password))
                // Taken back already: nothing is missing.
                try await bench.desk.revoke(made.lease.name, of: bench.tenant)
            }
        }
    }

    @Test("statements that fail leave neither account nor lease, and their error shows no password")
    func badStatements() async throws {
        try await LeaseBench.with { bench in
            try await PrivatePostgres.with { postgres in
                try await bench.connect(postgres)
                for (name, creation) in [
                    ("half", LeaseBench.creation + " GRANT SELECT ON nowhere TO \"{{name}}\";"),
                    ("syntax", "CREATE ROLE \"{{name}}\" LOGIN PASSWORD '{{password}}' {{password}}"),
                    ("commits", "CREATE ROLE \"{{name}}\" LOGIN; COMMIT; SELECT 1/0"),
                ] {
                    try await bench.role(
                        name,
                        ["rollback_statements": ["DROP ROLE IF EXISTS \"{{name}}\""]],
                        creation: creation
                    )
                    let error = try await refusal(EngineError.self) { _ = try await bench.credentials(name) }
                    #expect(error != nil)
                    #expect(try await postgres.accounts() == [])
                }
                // What a statement has committed in its midst is taken back by what revokes.
                try await bench.role("bare", creation: "CREATE ROLE \"{{name}}\" LOGIN; COMMIT; SELECT 1/0")
                let bare = try await refusal(EngineError.self) { _ = try await bench.credentials("bare") }
                #expect(bare?.text.contains("22012") == true, "\(bare as Any)")
                #expect(try await postgres.accounts() == [])
                let left = try await bench.states()
                #expect(left == ["revoked": 4])
                await #expect(throws: EngineError.unknownRole("none")) {
                    _ = try await bench.credentials("none")
                }
                // Bodies in dollar quotes stay whole.
                try await bench.role(
                    "block",
                    creation:
                        "DO $$ BEGIN CREATE ROLE \"{{name}}\" LOGIN PASSWORD '{{password}}'; PERFORM 1; END $$"
                )
                let made = try await bench.credentials("block")
                #expect(await postgres.opens(made.username, made.password))
            }
        }
    }

    @Test("revocation statements of people are run once, and while they fail the lease is not forgotten")
    func ownStatements() async throws {
        try await LeaseBench.with { bench in
            try await PrivatePostgres.with { postgres in
                try await bench.connect(postgres)
                try await bench.role("wrong", ["revocation_statements": ["DROP ROLE \"{{name}}x\""]])
                let made = try await bench.credentials("wrong")
                let error = try await refusal(LeaseError.self) {
                    try await bench.desk.revoke(made.lease.name, of: bench.tenant)
                }
                #expect(error?.text.contains("42704") == true)
                #expect(try await bench.states() == ["revoking": 1])
                #expect(try await postgres.accounts() == [made.username])
                // Somebody takes it away by hand: then the lease ends, too.
                try await postgres.with { db in try db.executeScript("DROP ROLE \"\(made.username)\"") }
                bench.clock.advance(by: .seconds(3_700))
                #expect(try await bench.drain("main").ended == 1)
            }
        }
    }

    @Test("while the database is away nothing is lent and nothing is forgotten; when it is back both go on")
    func downAndBack() async throws {
        try await LeaseBench.with { bench in
            try await PrivatePostgres.with { postgres in
                try await bench.connect(postgres)
                try await bench.role()
                let made = try await bench.credentials()
                try await postgres.stop()
                let error = try await refusal(EngineError.self) { _ = try await bench.credentials() }
                #expect(error.map { if case .unreachable = $0 { true } else { false } } == true)
                await #expect(throws: LeaseError.self) {
                    try await bench.desk.revoke(made.lease.name, of: bench.tenant)
                }
                #expect(try await bench.states() == ["revoked": 1, "revoking": 1])
                try await postgres.start()
                bench.clock.advance(by: .seconds(120))
                #expect(try await bench.drain("main").ended == 1)
                #expect(try await postgres.accounts() == [])
                let again = try await bench.credentials()
                #expect(await postgres.opens(again.username, again.password))
            }
        }
    }

    @Test("who is no superuser, but may make roles, can lend; a revoked one can't, and says so")
    func lesserAdmin() async throws {
        try await LeaseBench.with { bench in
            try await PrivatePostgres.with { postgres in
                try await postgres.with { db in
                    try db.executeScript("CREATE ROLE lender LOGIN CREATEROLE PASSWORD 'lender-password'")
                }
                try await bench.connect(postgres, username: "lender", password: "lender-password") {
                    $0["password_authentication"] = "scram-sha-256"
                }
                try await bench.role()
                let made = try await bench.credentials()
                #expect(await postgres.opens(made.username, made.password))
                // As SCRAM keeps it: the database's own log never saw it.
                #expect(!postgres.log.contains(made.password))
                try await bench.desk.revoke(made.lease.name, of: bench.tenant)
                #expect(try await postgres.accounts() == [])

                try await bench.database.rotateRoot("main", at: bench.mount)
                #expect(await !postgres.opens("lender", "lender-password"))
                let target = try await bench.database.connection("main", at: bench.mount)
                let password = try #require(target.secret["password"]?.string)
                #expect(await postgres.opens("lender", password))
                #expect(target.secret["pending_password"]?.string == nil && target.rootRotatedAt != nil)
                #expect(!target.settings.names.contains("password"))
                _ = try await bench.credentials()

                // A crash between the two passwords: whichever opens is found.
                try await postgres.with { db in
                    try db.executeScript("ALTER ROLE lender PASSWORD 'the-pending-one'")
                }
                try await bench.targets.put(
                    target.place,
                    of: bench.tenant,
                    engineType: target.engineType
                ) { known in
                    let known = try #require(known)
                    var secret = known.secret
                    secret["pending_password"] = "the-pending-one"
                    return (known.settings, secret)
                }
                _ = try await bench.credentials()
                let settled = try await bench.database.connection("main", at: bench.mount)
                #expect(settled.secret["password"]?.string == "the-pending-one")

                try await postgres.with { db in try db.executeScript("ALTER ROLE lender NOLOGIN") }
                try await bench.database.deleteTrying(bench)
                let error = try await refusal(EngineError.self) { _ = try await bench.credentials() }
                #expect(error.map { if case .signInRefused = $0 { true } else { false } } == true)
                let health = try await bench.database.connection("main", at: bench.mount).health
                #expect(health.failure?.contains("username, password") == true, "\(health)")
            }
        }
    }

    @Test("a static role's password is changed when it is made, when it is due, and by a word")
    func staticRole() async throws {
        try await LeaseBench.with { bench in
            try await PrivatePostgres.with { postgres in
                try await postgres.with { db in
                    try db.executeScript("CREATE ROLE app LOGIN PASSWORD 'as-it-was'")
                }
                try await bench.connect(postgres)
                try await bench.database.putStaticRole("app", at: bench.mount) { role in
                    role.target = "main"
                    role.settings["username"] = "app"
                    role.settings["rotation_period"] = 600
                }
                let password = { @Sendable in
                    try await bench.database.staticRole("app", at: bench.mount).secret["password"]?.string
                        ?? ""
                }
                let first = try await password()
                #expect(await !postgres.opens("app", "as-it-was"))
                #expect(await postgres.opens("app", first))
                #expect(try await bench.database.dueRotations(of: bench.tenant, limit: 10).isEmpty)
                bench.clock.advance(by: .seconds(601))
                let due = try await bench.database.dueRotations(of: bench.tenant, limit: 10)
                #expect(due.count == 1)
                try await bench.database.rotateDue(due[0], of: bench.tenant)
                let second = try await password()
                #expect(second != first)
                #expect(await postgres.opens("app", second))
                try await bench.database.rotateRole("app", at: bench.mount)
                #expect(try await password() != second)
                #expect(try await bench.database.dueRotations(of: bench.tenant, limit: 10).isEmpty)
                // By the clock in place of after a time: on the next full hour.
                try await bench.database.putStaticRole("app", at: bench.mount) { role in
                    role.settings["rotation_period"] = 0
                    role.settings["rotation_schedule"] = "0 * * * *"
                }
                let third = try await password()
                let hour: Int64 = 3_600_000_000
                let next = try #require(try await bench.database.staticRole("app", at: bench.mount).rotatesAt)
                #expect(next.microseconds % hour == 0 && next > bench.clock.now())
                #expect(next.duration(since: bench.clock.now()) <= .seconds(3_600))
                bench.clock.advance(by: next.duration(since: bench.clock.now()) + .seconds(1))
                for id in try await bench.database.dueRotations(of: bench.tenant, limit: 10) {
                    try await bench.database.rotateDue(id, of: bench.tenant)
                }
                let scheduled = try await bench.database.staticRole("app", at: bench.mount)
                #expect(scheduled.secret["password"]?.string != third)
                #expect(scheduled.rotatesAt?.microseconds == next.microseconds + hour)
                for (schedule, period) in [("61 * * * *", 0), ("0 0 31 feb *", 0), ("0 * * * *", 600)] {
                    let error = try await refusal(EngineError.self) {
                        try await bench.database.putStaticRole("app", at: bench.mount) { role in
                            role.settings["rotation_schedule"] = .string(schedule)
                            role.settings["rotation_period"] = .number(period)
                        }
                    }
                    #expect(error?.text.hasPrefix("rotation_schedule") == true, "\(schedule) \(period)")
                }
                await #expect(throws: EngineError.self) {
                    try await bench.database.deleteConnection("main", at: bench.mount)
                }
                let moved = try await refusal(EngineError.self) {
                    try await bench.database.putStaticRole("app", at: bench.mount) { $0.target = "elsewhere" }
                }
                #expect(moved == .invalid(field: "db_name", "can't be changed: make another role"))
                // An account that is not there makes no role, nor does a connection that is not.
                for connection in ["main", "elsewhere"] {
                    await #expect(throws: EngineError.self) {
                        try await bench.database.putStaticRole("none", at: bench.mount) { role in
                            role.target = connection
                            role.settings["username"] = "nobody-there"
                            role.settings["rotation_period"] = 600
                        }
                    }
                    await #expect(throws: EngineError.unknownRole("none")) {
                        _ = try await bench.database.staticRole("none", at: bench.mount)
                    }
                }
            }
        }
    }

    @Test(
        "a connection leads over the network alone, and reads no files of this machine",
        arguments: [
            "postgresql://{{username}}:{{password}}@/postgres",
            "postgresql://{{username}}:{{password}}@%2Fvar%2Frun%2Fpostgresql/postgres",
            "host=/tmp user={{username}} password={{password}}",
            "host=db.example,/tmp user={{username}} password={{password}}",
            "user={{username}} password={{password}}",
            "host=db.example user=postgres password={{password}}",
            "postgresql://{{username}}:in-clear@db.example/postgres",
            "host=db.example user={{username}} password={{password}} passfile=/etc/passwd",
            "host=db.example user={{username}} password={{password}} service=x",
            "host=db.example user={{username}} password={{password}} sslkey=/etc/key",
            "host=db.example user={{username}} password={{password}} sslrootcert=/etc/passwd",
            "postgresql://{{username}}:{{password}}@db.example/{{name}}",
            "not a connection string",
        ]
    )
    func addresses(url: String) throws {
        #expect(throws: TargetAddress.Refusal.self) {
            _ = try TargetAddress(url, username: "u", password: "p")
        }
    }

    @Test("an address quotes whatever a password holds, and shows none")
    func quoting() throws {
        let address = try TargetAddress(
            "postgresql://{{username}}:{{password}}@db.example:6432/bills?sslmode=require",
            username: "o'brien",
            password: #"a'b\c host=/tmp"#
        )
        #expect(address.host == "db.example")
        #expect("\(address)" == "PostgreSQL at db.example")
        #expect(!String(reflecting: address).contains("tmp"))
    }

    @Test("SCRAM's secret is the one of RFC 7677")
    func scram() throws {
        let salt = try #require(Base64.decode("W22ZaJ0SNY7soEsUEjb6gQ=="))
        let secret = try PostgresPlugin.scram("pencil", salt: salt)
        #expect(
            secret
                == "SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:"
                + "wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU="
        )
    }
}

extension DatabaseEngine {
    /// Closes what is open, so that the next asks anew.
    fileprivate func deleteTrying(_ bench: LeaseBench) async throws {
        do { try await reset("main", at: bench.mount) } catch is EngineError {}
    }
}
