import Evidence
import Foundation
import TestSupport
import Testing

@Suite("A log that is checked from outside")
struct LogTests {
    /// Asks until a checkpoint covers as many entries as the ledger has.
    private func covered(_ home: ProductHome) async throws -> JSON {
        var found = JSON.null
        try await condition {
            let heads = try await home.json("ledger", "list")
            let head = heads["items"]?.array?.first { $0["ledger"]?.string == "chronicle" }
            found = try await home.json("ledger", "checkpoint")
            return found["size"]?.integer != nil && found["size"] == head?["size"]
        }
        return found
    }

    @Test("checkpoint, proof and bundle are checked here; the bundle without a server")
    func proofs() async throws {
        try await ProductHome.with { home in
            try await home.start()
            try await home.signIn()
            _ = try await home.json("accord", "create", "operations")
            let first = try await covered(home)
            #expect(first["state"]?.string == "consistent")
            _ = try await home.json("artifact", "add", "examples/northwind.example.zone")
            let second = try await covered(home)
            #expect(second["kept_size"]?.integer != nil)
            let key = try #require(second["key"]?.string)

            let proof = try await home.json("ledger", "proof", "1")
            #expect(proof["inclusion_proof"]?["tree_size"] == second["size"])
            let file = home.path + "/client/entry-1.json"
            let written = try await home.json("ledger", "bundle", "1", "--out", file)
            #expect(written["log_key"]?.string == key)
            let verified = try await home.muniment("verify-bundle", file, "--log-key", key)
            #expect(verified.status == 0, "\(verified.output)\(verified.errors)")
            let other = "localhost+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
            #expect(
                try await home.muniment("verify-bundle", file, "--log-key", other).status != 0
            )

            let verify = try await home.json("ledger", "verify", "chronicle")
            #expect(verify["items"]?.array?.first?["checkpoint"]?["size"] == second["size"])

            // A new key signs the last checkpoint over, while the server runs.
            let rotated = try await home.munimentd("rotate-log-key")
            #expect(rotated.status == 0, "\(rotated.errors)")
            try await condition {
                let found = try await home.json("ledger", "checkpoint")
                return found["key"]?.string != key && found["earlier_key"]?.string == key
                    && (found["note"]?.string ?? "").components(separatedBy: "\n— ").count == 3
            }
            #expect(try await home.json("ledger", "checkpoint")["earlier_key"] == .null)
            #expect(try await home.muniment("ledger", "verify").status == 0)
        }
    }

    @Test(
        "a tail that was cut off together with its head, tree and checkpoints is found, by the server and by the client"
    )
    func cutTail() async throws {
        try await ProductHome.with { home in
            try await home.start()
            try await home.signIn()
            _ = try await home.json("accord", "create", "operations")
            _ = try await home.json("artifact", "add", "examples/northwind.example.zone")
            let kept = try await covered(home)
            let size = try #require(kept["size"]?.integer)
            #expect(try await home.muniment("ledger", "verify").status == 0)

            _ = try await home.psql(
                """
                ALTER TABLE ledger.entries DISABLE TRIGGER ALL; ALTER TABLE ledger.heads DISABLE TRIGGER ALL;
                ALTER TABLE ledger.trees DISABLE TRIGGER ALL; ALTER TABLE ledger.tiles DISABLE TRIGGER ALL;
                ALTER TABLE ledger.checkpoints DISABLE TRIGGER ALL;
                ALTER TABLE ledger.idempotency_keys DISABLE TRIGGER ALL;
                DELETE FROM ledger.checkpoints WHERE ledger = 'chronicle';
                DELETE FROM ledger.tiles WHERE ledger = 'chronicle'; DELETE FROM ledger.trees WHERE ledger = 'chronicle';
                DELETE FROM ledger.idempotency_keys WHERE leaf_index >= \(size - 1) AND ledger = 'chronicle';
                DELETE FROM ledger.entries WHERE leaf_index >= \(size - 1) AND ledger = 'chronicle';
                UPDATE ledger.heads AS head SET size = \(size - 1), chain_hash = entry.chain_hash
                FROM ledger.entries AS entry
                WHERE head.ledger = 'chronicle' AND entry.ledger = 'chronicle' AND entry.leaf_index = \(size - 2);
                """
            )
            // The server's signer remembers.
            try await condition {
                let health = try await home.run(["/usr/bin/curl", "-s", home.address + "/health/ready"])
                return health.output.contains("shrunk")
            }
            #expect(home.log.contains("no checkpoint is signed"))
            // So does whoever looked at the log before.
            let audit = try await home.json("ledger", "verify", "chronicle", status: 1)
            let fault = try #require(audit["items"]?.array?.first?["fault"])
            #expect(fault["column"]?.string?.hasPrefix("checkpoint") == true, "\(fault)")
            #expect(try await home.muniment("ledger", "checkpoint").status == 1)

            // A server that has lost its memory signs what is left: the client does not.
            try FileManager.default.removeItem(atPath: home.path + "/checkpoints")
            try await condition {
                let audit = try await home.json("ledger", "verify", "chronicle", status: 1)
                let fault = audit["items"]?.array?.first?["fault"]
                return fault?["column"]?.string == "checkpoint.size"
                    && fault?["leaf_index"]?.integer == size - 1
            }
        }
    }
}
