import Evidence
import Foundation
import Testing

@testable import Kinds

@Suite("The manifests for clusters")
struct CeremonyManifestTests {
    private static func text(_ file: String) throws -> String {
        let url = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../deploy/kubernetes/\(file)").standardizedFileURL
        return try String(contentsOf: url, encoding: .utf8)
    }

    private static func schema() throws -> JSON {
        let crd = try YAMLReader.json(of: try text("crd.yaml"))
        let version = try #require(crd["spec"]?["versions"]?.array?.first)
        return try #require(version["schema"]?["openAPIV3Schema"])
    }

    private static let object: JSON = [
        "apiVersion": "custody.muniment.dev/v1", "kind": "Ceremony", "metadata": ["name": "one"],
        "spec": [
            "ceremonyID": "0193b1c2-7d10-7000-8000-000000000001", "artifact": "example.org",
            "kind": "dns_zone",
            "version": 2, "cid": .string("sha256:" + String(repeating: "a", count: 64)),
            "versionDigest": .string("sha256:" + String(repeating: "b", count: 64)), "class": "2-of-3",
            "quorum": 2,
            "eligible": ["did:key:z6Mk"], "payloadType": "application/vnd.in-toto+json", "payload": "e30=",
            "openedBy": "ada", "expiresAt": "2026-11-22T00:00:00Z",
        ],
        "status": [
            "phase": "Approved", "observedGeneration": 1, "reason": "as agreed",
            "signatures": [["did": "did:key:z6Mk", "keyid": "did:key:z6Mk#z6Mk", "signature": "AAAA"]],
        ],
    ]

    @Test("a resource that the server asks for, with what a controller answers, keeps to the schema")
    func sound() throws {
        #expect(try JSONSchema(try Self.schema()).validate(Self.object).isEmpty)
        // By hand, three members are enough.
        let brief: JSON = [
            "spec": [
                "artifact": "example.org", "kind": "dns_zone",
                "cid": .string("sha256:" + String(repeating: "a", count: 64)),
            ]
        ]
        #expect(try JSONSchema(try Self.schema()).validate(brief).isEmpty)
    }

    @Test("what is no ceremony breaks it")
    func unsound() throws {
        let schema = try JSONSchema(try Self.schema())
        let changes: [(String, String, JSON)] = [
            ("spec", "kind", "floppy_disk"), ("spec", "cid", "md5:00"), ("spec", "version", 0),
            ("spec", "quorum", "two"), ("spec", "artifact", ""), ("status", "phase", "Perhaps"),
            ("status", "signatures", [["did": "did:key:z6Mk"]]), ("status", "observedGeneration", -1),
        ]
        for (part, member, value) in changes {
            var object = try #require(Self.object.object)
            var inner = try #require(object[part]?.object)
            inner[member] = value
            object[part] = .object(inner)
            #expect(!schema.validate(.object(object)).isEmpty, "\(part).\(member)")
        }
        #expect(!schema.validate(["status": [:]]).isEmpty)
    }

    @Test(
        "the schema is structural: every value has a type, and nothing else than what such schemas may have"
    )
    func structural() throws {
        let known: Set<String> = [
            "type", "description", "required", "properties", "items", "enum", "pattern", "format",
            "minLength",
            "maxLength", "minimum", "maximum", "maxItems", "x-kubernetes-validations",
        ]
        func walk(_ schema: JSON, _ path: String) {
            #expect(schema["type"]?.string != nil, "\(path)")
            for name in schema.object?.names ?? [] { #expect(known.contains(name), "\(path).\(name)") }
            for member in schema["properties"]?.object?.members ?? [] {
                walk(member.value, path + "." + member.name)
            }
            if let items = schema["items"] { walk(items, path + "[]") }
        }
        walk(try Self.schema(), "")
        let crd = try YAMLReader.json(of: try Self.text("crd.yaml"))
        let kinds = Set(KindName.allCases.map(\.rawValue))
        let listed = try Self.schema()["properties"]?["spec"]?["properties"]?["kind"]?["enum"]?.array
        #expect(Set((listed ?? []).compactMap(\.string)) == kinds)
        #expect(crd["spec"]?["versions"]?.array?.first?["subresources"]?["status"] == [:])
        #expect(crd["metadata"]?["name"]?.string == "ceremonies.custody.muniment.dev")
    }

    @Test("the server may make, read and delete ceremonies, and neither change them nor write their status")
    func rights() throws {
        let documents = try Self.text("rbac.yaml").components(separatedBy: "\n---\n").map {
            try YAMLReader.json(of: $0)
        }
        let roles = documents.filter { $0["kind"]?.string == "Role" }
        #expect(roles.count == 2 && documents.count == 6)
        let own = try #require(roles.first { $0["metadata"]?["name"]?.string == "muniment-ceremonies" })
        #expect(
            own["rules"] == [
                [
                    "apiGroups": ["custody.muniment.dev"], "resources": ["ceremonies"],
                    "verbs": ["create", "delete", "get", "list", "watch"],
                ]
            ]
        )
        #expect(!documents.contains { $0["kind"]?.string?.hasPrefix("Cluster") == true })
        #expect(!documents.contains { $0.canonicalString.contains("\"*\"") })
    }
}
