package import Evidence
package import Postgres

package enum MountClass: String, Hashable, Sendable {
    case secret
    case auth
}

/// An engine or auth method of a tenant, and where it answers.
package struct Mount: Hashable, Sendable {
    package var id: UniqueID
    package var tenant: TenantID
    package var mountClass: MountClass
    /// With its final slash, an auth method's without `auth/`: `secret/`, `token/`.
    package var path: String
    package var type: String
    package var accessor: String
    package var description: String
    package var options: [String: String]
    package var configuration: MountConfiguration
    /// The engine's own: what a versioned key/value store keeps of each secret.
    package var settings: KeyValueSettings
    package var isLocal: Bool
    package var isSealWrapped: Bool
    package var createdAt: Instant

    /// As requests name it: `secret/`, `auth/token/`.
    package var fullPath: String { mountClass == .auth ? "auth/" + path : path }

    /// 2 where secrets have versions.
    package var keyValueVersion: Int { options["version"] == "2" ? 2 : 1 }

    /// Always there, and not to be disabled, moved or made.
    package var isProtected: Bool { Self.isProtected(mountClass, path) }

    static func isProtected(_ mountClass: MountClass, _ path: String) -> Bool {
        switch mountClass {
        case .secret: ["sys/", "cubbyhole/", "identity/"].contains(path)
        case .auth: path == "token/"
        }
    }

    init(_ row: Row) throws {
        func object(_ column: String) throws -> LooseObject {
            let text: String = try row[column]
            guard let object = try? LooseJSON(parsing: text.utf8).object else {
                throw PostgresError.decoding(column: column, expected: "an object", oid: 0)
            }
            return object
        }
        guard let mountClass = MountClass(rawValue: try row["class"]) else {
            throw PostgresError.decoding(column: "class", expected: "a mount's class", oid: 0)
        }
        self.mountClass = mountClass
        id = try row["mount_id"]
        tenant = try row["tenant_id"]
        path = try row["path"]
        type = try row["type"]
        accessor = try row["accessor"]
        description = try row["description"]
        options = Dictionary(
            uniqueKeysWithValues: try object("options").compactMap { name, value in
                value.string.map { (name, $0) }
            }
        )
        configuration = MountConfiguration(try object("config"))
        settings = KeyValueSettings(try object("settings"))
        isLocal = try row["is_local"]
        isSealWrapped = try row["is_seal_wrapped"]
        createdAt = try row["created_at"]
    }

    /// One that is always there: its identifier and accessor follow from the tenant and the path.
    init(
        default path: String,
        _ mountClass: MountClass,
        type: String,
        description: String,
        of tenant: TenantID
    ) {
        let digest = Digest.sha256(of: tenant.id.bytes + Array("\(mountClass.rawValue)/\(path)".utf8)).bytes
        func word(at place: Int) -> UInt64 { digest[place..<place + 8].reduce(0) { $0 << 8 | UInt64($1) } }
        id = UniqueID(at: Instant(microseconds: 0), randomA: word(at: 0), randomB: word(at: 8))
        self.tenant = tenant
        self.mountClass = mountClass
        self.path = path
        self.type = type
        accessor = Self.accessor(of: mountClass, type: type, Array(digest[16..<20]))
        self.description = description
        options = [:]
        configuration = MountConfiguration()
        settings = KeyValueSettings()
        isLocal = path == "cubbyhole/"
        isSealWrapped = false
        createdAt = Instant(microseconds: 0)
    }

    init(
        id: UniqueID,
        tenant: TenantID,
        _ request: MountRequest,
        type: String,
        options: [String: String],
        accessor: String,
        createdAt: Instant
    ) {
        self.id = id
        self.tenant = tenant
        mountClass = request.mountClass
        path = request.path
        self.type = type
        self.accessor = accessor
        description = request.description
        self.options = options
        configuration = request.configuration
        settings = KeyValueSettings()
        isLocal = request.isLocal
        isSealWrapped = request.isSealWrapped
        self.createdAt = createdAt
    }

    /// `kv_1a2b3c4d`, `auth_approle_1a2b3c4d`.
    static func accessor(of mountClass: MountClass, type: String, _ bytes: [UInt8]) -> String {
        (mountClass == .auth ? "auth_" : "") + "\(type)_\(Hex.encode(bytes))"
    }
}

