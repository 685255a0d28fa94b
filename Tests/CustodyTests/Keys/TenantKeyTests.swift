import Evidence
import Foundation
import Kinds
import Postgres
import Testing

@testable import Custody

@Suite("Keys of tenants")
struct TenantKeyTests {
    private func key(_ byte: UInt8) throws -> TenantKey {
        try #require(TenantKey([UInt8](repeating: byte, count: 32)))
    }

    private let place = SealedPlace(
        tenant: TenantID(UniqueID(at: Instant(microseconds: 1))),
        artifact: UniqueID(at: Instant(microseconds: 2)),
        version: 1,
        position: 0,
        path: "www.zone"
    )

    @Test("what was sealed for one place opens there, with that key, and nowhere else")
    func places() throws {
        let key = try key(1)
        let bytes = Array("the bytes of a file".utf8)
        let sealed = try key.sealed(bytes, at: place)
        #expect(key.opened(sealed, at: place) == bytes)
        #expect(try key.sealed(bytes, at: place) != sealed)
        #expect(try self.key(2).opened(sealed, at: place) == nil)
        let changes: [(inout SealedPlace) -> Void] = [
            { $0.tenant = TenantID(UniqueID(at: Instant(microseconds: 3))) },
            { $0.artifact = UniqueID(at: Instant(microseconds: 4)) },
            { $0.version = 2 }, { $0.position = 1 }, { $0.path = "ww.zone" },
        ]
        for change in changes {
            var other = place
            change(&other)
            #expect(key.opened(sealed, at: other) == nil)
        }
        for index in sealed.indices {
            var changed = sealed
            changed[index] ^= 1
            #expect(key.opened(changed, at: place) == nil)
        }
        #expect(key.opened([], at: place) == nil)
    }

    @Test("the derived keys are those that the format says")
    func vectors() throws {
        // Computed with Python's hmac and hashlib from RFC 5869 and the texts in the format.
        #expect(try key(0).id == "4713c33d7938b122")
    }

    @Test("neither the key nor anything of it is in a description")
    func redaction() throws {
        let key = try key(7)
        #expect("\(key) \(String(reflecting: key)) \(String(describing: [key]))".contains("07") == false)
        var dumped = ""
        dump(key, to: &dumped)
        #expect(dumped.contains("‹redacted›"))
        #expect(!dumped.contains("seal"))
    }

    @Test("a key is made once, for its owner alone, and is the same for every server on the folder")
    func making() async throws {
        try await Bench.with { bench in
            let first = try await bench.custody.key(of: bench.tenant)
            let path = "\(bench.keys)/\(bench.tenant)"
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(mode == 0o600)
            let again = try await bench.otherServer().key(of: bench.tenant)
            #expect(again.id == first.id)
            #expect(try FileManager.default.contentsOfDirectory(atPath: bench.keys).count == 1)
        }
    }

    @Test(
        "a missing key, another one, one that others may read and one that is none are told by file and remedy"
    )
    func refusals() async throws {
        try await Bench.with { bench in
            let key = try await bench.custody.key(of: bench.tenant)
            let path = "\(bench.keys)/\(bench.tenant)"
            func refusal() async throws -> TenantKeyRefusal? {
                do {
                    _ = try await bench.otherServer().key(of: bench.tenant)
                    return nil
                } catch CustodyError.tenantKeyUnusable(let refusal) {
                    #expect("\(refusal)".contains(path))
                    return refusal
                }
            }
            chmod(path, 0o640)
            #expect(try await refusal() == .exposed(path: path))
            chmod(path, 0o600)
            #expect(try await refusal() == nil)
            try FileManager.default.moveItem(atPath: path, toPath: path + ".kept")
            #expect(try await refusal() == .missing(path: path, keyID: key.id))
            #expect(!FileManager.default.fileExists(atPath: path))
            try Data((Base64.encode([UInt8](repeating: 9, count: 32)) + "\n").utf8)
                .write(to: URL(filePath: path))
            chmod(path, 0o600)
            #expect(try await refusal() == .other(path: path, keyID: key.id))
            try Data("no key\n".utf8).write(to: URL(filePath: path))
            chmod(path, 0o600)
            #expect(try await refusal() == .unusable(path: path))
        }
    }
}
