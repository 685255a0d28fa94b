import Evidence
import Postgres
import Secrets
import TestSupport
import Testing

/// Requests that found a mount which somebody disables or moves meanwhile.
@Suite("Mounts that go while they are written to")
struct MountRaceTests {
    /// How many of `writers` writes were done; the others found the mount gone.
    private func write(_ writers: Int, to mount: Mount, _ bench: SecretsBench) async throws -> Int {
        try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 0..<writers {
                group.addTask {
                    var done = 0
                    for version in 0..<4 {
                        do {
                            let place = try SecretPath("s\(number)", in: mount)
                            try await bench.keyValue.put(["n": .number(version)], at: place, in: mount)
                            done += 1
                        } catch SecretsError.mountGone {
                            return done
                        }
                    }
                    return done
                }
            }
            return try await group.reduce(0, +)
        }
    }

    private func count(_ query: Query, _ bench: SecretsBench) async throws -> Int {
        try await bench.database.superuser.first(query) { row -> Int in try row["count"] } ?? 0
    }

    @Test("of what is written while a mount is disabled nothing is left, and each writer is told")
    func disabled() async throws {
        try await SecretsBench.unsealed { bench in
            let mount = try await bench.mount()
            let place = try SecretPath("first", in: mount)
            try await bench.keyValue.put(["n": 0], at: place, in: mount)
            async let written = write(8, to: mount, bench)
            try await condition {
                try await count("SELECT count(*) AS count FROM secrets.secrets", bench) > 1
            }
            try await bench.mounts.disable(.secret, path: "secret", of: bench.tenant)
            _ = try await written
            #expect(try await count("SELECT count(*) AS count FROM secrets.secrets", bench) == 0)
            #expect(try await count("SELECT count(*) AS count FROM secrets.secret_versions", bench) == 0)
            for writing in [
                { _ = try await bench.keyValue.put(["n": 1], at: place, in: mount) },
                { _ = try await bench.keyValue.changeMetadata(of: place, in: mount, MetadataChange()) },
                { try await bench.keyValue.configure(mount) { $0.requiresCAS = true } },
            ] as [() async throws -> Void] {
                let refused = try await refusal(SecretsError.self, writing)
                #expect(refused == .mountGone && refused?.status == 404)
            }
        }
    }

    @Test("what is written while a mount moves has a name of where the mount is")
    func moved() async throws {
        try await SecretsBench.unsealed { bench in
            let mount = try await bench.mount("old")
            async let written = write(8, to: mount, bench)
            try await condition {
                try await count("SELECT count(*) AS count FROM secrets.secrets", bench) > 0
            }
            let moved = try await bench.mounts.move(.secret, from: "old", to: "new", of: bench.tenant)
            _ = try await written
            #expect(
                try await count(
                    "SELECT count(*) AS count FROM secrets.secrets WHERE secret_path NOT LIKE 'new.%'",
                    bench
                ) == 0
            )
            for path in ["later", "described"] {
                let place = try SecretPath(path, in: mount)
                let refused = try await refusal(SecretsError.self) {
                    if path == "later" {
                        try await bench.keyValue.put(["n": 1], at: place, in: mount)
                    } else {
                        try await bench.keyValue.changeMetadata(of: place, in: mount, MetadataChange())
                    }
                }
                #expect(refused == .mountGone)
            }
            try await bench.keyValue.put(["n": 1], at: SecretPath("later", in: moved), in: moved)
        }
    }

    @Test("a key of transit under a mount that is gone is refused as such, and not made")
    func transit() async throws {
        try await SecretsBench.unsealed { bench in
            let mount = try await bench.mounts.enable(
                MountRequest(.secret, path: "transit", type: "transit"),
                of: bench.tenant
            )
            try await bench.mounts.disable(.secret, path: "transit", of: bench.tenant)
            let place = Transit.Place(tenant: bench.tenant, mount: mount.id)
            let refused = try await refusal(SecretsError.self) {
                _ = try await bench.transit.create("a", TransitDraft(), at: place, now: bench.clock.now())
            }
            #expect(refused == .mountGone)
            #expect(try await count("SELECT count(*) AS count FROM secrets.transit_keys", bench) == 0)
        }
    }

    @Test("of two changes of a store's settings neither is lost, whatever each has read before")
    func settings() async throws {
        try await SecretsBench.unsealed { bench in
            let mount = try await bench.mount()
            async let first: Void = bench.keyValue.configure(mount) { $0.maximumVersions = 7 }
            async let second: Void = bench.keyValue.configure(mount) { $0.requiresCAS = true }
            async let third: Void = bench.keyValue.configure(mount) { $0.deleteVersionAfter = 60 }
            _ = try await (first, second, third)
            let after = try #require(try await bench.mounts.mount(for: "secret/a", of: bench.tenant))
            #expect(
                after.settings
                    == KeyValueSettings(maximumVersions: 7, requiresCAS: true, deleteVersionAfter: 60)
            )
            let refused = try await refusal(SecretsError.self) {
                try await bench.keyValue.configure(mount) { $0.maximumVersions = -1 }
            }
            #expect(refused?.text.hasPrefix("max_versions") == true)
        }
    }
}
