package import Evidence

/// Something on the agent's host is to be looked at.
package struct AgentTask: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Files, at `path` or below it.
        case files
        /// The packages that are installed.
        case packages
        /// The services of the system, and how they are.
        case services
        /// Certificates in files at `path` or below it, or those that a port of the host shows: `port/443`, or
        /// `port/443/www.example.org` for one of several names there.
        case certificates
        /// What stands at the paths that `names` says: its kind, whose it is, who may what with it, and the digest of its bytes.
        case entries
        /// The users and groups that `names` says, `user/NAME` and `group/NAME`: of the system, without passwords.
        case accounts
    }

    /// In one task.
    package static let nameLimit = 256

    package var id: UniqueID
    package var kind: Kind
    /// Of files and certificates: absolute, or a port.
    package var path: String?
    /// File names' endings that are wanted; all where there are none.
    package var endings: [String]
    /// Of entries and accounts.
    package var names: [String]
    /// Of all that is told, in bytes.
    package var limit: Int

    package init(
        id: UniqueID,
        kind: Kind,
        path: String? = nil,
        endings: [String] = [],
        names: [String] = [],
        limit: Int = 1 << 20
    ) {
        self.id = id
        self.kind = kind
        self.path = path
        self.endings = endings
        self.names = names
        self.limit = limit
    }

    init(_ fields: AgentFields) throws(AgentMessage.Malformed) {
        id = try fields.id("id")
        kind = try fields.choice("kind")
        path = try fields.optionalText("path")
        endings = try fields.texts("endings", upTo: 64)
        names = try fields.texts("names", upTo: Self.nameLimit)
        limit = try fields.whole("limit")
        guard 1...(2 << 20) ~= limit else { throw .init("limit", "is not from 1 to 2097152") }
    }

    var object: LooseObject {
        [
            "id": .string(id.text), "kind": .string(kind.rawValue), "path": .optional(path),
            "endings": .strings(endings), "names": .strings(names), "limit": .number(limit),
        ]
    }
}

/// What was seen on the agent's host.
package struct AgentObservation: Sendable, Hashable {
    package struct File: Sendable, Hashable {
        /// Absolute, or `packages.json`, `entries.json` and so on, `port/443` for what is no file.
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
        for fields in try fields.objects("files", upTo: Self.limit) {
            let text = try fields.text("base64", upTo: AgentProtocol.messageLimit)
            guard let bytes = Base64.decode(text) else {
                throw .init("files", "has an element that is no base64")
            }
            files.append(File(name: try fields.text("name"), bytes: bytes))
        }
        var gaps: [Gap] = []
        for fields in try fields.objects("gaps", upTo: Self.limit) {
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

    /// Files, and gaps.
    private static let limit = 10_000

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
