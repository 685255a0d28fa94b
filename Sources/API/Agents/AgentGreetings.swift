package import Evidence

/// The agent's first message.
package struct AgentHello: Sendable, Hashable {
    package var version: Int
    /// Of the program: `0.9.0`.
    package var program: String
    package var hostname: String
    /// What distribution it runs on: `Debian GNU/Linux 13 (trixie)`.
    package var system: String
    /// The agent's clock.
    package var time: Instant

    package init(
        version: Int = AgentProtocol.version,
        program: String,
        hostname: String,
        system: String,
        time: Instant
    ) {
        self.version = version
        self.program = program
        self.hostname = hostname
        self.system = system
        self.time = time
    }

    init(_ fields: AgentFields) throws(AgentMessage.Malformed) {
        version = try fields.whole("version")
        program = try fields.text("program", upTo: 64)
        hostname = try fields.text("hostname", upTo: 253)
        system = try fields.optionalText("system", upTo: 256) ?? ""
        time = try fields.instant("time")
    }

    var object: LooseObject {
        [
            "version": .number(version), "program": .string(program), "hostname": .string(hostname),
            "system": .string(system), "time": .string(time.rfc3339),
        ]
    }
}

/// As what somebody is connected.
package enum AgentKind: String, Sendable, Hashable, CaseIterable {
    case agent
    case application
}

/// The server's first message.
package struct AgentWelcome: Sendable, Hashable {
    package var version: Int
    package var session: UniqueID
    package var kind: AgentKind
    package var id: UniqueID
    package var name: String
    /// The server's clock.
    package var time: Instant
    package var certificateExpiresAt: Instant
    /// In seconds.
    package var heartbeat: Int

    package init(
        version: Int = AgentProtocol.version,
        session: UniqueID,
        kind: AgentKind,
        id: UniqueID,
        name: String,
        time: Instant,
        certificateExpiresAt: Instant,
        heartbeat: Int = Int(AgentProtocol.heartbeat.components.seconds)
    ) {
        self.version = version
        self.session = session
        self.kind = kind
        self.id = id
        self.name = name
        self.time = time
        self.certificateExpiresAt = certificateExpiresAt
        self.heartbeat = heartbeat
    }

    init(_ fields: AgentFields) throws(AgentMessage.Malformed) {
        version = try fields.whole("version")
        session = try fields.id("session")
        kind = try fields.choice("kind")
        id = try fields.id("id")
        name = try fields.text("name", upTo: 1_024)
        time = try fields.instant("time")
        certificateExpiresAt = try fields.instant("certificate_expires_at")
        heartbeat = try fields.whole("heartbeat_sec")
        guard 1...3_600 ~= heartbeat else { throw .init("heartbeat_sec", "is not from 1 to 3600") }
    }

    var object: LooseObject {
        [
            "version": .number(version), "session": .string(session.text), "kind": .string(kind.rawValue),
            "id": .string(id.text), "name": .string(name), "time": .string(time.rfc3339),
            "certificate_expires_at": .string(certificateExpiresAt.rfc3339),
            "heartbeat_sec": .number(heartbeat),
        ]
    }
}

/// How the agent is, for those who look after it; names and numbers, never values.
package struct AgentReport: Sendable, Hashable {
    package var cachedCount: Int
    package var cachedBytes: Int
    package var templates: [Template]
    package var applications: [String]

    package struct Template: Sendable, Hashable {
        package var name: String
        /// `current`, `waiting`, `failed` or `rolled_back`.
        package var state: String
        /// Why, where it is not current.
        package var reason: String?

        package init(name: String, state: String, reason: String? = nil) {
            self.name = name
            self.state = state
            self.reason = reason
        }

        init(_ fields: AgentFields) throws(AgentMessage.Malformed) {
            name = try fields.text("name", upTo: 1_024)
            state = try fields.text("state", upTo: 64)
            reason = try fields.optionalText("reason", upTo: 1_024)
        }

        package var object: LooseObject {
            ["name": .string(name), "state": .string(state), "reason": .optional(reason)]
        }
    }

    package init(cachedCount: Int, cachedBytes: Int, templates: [Template], applications: [String]) {
        self.cachedCount = cachedCount
        self.cachedBytes = cachedBytes
        self.templates = templates
        self.applications = applications
    }

    private static let limit = 256

    package init(_ object: LooseObject) throws(AgentMessage.Malformed) { try self.init(AgentFields(object)) }

    init(_ fields: AgentFields) throws(AgentMessage.Malformed) {
        cachedCount = try fields.whole("cached_count")
        cachedBytes = try fields.whole("cached_bytes")
        applications = try fields.texts("applications", upTo: Self.limit)
        templates = []
        for fields in try fields.objects("templates", upTo: Self.limit) {
            templates.append(try Template(fields))
        }
    }

    package var object: LooseObject {
        [
            "cached_count": .number(cachedCount), "cached_bytes": .number(cachedBytes),
            "applications": .strings(applications),
            "templates": .array(templates.map { .object($0.object) }),
        ]
    }
}
