package import Evidence
package import Ledger
import Postgres

/// A secret to be written.
package struct SecretWrite: Sendable {
    /// What the record says of it, committed with it.
    package struct Telling: Sendable {
        /// What must hold still when the entry is appended.
        let premises: [Premise]
        /// Makes the entry of what was written; called where that is not committed yet, and again where it must be written
        /// anew. Where it throws, nothing is written.
        let entry: @Sendable (SecretVersion) throws -> PreparedEntry

        package init(
            resting premises: [Premise] = [],
            entry: @escaping @Sendable (SecretVersion) throws -> PreparedEntry
        ) {
            self.premises = premises
            self.entry = entry
        }
    }

    /// Gives what to write from what is there, as JSON; `nil` to write nothing.
    typealias Maker = @Sendable (SecretHead?) throws -> [UInt8]?

    var mount: Mount
    var path: SecretPath
    /// The version that must be the current one; 0 where there must be none.
    var cas: Int?
    /// Whether `make` wants the current version, encrypted.
    var wantsData = false
    /// About how much is written: one statement is not to grow without limit.
    var byteCount: Int
    var telling: Telling?
    var make: Maker

    var name: SecretName { SecretName(mount: mount.id, path: path.path) }

    init(
        mount: Mount,
        path: SecretPath,
        cas: Int?,
        wantsData: Bool = false,
        byteCount: Int,
        telling: Telling? = nil,
        make: @escaping Maker
    ) {
        self.mount = mount
        self.path = path
        self.cas = cas
        self.wantsData = wantsData
        self.byteCount = byteCount
        self.telling = telling
        self.make = make
    }

    /// A value, whatever is there.
    init(_ data: LooseObject, at path: SecretPath, in mount: Mount, cas: Int?, telling: Telling?) {
        let plain = LooseJSON.object(data).bytes
        self.init(mount: mount, path: path, cas: cas, byteCount: plain.count, telling: telling) { _ in plain }
    }
}

/// A version that is not written yet.
struct NextVersion: Sendable {
    var version: SecretVersion
    var encrypted: [UInt8]
    /// The secret's oldest version from then on; 0 until one has dropped out.
    var oldest: Int
    /// What is below it drops out.
    var oldestKept: Int
}

/// Decides what a write makes of a secret.
struct VersionMaker: Sendable {
    let barrier: Barrier
    let clock: any WallClock

    /// The version after `head`, encrypted for its place; `nil` where there is nothing to write.
    ///
    /// - Throws: `SecretsError`; what `make` throws.
    func next(
        of head: SecretHead?,
        _ path: SecretPath,
        _ mount: Mount,
        cas: Int?,
        _ make: SecretWrite.Maker
    ) throws -> NextVersion? {
        let hasVersions = mount.keyValueVersion == 2
        let rules = KeyValueRules(store: mount.settings, secret: head?.settings ?? KeyValueSettings())
        guard let plain = try make(head) else { return nil }
        if hasVersions {
            guard cas != nil || !rules.requiresCAS else { throw SecretsError.casRequired }
            if let cas, cas != head?.version ?? 0 { throw SecretsError.casMismatch }
        }
        let now = clock.now()
        var version = SecretVersion(
            secret: head?.secret ?? UniqueID(at: now),
            version: (head?.version ?? 0) + 1,
            createdAt: now,
            deletedAt: hasVersions ? rules.deletion(of: now) : nil,
            isDestroyed: false,
            customMetadata: head?.customMetadata ?? [:]
        )
        version.makesSecret = head == nil
        guard version.version < Int32.max else { throw SecretsError.contended }
        let place = KeyValue.place(path, version.secret, version.version, mount)
        let encrypted: [UInt8]
        do {
            encrypted = try barrier.encrypt(plain, at: place)
        } catch {
            throw SecretsError(error)
        }
        let oldestKept = hasVersions ? rules.oldestKept(at: version.version) : version.version
        return NextVersion(
            version: version,
            encrypted: encrypted,
            oldest: hasVersions ? max(head?.oldestVersion ?? 0, oldestKept > 1 ? oldestKept : 0) : 0,
            oldestKept: oldestKept
        )
    }
}
