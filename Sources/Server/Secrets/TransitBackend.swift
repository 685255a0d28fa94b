import Access
import Evidence
import Secrets

/// Mounts of the type `transit`: what is encrypted, signed and authenticated for clients.
struct TransitBackend: SecretsBackend {
    let transit: Transit

    /// Of random bytes and data keys in one answer.
    static let randomByteLimit = 131_072

    /// Whoever may `create` below `encrypt/` makes a key by using it.
    func exists(_ request: SecretsRequest) async throws -> Bool? {
        let parts = request.parts
        guard parts.count == 2, parts[0] == "encrypt" else { return nil }
        return try await transit.hasKey(String(parts[1]), at: request.transitPlace)
    }

    func answer(_ request: SecretsRequest) async throws -> SecretsAnswer {
        do {
            return try await dispatch(request)
        } catch let error as TransitError {
            throw SecretsRefusal(error)
        }
    }

    private func dispatch(_ request: SecretsRequest) async throws -> SecretsAnswer {
        let parts = request.parts.map(String.init)
        let name = parts.count > 1 ? parts[1] : ""
        switch (parts.first, parts.count, request.operation) {
        case ("keys", 1, .list): return try .keys(await transit.names(at: request.transitPlace))
        case ("keys", 2, .read): return try await read(name, request)
        case ("keys", 2, .create), ("keys", 2, .update): return try await create(name, request)
        case ("keys", 2, .delete):
            try await transit.delete(name, at: request.transitPlace)
            return .none
        case ("keys", 3, .create), ("keys", 3, .update): return try await change(name, parts[2], request)
        case ("export", 3...4, .read): return try await export(parts, request)
        case ("backup", 2, .read):
            let key = try await key(name, request)
            return .data(["backup": .string(try key.backup(at: request.now))])
        case ("restore", 1...2, .create), ("restore", 1...2, .update):
            try await transit.restore(
                try request.required("backup"),
                as: parts.count == 2 ? name : nil,
                isForced: try request.flag("force") ?? false,
                at: request.transitPlace
            )
            return .none
        case (let verb?, 2..., .create), (let verb?, 2..., .update):
            return try await use(verb, Array(parts.dropFirst()), request)
        case ("random", 1, .create), ("random", 1, .update): return try random([], request)
        case ("hash", 1, .create), ("hash", 1, .update): return try hash(nil, request)
        default: throw Self.isKnown(parts) ? SecretsRefusal.unsupportedOperation : .unsupportedPath
        }
    }

    private func use(_ verb: String, _ rest: [String], _ request: SecretsRequest) async throws
        -> SecretsAnswer
    {
        switch (verb, rest.count) {
        case ("encrypt", 1): try await encrypt(rest[0], request)
        case ("decrypt", 1): try await decrypt(rest[0], request)
        case ("rewrap", 1): try await rewrap(rest[0], request)
        case ("datakey", 2): try await dataKey(rest[0], rest[1], request)
        case ("random", 1...2): try random(rest, request)
        case ("hash", 1): try hash(rest[0], request)
        case ("hmac", 1...2): try await mac(rest[0], rest.count > 1 ? rest[1] : nil, request)
        case ("sign", 1...2): try await sign(rest[0], rest.count > 1 ? rest[1] : nil, request)
        case ("verify", 1...2): try await verify(rest[0], rest.count > 1 ? rest[1] : nil, request)
        default: throw Self.isKnown([verb]) ? SecretsRefusal.unsupportedOperation : .unsupportedPath
        }
    }

    private static func isKnown(_ parts: [String]) -> Bool {
        [
            "keys", "export", "backup", "restore", "encrypt", "decrypt", "rewrap", "datakey", "random",
            "hash", "hmac",
            "sign", "verify",
        ].contains(parts.first ?? "")
    }

    /// - Throws: `TransitError.unknownKey`.
    private func key(
        _ name: String,
        _ request: SecretsRequest,
        _ versions: Transit.Versions = .all
    ) async throws -> TransitKey {
        guard let key = try await transit.key(name, at: request.transitPlace, versions) else {
            throw TransitError.unknownKey(name)
        }
        return key
    }
}

extension SecretsRequest {
    fileprivate var transitPlace: Transit.Place { Transit.Place(tenant: tenant.id, mount: mount.id) }

