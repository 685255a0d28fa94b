import Chronicle
import Evidence
import Ledger
import Postgres
import Secrets
import TestSupport
import Testing

@Suite("Rotations of secrets")
struct RotationsTests {
    private struct Bench {
        let secrets: SecretsBench
        let rotations: Rotations
        let mount: Mount

        var tenant: TenantID { secrets.tenant }
        var clock: SteppedClock { secrets.clock }

        static func with(_ body: (Bench) async throws -> Void) async throws {
            try await SecretsBench.unsealed { secrets in
                try await body(
                    Bench(
                        secrets: secrets,
                        rotations: Self.rotations(secrets),
                        mount: try await secrets.mount()
                    )
                )
            }
        }

        static func rotations(_ secrets: SecretsBench) -> Rotations {
            let entries = EntryMaker(clock: secrets.clock)
            return Rotations(
                keyValue: secrets.keyValue,
                ledger: Ledger(),
                entries: entries,
                log: AuditLog(
                    database: secrets.database.app,
                    appender: Appender(secrets.database.app),
                    entries: entries
                )
            )
        }

        func path(_ text: String = "prod/db") throws -> SecretPath { try SecretPath(text, in: mount) }

        func put(_ data: LooseObject = ["username": "app", "password": "old"], _ text: String = "prod/db")
            async throws
        {
            try await secrets.keyValue.put(data, at: path(text), in: mount)
        }

        func read(_ version: Int? = nil, _ text: String = "prod/db") async throws -> KeptSecret? {
            try await secrets.keyValue.read(path(text), in: mount, version: version)
        }

        @discardableResult
        func set(
            _ text: String = "prod/db",
            _ edit: @escaping @Sendable (inout RotationPlan) throws -> Void = { _ in }
        ) async throws -> RotationPlan? {
            try await rotations.configure(path(text), in: mount, by: "ada") { present in
                var plan = try present ?? RotationPlan(recipe: RandomText())
                try edit(&plan)
                return plan
            }?.plan
        }

        func status(_ text: String = "prod/db") async throws -> RotationStatus {
            try #require(try await rotations.status(of: path(text), in: mount))
        }

        func types(of ledger: String) async throws -> [String] {
            try await secrets.database.superuser.rows(
                """
                SELECT convert_from(bytes, 'UTF8')::jsonb ->> 'type' AS type FROM ledger.entries
                WHERE tenant_id = \(tenant) AND ledger = \(ledger) ORDER BY leaf_index LIMIT 1000
                """
            ) { row in try row["type"] as String }
        }
    }

