import Access
import Evidence
import Secrets

/// A mount of type `kv`, of either version.
final class KeyValueBackend: SecretsBackend {
    let keyValue: KeyValue
    let rotation: RotationBackend

    init(keyValue: KeyValue, rotation: RotationBackend) {
        self.keyValue = keyValue
        self.rotation = rotation
    }

    func exists(_ request: SecretsRequest) async throws -> Bool? {
        guard request.mount.keyValueVersion == 2 else {
            return try await keyValue.exists(path(request.path, request), in: request.mount)
        }
        let place = VersionedPlace(request.path)
        if place.area == "rotation", !place.path.isEmpty {
            return try await rotation.exists(path(place.path, request), request)
        }
        guard ["data", "metadata"].contains(place.area), !place.path.isEmpty else { return nil }
        return try await keyValue.exists(path(place.path, request), in: request.mount)
    }

    /// The transaction that writes a value finds out whether there was one.
    func findsOut(_ path: String, in mount: Mount) -> Bool {
        mount.keyValueVersion == 1 || VersionedPlace(path).area == "data"
    }

    /// A value to be written.
    struct Value: Sendable {
        fileprivate var data: LooseObject
        fileprivate var cas: Int?
        /// What is answered once it is.
        fileprivate var answering: @Sendable (SecretVersion) -> SecretsAnswer
    }

    /// - Throws: `SecretsRefusal`.
    func value(in request: SecretsRequest) throws -> Value {
        guard request.mount.keyValueVersion == 2 else {
            guard !request.body.isEmpty else { throw SecretsRefusal(400, "missing data fields") }
            return Value(data: request.body) { _ in SecretsAnswer.none.about(nil) }
        }
        guard let data = request.body["data"]?.object else {
            throw SecretsRefusal(400, "no data provided")
        }
        return Value(data: data, cas: try cas(request)) { SecretsAnswer.data($0.json).about($0.version) }
    }

    /// Writes it, and its record with it.
    private func put(_ value: Value, at path: SecretPath, _ request: SecretsRequest) async throws
        -> SecretsAnswer
    {
        let telling = telling(value, request)
        let version = try await keyValue.put(
            value.data,
            at: path,
            in: request.mount,
            cas: value.cas,
            telling: telling
        )
        var answer = value.answering(version)
        answer.isRecorded = telling != nil
        answer.makesNew = version.makesSecret
        return answer
    }

    /// The same for who has no task that could wait.
    ///
    /// - Parameters:
    ///   - request: with what its record says of it.
    ///   - done: is told, on any thread, what is answered, or what `KeyValue.put` throws.
    func put(
        _ value: Value,
        at path: SecretPath,
        _ request: SecretsRequest,
        whenDone done: @escaping @Sendable (Result<SecretsAnswer, any Error>) -> Void
    ) {
        keyValue.put(
            value.data,
            at: path,
            in: request.mount,
            cas: value.cas,
            telling: telling(value, request)
        ) { done($0.map(value.answering)) }
    }

    private func telling(_ value: Value, _ request: SecretsRequest) -> SecretWrite.Telling? {
        request.recording.map { record in
            SecretWrite.Telling(resting: request.holder?.premises ?? []) {
                try record(value.answering($0), $0.makesSecret)
            }
        }
    }

    func answer(_ request: SecretsRequest) async throws -> SecretsAnswer {
        do {
            return try await request.mount.keyValueVersion == 2 ? versioned(request) : plain(request)
        } catch SecretsError.contended {
            // Nobody else writes there, if the name is that of a role.
            guard let path = try namedPath(of: request),
                try await keyValue.isNameOfRole(path, in: request.mount)
            else { throw SecretsError.contended }
            throw SecretsError.nameTaken(path.reversed)
        }
    }