    /// The bytes of a field in base64; `nil` where it was not sent.
    fileprivate func bytes(_ name: String) throws -> [UInt8]? {
        guard let text = try text(name) else { return nil }
        // As Go reads it: lines may be folded.
        guard let bytes = Base64.decode(text.filter { !$0.isNewline }) else {
            throw SecretsRefusal(400, "failed to base64-decode \(name)")
        }
        return bytes
    }

    fileprivate func requiredBytes(_ name: String) throws -> [UInt8] {
        guard let bytes = try bytes(name) else { throw SecretsRefusal(400, "missing \(name)") }
        return bytes
    }

    fileprivate func scope() throws -> TransitScope {
        TransitScope(context: try bytes("context") ?? [], associatedData: try bytes("associated_data") ?? [])
    }
}

extension SecretsRefusal {
    init(_ error: TransitError) {
        switch error {
        case .unknownKey: self.init(400, "encryption key not found")
        case .refused(let reason): self.init(400, reason)
        case .forbidden(let reason): self.init(500, reason)
        }
    }
}

// MARK: - Keys

extension TransitBackend {
    private func create(_ name: String, _ request: SecretsRequest) async throws -> SecretsAnswer {
        var draft = TransitDraft()
        if let type = try request.text("type"), !type.isEmpty { draft.type = try Self.type(type) }
        draft.isDerived = try request.flag("derived") ?? false
        draft.isConvergent = try request.flag("convergent_encryption") ?? false
        draft.isExportable = try request.flag("exportable") ?? false
        draft.allowsBackup = try request.flag("allow_plaintext_backup") ?? false
        draft.autoRotatePeriod = try request.seconds("auto_rotate_period") ?? 0
        draft.keySize = try request.whole("key_size").flatMap { $0 == 0 ? nil : $0 }
        let (key, isNew) = try await transit.create(name, draft, at: request.transitPlace, now: request.now)
        var answer = SecretsAnswer.data(try key.shown())
        if !isNew { answer.warnings = ["key \(name) already existed"] }
        return answer
    }

    private static func type(_ name: String) throws -> TransitKeyType {
        guard let type = TransitKeyType(rawValue: name) else {
            let known = TransitKeyType.allCases.map(\.rawValue).joined(separator: ", ")
            throw SecretsRefusal(400, "unknown key type \(name): it must be one of \(known)")
        }
        return type
    }

    private func read(_ name: String, _ request: SecretsRequest) async throws -> SecretsAnswer {
        guard let key = try await transit.key(name, at: request.transitPlace) else {
            throw SecretsRefusal.missing
        }
        return .data(try key.shown())
    }

    private func change(_ name: String, _ verb: String, _ request: SecretsRequest) async throws
        -> SecretsAnswer
    {
        do {
            switch verb {
            case "config":
                var change = TransitChange()
                change.minDecryptionVersion = try request.whole("min_decryption_version")
                change.minEncryptionVersion = try request.whole("min_encryption_version")
                change.allowsDeletion = try request.flag("deletion_allowed")
                change.isExportable = try request.flag("exportable")
                change.allowsBackup = try request.flag("allow_plaintext_backup")
                change.autoRotatePeriod = try request.seconds("auto_rotate_period")
                return .data(try await transit.change(name, change, at: request.transitPlace).shown())
            case "rotate":
                let key = try await transit.rotate(name, at: request.transitPlace, now: request.now)
                return .data(try key.shown())
            case "trim":
                guard let version = try request.whole("min_available_version") else {
                    throw SecretsRefusal(400, "missing min_available_version")
                }
                return .data(try await transit.trim(name, to: version, at: request.transitPlace).shown())
            default: throw SecretsRefusal.unsupportedPath
            }
        } catch TransitError.unknownKey(let name) {
            throw SecretsRefusal(400, "no existing key named \(name) could be found")
        }
    }

    private func export(_ parts: [String], _ request: SecretsRequest) async throws -> SecretsAnswer {
        guard let export = TransitExport(rawValue: parts[1]) else {
            throw SecretsRefusal(400, "invalid export type: \(parts[1])")
        }
        guard let key = try await transit.key(parts[2], at: request.transitPlace) else {
            throw SecretsRefusal.missing
        }
        let exported = try key.export(export, version: parts.count > 3 ? parts[3] : nil)
        return .data([
            "name": .string(key.name),
            "type": .string(key.type.rawValue),
            "keys": .object(LooseObject(exported.map { (String($0.key), LooseJSON.string($0.value)) })),
        ])
    }
}

