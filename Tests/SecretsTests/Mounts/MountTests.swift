import Evidence
import Postgres
import Secrets
import TestSupport
import Testing

@Suite("Mounts")
struct MountTests {
    @Test("four are always there, the same each time, and can be neither made, moved nor disabled")
    func always() async throws {
        try await SecretsBench.unsealed { bench in
            let table = try await bench.mounts.table(of: bench.tenant)
            #expect(table.mounts(.secret).map(\.path) == ["cubbyhole/", "identity/", "sys/"])
            #expect(table.mounts(.auth).map(\.path) == ["token/"])
            let again = try await bench.another().mounts.table(of: bench.tenant)
            #expect(again.mounts(.secret).map(\.accessor) == table.mounts(.secret).map(\.accessor))
            for path in ["sys", "cubbyhole/", "identity"] {
                let disabled = try await refusal(SecretsError.self) {
                    try await bench.mounts.disable(.secret, path: path, of: bench.tenant)
                }
                #expect(disabled?.text.contains("always there") == true)
                let made = try await refusal(SecretsError.self) { _ = try await bench.mount(path) }
                #expect(made?.text.hasPrefix("path is already in use at") == true)
            }
        }
    }

    @Test(
        "a mount answers for what is below it, the most specific path first, and others' paths stay free of it"
    )
    func resolving() async throws {
        try await SecretsBench.unsealed { bench in
            let mount = try await bench.mount("team/kv")
            for path in ["team", "team/kv", "team/kv/deeper", "auth/x", "/team/kv/"] {
                let taken = try await refusal(SecretsError.self) { _ = try await bench.mount(path) }
                #expect(taken?.text.hasPrefix("path is already in use at") == true, "\(path)")
            }
            let table = try await bench.mounts.table(of: bench.tenant)
            for (path, rest) in [("team/kv/data/a", "data/a"), ("team/kv/", ""), ("team/kv", "")] {
                let found = try #require(table.resolve(path))
                #expect(found.mount == mount && found.rest == rest)
            }
            #expect(table.resolve("auth/token/create")?.mount.type == "token")
            for path in ["team", "team/kvx", "", "auth", "team/kv\u{301}/a", "other/a"] {
                #expect(table.resolve(path) == nil, "\(path)")
            }
        }
    }

    @Test("a move takes all along, and what was kept is read at the new path")
    func moving() async throws {
        try await SecretsBench.unsealed { bench in
            let mount = try await bench.mount("old.path")
            let place = try SecretPath("a/b", in: mount)
            try await bench.keyValue.put(["n": 1], at: place, in: mount)
            let moved = try await bench.mounts.move(.secret, from: "old.path", to: "new", of: bench.tenant)
            #expect(moved.id == mount.id && moved.accessor == mount.accessor)
            #expect(try await bench.mounts.mount(for: "old.path/a", of: bench.tenant) == nil)
            let found = try #require(try await bench.mounts.mount(for: "new/a", of: bench.tenant))
            let kept = try await bench.keyValue.read(SecretPath("a/b", in: found), in: found)
            #expect(kept?.data == ["n": 1])
            let names = try await bench.database.superuser.rows("SELECT secret_path FROM secrets.secrets") {
                row -> String in try row["secret_path"]
            }
            #expect(names == ["new.a.b"])
        }
    }

    @Test(
        "what a mount keeps goes with it, a mount that is not there is gone, and writes that come late are refused"
    )
    func disabling() async throws {
        try await SecretsBench.unsealed { bench in
            let mount = try await bench.mount()
            let place = try SecretPath("a", in: mount)
            for _ in 0..<2 { try await bench.keyValue.put(["n": 1], at: place, in: mount) }
            #expect(
                try await bench.mounts.disable(.secret, path: "secret/", of: bench.tenant)?.id == mount.id
            )
            #expect(try await bench.mounts.disable(.secret, path: "secret/", of: bench.tenant) == nil)
            let late = try await refusal(SecretsError.self) {
                try await bench.keyValue.put(["n": 1], at: place, in: mount)
            }
            #expect(late == .mountGone)
            let again = try await bench.mount()
            #expect(try await bench.keyValue.read(SecretPath("a", in: again), in: again) == nil)
        }
    }

    @Test(
        "tuning is seen by who asks with the next revision, on other servers too; also of one that is always there"
    )
    func tuning() async throws {
        try await SecretsBench.unsealed { bench in
            _ = try await bench.mount(version: 1)
            let other = bench.another().mounts
            let before = try await other.table(of: bench.tenant)
            #expect(before.mount(.secret, at: "secret/")?.tuning["default_lease_ttl"] == 2_764_800)
            var tuning = MountTuning()
            (tuning.defaultLeaseTTL, tuning.description) = (3600, "tuned")
            tuning.options = ["version": "2"]
            for (mountClass, path) in [(MountClass.secret, "secret"), (.auth, "token")] {
                try await bench.mounts.tune(mountClass, path: path, tuning, of: bench.tenant)
            }
            let after = try await other.table(of: bench.tenant)
            #expect(after.mount(.secret, at: "secret/")?.keyValueVersion == 2)
            #expect(after.mount(.auth, at: "token/")?.tuning["default_lease_ttl"] == 3600)
            #expect(after.mount(.auth, at: "token/")?.id == before.mount(.auth, at: "token/")?.id)
            tuning.options = ["version": "1"]
            let back = try await refusal(SecretsError.self) {
                try await bench.mounts.tune(.secret, path: "secret", tuning, of: bench.tenant)
            }
            #expect(back != nil)
            let absent = try await refusal(SecretsError.self) {
                try await bench.mounts.tune(.secret, path: "nothing", tuning, of: bench.tenant)
            }
            #expect(absent == .noMount("nothing/"))
        }
    }

    @Test("a cubbyhole is one token's, and is emptied with it")
    func cubbyholes() async throws {
        try await SecretsBench.unsealed { bench in
            let cubbyholes = Cubbyholes(
                database: bench.database.app,
                barrier: bench.barrier,
                clock: bench.clock
            )
            let (own, other) = (UniqueID(at: bench.clock.now()), UniqueID(at: bench.clock.now()))
            for path in ["a", "b/c", "b/d"] {
                try await cubbyholes.write(Array(path.utf8), at: path, of: own, in: bench.tenant)
            }
            try await cubbyholes.write([7], at: "a", of: other, in: bench.tenant)
            #expect(try await cubbyholes.read("a", of: own, in: bench.tenant) == Array("a".utf8))
            #expect(try await cubbyholes.list("", of: own, in: bench.tenant) == ["a", "b/"])
            #expect(try await cubbyholes.list("b", of: own, in: bench.tenant) == ["c", "d"])
            #expect(try await cubbyholes.list("", of: other, in: bench.tenant) == ["a"])
            try await cubbyholes.empty(of: [own], in: bench.tenant)
            #expect(try await cubbyholes.read("a", of: own, in: bench.tenant) == nil)
            #expect(try await cubbyholes.read("a", of: other, in: bench.tenant) == [7])
        }
    }
}
