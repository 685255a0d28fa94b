package import Evidence

/// A request below `/v1/`, made over the connection; who asks is who connected.
package struct AgentRequest: Sendable, Hashable {
    package static let methods: Set<String> = ["GET", "LIST", "SCAN", "POST", "PUT", "PATCH", "DELETE"]

    /// Chosen by the agent, for the answer.
    package var id: Int
    package var method: String
    /// Below `/v1/`, as it stands in an address: percent-encoded.
    package var path: String
    package var query: [String: String]
    /// As `X-Vault-Wrap-TTL` says it.
    package var wrapTTL: String?
    package var body: LooseObject?

    package init(
        id: Int,
        method: String,
        path: String,
        query: [String: String] = [:],
        wrapTTL: String? = nil,
        body: LooseObject? = nil
    ) {
        self.id = id
        self.method = method
        self.path = path
        self.query = query
        self.wrapTTL = wrapTTL
        self.body = body
    }

    init(_ fields: AgentFields) throws(AgentMessage.Malformed) {
        id = try fields.whole("id")
        method = try fields.text("method", upTo: 16)
        guard Self.methods.contains(method) else {
            throw .init("method", "is none of \(Self.methods.sorted().joined(separator: ", "))")
        }
        path = try fields.text("path")
        guard !path.isEmpty, !path.hasPrefix("/"),
            path.utf8.allSatisfy({ 0x21...0x7E ~= $0 && $0 != 0x3F && $0 != 0x23 })
        else { throw .init("path", "is not one below /v1/, percent-encoded and without a query") }
        query = try fields.textMap("query")
        wrapTTL = try fields.optionalText("wrap_ttl", upTo: 64)
        body = try fields.optionalObject("body")
    }

    var object: LooseObject {
        var object: LooseObject = ["id": .number(id), "method": .string(method), "path": .string(path)]
        if !query.isEmpty { object["query"] = .strings(query) }
        if let wrapTTL { object["wrap_ttl"] = .string(wrapTTL) }
        if let body { object["body"] = .object(body) }
        return object
    }
}

/// The answer to a request, as `/v1` gives it.
package struct AgentResponse: Sendable, Hashable {
    package var id: Int
    package var status: Int
    /// `nil` where there is none, or it is no object of JSON.
    package var body: LooseObject?
    /// What is no object, in base64, and its media type.
    package var raw: String?
    package var mediaType: String?

    package init(id: Int, status: Int, body: LooseObject?, raw: String? = nil, mediaType: String? = nil) {
        self.id = id
        self.status = status
        self.body = body
        self.raw = raw
        self.mediaType = mediaType
    }

    init(_ fields: AgentFields) throws(AgentMessage.Malformed) {
        id = try fields.whole("id")
        status = try fields.whole("status")
        guard 100...599 ~= status else { throw .init("status", "is not from 100 to 599") }
        body = try fields.optionalObject("body")
        raw = try fields.optionalText("raw", upTo: AgentProtocol.messageLimit)
        mediaType = try fields.optionalText("media_type", upTo: 256)
    }

    var object: LooseObject {
        var object: LooseObject = ["id": .number(id), "status": .number(status)]
        if let body { object["body"] = .object(body) }
        if let raw { object["raw"] = .string(raw) }
        if let mediaType { object["media_type"] = .string(mediaType) }
        return object
    }
}

/// Which paths the agent wants to hear of: all of them, in the place of those before.
package struct AgentSubscription: Sendable, Hashable {
    package var id: Int
    /// Whole paths, `secret/data/app/db`, or with a slash at the end everything below.
    package var paths: [String]
    /// The cursor of the last event that the agent has dealt with: it is told what came after it; `nil` for what comes from
    /// now on.
    package var after: Int?

    package init(id: Int, paths: [String], after: Int? = nil) {
        self.id = id
        self.paths = paths
        self.after = after
    }

    init(_ fields: AgentFields) throws(AgentMessage.Malformed) {
        id = try fields.whole("id")
        paths = try fields.texts("paths", upTo: AgentProtocol.subscriptionLimit)
        guard paths.allSatisfy({ !$0.isEmpty && !$0.hasPrefix("/") }) else {
            throw .init("paths", "has one that is empty or begins with a slash")
        }
        after = try fields.optionalWhole("after")
        if let after, after < -1 { throw .init("after", "is below -1") }
    }

    var object: LooseObject {
        var object: LooseObject = ["id": .number(id), "paths": .strings(paths)]
        if let after { object["after"] = .number(after) }
        return object
    }

    /// Whether what happens to `path` is wanted.
    package func follows(_ path: String) -> Bool {
        paths.contains { $0.utf8.last == UInt8(ascii: "/") ? path.hasPrefix($0) : path == $0 }
    }
}

/// What of a subscription holds.
package struct AgentSubscribed: Sendable, Hashable {
    package var id: Int
    /// Paths of it that the agent may not read: it hears of them once a policy lets it.
    package var refused: [String]
    /// Where the events stand: all up to it have been told, or were not wanted.
    package var cursor: Int
    /// Too much has happened since the agent's cursor to be told one by one: what it holds is to be asked for anew.
    package var mustReread: Bool

    package init(id: Int, refused: [String], cursor: Int, mustReread: Bool = false) {
        self.id = id
        self.refused = refused
        self.cursor = cursor
        self.mustReread = mustReread
    }

    init(_ fields: AgentFields) throws(AgentMessage.Malformed) {
        id = try fields.whole("id")
        refused = try fields.texts("refused", upTo: AgentProtocol.subscriptionLimit)
        cursor = try fields.whole("cursor")
        mustReread = try fields.flag("must_reread")
    }

    var object: LooseObject {
        [
            "id": .number(id), "refused": .strings(refused), "cursor": .number(cursor),
            "must_reread": .bool(mustReread),
        ]
    }
}

/// Something has happened that the agent wants to hear of. Each is told at least once, in the order of its cursor.
package struct AgentEvent: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A secret was written, deleted, restored or rotated.
        case secretChanged = "secret_changed"
        /// A lease of the agent's is soon over.
        case leaseExpiring = "lease_expiring"
        case leaseRevoked = "lease_revoked"
        /// A certificate was revoked.
        case certificateRevoked = "certificate_revoked"
        /// Nothing but that the cursor has moved on: nothing up to it concerned the agent.
        case caughtUp = "caught_up"
    }

    /// The place in the tenant's ledger `audit`; an agent resumes after it. Equal for what stands in no ledger.
    package var cursor: Int
    package var kind: Kind
    /// The secret's path with its mount, the lease's identifier, or the certificate's SHA-256.
    package var subject: String
    /// Of the secret.
    package var version: Int?
    /// When it happened, or of a lease when it is over.
    package var at: Instant

    package init(cursor: Int, kind: Kind, subject: String, version: Int? = nil, at: Instant) {
        self.cursor = cursor
        self.kind = kind
        self.subject = subject
        self.version = version
        self.at = at
    }

    init(_ fields: AgentFields) throws(AgentMessage.Malformed) {
        cursor = try fields.whole("cursor")
        kind = try fields.choice("kind")
        subject = try fields.text("subject")
        version = try fields.optionalWhole("version")
        at = try fields.instant("at")
    }

    var object: LooseObject {
        var object: LooseObject = [
            "cursor": .number(cursor), "kind": .string(kind.rawValue), "subject": .string(subject),
            "at": .string(at.rfc3339),
        ]
        if let version { object["version"] = .number(version) }
        return object
    }
}