extension TransitKey {
    /// As `keys/NAME` shows it. Of symmetric keys the seconds at which each version was made, of others its public half.
    fileprivate func shown() throws -> LooseObject {
        var shown: LooseObject = [
            "name": .string(name),
            "type": .string(type.rawValue),
            "latest_version": .number(latestVersion),
            "min_decryption_version": .number(minDecryptionVersion),
            "min_encryption_version": .number(minEncryptionVersion),
            "min_available_version": .number(minAvailableVersion),
            "deletion_allowed": .bool(allowsDeletion),
            "exportable": .bool(isExportable),
            "allow_plaintext_backup": .bool(allowsBackup),
            "auto_rotate_period": .number(autoRotatePeriod),
            "derived": .bool(isDerived),
            "imported_key": false,
            "supports_encryption": .bool(type.encrypts),
            "supports_decryption": .bool(type.encrypts),
            "supports_signing": .bool(type.signs),
            "supports_derivation": .bool(type.derives),
        ]
        if isDerived {
            shown["kdf"] = "hkdf_sha256"
            shown["convergent_encryption"] = .bool(isConvergent)
            if isConvergent { shown["convergent_encryption_version"] = 3 }
        }
        var kept = LooseObject()
        for (number, version) in versions where number >= minDecryptionVersion {
            guard type.isAsymmetric else {
                kept[String(number)] = .number(Int(version.createdAt.microseconds / 1_000_000))
                continue
            }
            kept[String(number)] = [
                "name": .string(type.rawValue),
                "creation_time": .string(version.createdAt.rfc3339),
                // Of a derived key there is one for each context.
                "public_key": .string(isDerived ? "" : try version.material.publicKey() ?? ""),
            ]
        }
        shown["keys"] = .object(kept)
        return shown
    }
}

// MARK: - Batches

/// What became of one item of a batch, or of a request without one.
private struct TransitItem {
    var result: LooseObject
    var isRefused = false
}

extension TransitBackend {
    /// Answers each item of `batch_input`, or the request itself where there is none.
    ///
    /// An item that is refused has its `error` in its place, and the others go on.
    ///
    /// - Parameter refusedStatus: the answer's status where an item was refused, unless the request says another.
    private func each(
        _ request: SecretsRequest,
        refusedStatus: Int,
        _ answer: (SecretsRequest) throws -> LooseObject
    ) async throws -> SecretsAnswer {
        guard request.has("batch_input") else { return .data(try answer(request)) }
        let items = try Self.items(of: request)
        var results: [TransitItem] = []
        results.reserveCapacity(items.count)
        for item in items {
            // Others want the thread, too: signing with RSA takes milliseconds.
            if results.count % 16 == 15 { await Task.yield() }
            results.append(try Self.result(of: item, answer))
        }
        var whole = SecretsAnswer.data(["batch_results": .array(results.map { .object($0.result) })])
        let refused = results.count { $0.isRefused }
        if refused > 0 {
            whole.status = refusedStatus
            if refused < results.count, let status = try request.whole("partial_failure_response_code"),
                status != 0
            {
                guard (200..<600).contains(status) else {
                    throw SecretsRefusal(400, "partial_failure_response_code must be between 200 and 599")
                }
                whole.status = status
            }
        }
        return whole
    }

    /// - Throws: `SecretsRefusal` where there are none.
    private static func items(of request: SecretsRequest) throws -> [SecretsRequest] {
        guard let items = request.body["batch_input"]?.array else {
            throw SecretsRefusal(400, "batch_input must be a list of objects")
        }
        guard !items.isEmpty else { throw SecretsRefusal(400, "missing batch input to process") }
        return try items.map { item in
            guard let object = item.object else {
                throw SecretsRefusal(400, "batch_input must be a list of objects")
            }
            var request = request
            request.body = object
            return request
        }
    }

    private static func result(
        of item: SecretsRequest,
        _ answer: (SecretsRequest) throws -> LooseObject
    ) throws -> TransitItem {
        let refusal: SecretsRefusal
        do {
            var result = try answer(item)
            if let reference = try item.text("reference") { result["reference"] = .string(reference) }
            return TransitItem(result: result)
        } catch let error as SecretsRefusal {
            refusal = error
        } catch let error as TransitError {
            refusal = SecretsRefusal(error)
        }
        var result: LooseObject = ["error": .string(refusal.errors.joined(separator: "; "))]
        if let reference = item.body["reference"]?.string { result["reference"] = .string(reference) }
        return TransitItem(result: result, isRefused: true)
    }

