import Access
import Evidence
import HTTPTypes
import Testing

@testable import Server

@Suite("Files and differences over HTTP", .house, .serialized)
struct DifferenceRoutesTests {
    private static let secret = "tr0ub4dor-and-3"

    private static func values(_ password: String = secret, replicas: Int = 2) -> [UInt8] {
        Array("replicas: \(replicas)\ndatabase:\n  user: app\n  password: \(password)\n".utf8)
    }

    private static func file(_ bytes: [UInt8]) -> JSON {
        ["name": "values.yaml", "media_type": "application/yaml", "bytes": .string(Base64.encode(bytes))]
    }

    private func register(_ bytes: [UInt8], as name: String, at house: House) async throws -> Answer {
        let answer = try await house.post(
            "/api/v1/artifacts",
            [
                "kind": "helm_values", "name": .string(name), "accord": .string(house.northwind.marks.accord),
                "files": [Self.file(bytes)],
            ]
        )
        try #require(answer.status == 201, "\(answer.text)")
        return answer
    }

    @Test("files come back byte for byte, to who may read them, and no other answer shows the secret in them")
    func files() async throws {
        let house = try House.shared()
        _ = try await register(Self.values(replicas: 9), as: "shop of files", at: house)
        let path = "/api/v1/artifacts/shop%20of%20files"
        let answer = try await house.get("\(path)/versions/1/files")
        let file = answer["files"]?.array?.first
        #expect(file?["bytes"]?.string == Base64.encode(Self.values(replicas: 9)))
        #expect(file?["sha256"]?.string == Digest.sha256(of: Self.values(replicas: 9)).hex)
        #expect(file?["media_type"] == "application/yaml")
        let told = try await house.get("/api/v1/ledgers/audit/entries?limit=1000").items
            .compactMap { $0["bytes"]?.string.flatMap { Base64.decode($0) } }
            .compactMap { try? JSON(parsing: $0) }
            .filter { $0["type"] == "muniment.artifact.files_read" }
        #expect(told.map { $0["data"]?["version"] } == [1])
        #expect(told.first?["data"]?["caller"]?.string == house.northwind.caller.name)
        #expect(told.first?["data"]?["caller_id"]?.string == house.northwind.caller.id.description)
        #expect(told.first?["data"]?["caller_kind"] == "person")
        let reader = try await house.token(with: [.read, .readLedger], named: "reader of files")
        expectProblem(
            try await house.ask(.get, "\(path)/versions/1/files", token: reader),
            403,
            "permission_missing"
        )
        expectProblem(try await house.get("\(path)/versions/2/files"), 404, "unknown_version")
        expectProblem(try await house.get("\(path)/versions/one/files"), 404, "unknown_version")
        #expect(try await house.get(path)["secrets", "count"] == 1)
        #expect(try await house.get("\(path)/versions").items.first?["normal"]?["normaliser"] != nil)
        for shown in [
            path, "\(path)/versions", "/artifacts/shop%20of%20files", "/api/v1/ledgers/chronicle/entries",
        ] {
            let text = try await house.get(shown).text
            #expect(
                !text.contains(Self.secret) && !text.contains(Base64.encode(Array(Self.secret.utf8))),
                "\(shown)"
            )
        }
    }

    @Test(
        "a verification tells in words what differs, and the same is found later, in programs and on the page"
    )
    func differences() async throws {
        let house = try House.shared()
        _ = try await register(Self.values(), as: "shop", at: house)
        let target: JSONObject = ["artifact": "shop", "target_kind": "cluster", "target_identifier": "one"]
        let deployed = try await house.post("/api/v1/deployments", .object(target))
        try #require(deployed.status == 201, "\(deployed.text)")
        var draft = target
        draft["observed"] = ["files": [Self.file(Self.values("other", replicas: 5))]]
        let seen = try await house.post("/api/v1/verifications", .object(draft))
        #expect(seen["verdict"] == "drift")
        #expect(seen["difference_count"] == 2)
        #expect(seen["normal", "normaliser"] != nil)
        #expect(seen["directions", "neutral"] != nil)
        let sentences = (seen["differences"]?.array ?? []).compactMap { $0["sentence"]?.string }
        #expect(sentences.count == 2)
        #expect(sentences.contains { $0.contains("replicas") && $0.contains("5") }, "\(sentences)")

        let path = "/api/v1/artifacts/shop/diff"
        let found = try await house.get("\(path)?to=observed&target_kind=cluster&target_identifier=one")
        #expect(found["differences"] == seen["differences"])
        #expect(found["from", "version"] == 1)
        #expect(found["to", "target_identifier"] == "one")

        _ = try await register(Self.values(replicas: 4), as: "shop", at: house)
        let versions = try await house.get("\(path)?from=1&to=2")
        #expect(versions["difference_count"] == 1)
        #expect(try await house.get(path).json == versions.json)
        let page = try await house.get("/artifacts/shop/diff?from=1&to=2", ["Accept": "text/html"])
        #expect(page.status == 200)
        #expect(page.text.contains("replicas"), "\(page.text)")
        let live = try await house.get("/artifacts/shop/diff?to=observed")
        #expect(live.text.contains("what was seen on one"))
        let artifact = try await house.get("/artifacts/shop").text
        #expect(artifact.contains("/diff?from=1&amp;to=2"), "\(artifact)")

        expectProblem(try await house.get("\(path)?from=9"), 404, "unknown_version")
        expectProblem(try await house.get("\(path)?from=0"), 422, "invalid_value", field: "from")
        expectProblem(
            try await house.get("\(path)?to=observed&target_kind=cluster"),
            422,
            "invalid_value",
            field: "target_identifier"
        )
        expectProblem(
            try await house.get("\(path)?to=observed&target_kind=cluster&target_identifier=two"),
            404,
            "nothing_observed"
        )
    }
}
