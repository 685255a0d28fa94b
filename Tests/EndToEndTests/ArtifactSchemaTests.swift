import Evidence
import Foundation
import TestSupport
import Testing

@Suite("An artifact's history and its schema, from the command line")
struct ArtifactSchemaTests {
    @Test("a schema is set as a new version, files are held against it, and one table tells what happened")
    func schema() async throws {
        try await ProductHome.with { home in
            try await home.start()
            try await home.signIn()
            _ = try await home.json("key", "new", "alice")
            _ = try await home.json("accord", "create", "operations", "--witness", "alice")
            let added = try await home.json("artifact", "add", "examples/northwind.example.zone")
            let name = "dns_zone:\(added["name"]?.string ?? "")"
            _ = try await home.json("ceremony", "open", name)
            #expect(try await home.muniment("ceremony", "sign", name, "--key", "alice").status == 0)

            #expect(try await home.json("artifact", "schema", "show", name) == [:])
            let strict = home.path + "/client/strict.json"
            let schema = #"{"type":"object","properties":{"records":{"type":"array","maxItems":1}}}"#
            try schema.write(toFile: strict, atomically: true, encoding: .utf8)
            let broken = try await home.json(
                "artifact",
                "schema",
                "validate",
                name,
                "--schema",
                strict,
                status: 1
            )
            #expect(broken["violations"]?.array?.first?["instance_path"]?.string == "/records")
            let refused = try await home.muniment("artifact", "schema", "set", name, strict)
            #expect(refused.status == 2, "\(refused.errors)")

            let loose = home.path + "/client/loose.json"
            try schema.replacing("1}", with: "5000}").write(toFile: loose, atomically: true, encoding: .utf8)
            let made = try await home.json("artifact", "schema", "set", name, loose)
            #expect(made["version"]?.integer == 2 && made["cid"] == added["cid"])
            #expect(try await home.json("artifact", "schema", "set", name, loose)["is_unchanged"] == true)
            #expect(try await home.json("artifact", "schema", "show", name)["type"]?.string == "object")
            let valid = try await home.json(
                "artifact",
                "schema",
                "validate",
                name,
                "examples/northwind.example.zone"
            )
            #expect(valid["is_valid"] == true)

            let history = try await home.json("artifact", "history", name)
            let steps = history["steps"]?.array?.compactMap { $0["step"]?.string } ?? []
            #expect(
                steps == ["proposed", "new version", "approved", "ceremony_open", "registered"],
                "\(steps)"
            )
            let approved = history["steps"]?.array?.first { $0["step"]?.string == "approved" }
            #expect(approved?["witnesses"]?.array?.count == 1 && approved?["version"]?.integer == 1)
            let people = try await home.muniment("artifact", "history", name)
            #expect(people.output.contains("witnessed by") && people.output.contains("version 2"))
        }
    }
}