    /// The versions that a request names in these fields of itself or its items, as far as they can be read: what can't is
    /// refused where it is used.
    private static func versions(of request: SecretsRequest, texts: [String] = []) -> Transit.Versions {
        var versions: Set<Int> = []
        for object in [request.body] + (request.body["batch_input"]?.array ?? []).compactMap(\.object) {
            if let number = object["key_version"]?.int ?? object["key_version"]?.string.flatMap({ Int($0) }) {
                versions.insert(number)
            }
            for text in texts.compactMap({ object[$0]?.string }) {
                if let number = TransitKey.version(named: text) { versions.insert(number) }
            }
        }
        return .latest(and: versions.sorted())
    }
}

// MARK: - Encrypting

extension TransitBackend {
    private func encrypt(_ name: String, _ request: SecretsRequest) async throws -> SecretsAnswer {
        let versions = Self.versions(of: request)
        var key = try await transit.key(name, at: request.transitPlace, versions)
        if key == nil, request.operation == .create {
            var draft = TransitDraft()
            if let type = try request.text("type"), !type.isEmpty { draft.type = try Self.type(type) }
            draft.isDerived = try Self.hasContext(request)
            draft.isConvergent = try request.flag("convergent_encryption") ?? false
            key = try await transit.create(name, draft, at: request.transitPlace, now: request.now).key
        }
        guard let key else { throw TransitError.unknownKey(name) }
        return try await each(request, refusedStatus: 400) { item in
            let (text, version) = try key.encrypt(
                try item.requiredBytes("plaintext"),
                try item.scope(),
                version: try item.whole("key_version")
            )
            return ["ciphertext": .string(text), "key_version": .number(version)]
        }
    }

    /// Whether the key that is made is to have a key of its own for each context.
    private static func hasContext(_ request: SecretsRequest) throws -> Bool {
        let items = request.has("batch_input") ? try items(of: request) : [request]
        return try items.contains { item in try item.text("context").map { !$0.isEmpty } ?? false }
    }

    private func decrypt(_ name: String, _ request: SecretsRequest) async throws -> SecretsAnswer {
        let key = try await key(name, request, Self.versions(of: request, texts: ["ciphertext"]))
        return try await each(request, refusedStatus: 400) { item in
            let plaintext = try key.decrypt(try item.required("ciphertext"), try item.scope())
            return ["plaintext": .string(Base64.encode(plaintext))]
        }
    }

    private func rewrap(_ name: String, _ request: SecretsRequest) async throws -> SecretsAnswer {
        let key = try await key(name, request, Self.versions(of: request, texts: ["ciphertext"]))
        return try await each(request, refusedStatus: 400) { item in
            let scope = try item.scope()
            let plaintext = try key.decrypt(try item.required("ciphertext"), scope)
            let (text, version) = try key.encrypt(plaintext, scope, version: try item.whole("key_version"))
            return ["ciphertext": .string(text), "key_version": .number(version)]
        }
    }

    private func dataKey(
        _ kind: String,
        _ name: String,
        _ request: SecretsRequest
    ) async throws -> SecretsAnswer {
        guard ["plaintext", "wrapped"].contains(kind) else {
            throw SecretsRefusal(400, "Invalid path, must be 'plaintext' or 'wrapped'")
        }
        let bits = try request.whole("bits") ?? 256
        guard [128, 256, 512].contains(bits) else {
            throw SecretsRefusal(400, "bits must be 128, 256 or 512")
        }
        let key = try await key(name, request, Self.versions(of: request))
        let plaintext = TransitMaterial.randomBytes(bits / 8)
        let (text, version) = try key.encrypt(
            plaintext,
            try request.scope(),
            version: try request.whole("key_version")
        )
        var data: LooseObject = ["ciphertext": .string(text), "key_version": .number(version)]
        if kind == "plaintext" { data["plaintext"] = .string(Base64.encode(plaintext)) }
        return .data(data)
    }
}

// MARK: - Random bytes and hashes

