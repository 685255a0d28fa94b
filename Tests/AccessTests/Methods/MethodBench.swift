import Access
import Crypto
import Evidence
import Foundation
import Ledger
import Postgres
import Synchronization
import TestSupport

/// A tenant with an auth method's mount in a database of its own, a clock that stands, and other servers that answer.
struct MethodBench: Sendable {
    let database: TestDatabase
    let mount: LoginMount
    let clock = StandingClock()
    let cipher: AccessCipher
    let web = Web()

    static func with(_ body: (MethodBench) async throws -> Void) async throws {
        try await TestDatabase.with { database in
            let tenant = try await database.makeTenant()
            let id = UniqueID(at: SystemClock().now())
            _ = try await database.app.execute(
                for: tenant,
                """
                INSERT INTO secrets.mounts
                    (tenant_id, mount_id, class, path, type, accessor, description, options, config, is_local,
                     is_seal_wrapped, created_at)
                VALUES (\(tenant), \(id), 'auth', 'door/', 'jwt', 'auth_jwt_1', '', '{}', '{}', false, false, now())
                """
            )
            let mount = LoginMount(
                tenant: Tenant(id: tenant, name: "tenant"),
                id: id,
                path: "auth/door/",
                accessor: "auth_jwt_1"
            )
            try await body(MethodBench(database: database, mount: mount))
        }
    }

    private init(database: TestDatabase, mount: LoginMount) {
        self.database = database
        self.mount = mount
        let key = SymmetricKey(size: .bits256)
        @Sendable func place(_ tenant: TenantID, _ place: String) -> Data { Data("\(tenant) \(place)".utf8) }
        cipher = AccessCipher(
            encrypt: { plain, tenant, name in
                let box = try AES.GCM.seal(plain, using: key, authenticating: place(tenant, name))
                return Array(box.combined ?? Data())
            },
            decrypt: { bytes, tenant, name in
                let box = try AES.GCM.SealedBox(combined: bytes)
                return Array(try AES.GCM.open(box, using: key, authenticating: place(tenant, name)))
            },
            mac: { bytes, purpose, tenant in
                Evidence.Digest.sha256(of: Array("\(purpose) \(tenant)".utf8) + bytes)
            }
        )
    }

    var jwt: JWTMethod {
        JWTMethod(database: database.app, cipher: cipher, fetcher: web.fetcher, clock: clock)
    }

    /// Seconds since 1970, so many from now.
    func time(_ seconds: Int = 0) -> Int { Int(clock.now().microseconds / 1_000_000) + seconds }

    /// All that is kept of the methods, as text.
    func kept() async throws -> String {
        let rows = try await database.superuser.rows(
            """
            SELECT row_to_json(kept)::text AS row FROM access.method_configurations AS kept
            UNION ALL
            SELECT row_to_json(kept)::text AS row FROM access.method_roles AS kept
            LIMIT 100
            """
        )
        return try rows.map { try $0["row"] as String }.joined(separator: "\n")
    }
}

/// Goes on only when it is told to.
final class StandingClock: WallClock {
    private let moment = Mutex(
        Instant(microseconds: SystemClock().now().microseconds / 1_000_000 * 1_000_000)
    )

    func now() -> Instant { moment.withLock { $0 } }
    func advance(by duration: Duration) { moment.withLock { $0 = $0.advanced(by: duration) } }
}

/// Servers of ours in the place of providers and clusters: what each address answers, and what it was asked.
final class Web: Sendable {
    typealias Answering = @Sendable (WebFetcher.Question) throws -> WebFetcher.Answer

    private let answers = Mutex<[String: Answering]>([:])
    private let asked = Mutex<[WebFetcher.Question]>([])

    var fetcher: WebFetcher {
        WebFetcher { question in
            self.asked.withLock { $0.append(question) }
            guard let answer = self.answers.withLock({ $0[question.address] }) else {
                throw ClientError.invalid("\(question.address) cannot be reached")
            }
            return try answer(question)
        }
    }

    var questions: [WebFetcher.Question] { asked.withLock { $0 } }

    func set(_ address: String, _ answering: @escaping Answering) {
        answers.withLock { $0[address] = answering }
    }

    func set(_ address: String, _ body: LooseJSON, status: Int = 200) {
        set(address) { _ in WebFetcher.Answer(status: status, body: body.bytes) }
    }
}
