import Evidence
import Foundation
import TestSupport
import Testing

/// Between the command line and the server stands somebody who answers some questions in another way.
@Suite("A server that answers another question, or out of a fork, is found out")
struct LyingServerTests {
    /// Forwards to `address` and answers what the JSON object in `answers` names by path: with the file's bytes, or with
    /// what the server says to another path.
    private static let program = """
        import http.server, json, sys, urllib.error, urllib.request
        address, answers = sys.argv[1], json.load(open(sys.argv[2]))
        class Lie(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            def do_GET(self):
                lie = answers.get(self.path, {})
                headers = {k: v for k, v in self.headers.items() if k.lower() in ("authorization", "accept")}
                asked = urllib.request.Request(address + lie.get("path", self.path), headers=headers)
                try:
                    answer = urllib.request.urlopen(asked)
                except urllib.error.HTTPError as error:
                    answer = error
                body = answer.read()
                if "text" in lie: body = lie["text"].encode()
                self.send_response(answer.status)
                self.send_header("Content-Type", answer.headers.get("Content-Type", "application/json"))
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)
            def log_message(self, *words): pass
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Lie)
        print(server.server_address[1], flush=True)
        server.serve_forever()
        """

    private func lying(
        _ home: ProductHome,
        _ answers: JSON,
        _ body: (_ address: String) async throws -> Void
    ) async throws {
        let file = home.path + "/client/answers.json"
        let output = home.path + "/client/\(UUID()).port"
        try Data(answers.canonicalBytes()).write(to: URL(filePath: file))
        let proxy = try ChildProcess(
            ["/usr/bin/python3", "-c", Self.program, home.address, file],
            output: output,
            errors: home.path + "/client/server.log"
        )
        defer { proxy.signal(SIGKILL) }
        var port = ""
        try await condition {
            port = (try? String(contentsOfFile: output, encoding: .utf8)) ?? ""
            return port.hasSuffix("\n")
        }
        try await body("http://127.0.0.1:\(port.dropLast())")
    }

    private func expect(
        _ column: String,
        _ home: ProductHome,
        _ address: String,
        _ arguments: String...
    ) async throws {
        let finished = try await home.muniment(
            arguments + ["--url", address, "--token-file", home.tokenFile, "--output", "json"]
        )
        #expect(finished.status == 1, "\(finished.output)\(finished.errors)")
        let found = try finished.json()["fault"]?["column"]?.string
        #expect(found == column, "\(finished.output)")
    }

    @Test("a proof, a row or a bundle of another entry answers nothing")
    func neighbour() async throws {
        try await with { home in
            let path = "/api/v1/ledgers/chronicle/entries/"
            let rows = try await home.json("ledger", "show", "2")
            let second = try #require(rows["entry_id"]?.string)
            let answers: JSON = [
                path + "1?proof=true": ["path": .string(path + "0?proof=true")],
                path + "1": ["path": .string(path + "0")],
                path + "1/bundle": ["path": .string(path + "0/bundle")],
                path + second + "?proof=true": ["path": .string(path + "0?proof=true")],
            ]
            try await lying(home, answers) { address in
                let file = home.path + "/client/bundle.json"
                try await expect("leaf_index", home, address, "ledger", "proof", "1")
                try await expect("entry_id", home, address, "ledger", "proof", second)
                try await expect("leaf_index", home, address, "ledger", "show", "1")
                try await expect("leaf_index", home, address, "ledger", "bundle", "1", "--out", file)
                #expect(!FileManager.default.fileExists(atPath: file))
                let honest = try await home.muniment(
                    "ledger",
                    "proof",
                    "0",
                    "--url",
                    address,
                    "--token-file",
                    home.tokenFile
                )
                #expect(honest.status == 0, "\(honest.output)\(honest.errors)")
            }
        }
    }

    @Test("a proof under a checkpoint that the log's own key signed for a fork is refused")
    func fork() async throws {
        try await with { home in
            let proof = try await home.json("ledger", "proof", "1")
            let told = try #require(proof["inclusion_proof"])
            // A tree of the same size in which this entry stands, too, and everything else is made up.
            let leaf = try #require(told["leaf_hash"]?.string.flatMap { Digest(hex: $0) })
            let size = try #require(told["tree_size"]?.integer)
            let leaves = (0..<size).map { $0 == 1 ? leaf : Digest.sha256(of: [UInt8($0 % 256)]) }
            let origin = try #require(
                told["checkpoint"]?.string?.split(separator: "\n").first.map(String.init)
            )
            let forged = try #require(
                Checkpoint(origin: origin, size: size, root: MerkleTree.root(of: leaves))
            )
            let text = try String(contentsOfFile: home.path + "/log-key", encoding: .utf8)
            let seed = try #require(Base64.decode(text.dropLast()))
            var note = try #require(SignedNote(text: forged.text))
            let key = try #require(SigningKey(seed: seed))
            let signature = try key.sign(note, as: origin)
            note.add(try #require(signature))
            var answer = try #require(proof.object)
            answer["inclusion_proof"] = [
                "ledger": "chronicle", "leaf_index": 1, "tree_size": .integer(size),
                "leaf_hash": .string(leaf.hex), "root_hash": .string(forged.root.hex),
                "hashes": .array(
                    MerkleTree.inclusionPath(of: 1, in: size).map {
                        .string(MerkleTree.root(of: Array(leaves[$0])).hex)
                    }
                ),
                "checkpoint": .string(String(decoding: note.bytes, as: UTF8.self)),
            ]
            let answers: JSON = [
                "/api/v1/ledgers/chronicle/entries/1?proof=true": [
                    "text": .string(JSON.object(answer).canonicalString)
                ]
            ]
            try await lying(home, answers) { address in
                try await expect("checkpoint.root_hash", home, address, "ledger", "proof", "1")
            }
        }
    }

    /// A server with a few entries and a checkpoint over them.
    private func with(_ body: (ProductHome) async throws -> Void) async throws {
        try await ProductHome.with { home in
            try await home.start()
            try await home.signIn()
            _ = try await home.json("accord", "create", "operations")
            _ = try await home.json("artifact", "add", "examples/northwind.example.zone")
            _ = try await home.json("accord", "create", "research")
            try await condition {
                let heads = try await home.json("ledger", "list")
                let head = heads["items"]?.array?.first { $0["ledger"]?.string == "chronicle" }
                return try await home.json("ledger", "checkpoint")["size"] == head?["size"]
            }
            try await body(home)
        }
    }
}
