import Evidence
import Postgres
import Secrets
import SwiftASN1
import TestSupport
import Testing
import X509

@Suite("What authorities keep, show and forget")
struct PKIKeepingTests {
    @Test("tidying forgets what ended longer ago than its buffer, and no authority")
    func tidying() async throws {
        try await PKIBench.with { bench in
            try await bench.makeRoot()
            try await bench.keepRole()
            let (ended, revoked) = (try await bench.issue(), try await bench.issue())
            _ = try await bench.pki.revoke(serial: revoked.serial, at: bench.place)
            bench.secrets.clock.advance(by: .seconds(10_000))
            let live = try await bench.issue()
            var tidying = PKI.Tidying()
            tidying.certificates = true
            tidying.revoked = true
            try await bench.pki.tidy(tidying, at: bench.place)
            #expect(try await bench.pki.serials(revokedOnly: false, at: bench.place).count == 4)
            tidying.buffer = 60
            let done = try await bench.pki.tidy(tidying, at: bench.place)
            #expect(
                done["cert_store_deleted_count"]?.int == 1 && done["revoked_cert_deleted_count"]?.int == 1
            )
            let left = try await bench.pki.serials(revokedOnly: false, at: bench.place)
            #expect(left.contains(live.serial.text) && left.count == 2)
            #expect(!left.contains(ended.serial.text))
            tidying.buffer = -1
            #expect(try await bench.refusal { try await bench.pki.tidy(tidying, at: bench.place) } != nil)
        }
    }

    @Test("a key that is kept is not told, stands encrypted, and is the certificate's")
    func keptKeys() async throws {
        try await PKIBench.with { bench in
            try await bench.makeRoot()
            try await bench.keepRole()
            var request = CertificateRequest()
            request.commonName = "a.example.com"
            let issued = try await bench.pki.issue(
                request,
                role: "web",
                keepsKey: true,
                lifetimes: bench.lifetimes,
                at: bench.place
            )
            #expect(issued.privateKey == nil)
            let text = try #require(try await bench.pki.keptKey(serial: issued.serial, at: bench.place))
            #expect(try PEMBundle(text).keys.first?.publicKey == issued.certificate.publicKey)
            let other = try await bench.issue()
            #expect(try await bench.pki.keptKey(serial: other.serial, at: bench.place) == nil)
            let rows = try await bench.lines(
                """
                SELECT encode(private_key_encrypted, 'escape') AS line FROM secrets.certificates
                WHERE private_key_encrypted IS NOT NULL
                """
            )
            #expect(rows.count == 1 && !rows[0].contains("PRIVATE KEY"))
        }
    }

    @Test("those that end soon are seen first, page by page, and on the calendar")
    func looking() async throws {
        try await PKIBench.with { bench in
            try await bench.makeRoot()
            try await bench.keepRole("web", ["max_ttl": 6_912_000])
            var serials: [String] = []
            for days in [2, 20, 31] {
                serials.append(try await bench.issue { $0.ttl = days * 86_400 }.serial.text)
            }
            let revoked = try await bench.issue()
            _ = try await bench.pki.revoke(serial: revoked.serial, at: bench.place)
            func seen(_ sight: PKI.Sight, after: String? = nil, limit: Int = 50) async throws -> [String] {
                try await bench.pki.certificates(sight, after: after, limit: limit, at: bench.place).map(
                    \.serial
                )
            }
            #expect(try await seen(.expiring) == Array(serials.prefix(2)))
            #expect(try await seen(.revoked) == [revoked.serial.text])
            #expect(try await seen(.ended).isEmpty)
            #expect(try await seen(.live).prefix(3) == serials[...])
            #expect(try await seen(.live, limit: 1) == [serials[0]])
            #expect(try await seen(.live, after: serials[0], limit: 1) == [serials[1]])
            let calendar = try await bench.pki.calendar(at: bench.place)
            #expect(
                calendar.counts[.expiring] == 2 && calendar.counts[.live] == 4 && calendar.counts[.all] == 5
            )
            // The root is the fourth: it holds for 32 days, as long as the mount's longest lease.
            #expect(calendar.days.map(\.count) == [1, 1, 1, 1])
        }
    }

    @Test("disabling the mount takes everything with it")
    func disabling() async throws {
        try await PKIBench.with { bench in
            try await bench.makeRoot()
            try await bench.keepRole()
            let issued = try await bench.issue()
            _ = try await bench.pki.revoke(serial: issued.serial, at: bench.place)
            _ = try await bench.pki.list(of: "default", at: bench.place)
            let mounts = Mounts(
                database: bench.secrets.database.app,
                clock: bench.secrets.clock,
                removers: ["pki": { mount, db in try PKI.deleteAll(of: mount, in: db) }]
            )
            try await mounts.disable(.secret, path: "pki", of: bench.secrets.tenant)
            let left = try await bench.lines(
                "SELECT serial_number AS line FROM secrets.certificates"
            )
            #expect(left.isEmpty)
            await #expect(throws: SecretsError.mountGone) { try await bench.makeRoot() }
        }
    }
}
