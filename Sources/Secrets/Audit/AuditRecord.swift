package import Evidence
package import Ledger
package import Postgres

/// One event of the audit, with everything that is known of it when its answer is ready: one entry of the ledger `audit`.
///
/// Every member stands in the entry's data under the name of its column, and is so under the entry's hash; what is not
/// there is left out. No value of a request or an answer may be in it but as `AuditDigest` makes it.
package struct AuditRecord: Hashable, Sendable {
    package var tenant: TenantID
    package var type: AuditEventType
    package var actorType: AuditActorType
    package var actorID: String?
    package var agentID: String?
    package var appID: String?
    /// The person, where one was the actor.
    package var adminID: String?
    /// SHA-256 of the certificate in hexadecimal digits, as policies bind it.
    package var agentCertificateFingerprint: String?
    package var appCertificateFingerprint: String?
    /// The path with its mount: `secret/data/billing/db`.
    package var secretID: String?
    package var secretVersion: Int?
    package var secretType: String?
    package var leaseID: String?
    package var isGranted: Bool
    /// The policy and its pattern that decided.
    package var policyMatched: String?
    package var denialReason: String?
    /// Of IP; a text that is no address is kept in the event's data, as `source`.
    package var sourceAddress: String?
    package var hostname: String?
    package var kubernetesNamespace: String?
    package var kubernetesPod: String?
    package var eventData: JSONObject
    /// From when the request was read to when this was made.
    package var responseTime: Duration?
    /// The request's identifier, as its answer tells it.
    package var correlationID: String?

    package init(
        tenant: TenantID,
        type: AuditEventType,
        actorType: AuditActorType,
        actorID: String? = nil,
        isGranted: Bool,
        eventData: JSONObject = [:]
    ) {
        self.tenant = tenant
        self.type = type
        self.actorType = actorType
        self.actorID = actorID
        self.isGranted = isGranted
        self.eventData = eventData
    }

    /// The entry that tells of it.
    ///
    /// - Parameter time: when it happened; `nil` for now.
    package func entry(by entries: EntryMaker, at time: Instant? = nil) -> Entry {
        entries.entry(
            type.entryType,
            subject: (secretID ?? actorID).map { AuditText.fitted($0) },
            data: data,
            ledger: .audit,
            tenant: tenant,
            at: time
        )
    }

    /// About as many bytes as its entry has.
    var roughByteCount: Int {
        let texts = [secretID, secretID ?? actorID, policyMatched, denialReason]
        return texts.reduce(1_024 + eventData.roughByteCount) { $0 + ($1?.utf8.count ?? 0) }
    }

    // MARK: As data of an entry

    /// Members in the order of their names, as objects keep them.
    private var data: JSONObject {
        var members: [JSONObject.Member] = []
        func add(_ name: String, _ text: String?) {
            if let text { members.append((name, .string(AuditText.fitted(text)))) }
        }
        members.append(("access_granted", .bool(isGranted)))
        add("actor_id", actorID)
        add("actor_type", actorType.rawValue)
        add("admin_id", adminID)
        add("agent_cert_fingerprint", agentCertificateFingerprint)
        add("agent_id", agentID)
        add("app_cert_fingerprint", appCertificateFingerprint)
        add("app_id", appID)
        add("correlation_id", correlationID)
        add("denial_reason", denialReason)
        let address = sourceAddress.flatMap(AuditAddress.canonical)
        var told = eventData
        if let sourceAddress, address == nil { told["source"] = .string(AuditText.fitted(sourceAddress)) }
        if !told.isEmpty { members.append(("event_data", .object(told))) }
        add("hostname", hostname)
        add("kubernetes_namespace", kubernetesNamespace)
        add("kubernetes_pod", kubernetesPod)
        add("lease_id", leaseID)
        add("policy_matched", policyMatched)
        if let milliseconds { members.append(("response_time_ms", .number(milliseconds))) }
        add("secret_id", secretID)
        add("secret_type", secretType)
        if let secretVersion { members.append(("secret_version", .integer(secretVersion))) }
        add("source_ip", address)
        return JSONObject(members)
    }

    /// With three decimals.
    var milliseconds: Double? {
        responseTime.map { time in
            let (seconds, attoseconds) = time.components
            return Double(seconds * 1_000_000 + attoseconds / 1_000_000_000_000) / 1_000
        }
    }

    // MARK: From an entry

    /// What an entry of the ledger `audit` tells; `nil` where it is of a kind that has no place among the types.
    package init?(_ entry: Entry) {
        if let type = AuditEventType(entryType: entry.type) {
            self.init(entry, type)
        } else {
            self.init(ofProduct: entry)
        }
    }

    private init(_ entry: Entry, _ type: AuditEventType) {
        let data = entry.data
        func text(_ name: String) -> String? { data[name]?.string.map { AuditText.fitted($0) } }
        self.init(
            tenant: TenantID(entry.tenant),
            type: type,
            actorType: text("actor_type").flatMap(AuditActorType.init) ?? .anonymous,
            actorID: text("actor_id"),
            isGranted: data["access_granted"]?.bool ?? false,
            eventData: data["event_data"]?.object ?? [:]
        )
        agentID = text("agent_id")
        appID = text("app_id")
        adminID = text("admin_id")
        agentCertificateFingerprint = text("agent_cert_fingerprint")
        appCertificateFingerprint = text("app_cert_fingerprint")
        secretID = text("secret_id")
        secretVersion = data["secret_version"]?.integer
        secretType = text("secret_type")
        leaseID = text("lease_id")
        policyMatched = text("policy_matched")
        denialReason = text("denial_reason")
        sourceAddress = text("source_ip").flatMap(AuditAddress.canonical)
        hostname = text("hostname")
        kubernetesNamespace = text("kubernetes_namespace")
        kubernetesPod = text("kubernetes_pod")
        responseTime = data["response_time_ms"]?.number.flatMap { milliseconds in
            let microseconds = (milliseconds * 1_000).rounded()
            return Int64(exactly: microseconds).map { .microseconds($0) }
        }
        correlationID = text("correlation_id")
    }

    /// What the rest of the product tells in the ledger: who signed in to the dashboard and out, who read kept files, which
    /// may hold secrets, and who was refused. Audits of the record and erasures have no place among the types.
    private init?(ofProduct entry: Entry) {
        let type: AuditEventType
        switch entry.type {
        case "muniment.session.started": type = .adminLogin
        case "muniment.session.ended": type = .tokenRevoked
        case "muniment.artifact.files_read": type = .secretAccessed
        case "muniment.request.refused": type = .authenticationFailed
        default: return nil
        }
        let (subject, data) = (entry.subject ?? "", entry.data)
        // Entries did not always tell who asked: such a caller stands as a person, by its name where nothing else is known.
        let caller =
            data["caller_id"]?.string
            ?? (subject.hasPrefix("caller/") ? String(subject.dropFirst("caller/".count)) : nil)
            ?? (data["by"] ?? data["caller"])?.string
        self.init(
            tenant: TenantID(entry.tenant),
            type: type,
            actorType: data["caller_kind"]?.string.flatMap(AuditActorType.init) ?? .person,
            actorID: caller.map { AuditText.fitted($0) },
            isGranted: type != .authenticationFailed,
            eventData: data
        )
        switch actorType {
        case .agent: agentID = actorID
        case .application: appID = actorID
        case .person: adminID = actorID
        case .token, .anonymous, .system: break
        }
        sourceAddress = data["source_ip"]?.string.flatMap(AuditAddress.canonical)
        if type == .secretAccessed {
            secretID = AuditText.fitted(subject)
            secretType = "artifact_file"
            secretVersion = data["version"]?.integer
        }
        denialReason = data["code"]?.string.map { AuditText.fitted($0) }
        correlationID = data["request_id"]?.string.map { AuditText.fitted($0) }
    }
}
