import Evidence
import Foundation
import Postgres
import Server

/// Certificate authorities over HTTP: issuing P-256 leaves, each with a new key, a row and an entry; and whether revoking is
/// as fast with a hundred thousand revoked as with none.
enum CertificateIssue: Question {
    static let name = "pki"

    private static let planted = 100_000
    private static let revocations = 40

    static func measure(on stand: Stand) async throws -> [Verdict] {
        let parts = try ServerParts(
            database: stand.app,
            configuration: Configuration(home: "/var/tmp"),
            logger: stand.logger
        )
        let issued = try await HTTPGet.serving(parts.responder) { port in
            try Authority(SecretsThroughput.Session(port: port)).issue()
        }
        let empty = try await HTTPGet.serving(parts.responder) { port in
            try Authority(SecretsThroughput.Session(port: port)).revoke(revocations)
        }
        let authority = try await HTTPGet.serving(parts.responder) { port in
            try Authority(SecretsThroughput.Session(port: port)).made()
        }
        try await plant(authority.path, on: stand)
        let full = try await HTTPGet.serving(parts.responder) { port in
            try authority.at(port).revoke(revocations)
        }
        let list = try await HTTPGet.serving(parts.responder) { port in try authority.at(port).list() }
        return [
            Verdict(
                question: "pki: P-256 leaves issued with their keys, each a row and an entry, 64 connections",
                ours: "\(Int(issued.rate))/s, p99 \(issued.p99) ms",
                peer: "500/s",
                ratio: issued.rate / 500,
                aim: .atLeast(1)
            ),
            Verdict(
                question: "pki: revoking one with 100,000 revoked, against none, in ms",
                ours: "\(full) ms",
                peer: "\(empty) ms",
                ratio: full / empty,
                aim: .atMost(1.5)
            ),
            Verdict(
                question: "pki: the list of 100,000 made anew and read, in ms, against 2,000",
                ours: "\(list) ms",
                peer: "2000 ms",
                ratio: list / 2_000,
                aim: .atMost(1)
            ),
        ]
    }

    /// Rows as revoking makes them, of certificates that nobody ever saw.
    private static func plant(_ path: String, on stand: Stand) async throws {
        let found = try await stand.superuser.first(
            """
            SELECT mount.tenant_id, mount.mount_id, issuer.issuer_id
            FROM secrets.mounts AS mount
            JOIN secrets.pki_issuers AS issuer USING (tenant_id, mount_id)
            WHERE mount.path = \(path + "/")
            """
        ) { row in
            (
                tenant: try row["tenant_id"] as UniqueID, mount: try row["mount_id"] as UniqueID,
                issuer: try row["issuer_id"] as UniqueID
            )
        }
        guard let found else { throw BenchError(description: "the authority is not there") }
        // In parts: one statement has an end of its own.
        let step = 10_000
        for first in stride(from: 1, through: planted, by: step) {
            _ = try await stand.superuser.execute(
                """
                INSERT INTO secrets.certificates
                    (tenant_id, certificate_id, mount_id, issuer_id, serial_number, fingerprint, certificate_pem, subject,
                     issuer, common_name, valid_from, valid_until, cert_type, revoked, revoked_at, revocation_reason,
                     revocation_number, created_at)
                SELECT \(found.tenant), gen_random_uuid(), \(found.mount), \(found.issuer),
                       substr(regexp_replace('41' || substr(md5(n::text) || md5((n + 1)::text), 1, 38), '(..)', ':\\1', 'g'), 2),
                       md5(n::text) || md5((-n)::text), 'planted', 'CN=planted', 'CN=root', 'planted', now(),
                       now() + interval '30 days', 'server', true, now(), 'superseded', n, now()
                FROM generate_series(\(first), \(first + step - 1)) AS n
                """
            )
        }
        _ = try await stand.superuser.execute(
            """
            UPDATE secrets.pki_mounts SET revocation_number = \(planted) WHERE mount_id = \(found.mount)
            """
        )
        // As autovacuum has done by the time that so many were revoked one by one.
        _ = try await stand.superuser.execute("ANALYZE secrets.certificates")
    }

    /// A mount with a P-256 root and a role.
    private struct Authority: Sendable {
        var session: SecretsThroughput.Session
        var path: String
        var root: String

        init(_ session: SecretsThroughput.Session) throws {
            self.session = session
            path = "pki-" + session.name
            let keys = try session.keys()
            guard let root = keys["root_token"]?.string, let share = keys["keys"]?.array?.first?.string else {
                throw BenchError(description: "init: \(keys.names)")
            }
            self.root = root
            _ = try session.ask("sys/unseal", ["key": .string(share)])
            _ = try session.ask("sys/mounts/\(path)", ["type": "pki"], root)
            _ = try session.ask(
                "\(path)/root/generate/internal",
                ["common_name": "Bench", "key_type": "ec", "ttl": "768h"],
                root
            )
            _ = try session.ask(
                "\(path)/roles/web",
                ["allow_any_name": true, "key_type": "ec", "ttl": "1h"],
                root
            )
        }

        func made() -> Authority { self }

        /// The same at another port.
        func at(_ port: Int) -> Authority {
            var authority = self
            authority.session = SecretsThroughput.Session(port: port)
            return authority
        }

        func issue() throws -> SecretsThroughput.Load {
            try SecretsThroughput.Load.run(
                "http://127.0.0.1:\(session.port)/v1/\(path)/issue/web",
                script: """
                    wrk.method = "POST"
                    wrk.headers["X-Vault-Token"] = "\(root)"
                    wrk.headers["Content-Type"] = "application/json"
                    wrk.body = '{"common_name":"a.example.com"}'

                    """
            )
        }

        /// The median time of revoking one, in milliseconds, the program that asks with it.
        func revoke(_ count: Int) throws -> Double {
            var times: [Double] = []
            for _ in 0..<count {
                let issued = try session.ask("\(path)/issue/web", ["common_name": "a.example.com"], root)
                guard let serial = issued["data"]?["serial_number"] else {
                    throw BenchError(description: "no serial")
                }
                let began = ContinuousClock.now
                _ = try session.ask("\(path)/revoke", ["serial_number": serial], root)
                times.append((ContinuousClock.now - began) / .milliseconds(1))
            }
            return (times.sorted()[count / 2] * 10).rounded() / 10
        }

        func list() throws -> Double {
            let began = ContinuousClock.now
            let size = try shell(
                "/usr/bin/curl",
                [
                    "-sS", "--fail", "-o", "/dev/null", "-w", "%{size_download}",
                    "http://127.0.0.1:\(session.port)/v1/\(path)/crl",
                ]
            )
            guard (Int(size) ?? 0) > CertificateIssue.planted * 30 else {
                throw BenchError(description: "the list has \(size) bytes")
            }
            return ((ContinuousClock.now - began) / .milliseconds(1)).rounded()
        }
    }
}
