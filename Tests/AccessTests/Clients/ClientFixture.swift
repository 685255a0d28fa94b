import Access
import Crypto
import Evidence
import Foundation
import Ledger
import Postgres
import Synchronization
import TestSupport
import Testing

/// A time of day that stands still until it is moved.
final class MovableClock: WallClock {
    private let time: Mutex<Instant>

    init(_ time: Instant = SystemClock().now()) { self.time = Mutex(time) }

    func now() -> Instant { time.withLock { $0 } }
    func advance(by duration: Duration) { time.withLock { $0 = $0.advanced(by: duration) } }
}

extension AccessCipher {
    /// AES-256-GCM and HMAC-SHA-256 under a key of the test's own.
    static func testing(_ key: SymmetricKey = SymmetricKey(size: .bits256)) -> AccessCipher {
        AccessCipher(
            encrypt: { plain, tenant, place in
                let bound = tenant.id.bytes + Array(place.utf8)
                let box = try AES.GCM.seal(plain, using: key, authenticating: bound)
                return box.nonce.withUnsafeBytes { Array($0) } + Array(box.ciphertext) + Array(box.tag)
            },
            decrypt: { bytes, tenant, place in
                let bound = tenant.id.bytes + Array(place.utf8)
                return Array(
                    try AES.GCM.open(AES.GCM.SealedBox(combined: bytes), using: key, authenticating: bound)
                )
            },
            mac: { bytes, purpose, tenant in
                let bound = tenant.id.bytes + Array(purpose.utf8) + [0] + bytes
                let code = HMAC<SHA256>.authenticationCode(for: bound, using: key)
                return try #require(Digest(bytes: Array(code)))
            }
        )
    }
}

/// A tenant with a root token, and mounts for logins.
struct ClientFixture: Sendable {
    let database: TestDatabase
    let access: Access
    let clock: MovableClock
    let tenant: Tenant
    let rootToken: ClientToken
    let root: TokenGrant
    /// All tokens that have ended, in order.
    let ended: Ended
    let reused: Reused

    /// All SecretIDs that were told as shown after their last use.
    final class Reused: Sendable {
        private let list = Mutex<[UsedSecretID]>([])
        private let held = Mutex(false)
        var all: [UsedSecretID] { list.withLock { $0 } }
        /// Whoever tells of one waits, on the thread of its connection.
        func hold() { held.withLock { $0 = true } }
        func release() { held.withLock { $0 = false } }
        func add(_ used: UsedSecretID) {
            while held.withLock({ $0 }) { usleep(1_000) }
            list.withLock { $0.append(used) }
        }
    }

    final class Ended: Sendable {
        private let list = Mutex<[UniqueID]>([])
        var tokens: [UniqueID] { list.withLock { $0 } }
        func add(_ tokens: [UniqueID]) { list.withLock { $0 += tokens } }
    }

    static func with(_ body: (ClientFixture) async throws -> Void) async throws {
        try await TestDatabase.with { database in
            let (clock, ended, reused) = (MovableClock(), Ended(), Reused())
            let access = Access(
                database: database.app,
                ledger: Ledger(),
                entries: EntryMaker(clock: clock),
                cipher: .testing(),
                tokensEnded: { tokens, _, _ in ended.add(tokens) },
                secretIDReused: { used, _ in reused.add(used) }
            )
            let tenant = try await tenant("Northwind", access)
            let issued = try await access.createRootToken(of: tenant)
            let root = try #require(try await access.grant(for: issued.token))
            try await body(
                ClientFixture(
                    database: database,
                    access: access,
                    clock: clock,
                    tenant: tenant,
                    rootToken: issued.token,
                    root: root,
                    ended: ended,
                    reused: reused
                )
            )
        }
    }

    static func tenant(_ name: String, _ access: Access) async throws -> Tenant {
        let (caller, _) = try await access.createTenant(
            named: name,
            administrator: CallerDraft(kind: .person, name: "ada", permissions: [.read])
        )
        return Tenant(id: caller.tenant, name: name)
    }

    func mount(_ type: String = "approle", of other: Tenant? = nil) -> LoginMount {
        LoginMount(
            tenant: other ?? tenant,
            id: UniqueID(at: clock.now()),
            path: "auth/\(type)/",
            accessor: "auth_\(type)_\(UniqueID(at: clock.now()).text.suffix(8))"
        )
    }

    /// As `mount`, with the row that batch tokens are held against.
    func mounted(_ type: String = "approle") async throws -> LoginMount {
        let mount = mount(type)
        try await database.app.execute(
            for: tenant.id,
            """
            INSERT INTO secrets.mounts
                (tenant_id, mount_id, class, path, type, accessor, description, options, config, is_local,
                 is_seal_wrapped, created_at)
            VALUES (\(tenant.id), \(mount.id), 'auth', \(type + "/"), \(type), \(mount.accessor), '', '{}', '{}', false,
                    false, now())
            """
        )
        return mount
    }

    /// A token by root, or by another one.
    func token(
        _ policies: [String]? = nil,
        by parent: TokenGrant? = nil,
        hasSudo: Bool? = nil,
        _ change: (inout TokenRequest) -> Void = { _ in }
    ) async throws -> IssuedClientToken {
        var request = TokenRequest()
        request.policies = policies
        change(&request)
        let parent = parent ?? root
        return try await access.createToken(
            request,
            by: parent,
            hasSudo: hasSudo ?? parent.isRoot,
            mountAccessor: "auth_token_1"
        )
    }

    func holds(_ token: ClientToken) async throws -> Bool { try await access.grant(for: token) != nil }
}