    /// What `answer` gives for a read of a secret's current version, where that was read lately and is live; else `nil`.
    func remembered(_ path: SecretPath, in mount: Mount) throws -> SecretsAnswer? {
        guard let kept = try keyValue.remembered(path, in: mount) else { return nil }
        return mount.keyValueVersion == 2 ? answer(kept) : kept.data.map { answer(kept, $0, mount) }
    }

    /// What is read at `path` is read again before it is answered.
    func forget(_ path: SecretPath, in mount: Mount) { keyValue.forget(path, in: mount) }

    /// The secret whose current version is read at `path`; `nil` where something else is.
    func currentPath(_ path: String, in mount: Mount) throws -> SecretPath? {
        guard mount.keyValueVersion == 2 else { return try SecretPath(path, in: mount) }
        let place = VersionedPlace(path)
        return place.area == "data" && !place.path.isEmpty ? try SecretPath(place.path, in: mount) : nil
    }

    private func namedPath(of request: SecretsRequest) throws -> SecretPath? {
        let path = request.mount.keyValueVersion == 2 ? VersionedPlace(request.path).path : request.path
        return path.isEmpty ? nil : try self.path(path, request)
    }

    private func path(_ path: String, _ request: SecretsRequest) throws -> SecretPath {
        try SecretPath(path, in: request.mount)
    }

    // MARK: Version 1

    private func plain(_ request: SecretsRequest) async throws -> SecretsAnswer {
        switch request.operation {
        case .list, .scan: return try await list(request.path, request)
        case .read:
            let kept = try await keyValue.read(
                path(request.path, request),
                in: request.mount,
                isRemembered: request.isRemembered
            )
            guard let kept, let data = kept.data else { throw SecretsRefusal.missing }
            return answer(kept, data, request.mount)
        case .create, .update:
            return try await put(value(in: request), at: path(request.path, request), request)
        case .delete:
            try await keyValue.remove(path(request.path, request), in: request.mount)
            return SecretsAnswer.none.about(nil)
        default: throw SecretsRefusal.unsupportedOperation
        }
    }

    private func answer(_ kept: KeptSecret, _ data: LooseObject, _ mount: Mount) -> SecretsAnswer {
        var answer = SecretsAnswer.data(data)
        answer.facts.premises = kept.premise.map { [$0] } ?? []
        answer.leaseDuration = Self.lease(of: data) ?? mount.configuration.effectiveDefaultTTL
        return answer.about(nil)
    }

    /// What a secret says itself of how long it may be kept, in seconds.
    private static func lease(of data: LooseObject) -> Int? {
        for name in ["ttl", "lease"] {
            guard let value = data[name] else { continue }
            if let seconds = value.int ?? value.string.flatMap(VaultDuration.seconds), seconds > 0 {
                return seconds
            }
        }
        return nil
    }

    // MARK: Version 2

    private func versioned(_ request: SecretsRequest) async throws -> SecretsAnswer {
        let place = VersionedPlace(request.path)
        switch place.area {
        case "config" where place.path.isEmpty: return try await configuration(request)
        case "metadata" where request.operation == .list || request.operation == .scan:
            return try await list(place.path, request)
        case "rotation" where request.operation == .list:
            return try await rotation.list(place.path, request)
        case _ where place.path.isEmpty: throw SecretsRefusal.missing
        case _ where RotationBackend.areas.contains(place.area):
            return try await rotation.answer(place.area, path(place.path, request), request)
        case "data": return try await data(at: path(place.path, request), request)
        case "metadata": return try await metadata(of: path(place.path, request), request)
        case "subkeys": return try await subkeys(of: path(place.path, request), request)
        case "delete", "undelete", "destroy":
            return try await change(place.area, path(place.path, request), request)
        default: throw SecretsRefusal.missing
        }
    }

