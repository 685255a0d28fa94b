import Evidence
import Postgres
import TestSupport
import Testing

@testable import Secrets

/// Who writes in the database, and has no key.
@Suite("Keys of transit are bound to their settings")
struct TransitBindingTests {
    @Test(
        "a setting that was changed in the database makes the key unusable, and no more than it allowed",
        arguments: [
            "is_exportable = true", "allows_backup = true", "allows_deletion = true",
            "min_decryption_version = 2",
            "auto_rotate_seconds = 7200", "is_derived = true",
        ]
    )
    func changed(setting: String) async throws {
        try await TransitBench.with { bench in
            try await bench.make()
            _ = try await bench.transit.rotate("billing", at: bench.place, now: bench.now)
            try await bench.database.superuser.transaction { db in
                try db.executeScript("UPDATE secrets.transit_keys SET \(setting)")
            }
            await #expect(throws: BarrierError.damaged) { _ = try await bench.key() }
            await #expect(throws: BarrierError.damaged) {
                _ = try await bench.transit.rotate("billing", at: bench.place, now: bench.now)
            }
        }
    }

    @Test("a version of a key that is gone is none of the one that has its name now")
    func sameName() async throws {
        try await TransitBench.with { bench in
            try await bench.make()
            try await bench.change { $0.allowsDeletion = true }
            let old = try #require(try await material(bench))
            try await bench.transit.delete("billing", at: bench.place)
            try await bench.make()
            try await bench.change { $0.allowsDeletion = true }
            #expect(try await bench.key() != nil)
            try await bench.database.superuser.execute(
                "UPDATE secrets.transit_key_versions SET material = \(old)"
            )
            await #expect(throws: BarrierError.damaged) { _ = try await bench.key() }
        }
    }

    @Test("a key of before is used as it is, and bound once it is changed")
    func earlier() async throws {
        try await TransitBench.with { bench in
            let made = try await bench.make()
            let material = try #require(made.versions[1]).material
            let (tenant, mount) = (bench.place.tenant, bench.place.mount)
            let kept = try bench.barrier.encrypt(
                material.encoded,
                at: BarrierPlace(tenant: tenant, path: "transit/\(mount)/billing", version: 1)
            )
            try await bench.database.superuser.execute("UPDATE secrets.transit_keys SET key_id = NULL")
            try await bench.database.superuser.execute(
                "UPDATE secrets.transit_key_versions SET material = \(kept)"
            )
            #expect(try await bench.key()?.versions[1]?.material.encoded == material.encoded)
            _ = try await bench.transit.rotate("billing", at: bench.place, now: bench.now)
            #expect(
                try await bench.count(
                    "SELECT count(*) AS count FROM secrets.transit_keys WHERE key_id IS NULL"
                ) == 0
            )
            let now = try #require(try await bench.key())
            #expect(now.latestVersion == 2 && now.versions[1]?.material.encoded == material.encoded)
            // What it was kept as before does not open any more.
            try await bench.database.superuser.execute(
                "UPDATE secrets.transit_key_versions SET material = \(kept) WHERE version = 1"
            )
            await #expect(throws: BarrierError.damaged) { _ = try await bench.key() }
        }
    }

    private func material(_ bench: TransitBench) async throws -> [UInt8]? {
        try await bench.database.superuser.first("SELECT material FROM secrets.transit_key_versions") {
            row -> [UInt8] in try row["material"]
        }
    }
}
