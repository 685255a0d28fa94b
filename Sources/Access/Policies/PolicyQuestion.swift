package import Evidence

/// Who asks, as far as policies speak of it.
package struct PolicySubject: Hashable, Sendable {
    package struct Alias: Hashable, Sendable {
        package var mountAccessor: String
        package var id: String
        package var name: String
        package var metadata: [String: String]

        package init(mountAccessor: String, id: String, name: String, metadata: [String: String] = [:]) {
            self.mountAccessor = mountAccessor
            self.id = id
            self.name = name
            self.metadata = metadata
        }
    }

    package struct Group: Hashable, Sendable {
        package var id: String
        package var name: String
        package var metadata: [String: String]

        package init(id: String, name: String, metadata: [String: String] = [:]) {
            self.id = id
            self.name = name
            self.metadata = metadata
        }
    }

    package var entityID: String?
    package var entityName: String?
    package var entityMetadata: [String: String]
    package var aliases: [Alias]
    package var groups: [Group]
    /// What documents may be bound to: identifiers of callers, applications, agents and entities, and fingerprints of
    /// certificates; in any of the forms that `PolicyBinding.normal` reads.
    package var bindings: Set<String>

    package init(
        entityID: String? = nil,
        entityName: String? = nil,
        entityMetadata: [String: String] = [:],
        aliases: [Alias] = [],
        groups: [Group] = [],
        bindings: some Sequence<String> = []
    ) {
        self.entityID = entityID
        self.entityName = entityName
        self.entityMetadata = entityMetadata
        self.aliases = aliases
        self.groups = groups
        var all = Set(bindings.map(PolicyBinding.normal))
        if let entityID { all.insert(PolicyBinding.normal(entityID)) }
        self.bindings = all
    }
}

/// What a policy is bound to, in the one form in which it is kept and compared.
package enum PolicyBinding {
    /// A SHA-256 of 64 hexadecimal digits, with colons or without, becomes `sha256:` and small digits; a UUID is written
    /// small; anything else stays.
    package static func normal(_ text: String) -> String {
        let bare = text.lowercased().hasPrefix("sha256:") ? String(text.dropFirst(7)) : text
        let digits = bare.replacing(":", with: "").lowercased()
        if Digest(hex: digits) != nil { return "sha256:\(digits)" }
        let isUUID =
            text.utf8.count == 36 && text.utf8.allSatisfy { Self.hexAndHyphen.contains($0) }
        return isUUID ? text.lowercased() : text
    }

    private static let hexAndHyphen = Set("0123456789abcdefABCDEF-".utf8)
}

/// May it be done?
package struct PolicyQuestion: Sendable {
    /// Whole, without a leading slash, as `secret/data/a`; of a list with a slash at its end.
    package var path: String
    package var operation: Capability
    package var needsSudo: Bool
    package var parameters: LooseObject
    /// For how long the answer is to be wrapped, in seconds; `nil` where it is not.
    package var wrapTTL: Int?
    /// Where the request is about one secret, or lists a folder of them: its name of segments and dots.
    package var secretPath: String?
    package var subject: PolicySubject
    /// Where the request came from, as text.
    package var address: String
    /// How long the token that asks was made to live, in seconds; `nil` where it has no end.
    package var tokenTTL: Int?
    package var at: Instant

    package init(
        path: String,
        operation: Capability,
        needsSudo: Bool = false,
        parameters: LooseObject = LooseObject(),
        wrapTTL: Int? = nil,
        secretPath: String? = nil,
        subject: PolicySubject = PolicySubject(),
        address: String = "",
        tokenTTL: Int? = nil,
        at: Instant
    ) {
        self.path = path
        self.operation = operation
        self.needsSudo = needsSudo
        self.parameters = parameters
        self.wrapTTL = wrapTTL
        self.secretPath = secretPath
        self.subject = subject
        self.address = address
        self.tokenTTL = tokenTTL
        self.at = at
    }
}

extension PolicyQuestion {
    /// What documents call a request that is about no secret, where they limit what it issues: its path, written as names of
    /// secrets are (`pki.issue.web`).
    var nameOfPath: String {
        var name: [UInt8] = []
        for byte in path.utf8.last == UInt8(ascii: "/") ? path.utf8.dropLast() : path.utf8[...] {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "_"), UInt8(ascii: "-"):
                name.append(byte)
            case UInt8(ascii: "/"): name.append(UInt8(ascii: "."))
            default: name += "%\(Hex.encode([byte]).uppercased())".utf8
            }
        }
        return String(decoding: name, as: UTF8.self)
    }
}

/// Whether it may, by what, and within which limits.
package struct PolicyAnswer: Hashable, Sendable {
    /// What decided.
    package enum Ground: Hashable, Sendable {
        case root
        case rule(policies: [String], pattern: String)
        case document(policy: String, pattern: String)
        case nothing
    }

    package enum Reason: Hashable, Sendable {
        case allowed
        /// The token has the policy `root`.
        case isRoot
        case noRule
        /// A rule with `deny`.
        case denied
        case refusedByDocument
        case capabilityMissing(Capability)
        case sudoMissing
        case wrappingMissing(minimum: Int?, maximum: Int?)
        case parameterMissing(String)
        case parameterDenied(String)
        case parameterNotAllowed(String)
        case limitNeeded
        case limitTooHigh(Int)
    }

    package var isAllowed: Bool
    package var ground: Ground
    package var why: Reason
    /// The longest that what is issued may live, in seconds; `nil` where no document says.
    package var maxTTL: Int?
    /// How many keys a list may give; `nil` where no rule says. A request that asked for none, or for `max`, gets this many.
    package var paginationLimit: Int?
    /// Of a list: the template of the paths that a key is shown for (`AccessRules.visibleKeys`).
    package var keysFilterPath: String?

    package var isRoot: Bool { ground == .root }

    /// The policies and the pattern that decided, as records name them; `nil` where nothing matched.
    package var matched: String? {
        switch ground {
        case .root: "root"
        case .rule(let policies, let pattern): "\(policies.joined(separator: ",")) \(pattern)"
        case .document(let policy, let pattern): "\(policy) \(pattern)"
        case .nothing: nil
        }
    }

    /// One sentence without its full stop.
    package var reason: String {
        switch why {
        case .allowed: "allowed by \(matched ?? "nothing")"
        case .isRoot: "root may do everything"
        case .noRule: "no policy speaks of it, and what is not allowed is refused"
        case .denied: "refused by \(matched ?? "nothing"), which says deny"
        case .refusedByDocument: "refused by \(matched ?? "nothing"), whatever else allows it"
        case .capabilityMissing(let capability):
            "\(matched ?? "nothing") is the most specific rule, and does not give \(capability.rawValue)"
        case .sudoMissing: "the path is kept for those whose rule gives sudo, too"
        case .wrappingMissing(let minimum, let maximum):
            switch (minimum, maximum) {
            case (let minimum?, let maximum?):
                "the answer must be wrapped for \(minimum) to \(maximum) seconds"
            case (let minimum?, nil): "the answer must be wrapped for at least \(minimum) seconds"
            case (nil, let maximum?): "the answer must be wrapped for at most \(maximum) seconds"
            case (nil, nil): "the answer must be wrapped"
            }
        case .parameterMissing(let name): "the parameter \(name) is required"
        case .parameterDenied(let name): "the parameter \(name) is not allowed, or not with this value"
        case .parameterNotAllowed(let name):
            "the parameter \(name) is not among those that are allowed, or not with this value"
        case .limitNeeded: "the parameter limit is required"
        case .limitTooHigh(let limit): "the parameter limit may be at most \(limit)"
        }
    }
}
