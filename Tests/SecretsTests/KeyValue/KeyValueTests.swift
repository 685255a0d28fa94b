import Evidence
import Postgres
import Secrets
import TestSupport
import Testing

@Suite("Key/value secrets")
struct KeyValueTests {
    private func path(_ text: String, _ mount: Mount) throws -> SecretPath { try SecretPath(text, in: mount) }

    private func read(_ bench: SecretsBench, _ text: String, _ mount: Mount, version: Int? = nil) async throws
        -> KeptSecret?
    {
        try await bench.keyValue.read(path(text, mount), in: mount, version: version)
    }

    @Test("each write is a version, and all that are kept can be read")
    func versions() async throws {
        try await SecretsBench.unsealed { bench in
            let mount = try await bench.mount()
            let place = try path("prod/db", mount)
            #expect(try await bench.keyValue.read(place, in: mount) == nil)
            for number in 1...12 {
                let version = try await bench.keyValue.put(["n": .number(number)], at: place, in: mount)
                #expect(version.version == number)
            }
            #expect(try await bench.keyValue.read(place, in: mount)?.data == ["n": 12])
            #expect(try await bench.keyValue.read(place, in: mount, version: 3)?.data == ["n": 3])
            #expect(try await bench.keyValue.read(place, in: mount, version: 12)?.data == ["n": 12])
            for gone in [1, 2, 13] {
                #expect(try await bench.keyValue.read(place, in: mount, version: gone) == nil)
            }
            let metadata = try #require(try await bench.keyValue.metadata(of: place, in: mount))
            #expect(metadata.currentVersion == 12 && metadata.oldestVersion == 3)
            #expect(metadata.versions.keys.sorted() == Array(3...12))
        }
    }

    @Test("check-and-set writes over the version that was named, and over no other")
    func checkAndSet() async throws {
        try await SecretsBench.unsealed { bench in
            let mount = try await bench.mount()
            let place = try path("a", mount)
            func put(_ cas: Int?) async throws -> SecretsError? {
                try await refusal(SecretsError.self) {
                    try await bench.keyValue.put(["a": "b"], at: place, in: mount, cas: cas)
                }
            }
            #expect(try await put(1) == .casMismatch)
            #expect(try await put(0) == nil)
            #expect(try await put(0) == .casMismatch)
            #expect(try await put(1) == nil)
            var change = MetadataChange()
            change.requiresCAS = true
            try await bench.keyValue.changeMetadata(of: place, in: mount, change)
            #expect(try await put(nil) == .casRequired)
            #expect(try await put(2) == nil)
        }
    }