extension TransitBackend {
    /// `random`, `random/BYTES`, `random/SOURCE`, `random/SOURCE/BYTES`: all sources are the system's generator.
    private func random(_ rest: [String], _ request: SecretsRequest) throws -> SecretsAnswer {
        var rest = rest
        if let source = rest.first, ["platform", "seal", "all"].contains(source) { rest.removeFirst() }
        guard rest.count <= 1 else { throw SecretsRefusal.unsupportedPath }
        let count: Int
        if let text = rest.first {
            guard let number = Int(text) else { throw SecretsRefusal(400, "bytes must be a whole number") }
            count = number
        } else {
            count = try request.whole("bytes") ?? 32
        }
        guard (1...Self.randomByteLimit).contains(count) else {
            throw SecretsRefusal(400, "bytes must be between 1 and \(Self.randomByteLimit)")
        }
        let bytes = TransitMaterial.randomBytes(count)
        return .data(["random_bytes": .string(try Self.text(bytes, request, usual: "base64"))])
    }

    private func hash(_ algorithm: String?, _ request: SecretsRequest) throws -> SecretsAnswer {
        let hash = try TransitHash(named: try algorithm ?? request.text("algorithm"))
        let sum = hash.hash(try request.requiredBytes("input"))
        return .data(["sum": .string(try Self.text(sum, request, usual: "hex"))])
    }

    private static func text(_ bytes: [UInt8], _ request: SecretsRequest, usual: String) throws -> String {
        let format = try request.text("format") ?? ""
        switch format.isEmpty ? usual : format {
        case "hex": return Hex.encode(bytes)
        case "base64": return Base64.encode(bytes)
        default:
            throw SecretsRefusal(400, "unsupported encoding format \(format); must be \"hex\" or \"base64\"")
        }
    }
}

// MARK: - Signing

extension TransitBackend {
    private func mac(_ name: String, _ algorithm: String?, _ request: SecretsRequest) async throws
        -> SecretsAnswer
    {
        let key = try await key(name, request, Self.versions(of: request))
        let hash = try TransitHash(named: try algorithm ?? request.text("algorithm"))
        let version = try request.whole("key_version")
        return try await each(request, refusedStatus: 200) { item in
            let (text, version) = try key.mac(try item.requiredBytes("input"), hash, version: version)
            return ["hmac": .string(text), "key_version": .number(version)]
        }
    }

    private func sign(_ name: String, _ algorithm: String?, _ request: SecretsRequest) async throws
        -> SecretsAnswer
    {
        let key = try await key(name, request, Self.versions(of: request))
        let signing = try Self.signing(algorithm, request)
        let version = try request.whole("key_version")
        return try await each(request, refusedStatus: 200) { item in
            let signature = try key.sign(
                try item.requiredBytes("input"),
                signing,
                context: try item.bytes("context") ?? [],
                version: version
            )
            var result: LooseObject = [
                "signature": .string(signature.text), "key_version": .number(signature.version),
            ]
            if let publicKey = signature.publicKey { result["public_key"] = .string(publicKey) }
            return result
        }
    }

    private func verify(_ name: String, _ algorithm: String?, _ request: SecretsRequest) async throws
        -> SecretsAnswer
    {
        let key = try await key(name, request, Self.versions(of: request, texts: ["signature", "hmac"]))
        let signing = try Self.signing(algorithm, request)
        let hash = try TransitHash(named: try algorithm ?? Self.hashName(request))
        return try await each(request, refusedStatus: 200) { item in
            let input = try item.requiredBytes("input")
            let (signature, mac) = (try item.text("signature") ?? "", try item.text("hmac") ?? "")
            switch (signature.isEmpty, mac.isEmpty) {
            case (false, true):
                let context = try item.bytes("context") ?? []
                return ["valid": .bool(try key.isSignature(signature, of: input, signing, context: context))]
            case (true, false): return ["valid": .bool(try key.isMAC(mac, of: input, hash))]
            default: throw SecretsRefusal(400, "exactly one of signature and hmac must be given")
            }
        }
    }

    private static func signing(_ algorithm: String?, _ request: SecretsRequest) throws -> TransitSigning {
        try TransitSigning(
            hash: try algorithm ?? hashName(request),
            isPrehashed: try request.flag("prehashed") ?? false,
            marshaling: try request.text("marshaling_algorithm"),
            padding: try request.text("signature_algorithm"),
            saltLength: try request.text("salt_length")
        )
    }

    /// `algorithm` is what it was called at first.
    private static func hashName(_ request: SecretsRequest) throws -> String? {
        let name = try request.text("hash_algorithm") ?? ""
        return name.isEmpty ? try request.text("algorithm") : name
    }
}
