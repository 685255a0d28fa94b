import API
import Access
import Evidence
import Secrets

/// One secret as who asks may see it, on its way to a page.
struct SecretSight: Sendable {
    var page: SecretPage
    let place: SecretPlace
    let visitor: SecretsVisitor

    /// Puts another version beside the one that is shown.
    ///
    /// - Throws: `Problem` for a version that there is not; `SecretsRefusal` where values were asked for and can't be read.
    mutating func compare(with other: Int, by pages: Pages, withValues: Bool = false) async throws {
        guard let shown = page.shown, shown != other, page.metadata != nil else { return }
        let one = try await side(shown, by: pages, withValues: withValues)
        let two = try await side(other, by: pages, withValues: withValues)
        let mayReveal =
            page.rights.read && [one, two].allSatisfy { $0.version.state(at: visitor.now).isReadable }
        page.comparison = SecretComparison(one, two, path: page.path, mayReveal: mayReveal)
    }

    private func side(_ number: Int, by pages: Pages, withValues: Bool) async throws -> SecretComparison.Side
    {
        guard let version = page.metadata?.versions.first(where: { $0.number == number }) else {
            throw Problem.notFound(
                "version \(number) of \(page.path)",
                remedy: "compare with one that is listed"
            )
        }
        let isReadable = version.state(at: visitor.now).isReadable
        let values =
            withValues && isReadable
            ? try await pages.values(of: place, version: number, for: visitor) : nil
        var fields = values?.names
        if fields == nil, isReadable {
            fields =
                number == page.shown
                ? page.fields : try await pages.fields(of: place, version: number, for: visitor)
        }
        return SecretComparison.Side(
            version: version,
            writer: page.writers[number],
            fields: fields,
            values: values
        )
    }
}

extension Pages {
    /// What is known of a secret without its values.
    ///
    /// - Throws: `Problem`, `SecretsRefusal`.
    func sight(of path: String, version: Int?, for visitor: SecretsVisitor) async throws -> SecretSight {
        let (mount, rest) = try await store(of: path, for: visitor)
        let place = SecretPlace(mount, rest)
        let facts = place.isVersioned ? try await facts(of: place, for: visitor) : Facts.notAsked
        guard !facts.isMissing else { throw SecretsRefusal.missing.problem(at: Clipping.text(path, 300)) }
        let shown = version ?? facts.found?.current
        let known = facts.found?.versions.first { $0.number == shown }
        if version != nil, facts.found != nil, known == nil {
            throw Problem.notFound(
                "version \(version ?? 0) of \(Clipping.text(path, 300))",
                remedy: "open the secret without a version, and choose from its list"
            )
        }
        let canBeTold = known.map { $0.state(at: visitor.now).isReadable } ?? (facts.found == nil)
        async let frame = frame(for: visitor.caller)
        let mayReadAudit = visitor.caller.permissions.contains(.readLedger)
        let fields = canBeTold ? try await fields(of: place, version: shown, for: visitor) : nil
        let page = SecretPage(
            frame: try await frame,
            path: path,
            mount: mount.fullPath,
            isVersioned: place.isVersioned,
            metadata: facts.found,
            shown: place.isVersioned && shown != 0 ? shown : nil,
            fields: fields,
            rights: rights(at: place, for: visitor),
            rotation: try await rotation(of: place, for: visitor),
            writers: mayReadAudit ? try await writers(of: place, for: visitor.caller) : [:],
            draft: SecretDraft(),
            auditPath: mayReadAudit ? URLPart.address("/audit", ["secret": place.data]) : nil
        )
        return SecretSight(page: page, place: place, visitor: visitor)
    }

    private struct Facts {
        var found: SecretFacts?
        var isMissing = false

        /// The policies don't let them be read; whether it is there is not known.
        static let notAsked = Facts()
    }

    private func facts(of place: SecretPlace, for visitor: SecretsVisitor) async throws -> Facts {
        guard visitor.may(.read, place.metadata, secret: place.secretPath) else { return .notAsked }
        do {
            return Facts(found: SecretFacts(try await door.data(.read, place.metadata, for: visitor)))
        } catch let refusal as SecretsRefusal where refusal.status == 404 {
            return Facts(isMissing: true)
        }
    }