    @Test(
        "a random rotation is one step: a new version, the one before until the grace is over, and its record"
    )
    func random() async throws {
        try await Bench.with { bench in
            try await bench.put()
            try await bench.set { $0.grace = 3_600 }
            let begun = try await bench.rotations.begin(bench.path(), in: bench.mount, by: "ada", or: nil)
            let run = try #require(begun)
            #expect(run.state == .confirmed && run.fromVersion == 1 && run.toVersion == 2)
            let new = try #require(try await bench.read()?.data)
            #expect(new["username"] == "app" && new["password"] != "old")
            #expect(new["password"]?.string?.utf8.count == RandomText.standardLength)
            let before = try #require(try await bench.read(1))
            #expect(before.data?["password"] == "old" && before.version.isSuperseded)
            #expect(before.version.deletedAt == run.graceEndsAt)
            let status = try await bench.status()
            #expect(
                status.lastRotatedAt == run.writtenAt && status.state == .idle && status.runs.first == run
            )
            #expect(try await bench.types(of: "audit") == ["muniment.secret.rotated"])
            // The grace is over: the version is gone for readers, and the rotation has ended.
            bench.clock.advance(by: .seconds(3_700))
            #expect(try await bench.read(1)?.data == nil)
            #expect(try await bench.rotations.due(of: bench.tenant) == [status.secret])
            let works = try await bench.rotations.unfinished(of: status.secret, bench.tenant)
            let work = try #require(works.first)
            #expect(works.count == 1 && !work.needsRetiring)
            #expect(try await bench.rotations.retire(work)?.state == .completed)
            #expect(try await bench.rotations.due(of: bench.tenant) == [])
            #expect("\(work)" == "‹redacted›")
        }
    }

    @Test("without grace the version before ends at once, and so do all before it")
    func withoutGrace() async throws {
        try await Bench.with { bench in
            for number in 1...3 { try await bench.put(["password": .number(number)]) }
            try await bench.set { $0.grace = 0 }
            let run = try await bench.rotations.begin(bench.path(), in: bench.mount, by: "ada", or: nil)
            #expect(run?.state == .completed && run?.toVersion == 4)
            for version in 1...3 { #expect(try await bench.read(version)?.data == nil, "\(version)") }
            #expect(try await bench.read()?.data != nil)
        }
    }

    @Test("what is due is begun once, however many servers look, and what was missed is made up for once")
    func scheduled() async throws {
        try await Bench.with { bench in
            try await bench.put()
            try await bench.set { plan in
                plan.schedule = try RotationSchedule(everySeconds: 86_400, field: "rotation_period")
            }
            let secret = try await bench.status().secret
            #expect(try await bench.rotations.due(of: bench.tenant) == [])
            #expect(try await bench.rotations.beginDue(secret, of: bench.tenant) == nil)
            bench.clock.advance(by: .seconds(10 * 86_400))
            #expect(try await bench.rotations.due(of: bench.tenant) == [secret])
            let runs: [RotationRun] = try await withThrowingTaskGroup(of: RotationRun?.self) { group in
                for _ in 0..<6 {
                    group.addTask { try await bench.rotations.beginDue(secret, of: bench.tenant) }
                }
                return try await group.reduce(into: []) { all, run in if let run { all.append(run) } }
            }
            #expect(runs.map(\.reason) == [.schedule])
            #expect(try await bench.read()?.version.version == 2)
            let status = try await bench.status()
            let (next, last) = (try #require(status.nextRotationAt), try #require(status.lastRotatedAt))
            #expect(next.duration(since: last) == .seconds(86_400))
            // Switched off, nothing is due.
            try await bench.set { $0.isEnabled = false }
            bench.clock.advance(by: .seconds(20 * 86_400))
            #expect(try await bench.rotations.beginDue(secret, of: bench.tenant) == nil)
            #expect(try await bench.status().state == .disabled)
        }
    }

    @Test(
        "a value is kept before anybody is told of it, the same at each attempt, and becomes the version once it is taken"
    )
    func twoPhases() async throws {
        try await Bench.with { bench in
            try await bench.put()
            try await bench.set { plan in
                plan.rotator = .webhook(
                    WebhookRotation(
                        url: "https://hooks.example/rotate",
                        signingKey: [UInt8](repeating: 7, count: 32)
                    )
                )
            }
            let begun = try await bench.rotations.begin(bench.path(), in: bench.mount, by: "ada", or: nil)
            let run = try #require(begun)
            #expect(run.state == .proposed)
            #expect(try await bench.read()?.data?["password"] == "old")
            let again = try await bench.rotations.begin(bench.path(), in: bench.mount, by: "bob", or: nil)
            #expect(again?.id == run.id)
            var works: [RotationWork] = []
            for _ in 1...2 {
                // Another server, that knows the database alone.
                works += try await bench.rotations.unfinished(of: run.secret, bench.tenant)
            }
            #expect(works.count == 2 && works[0].changes == works[1].changes && works[0].changes.count == 1)
            // Somebody writes meanwhile; what they wrote stays, but for what was rotated.
            try await bench.put(["username": "other", "password": "old"])
            let written = try await bench.rotations.write(works[0])
            #expect(written?.state == .written && written?.toVersion == 3)
            #expect(try await bench.rotations.write(works[1]) == nil)
            let data = try await bench.read()?.data
            #expect(data?["username"] == "other" && data?["password"] == works[0].changes["password"])
            let work = try await bench.rotations.unfinished(of: run.secret, bench.tenant)[0]
            #expect(try await bench.rotations.confirm(work)?.state == .confirmed)
        }
    }

    @Test(
        "that a rotation fails is told once, at the third attempt or at a refusal, and that it goes on again, too"
    )
    func alarms() async throws {
        try await Bench.with { bench in
            try await bench.put()
            try await bench.set { plan in
                plan.rotator = .webhook(WebhookRotation(url: "https://hooks.example/", signingKey: [1]))
            }
            _ = try await bench.rotations.begin(bench.path(), in: bench.mount, by: "ada", or: nil)
            let secret = try await bench.status().secret
            func work() async throws -> RotationWork {
                try #require(try await bench.rotations.unfinished(of: secret, bench.tenant).first)
            }
            for attempt in 1...5 {
                let run = try await bench.rotations.note(failure: "away", isFinal: false, of: work())
                #expect(run?.attempts == attempt)
                #expect(
                    try await bench.types(of: "chronicle")
                        == (attempt < 3 ? [] : ["muniment.secret.rotation_failing"])
                )
            }
            let failing = try await bench.status()
            #expect(failing.state == .failing && failing.failure == "away")
            #expect(try await bench.rotations.page(of: bench.tenant, failing: true).count == 1)
            _ = try await bench.rotations.write(work())
            _ = try await bench.rotations.confirm(work())
            #expect(
                try await bench.types(of: "chronicle")
                    == ["muniment.secret.rotation_failing", "muniment.secret.rotation_recovered"]
            )
            #expect(try await bench.status().failure == nil)
            // A refusal ends the run, and the version before stays.
            let version = try await bench.read()?.version.version
            _ = try await bench.rotations.begin(bench.path(), in: bench.mount, by: "ada", or: nil)
            let last = try await bench.rotations.unfinished(of: secret, bench.tenant).first {
                $0.run.state == .proposed
            }
            let failed = try await bench.rotations.note(failure: "no", isFinal: true, of: #require(last))
            #expect(failed?.state == .failed)
            #expect(try await bench.read()?.version.version == version)
            #expect(try await bench.types(of: "chronicle").count == 3)
        }
    }

    @Test("a secret that can't be rotated when its time comes is told of, and tried again at its next time")
    func unrotatable() async throws {
        try await Bench.with { bench in
            try await bench.put()
            try await bench.set { plan in
                plan.schedule = try RotationSchedule(everySeconds: 86_400, field: "rotation_period")
            }
            let secret = try await bench.status().secret
            try await bench.secrets.keyValue.delete(bench.path(), in: bench.mount)
            bench.clock.advance(by: .seconds(86_401))
            #expect(try await bench.rotations.beginDue(secret, of: bench.tenant) == nil)
            let status = try await bench.status()
            #expect(status.failure?.contains("current version") == true)
            #expect(try await bench.types(of: "chronicle") == ["muniment.secret.rotation_failing"])
            #expect(try await bench.rotations.due(of: bench.tenant) == [])
            try await bench.secrets.keyValue.undelete([1], of: bench.path(), in: bench.mount)
            bench.clock.advance(by: .seconds(86_401))
            #expect(try await bench.rotations.beginDue(secret, of: bench.tenant)?.toVersion == 2)
            #expect(try await bench.status().failure == nil)
        }
    }

    @Test("plans that can't work are refused with their field, and change nothing")
    func badPlans() async throws {
        try await Bench.with { bench in
            try await bench.put(["username": "app"])
            func field(_ edit: @escaping @Sendable (inout RotationPlan) throws -> Void) async throws
                -> String?
            {
                let refusal = try await refusal(SecretsError.self) { try await bench.set("prod/db", edit) }
                guard case .invalid(let field, _) = refusal else { return nil }
                return field
            }
            func database(_ edit: (inout DatabaseRotation) -> Void) -> Rotator {
                var database = DatabaseRotation(host: "db.example", database: "app")
                edit(&database)
                return .database(database)
            }
            #expect(try await field { $0.grace = -1 } == "grace_period")
            #expect(try await field { $0.field = "" } == "field")
            for host in ["/run/postgresql", "", "a b", "@abstract", "a,b", "x'"] {
                let rotator = database { $0.host = host }
                #expect(try await field { $0.rotator = rotator } == "host", "\(host)")
            }
            let cases: [(String, Rotator)] = [
                ("port", database { $0.port = 0 }), ("usernames", database { $0.usernames = ["a"] }),
                ("manager", database { $0.usernames = ["a", "b"] }),
                ("ca_certificate", database { $0.authorities = "none" }),
                ("username_field", database { $0.usernameField = "password" }),
                // The role signs in with a password that is not there.
                ("field", database { _ in }),
            ]
            for (name, rotator) in cases {
                #expect(try await field { $0.rotator = rotator } == name)
            }
            var change = MetadataChange()
            change.maximumVersions = 1
            try await bench.secrets.keyValue.changeMetadata(of: bench.path(), in: bench.mount, change)
            #expect(try await field { _ in } == "grace_period")
            #expect(try await bench.rotations.status(of: bench.path(), in: bench.mount) == nil)
            #expect(try await bench.set("nowhere") == nil)
        }
    }

    @Test("what goes takes its rotation with it: the plan, the secret, the mount")
    func removal() async throws {
        try await Bench.with { bench in
            for name in ["a", "b", "c"] {
                try await bench.put(["password": "old"], name)
                try await bench.set(name) { plan in
                    if name == "a" {
                        plan.rotator = .webhook(WebhookRotation(url: "https://h.example/", signingKey: [1]))
                    }
                }
                _ = try await bench.rotations.begin(bench.path(name), in: bench.mount, by: "ada", or: nil)
            }
            let refused = try await refusal(SecretsError.self) {
                _ = try await bench.rotations.remove(bench.path("a"), in: bench.mount, isForced: false)
            }
            #expect(refused != nil)
            #expect(try await bench.rotations.remove(bench.path("a"), in: bench.mount, isForced: true))
            #expect(try await bench.rotations.status(of: bench.path("a"), in: bench.mount) == nil)
            #expect(try await bench.secrets.keyValue.remove(bench.path("b"), in: bench.mount))
            _ = try await bench.secrets.mounts.disable(.secret, path: "secret", of: bench.tenant)
            for table in ["rotations", "rotation_runs"] {
                let count = try await bench.secrets.database.superuser.first(
                    "SELECT (xpath('//c/text()', query_to_xml('SELECT count(*) AS c FROM secrets.' || \(table)::text, true, true, '')))[1]::text AS n"
                ) { row in try row["n"] as String }
                #expect(count == "0", "\(table)")
            }
        }
    }

    @Test("settings and proposed values stand in no table in clear, and open at their own place alone")
    func encrypted() async throws {
        try await Bench.with { bench in
            for name in ["a", "b"] {
                try await bench.put(["password": "old"], name)
                try await bench.set(name) { plan in
                    plan.rotator = .webhook(
                        WebhookRotation(url: "https://h.example/canary-\(name)-4711", signingKey: [1])
                    )
                }
                _ = try await bench.rotations.begin(bench.path(name), in: bench.mount, by: "ada", or: nil)
            }
            let superuser = bench.secrets.database.superuser
            for table in ["rotations", "rotation_runs"] {
                let text = try await superuser.first(
                    "SELECT query_to_xml('SELECT * FROM secrets.' || \(table)::text, true, false, '')::text AS t"
                ) { row in try row["t"] as String }
                #expect(
                    text?.contains("canary") == false
                        && text?.contains(Hex.encode(Array("canary".utf8))) == false
                )
            }
            _ = try await superuser.rows(
                """
                UPDATE secrets.rotations AS mine SET settings = theirs.settings FROM secrets.rotations AS theirs
                WHERE mine.tenant_id = \(bench.tenant) AND theirs.tenant_id = mine.tenant_id
                  AND theirs.secret_id <> mine.secret_id
                """
            )
            let damaged = try await refusal(SecretsError.self) { _ = try await bench.status("a") }
            #expect(damaged == .damaged)
        }
    }
}