    private func data(at path: SecretPath, _ request: SecretsRequest) async throws -> SecretsAnswer {
        switch request.operation {
        case .read:
            return try await answer(kept(path, request))
        case .create, .update:
            return try await put(value(in: request), at: path, request)
        case .patch:
            guard let patch = request.body["data"]?.object else {
                throw SecretsRefusal(400, "no data provided")
            }
            let version = try await keyValue.patch(patch, at: path, in: request.mount, cas: cas(request))
            guard let version else { throw SecretsRefusal.missing }
            return SecretsAnswer.data(version.json).about(version.version)
        case .delete:
            let version = try await keyValue.delete(path, in: request.mount)
            return SecretsAnswer.none.about(version)
        default: throw SecretsRefusal.unsupportedOperation
        }
    }

    private func answer(_ kept: KeptSecret) -> SecretsAnswer {
        let answer = SecretsAnswer.data([
            "data": kept.data.map(LooseJSON.object) ?? .null,
            "metadata": .object(kept.version.json),
        ])
        return answer.telling(kept)
    }

    /// - Throws: `SecretsRefusal.missing` where there never was such a version.
    private func kept(_ path: SecretPath, _ request: SecretsRequest) async throws -> KeptSecret {
        let version = try number("version", request) ?? 0
        let kept = try await keyValue.read(
            path,
            in: request.mount,
            version: version == 0 ? nil : version,
            isRemembered: request.isRemembered
        )
        guard let kept else { throw SecretsRefusal.missing }
        return kept
    }

    /// A number that no version has is left to the comparison: clients know its refusal.
    private func cas(_ request: SecretsRequest) throws -> Int? {
        guard let options = request.body["options"], !options.isNull else { return nil }
        guard let options = options.object else {
            throw SecretsRefusal(400, "the field options is not an object")
        }
        guard let cas = options["cas"], !cas.isNull else { return nil }
        guard let number = cas.int ?? cas.string.flatMap({ Int($0) }) else {
            throw SecretsRefusal(400, "the field options.cas is not a whole number")
        }
        return number
    }

    private func subkeys(of path: SecretPath, _ request: SecretsRequest) async throws -> SecretsAnswer {
        guard request.operation == .read else { throw SecretsRefusal.unsupportedOperation }
        let depth = try number("depth", request) ?? 0
        let kept = try await kept(path, request)
        let answer = SecretsAnswer.data([
            "subkeys": kept.data.map { .object($0.subkeys(depth: depth)) } ?? .null,
            "metadata": .object(kept.version.json),
        ])
        return answer.telling(kept)
    }

    private func change(
        _ area: Substring,
        _ path: SecretPath,
        _ request: SecretsRequest
    ) async throws -> SecretsAnswer {
        guard request.isWrite else { throw SecretsRefusal.unsupportedOperation }
        guard let versions = try request.wholes("versions"), !versions.isEmpty else {
            throw SecretsRefusal(400, "no version number provided")
        }
        guard versions.allSatisfy({ 1...Int(Int32.max) ~= $0 }) else {
            throw SecretsRefusal(400, "the field versions is not a list of whole numbers from 1 on")
        }
        switch area {
        case "delete": try await keyValue.delete(versions, of: path, in: request.mount)
        case "undelete": try await keyValue.undelete(versions, of: path, in: request.mount)
        default: try await keyValue.destroy(versions, of: path, in: request.mount)
        }
        var answer = SecretsAnswer.none.about(versions.count == 1 ? versions[0] : nil)
        answer.facts.data["versions"] = .array(versions.map { .integer($0) })
        return answer
    }

    private func metadata(of path: SecretPath, _ request: SecretsRequest) async throws -> SecretsAnswer {
        switch request.operation {
        case .read:
            let metadata = try await keyValue.metadata(of: path, in: request.mount)
            guard let metadata else { throw SecretsRefusal.missing }
            return SecretsAnswer.data(metadata.json).about(nil)
        case .create, .update:
            let change = try metadataChange(request, isPatch: false)
            try await keyValue.changeMetadata(of: path, in: request.mount, change)
            return SecretsAnswer.none.about(nil)
        case .patch:
            let change = try metadataChange(request, isPatch: true)
            let isThere = try await keyValue.changeMetadata(
                of: path,
                in: request.mount,
                change,
                onlyPresent: true
            )
            guard isThere else { throw SecretsRefusal.missing }
            return SecretsAnswer.none.about(nil)
        case .delete:
            try await keyValue.remove(path, in: request.mount)
            return SecretsAnswer.none.about(nil)
        default: throw SecretsRefusal.unsupportedOperation
        }
    }