    /// Names of the fields of a version; `nil` where the policies, or the version, don't let them be told.
    func fields(of place: SecretPlace, version: Int?, for visitor: SecretsVisitor) async throws -> [String]? {
        guard place.isVersioned, visitor.may(.read, place.subkeys, secret: place.secretPath) else {
            return nil
        }
        var query = ["depth": "1"]
        if let version { query["version"] = String(version) }
        do {
            return try await door.data(.read, place.subkeys, query: query, for: visitor)["subkeys"]?.object?
                .names
        } catch let refusal as SecretsRefusal where refusal.status == 404 || refusal == .denied {
            return nil
        }
    }

    private func rotation(of place: SecretPlace, for visitor: SecretsVisitor) async throws -> SecretRotation?
    {
        let path = place.area("rotation")
        guard place.isVersioned, visitor.may(.read, path, secret: place.secretPath) else { return nil }
        do {
            return SecretRotation(try await door.data(.read, path, for: visitor))
        } catch let refusal as SecretsRefusal where refusal.status == 404 || refusal == .denied {
            return nil
        }
    }

    private func rights(at place: SecretPlace, for visitor: SecretsVisitor) -> SecretPage.Rights {
        let secret = place.secretPath
        func may(_ operation: Capability, _ path: String) -> Bool {
            visitor.may(operation, path, secret: secret)
        }
        guard place.isVersioned else {
            return SecretPage.Rights(
                read: may(.read, place.data),
                write: may(.update, place.data),
                remove: may(.delete, place.data)
            )
        }
        return SecretPage.Rights(
            read: may(.read, place.data),
            write: may(.update, place.data),
            patch: may(.patch, place.data),
            delete: may(.update, place.area("delete")),
            undelete: may(.update, place.area("undelete")),
            destroy: may(.update, place.area("destroy")),
            changeMetadata: may(.update, place.metadata),
            remove: may(.delete, place.metadata),
            rotate: may(.update, place.area("rotate"))
        )
    }

    /// Who wrote which version, as far as the latest events tell.
    private func writers(of place: SecretPlace, for caller: Caller) async throws -> [Int: String] {
        var writers: [Int: String] = [:]
        for type in [AuditEventType.secretCreated, .secretUpdated] {
            var filter = AuditFilter()
            filter.secrets = [place.data]
            filter.type = type
            filter.isGranted = true
            let found = try await audit.events(
                of: caller.tenant,
                where: filter,
                limit: SecretPage.versionLimit
            )
            for event in found.events {
                guard let version = event.record.secretVersion, writers[version] == nil else { continue }
                writers[version] = Self.writer(event.record)
            }
        }
        return writers
    }

    private static func writer(_ record: AuditRecord) -> String? {
        let name =
            record.eventData["caller"]?.string ?? record.eventData["display_name"]?.string ?? record.actorID
        return name.map { record.actorType == .token ? "\($0) (token)" : $0 }
    }
}

extension SecretFacts {
    /// As the request for metadata answers.
    init(_ data: LooseObject) {
        let current = data["current_version"]?.int ?? 0
        func instant(_ value: LooseJSON?) -> Instant? {
            value?.string.flatMap { $0.isEmpty ? nil : Instant(rfc3339: $0, truncating: true) }
        }
        var custom: [String: String] = [:]
        for (name, value) in data["custom_metadata"]?.object ?? [:] { custom[name] = value.string }
        let versions = (data["versions"]?.object ?? [:]).compactMap { name, value -> Version? in
            guard let number = Int(name), let created = instant(value["created_time"]) else { return nil }
            return Version(
                number: number,
                createdAt: created,
                deletedAt: instant(value["deletion_time"]),
                isDestroyed: value["destroyed"]?.bool ?? false,
                isLatest: number == current
            )
        }
        self.init(
            current: current,
            oldest: data["oldest_version"]?.int ?? 0,
            createdAt: instant(data["created_time"]),
            updatedAt: instant(data["updated_time"]),
            maximumVersions: data["max_versions"]?.int ?? 0,
            requiresCAS: data["cas_required"]?.bool ?? false,
            deleteAfter: data["delete_version_after"]?.string ?? "0s",
            custom: custom,
            versions: versions.sorted { $0.number > $1.number },
            description: data["description"]?.string
        )
    }
}