/// What can be tuned of a mount. Lifetimes in seconds, 0 for the system's.
package struct MountConfiguration: Hashable, Sendable {
    package var defaultLeaseTTL = 0
    package var maximumLeaseTTL = 0
    package var forcesNoCache = false
    /// As they were given: `listing_visibility`, `token_type`, and lists as `audit_non_hmac_request_keys`.
    package var texts: [String: String] = [:]
    package var lists: [String: [String]] = [:]

    /// The system's, of both: 768 h.
    package static let systemLeaseTTL = 2_764_800

    package static let textNames = ["listing_visibility", "token_type"]
    package static let listNames = [
        "allowed_managed_keys", "allowed_response_headers", "audit_non_hmac_request_keys",
        "audit_non_hmac_response_keys", "passthrough_request_headers",
    ]

    package init() {}

    init(_ kept: LooseObject) {
        defaultLeaseTTL = kept["default_lease_ttl"]?.int ?? 0
        maximumLeaseTTL = kept["max_lease_ttl"]?.int ?? 0
        forcesNoCache = kept["force_no_cache"]?.bool ?? false
        for name in Self.textNames { texts[name] = kept[name]?.string }
        for name in Self.listNames { lists[name] = kept[name]?.array?.compactMap(\.string) }
    }

    /// As it is kept, and shown in lists of mounts.
    package var json: LooseObject {
        var object: LooseObject = [
            "default_lease_ttl": .number(defaultLeaseTTL), "max_lease_ttl": .number(maximumLeaseTTL),
            "force_no_cache": .bool(forcesNoCache),
        ]
        for (name, text) in texts { object[name] = .string(text) }
        for (name, list) in lists { object[name] = .strings(list) }
        return object
    }

    package var effectiveDefaultTTL: Int { defaultLeaseTTL == 0 ? Self.systemLeaseTTL : defaultLeaseTTL }
    package var effectiveMaximumTTL: Int { maximumLeaseTTL == 0 ? Self.systemLeaseTTL : maximumLeaseTTL }

    func check() throws(SecretsError) {
        for (field, value) in [("default_lease_ttl", defaultLeaseTTL), ("max_lease_ttl", maximumLeaseTTL)]
        where value < 0 {
            throw .invalid(field: field, "must not be negative")
        }
        guard maximumLeaseTTL == 0 || defaultLeaseTTL <= maximumLeaseTTL else {
            throw .invalid(field: "default_lease_ttl", "must not be above max_lease_ttl")
        }
        if let visibility = texts["listing_visibility"], !["", "hidden", "unauth"].contains(visibility) {
            throw .invalid(field: "listing_visibility", "must be hidden or unauth")
        }
        let types = ["", "default", "service", "batch", "default-service", "default-batch"]
        if let type = texts["token_type"], !types.contains(type) {
            throw .invalid(field: "token_type", "must be default-service, default-batch, service or batch")
        }
    }
}

// MARK: - As clients see it

extension Mount {
    /// The value of `sys/mounts` and `sys/auth` for this mount.
    package var json: LooseObject {
        var config = configuration.json
        if mountClass == .auth, config["token_type"] == nil { config["token_type"] = "default-service" }
        return [
            "type": .string(type), "description": .string(description), "accessor": .string(accessor),
            "local": .bool(isLocal), "seal_wrap": .bool(isSealWrapped), "external_entropy_access": false,
            "options": options.isEmpty ? .null : .strings(options), "uuid": .string(id.text),
            "plugin_version": "", "running_plugin_version": "", "running_sha256": "",
            "config": .object(config),
        ]
    }

    /// The value of `…/tune`: lifetimes that are not set are the system's.
    package var tuning: LooseObject {
        var object = configuration.json
        object["default_lease_ttl"] = .number(configuration.effectiveDefaultTTL)
        object["max_lease_ttl"] = .number(configuration.effectiveMaximumTTL)
        object["description"] = .string(description)
        if mountClass == .auth, object["token_type"] == nil { object["token_type"] = "default-service" }
        if !options.isEmpty { object["options"] = .strings(options) }
        return object
    }
}

/// What is asked for with `sys/mounts/M` and `sys/auth/M`.
package struct MountRequest: Sendable {
    package var mountClass: MountClass
    /// With its final slash.
    package let path: String
    package var type: String
    package var description = ""
    package var options: [String: String] = [:]
    package var configuration = MountConfiguration()
    package var isLocal = false
    package var isSealWrapped = false

    /// - Parameter path: with or without slashes at its ends.
    /// - Throws: `SecretsError.invalid`.
    package init(_ mountClass: MountClass, path: String, type: String) throws(SecretsError) {
        self.mountClass = mountClass
        self.path = try Self.checked(path)
        self.type = type
    }

    /// The path of a mount as it is kept.
    package static func checked(_ path: String) throws(SecretsError) -> String {
        // Mounts are found by texts that Swift compares: of these, equal ones have equal bytes.
        guard path.utf8.allSatisfy({ 0x20...0x7E ~= $0 }) else {
            throw .invalid(field: "path", "must be of printable characters of ASCII")
        }
        let segments = path.split(separator: "/")
        guard !segments.isEmpty else { throw .invalid(field: "path", "must name where to mount") }
        for segment in segments { try SecretPath.check(segment) }
        let checked = segments.joined(separator: "/") + "/"
        guard checked.utf8.count <= 512 else { throw .invalid(field: "path", "must have at most 511 bytes") }
        return checked
    }
}

/// What to change of a mount; `nil` leaves it.
package struct MountTuning: Sendable {
    package var description: String?
    package var options: [String: String]?
    package var defaultLeaseTTL: Int?
    package var maximumLeaseTTL: Int?
    package var forcesNoCache: Bool?
    package var texts: [String: String] = [:]
    package var lists: [String: [String]] = [:]

    package init() {}

    func applied(to mount: Mount) throws(SecretsError) -> Mount {
        var mount = mount
        if let description { mount.description = description }
        if let options {
            if let version = options["version"], mount.type == "kv" {
                guard ["1", "2"].contains(version) else {
                    throw .invalid(field: "options.version", "must be 1 or 2")
                }
                guard version == "2" || mount.keyValueVersion == 1 else {
                    throw .invalid(field: "options.version", "cannot go back from 2 to 1")
                }
            }
            mount.options.merge(options) { _, new in new }
        }
        if let defaultLeaseTTL { mount.configuration.defaultLeaseTTL = defaultLeaseTTL }
        if let maximumLeaseTTL { mount.configuration.maximumLeaseTTL = maximumLeaseTTL }
        if let forcesNoCache { mount.configuration.forcesNoCache = forcesNoCache }
        mount.configuration.texts.merge(texts) { _, new in new }
        mount.configuration.lists.merge(lists) { _, new in new }
        try mount.configuration.check()
        return mount
    }
}
