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
        guard let kind = Kind(rawValue: try fields.text("kind")) else {
            throw .init("kind", "is none of this version")
        }
        self.kind = kind
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

/// Something on the agent's host is to be looked at.
package struct AgentTask: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Files, at `path` or below it.
        case files
        /// The packages that are installed.
        case packages
        /// The services of the system, and how they are.
        case services
        /// Certificates in files, and those that a port of the host shows.
        case certificates
    }

    package var id: UniqueID
    package var kind: Kind
    /// Of files and certificates: absolute.
    package var path: String?
    /// File names' endings that are wanted; all where there are none.
    package var endings: [String]
    /// Of all that is told, in bytes.
    package var limit: Int

    package init(id: UniqueID, kind: Kind, path: String? = nil, endings: [String] = [], limit: Int = 1 << 20)
    {
        self.id = id
        self.kind = kind
        self.path = path
        self.endings = endings
        self.limit = limit
    }

    init(_ fields: AgentFields) throws(AgentMessage.Malformed) {
        id = try fields.id("id")
        guard let kind = Kind(rawValue: try fields.text("kind")) else {
            throw .init("kind", "is none of this version")
        }
        self.kind = kind
        path = try fields.optionalText("path")
        endings = try fields.texts("endings", upTo: 64)
        limit = try fields.whole("limit")
        guard 1...(2 << 20) ~= limit else { throw .init("limit", "is not from 1 to 2097152") }
    }

    var object: LooseObject {
        [
            "id": .string(id.text), "kind": .string(kind.rawValue), "path": .optional(path),
            "endings": .strings(endings), "limit": .number(limit),
        ]
    }
}

/// What was seen on the agent's host.
package struct AgentObservation: Sendable, Hashable {
    package struct File: Sendable, Hashable {
        /// Absolute, or `packages.json`, `services.json`, `certificates.json` for what is no file.
        package var name: String
        package var bytes: [UInt8]

        package init(name: String, bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }
    }

    /// What should be there and could not be read: it is not known to be away.
    package struct Gap: Sendable, Hashable {
        package var path: String
        package var reason: String
        package var remedy: String

        package init(path: String, reason: String, remedy: String) {
            self.path = path
            self.reason = reason
            self.remedy = remedy
        }
    }

    package enum Outcome: Sendable, Hashable {
        case seen([File], gaps: [Gap])
        /// Nothing is there.
        case absent
        case failed(code: String, reason: String, remedy: String)
    }

    package var task: UniqueID
    package var at: Instant
    package var outcome: Outcome

    package init(task: UniqueID, at: Instant, outcome: Outcome) {
        self.task = task
        self.at = at
        self.outcome = outcome
    }

    init(_ fields: AgentFields) throws(AgentMessage.Malformed) {
        task = try fields.id("task")
        at = try fields.instant("at")
        if let failure = try fields.optionalObject("failure") {
            let fields = AgentFields(failure)
            outcome = .failed(
                code: try fields.text("code", upTo: 64),
                reason: try fields.text("reason", upTo: 1_024),
                remedy: try fields.text("remedy", upTo: 1_024)
            )
            return
        }
        guard try !fields.flag("absent") else {
            outcome = .absent
            return
        }
        var files: [File] = []
        for object in try Self.objects("files", fields) {
            let fields = AgentFields(object)
            let text = try fields.text("base64", upTo: AgentProtocol.messageLimit)
            guard let bytes = Base64.decode(text) else {
                throw .init("files", "has an element that is no base64")
            }
            files.append(File(name: try fields.text("name"), bytes: bytes))
        }
        var gaps: [Gap] = []
        for object in try Self.objects("gaps", fields) {
            let fields = AgentFields(object)
            gaps.append(
                Gap(
                    path: try fields.text("path"),
                    reason: try fields.text("reason"),
                    remedy: try fields.text("remedy")
                )
            )
        }
        outcome = .seen(files, gaps: gaps)
    }

    private static func objects(_ name: String, _ fields: AgentFields) throws(AgentMessage.Malformed)
        -> [LooseObject]
    {
        guard let value = fields.object[name], !value.isNull else { return [] }
        guard let list = value.array, list.count <= 10_000 else {
            throw .init(name, "is no list of up to 10000")
        }
        var objects: [LooseObject] = []
        for element in list {
            guard let object = element.object else { throw .init(name, "has an element that is no object") }
            objects.append(object)
        }
        return objects
    }

    var object: LooseObject {
        var object: LooseObject = ["task": .string(task.text), "at": .string(at.rfc3339)]
        switch outcome {
        case .absent: object["absent"] = true
        case .failed(let code, let reason, let remedy):
            object["failure"] = [
                "code": .string(code), "reason": .string(reason), "remedy": .string(remedy),
            ]
        case .seen(let files, let gaps):
            object["files"] = .array(
                files.map { ["name": .string($0.name), "base64": .string(Base64.encode($0.bytes))] }
            )
            object["gaps"] = .array(
                gaps.map { gap in
                    [
                        "path": .string(gap.path), "reason": .string(gap.reason),
                        "remedy": .string(gap.remedy),
                    ]
                }
            )
        }
        return object
    }
}
