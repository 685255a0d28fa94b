import Evidence
import Postgres
import Secrets
import TestSupport
import Testing

@Suite("Keys of transit in the database")
struct TransitTests {
    private let plaintext = Array("4111 1111 1111 1111".utf8)

    @Test("a key is kept as it was made, and made once", arguments: TransitKeyType.allCases)
    func creating(type: TransitKeyType) async throws {
        try await TransitBench.with { bench in
            var draft = TransitDraft()
            draft.type = type
            draft.isExportable = true
            draft.autoRotatePeriod = 7_200
            draft.keySize = type == .hmac ? 64 : nil
            let (made, isNew) = try await bench.transit.create(
                "billing",
                draft,
                at: bench.place,
                now: bench.now
            )
            #expect(isNew)
            let kept = try #require(try await bench.key())
            #expect(kept.type == type && kept.isExportable && kept.autoRotatePeriod == 7_200)
            #expect(try kept.export(.hmacKey) == made.export(.hmacKey))
            if type.encrypts {
                #expect(try kept.decrypt(made.encrypt(plaintext).text) == plaintext)
                #expect(try kept.export(.encryptionKey) == made.export(.encryptionKey))
            }
            if type.signs { #expect(try kept.isSignature(made.sign(plaintext).text, of: plaintext)) }
            if type == .hmac {
                #expect(try kept.export(.hmacKey)[1].flatMap { Base64.decode($0) }?.count == 64)
            }
            let again = try await bench.transit.create(
                "billing",
                TransitDraft(),
                at: bench.place,
                now: bench.now
            )
            #expect(!again.isNew)
            #expect(again.key.type == type)
            #expect(try await bench.transit.names(at: bench.place) == ["billing"])
        }
    }

    @Test("of many who make the same key at once, all get the one that is kept")
    func race() async throws {
        try await TransitBench.with { bench in
            let keys = try await withThrowingTaskGroup(of: String.self) { group in
                for _ in 0..<12 {
                    group.addTask {
                        let key = try await bench.make { $0.isExportable = true }
                        return try key.export(.encryptionKey)[1] ?? ""
                    }
                }
                return try await group.reduce(into: Set()) { $0.insert($1) }
            }
            #expect(keys.count == 1)
        }
    }

    @Test("rotated at once by many, each has its version and none is lost")
    func rotating() async throws {
        try await TransitBench.with { bench in
            try await bench.make()
            let first = try #require(try await bench.key()).encrypt(plaintext).text
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<8 {
                    group.addTask {
                        _ = try await bench.transit.rotate("billing", at: bench.place, now: bench.now)
                    }
                }
                try await group.waitForAll()
            }
            let key = try #require(try await bench.key())
            #expect(key.latestVersion == 9)
            #expect(key.versions.keys.sorted() == Array(1...9))
            #expect(try key.decrypt(first) == plaintext)
            // What is needed alone: the latest, and what was asked for.
            let some = try await bench.transit.key("billing", at: bench.place, .latest(and: [2, 77]))
            #expect(some?.versions.keys.sorted() == [2, 9])
            await #expect(throws: TransitError.unknownKey("none")) {
                _ = try await bench.transit.rotate("none", at: bench.place, now: bench.now)
            }
        }
    }

    @Test("what is trimmed is gone from the database")
    func trimming() async throws {
        try await TransitBench.with { bench in
            try await bench.make()
            let first = try #require(try await bench.key()).encrypt(plaintext).text
            for _ in 0..<10 { _ = try await bench.transit.rotate("billing", at: bench.place, now: bench.now) }
            await #expect(throws: TransitError.self) {
                _ = try await bench.transit.trim("billing", to: 2, at: bench.place)
            }
            try await bench.change {
                $0.minDecryptionVersion = 3
                $0.minEncryptionVersion = 9
            }
            for version in [0, 4, 12] {
                await #expect(throws: TransitError.self) {
                    _ = try await bench.transit.trim("billing", to: version, at: bench.place)
                }
            }
            _ = try await bench.transit.trim("billing", to: 2, at: bench.place)
            let key = try #require(try await bench.key())
            #expect(key.minAvailableVersion == 2)
            #expect(key.versions.keys.sorted() == Array(2...11))
            #expect(throws: TransitError.self) { try key.decrypt(first) }
            await #expect(throws: TransitError.self) {
                _ = try await bench.transit.trim("billing", to: 1, at: bench.place)
            }
            await #expect(throws: TransitError.self) {
                try await bench.change { $0.minDecryptionVersion = 1 }
            }
        }
    }

    @Test("a key is deleted only where it allows it, and with all of its versions")
    func deleting() async throws {
        try await TransitBench.with { bench in
            try await bench.make()
            await #expect(throws: TransitError.refused("deletion is not allowed for this key")) {
                try await bench.transit.delete("billing", at: bench.place)
            }
            try await bench.change { $0.allowsDeletion = true }
            try await bench.transit.delete("billing", at: bench.place)
            #expect(try await bench.key() == nil)
            #expect(try await bench.count("SELECT count(*) AS count FROM secrets.transit_key_versions") == 0)
            await #expect(throws: TransitError.unknownKey("billing")) {
                try await bench.transit.delete("billing", at: bench.place)
            }
        }
    }

    @Test("a backup is put back under another name, and over a key only where that is wanted")
    func restoring() async throws {
        try await TransitBench.with { bench in
            try await bench.make {
                $0.isExportable = true
                $0.allowsBackup = true
            }
            let key = try #require(try await bench.key())
            let text = try key.encrypt(plaintext).text
            let backup = try key.backup(at: bench.now)
            try await bench.transit.restore(backup, as: "other", isForced: false, at: bench.place)
            #expect(try await bench.key("other")?.decrypt(text) == plaintext)
            await #expect(throws: TransitError.forbidden("key \"billing\" already exists")) {
                try await bench.transit.restore(backup, as: nil, isForced: false, at: bench.place)
            }
            _ = try await bench.transit.rotate("billing", at: bench.place, now: bench.now)
            try await bench.transit.restore(backup, as: nil, isForced: true, at: bench.place)
            #expect(try await bench.key()?.latestVersion == 1)
        }
    }

    @Test("in the database no key stands in clear, and none opens in another's place")
    func keeping() async throws {
        try await TransitBench.with { bench in
            for name in ["billing", "other"] { try await bench.make(name) { $0.isExportable = true } }
            let exported = try #require(try await bench.key()?.export(.encryptionKey)[1])
            let bytes = try #require(Base64.decode(exported))
            #expect(
                try await bench.count(
                    """
                    SELECT count(*) AS count FROM secrets.transit_key_versions
                    WHERE position(\(bytes)::bytea IN material) > 0
                    """
                ) == 0
            )
            _ = try await bench.database.superuser.execute(
                """
                UPDATE secrets.transit_key_versions AS kept SET material = others.material
                FROM secrets.transit_key_versions AS others
                WHERE kept.key_name = 'billing' AND others.key_name = 'other'
                """
            )
            await #expect(throws: BarrierError.damaged) { _ = try await bench.key() }
            try await bench.seal.seal()
            await #expect(throws: BarrierError.sealed) { _ = try await bench.key("other") }
        }
    }

    @Test("another tenant and another mount see nothing of a key, and a mount's keys go with it")
    func isolation() async throws {
        try await TransitBench.with { bench in
            try await bench.make()
            let other = try await bench.database.makeTenant("other")
            let mount = try await bench.mounts.enable(
                MountRequest(.secret, path: "second", type: "transit"),
                of: bench.place.tenant
            )
            let places = [
                Transit.Place(tenant: other, mount: bench.place.mount),
                Transit.Place(tenant: bench.place.tenant, mount: mount.id),
            ]
            for place in places {
                #expect(try await bench.transit.key("billing", at: place) == nil)
                #expect(try await bench.transit.names(at: place).isEmpty)
                #expect(try await !bench.transit.hasKey("billing", at: place))
                await #expect(throws: TransitError.self) {
                    try await bench.transit.delete("billing", at: place)
                }
                await #expect(throws: TransitError.self) {
                    _ = try await bench.transit.rotate("billing", at: place, now: bench.now)
                }
            }
            // No key is made at a mount that is another tenant's.
            await #expect(throws: SecretsError.mountGone) {
                _ = try await bench.transit.create("b", TransitDraft(), at: places[0], now: bench.now)
            }
            _ = try await bench.transit.create("b", TransitDraft(), at: places[1], now: bench.now)
            try await bench.mounts.disable(.secret, path: "transit", of: bench.place.tenant)
            #expect(try await bench.count("SELECT count(*) AS count FROM secrets.transit_keys") == 1)
            #expect(try await bench.transit.names(at: places[1]) == ["b"])
        }
    }

    @Test(
        "a key that can't be is refused before it is made",
        arguments: ["", "a/b", "a b", "-a", "a.", "ключ", String(repeating: "a", count: 256)]
    )
    func names(name: String) async throws {
        try await TransitBench.with { bench in
            await #expect(throws: TransitError.self) { try await bench.make(name) }
        }
    }

    @Test("settings that do not go together are refused")
    func drafts() async throws {
        try await TransitBench.with { bench in
            let edits: [@Sendable (inout TransitDraft) -> Void] = [
                { $0.isConvergent = true },
                { draft in (draft.type, draft.isDerived) = (.rsa2048, true) },
                { draft in (draft.type, draft.isDerived, draft.isConvergent) = (.ed25519, true, true) },
                { $0.keySize = 64 },
                { draft in (draft.type, draft.keySize) = (.hmac, 31) },
                { $0.autoRotatePeriod = 60 },
                { $0.autoRotatePeriod = -1 },
            ]
            for edit in edits { await #expect(throws: TransitError.self) { try await bench.make("a", edit) } }
            let names = try await bench.transit.names(at: bench.place)
            #expect(names.isEmpty)
        }
    }
}