    private func metadataChange(_ request: SecretsRequest, isPatch: Bool) throws -> MetadataChange {
        var change = MetadataChange()
        change.maximumVersions = try request.whole("max_versions")
        change.requiresCAS = try request.flag("cas_required")
        change.deleteVersionAfter = try request.seconds("delete_version_after")
        change.description = try request.text("description")
        change.mergesCustomMetadata = isPatch
        if isPatch {
            // In a merge patch null takes a member back to what it is without one.
            if request.body["max_versions"] == .some(.null) { change.maximumVersions = 0 }
            if request.body["cas_required"] == .some(.null) { change.requiresCAS = false }
            if request.body["delete_version_after"] == .some(.null) { change.deleteVersionAfter = 0 }
            if request.body["description"] == .some(.null) { change.description = "" }
        }
        switch request.body["custom_metadata"] {
        case nil: break
        case .some(.null):
            if isPatch { (change.customMetadata, change.mergesCustomMetadata) = ([:], false) }
        case .some(.object(let object)):
            var metadata: [String: String?] = [:]
            for (name, value) in object {
                switch value {
                case .string(let text): metadata.updateValue(text, forKey: name)
                case .null where isPatch: metadata.updateValue(nil, forKey: name)
                default:
                    throw SecretsRefusal(400, "the field custom_metadata is not an object of texts")
                }
            }
            change.customMetadata = metadata
        default: throw SecretsRefusal(400, "the field custom_metadata is not an object of texts")
        }
        return change
    }

    private func configuration(_ request: SecretsRequest) async throws -> SecretsAnswer {
        switch request.operation {
        case .read:
            let settings = request.mount.settings
            return .data([
                "max_versions": .number(settings.maximumVersions),
                "cas_required": .bool(settings.requiresCAS),
                "delete_version_after": .string(
                    GoDuration.text(seconds: max(0, settings.deleteVersionAfter))
                ),
            ])
        case .create, .update:
            let number = try request.whole("max_versions")
            let flag = try request.flag("cas_required")
            let seconds = try request.seconds("delete_version_after")
            try await keyValue.configure(request.mount) { settings in
                if let number { settings.maximumVersions = number }
                if let flag { settings.requiresCAS = flag }
                if let seconds { settings.deleteVersionAfter = seconds }
            }
            return .none
        default: throw SecretsRefusal.unsupportedOperation
        }
    }

    // MARK: Both

    private func list(_ folder: String, _ request: SecretsRequest) async throws -> SecretsAnswer {
        let page = try request.page()
        let keys =
            try await request.operation == .scan
            ? keyValue.scan(folder, in: request.mount, page: page)
            : keyValue.list(folder, in: request.mount, page: page)
        return try SecretsAnswer.keys(keys).paged
    }

    /// From the query, since it comes with a GET.
    private func number(_ name: String, _ request: SecretsRequest) throws -> Int? {
        guard let text = request.query[name], !text.isEmpty else { return nil }
        guard let number = Int(text), 0...Int(Int32.max) ~= number else {
            throw SecretsRefusal(400, "the parameter \(name) is not a whole number from 0 on")
        }
        return number == 0 ? nil : number
    }
}

/// `data/prod/db`: what is asked for, and of which secret.
private struct VersionedPlace {
    let area: Substring
    let path: String

    init(_ whole: String) {
        // By bytes: to Swift a slash before a combining character is another character.
        let area = whole.utf8.prefix { $0 != UInt8(ascii: "/") }
        self.area = Substring(area)
        path = String(Substring(whole.utf8[area.endIndex...].dropFirst()))
    }
}
