import Evidence
import Postgres
import Secrets
import TestSupport
import Testing

/// What is written together is not mixed up, and does not become too much.
@Suite("Secrets that are written together")
struct SecretBatchTests {
    @Test(
        "paths that look alike are two secrets, and what is too much for one transaction is written in several"
    )
    func together() async throws {
        try await SecretsBench.unsealed { bench in
            let mount = try await bench.mount()
            let keyValue = bench.keyValue
            // One letter, and a letter with its accent behind it: one text as Unicode compares them.
            let names = ["caf\u{E9}", "cafe\u{301}"]
            // 20 MiB in all, where a transaction takes no more than 4.
            let long = String(repeating: "x", count: 1 << 20)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<20 {
                    for (place, name) in names.enumerated() {
                        group.addTask {
                            let path = try SecretPath("\(name)/\(number)", in: mount)
                            try await keyValue.put(["place": .number(place)], at: path, in: mount)
                        }
                    }
                    group.addTask {
                        let path = try SecretPath("long/\(number)", in: mount)
                        try await keyValue.put(["text": .string(long)], at: path, in: mount)
                    }
                }
                try await group.waitForAll()
            }
            for number in 0..<20 {
                for (place, name) in names.enumerated() {
                    let path = try SecretPath("\(name)/\(number)", in: mount)
                    let kept = try await keyValue.read(path, in: mount)
                    #expect(kept?.data == ["place": .number(place)] && kept?.version.version == 1)
                }
                let path = try SecretPath("long/\(number)", in: mount)
                #expect(
                    try await keyValue.read(path, in: mount)?.data?["text"]?.string?.utf8.count == 1 << 20
                )
            }
        }
    }

    @Test("one whose name stands for something else is refused, and those beside it are written")
    func namedOtherwise() async throws {
        try await SecretsBench.unsealed { bench in
            let (mount, other) = (try await bench.mount("kv"), try await bench.mount("other"))
            let keyValue = bench.keyValue
            let taken = try SecretPath("a", in: other)
            try await keyValue.put(["a": 1], at: taken, in: other)
            // As if it stood for a role: another mount's row with the name of the first one's secret.
            _ = try await bench.database.superuser.rows(
                "UPDATE secrets.secrets SET secret_path = 'kv.taken' WHERE secret_path = 'other.a'"
            )
            let versions = await withTaskGroup(of: (String, Int?).self) { group in
                for name in ["taken"] + (0..<20).map({ "free/\($0)" }) {
                    group.addTask {
                        let version = try? await keyValue.put(
                            ["a": 1],
                            at: SecretPath(name, in: mount),
                            in: mount
                        )
                        return (name, version?.version)
                    }
                }
                return await group.reduce(into: [String: Int]()) { $0[$1.0] = $1.1 }
            }
            #expect(versions.count == 20 && versions["taken"] == nil)
            let refused = try await refusal(SecretsError.self) {
                try await keyValue.put(["a": 1], at: SecretPath("taken", in: mount), in: mount)
            }
            #expect(refused == .contended)
        }
    }
}