    @Test("of many that write over the same version at once one does, and without one nobody's write is lost")
    func concurrentWrites() async throws {
        try await SecretsBench.unsealed { bench in
            let mount = try await bench.mount()
            let place = try path("busy", mount)
            let winners = await withTaskGroup(of: Bool.self) { group in
                for number in 0..<16 {
                    group.addTask {
                        let data: LooseObject = ["n": .number(number)]
                        return (try? await bench.keyValue.put(data, at: place, in: mount, cas: 0)) != nil
                    }
                }
                return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(winners == 1)
            let versions = try await withThrowingTaskGroup(of: Int.self) { group in
                for number in 0..<24 {
                    group.addTask {
                        let data: LooseObject = ["n": .number(number)]
                        return try await bench.keyValue.put(data, at: place, in: mount).version
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(versions.sorted() == Array(2...25))
        }
    }

    @Test(
        "of many that are written and read at the same time each gets its own, also beside one that is refused"
    )
    func together() async throws {
        try await SecretsBench.unsealed { bench in
            let mount = try await bench.mount()
            let gone = try await bench.mount("gone")
            try await bench.mounts.disable(.secret, path: gone.path, of: gone.tenant)
            for round in 1...3 {
                let refused = try await withThrowingTaskGroup(of: SecretsError?.self) { group in
                    for number in 0..<40 {
                        group.addTask {
                            let place = try path("many/\(number)", mount)
                            let data: LooseObject = ["n": .number(number), "round": .number(round)]
                            let written = try await bench.keyValue.put(data, at: place, in: mount)
                            #expect(written.version == round)
                            let kept = try await bench.keyValue.read(place, in: mount)
                            #expect(kept?.data == data && kept?.version.version == round)
                            return nil
                        }
                    }
                    group.addTask {
                        try await refusal(SecretsError.self) {
                            try await bench.keyValue.put(["n": 0], at: path("many/0", gone), in: gone)
                        }
                    }
                    return try await group.reduce(into: [SecretsError]()) {
                        if let error = $1 { $0.append(error) }
                    }
                }
                #expect(refused == [.mountGone])
            }
        }
    }

    @Test("deleted is hidden and can be brought back; destroyed is gone, and told of")
    func deletion() async throws {
        try await SecretsBench.unsealed { bench in
            let mount = try await bench.mount()
            let place = try path("a", mount)
            for number in 1...3 {
                _ = try await bench.keyValue.put(["n": .number(number)], at: place, in: mount)
            }
            #expect(try await bench.keyValue.delete(place, in: mount) == 3)
            #expect(try await bench.keyValue.delete(place, in: mount) == nil)
            let deleted = try #require(try await bench.keyValue.read(place, in: mount))
            #expect(deleted.data == nil && deleted.version.version == 3 && deleted.version.deletedAt != nil)
            try await bench.keyValue.delete([1, 3, 9], of: place, in: mount)
            #expect(try await read(bench, "a", mount, version: 1)?.data == nil)
            try await bench.keyValue.destroy([1], of: place, in: mount)
            try await bench.keyValue.undelete([1, 3], of: place, in: mount)
            #expect(try await read(bench, "a", mount)?.data == ["n": 3])
            let destroyed = try #require(try await read(bench, "a", mount, version: 1))
            #expect(destroyed.data == nil && destroyed.version.isDestroyed)
            try await bench.keyValue.destroy([3], of: place, in: mount)
            #expect(try await read(bench, "a", mount)?.version.isDestroyed == true)
            #expect(try await bench.keyValue.put(["n": 4], at: place, in: mount).version == 4)
            #expect(try await bench.keyValue.remove(place, in: mount))
            #expect(try await bench.keyValue.remove(place, in: mount) == false)
            #expect(try await read(bench, "a", mount) == nil)
            #expect(try await bench.keyValue.put(["n": 1], at: place, in: mount, cas: 0).version == 1)
        }
    }

    @Test("a patch goes into the version that lives, and makes the next one")
    func patch() async throws {
        try await SecretsBench.unsealed { bench in
            let mount = try await bench.mount()
            let place = try path("a", mount)
            #expect(try await bench.keyValue.patch(["a": 1], at: place, in: mount) == nil)
            _ = try await bench.keyValue.put(["a": ["b": 1, "c": 2], "d": "x"], at: place, in: mount)
            let patch: LooseObject = ["a": ["b": nil, "e": 12_345_678_901_234_567], "d": nil]
            #expect(try await bench.keyValue.patch(patch, at: place, in: mount)?.version == 2)
            #expect(
                try await bench.keyValue.read(place, in: mount)?.data
                    == ["a": ["c": 2, "e": 12_345_678_901_234_567]]
            )
            let mismatch = try await refusal(SecretsError.self) {
                _ = try await bench.keyValue.patch(patch, at: place, in: mount, cas: 1)
            }
            #expect(mismatch == .casMismatch)
            try await bench.keyValue.delete(place, in: mount)
            #expect(try await bench.keyValue.patch(["a": 1], at: place, in: mount) == nil)
        }
    }

    @Test(
        "versions are deleted by themselves after the shortest time that is set, and fewer are kept where that is said"
    )
    func settings() async throws {
        try await SecretsBench.unsealed { bench in
            let mount = try await bench.mount()
            try await bench.keyValue.configure(mount) { settings in
                settings = KeyValueSettings(maximumVersions: 5, deleteVersionAfter: 3600)
            }
            let configured = try #require(try await bench.mounts.mount(for: "secret/a", of: bench.tenant))
            #expect(configured.settings.maximumVersions == 5)
            let place = try path("a", configured)
            var change = MetadataChange()
            (change.maximumVersions, change.deleteVersionAfter) = (2, 60)
            change.customMetadata = ["owner": "ops"]
            try await bench.keyValue.changeMetadata(of: place, in: configured, change)
            for number in 1...3 {
                _ = try await bench.keyValue.put(["n": .number(number)], at: place, in: configured)
            }
            let kept = try #require(try await bench.keyValue.read(place, in: configured))
            #expect(kept.version.customMetadata == ["owner": "ops"])
            #expect(kept.version.deletedAt == kept.version.createdAt.advanced(by: .seconds(60)))
            #expect(try await read(bench, "a", configured, version: 1) == nil)
            bench.clock.advance(by: .seconds(61))
            #expect(try await bench.keyValue.read(place, in: configured)?.data == nil)
        }
    }

    @Test("custom metadata has limits, and a patch of it takes single names away")
    func customMetadata() async throws {
        try await SecretsBench.unsealed { bench in
            let mount = try await bench.mount()
            let place = try path("a", mount)
            func change(_ metadata: [String: String?], merging: Bool = false) async throws -> SecretsError? {
                var change = MetadataChange()
                (change.customMetadata, change.mergesCustomMetadata) = (metadata, merging)
                return try await refusal(SecretsError.self) {
                    try await bench.keyValue.changeMetadata(of: place, in: mount, change)
                }
            }
            #expect(try await change(["a": "1", "b": "2"]) == nil)
            #expect(try await change(["a": nil, "c": "3"], merging: true) == nil)
            #expect(
                try await bench.keyValue.metadata(of: place, in: mount)?.customMetadata == [
                    "b": "2", "c": "3",
                ]
            )
            let many = Dictionary(uniqueKeysWithValues: (0..<65).map { ("\($0)", Optional("x")) })
            for refused in [
                many, ["": "x"], [String(repeating: "k", count: 129): "x"],
                ["k": String(repeating: "v", count: 513)], ["k": "a\0b"],
            ] {
                #expect(try await change(refused) != nil)
            }
            #expect(try await bench.keyValue.read(place, in: mount) == nil)
            #expect(try await bench.keyValue.metadata(of: place, in: mount)?.currentVersion == 0)
        }
    }

    @Test("a folder lists its names once, by their bytes, page by page; a scan gives all that is within")
    func listing() async throws {
        try await SecretsBench.unsealed { bench in
            let mount = try await bench.mount()
            let paths = [
                "a", "a/b", "a/b/c", "a-b", "a.b", "B", "b/1", "b/10", "b/2", "b/x/y", "b0", "é/1",
                "e\u{301}", "z \u{1}",
            ]
            for text in paths {
                _ = try await bench.keyValue.put(["a": 1], at: path(text, mount), in: mount)
            }
            func list(_ folder: String, after: String? = nil, limit: Int? = nil) async throws -> [String] {
                try await bench.keyValue.list(folder, in: mount, page: ListPage(after: after, limit: limit))
            }
            let names = ["B", "a", "a-b", "a.b", "a/", "b/", "b0", "e\u{301}", "z \u{1}", "é/"]
            #expect(try await list("").map { Array($0.utf8) } == names.map { Array($0.utf8) })
            #expect(try await list("a") == ["b", "b/"])
            #expect(try await list("b/") == ["1", "10", "2", "x/"])
            #expect(try await list("nothing").isEmpty)
            for size in 1...4 {
                var paged: [String] = []
                while case let page = try await list("", after: paged.last, limit: size), !page.isEmpty {
                    #expect(page.count <= size)
                    paged += page
                }
                #expect(paged == names)
            }
            let scanned = try await bench.keyValue.scan("", in: mount)
            #expect(scanned.count == paths.count)
            #expect(try await bench.keyValue.scan("b", in: mount) == ["1", "10", "2", "x/y"])
            let page = ListPage(after: "10", limit: 1)
            #expect(try await bench.keyValue.scan("b", in: mount, page: page) == ["2"])
        }
    }

    @Test(
        "a value that was put into another place does not open: of another path, version, mount or tenant",
        arguments: ["path", "version", "mount", "tenant"]
    )
    func swapped(place: String) async throws {
        try await SecretsBench.unsealed { bench in
            let other = try await bench.database.makeTenant("other")
            let mount = try await bench.mount()
            let second = try await bench.mount("second")
            let foreign = try await bench.mount("secret", of: other)
            for (text, mount) in [
                ("a", mount), ("a", mount), ("b", mount), ("b", mount), ("a", second), ("a", foreign),
            ] {
                _ = try await bench.keyValue.put(
                    ["of": .string("\(mount.id)/\(text)")],
                    at: path(text, mount),
                    in: mount
                )
            }
            for each in [second, foreign] {
                _ = try await bench.keyValue.put(["of": "second"], at: path("a", each), in: each)
            }
            let from: Query =
                switch place {
                case "path":
                    "SELECT encrypted_data FROM secrets.secrets WHERE mount_id = \(mount.id) AND path = 'b'"
                case "version":
                    """
                    SELECT old.encrypted_data FROM secrets.secret_versions AS old
                    JOIN secrets.secrets AS head USING (tenant_id, secret_id)
                    WHERE head.mount_id = \(mount.id) AND head.path = 'a'
                    """
                case "mount":
                    "SELECT encrypted_data FROM secrets.secrets WHERE mount_id = \(second.id) AND path = 'a'"
                default:
                    "SELECT encrypted_data FROM secrets.secrets WHERE mount_id = \(foreign.id) AND path = 'a'"
                }
            let bytes = try await bench.database.superuser.first(from) { row -> [UInt8] in
                try row["encrypted_data"]
            }
            let planted = try await bench.database.superuser.execute(
                """
                UPDATE secrets.secrets SET encrypted_data = \(try #require(bytes))
                WHERE mount_id = \(mount.id) AND path = 'a'
                """
            )
            #expect(planted == 1)
            let refused = try await refusal(SecretsError.self) { _ = try await read(bench, "a", mount) }
            #expect(refused == .damaged)
        }
    }

    @Test("an old row of a secret that was made anew does not open in its place")
    func replayed() async throws {
        try await SecretsBench.unsealed { bench in
            let mount = try await bench.mount()
            let place = try path("a", mount)
            _ = try await bench.keyValue.put(["is": "old"], at: place, in: mount)
            let old = try await bench.database.superuser.first(
                "SELECT encrypted_data FROM secrets.secrets WHERE mount_id = \(mount.id)"
            ) { row -> [UInt8] in try row["encrypted_data"] }
            try await bench.keyValue.remove(place, in: mount)
            _ = try await bench.keyValue.put(["is": "new"], at: place, in: mount)
            try await bench.database.superuser.execute(
                "UPDATE secrets.secrets SET encrypted_data = \(try #require(old)) WHERE mount_id = \(mount.id)"
            )
            let refused = try await refusal(SecretsError.self) {
                _ = try await bench.keyValue.read(place, in: mount)
            }
            #expect(refused == .damaged)
        }
    }

    @Test("without versions a write replaces what was there, and nothing of it is kept")
    func withoutVersions() async throws {
        try await SecretsBench.unsealed { bench in
            let mount = try await bench.mount(version: 1)
            let place = try path("a", mount)
            for number in 1...3 {
                _ = try await bench.keyValue.put(["n": .number(number)], at: place, in: mount)
            }
            #expect(try await bench.keyValue.read(place, in: mount)?.data == ["n": 3])
            let old = try await bench.database.superuser.rows("SELECT 1 AS one FROM secrets.secret_versions")
            #expect(old.isEmpty)
            #expect(try await bench.keyValue.remove(place, in: mount))
            #expect(try await bench.keyValue.read(place, in: mount) == nil)
        }
    }

    @Test("no table holds a value, nor a name within it")
    func nothingInClear() async throws {
        try await SecretsBench.unsealed { bench in
            let mount = try await bench.mount()
            let place = try path("a", mount)
            for _ in 0..<2 {
                _ = try await bench.keyValue.put(["canary-name": "canary-value"], at: place, in: mount)
            }
            for query in [
                "SELECT encode(coalesce(encrypted_data, ''), 'escape') || row_to_json(kept)::text AS line FROM secrets.secrets AS kept",
                "SELECT encode(coalesce(encrypted_data, ''), 'escape') || row_to_json(kept)::text AS line FROM secrets.secret_versions AS kept",
            ] as [Query] {
                let lines = try await bench.database.superuser.rows(query) { row -> String in try row["line"]
                }
                #expect(!lines.isEmpty && lines.allSatisfy { !$0.contains("canary") })
            }
        }
    }
}

@Suite("Patches and subkeys")
struct MergePatchTests {
    @Test("a patch is merged as RFC 7396 has it")
    func merging() {
        let present: LooseObject = ["a": "b", "c": ["d": "e", "f": "g"], "l": [1]]
        #expect(
            present.patched(with: ["a": "z", "c": ["f": nil, "h": ["i": nil]], "l": ["x": 1]])
                == ["a": "z", "c": ["d": "e", "h": [:]], "l": ["x": 1]]
        )
    }

    @Test("subkeys are names without values, down to a depth")
    func subkeys() {
        let data: LooseObject = ["a": 1, "b": ["c": ["d": 2], "e": [:]]]
        #expect(data.subkeys(depth: 0) == ["a": nil, "b": ["c": ["d": nil], "e": nil]])
        #expect(data.subkeys(depth: 1) == ["a": nil, "b": nil])
        #expect(data.subkeys(depth: 2) == ["a": nil, "b": ["c": nil, "e": nil]])
    }

    @Test(
        "times are written as Go writes them",
        arguments: [
            (0, "0s"), (59, "59s"), (60, "1m0s"), (1800, "30m0s"), (12_319, "3h25m19s"), (-60, "-1m0s"),
        ]
    )
    func durations(seconds: Int, text: String) { #expect(GoDuration.text(seconds: seconds) == text) }

    @Test("a length of time is none that leads beyond what a moment holds")
    func longDurations() {
        #expect(GoDuration.seconds("100d") == 8_640_000)
        let sum = String(repeating: "999999999d", count: 200_000)
        for text in ["\(Int.max)", "9223372037", "999999999d", sum] {
            #expect(GoDuration.seconds(text) == nil, "\(text.prefix(40))")
        }
        let now = Instant(microseconds: 1_800_000_000_000_000)
        #expect(now.advanced(bySeconds: 60).microseconds == 1_800_000_060_000_000)
        // What was long ago must not become what is to come, nor the other way about.
        for seconds in [9_223_372_036_854, Int.max] {
            #expect(now.advanced(bySeconds: -seconds) < now)
            #expect(now.advanced(bySeconds: seconds) > now)
        }
    }
}
