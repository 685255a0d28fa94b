import API
import Evidence

/// The mount here that an import fills.
struct ImportTarget {
    enum Wish {
        /// A mount of its own, which gets its name at the end.
        case make
        /// The mount that is there.
        case merge
    }

    enum Outcome: String {
        case imported
        /// Some versions were here already, from a run that broke off.
        case completed
        case unchanged
    }

    let client: SecretsClient
    /// Under which clients find it in the end.
    let name: String
    /// Where it is filled.
    let place: String
    /// Nothing is written.
    let isTrial: Bool
    /// Of KV, here.
    let version: Int
    /// Whether nothing is there that must be looked at first.
    private let isNew: Bool
    private let config: LooseObject

    /// - Throws: `Refusal` where the name is taken, or what is there can't hold the versions.
    init(
        client: SecretsClient,
        name: String,
        source: ImportSource,
        wish: Wish,
        isTrial: Bool
    ) async throws {
        let mounts = try await client.read("sys/mounts").data ?? [:]
        let staging = "import-" + name.split(separator: "/").joined(separator: "-")
        let present = mounts[name + "/"]
        self.client = client
        self.name = name
        self.isTrial = isTrial
        config = source.config
        switch (wish, present) {
        case (.make, .some):
            throw Refusal.input(
                "there is a mount \(name)/ already",
                remedy: "name another with --to, or add to what is in it with --merge"
            )
        case (.merge, nil):
            throw Refusal.input(
                "there is no mount \(name)/ to add to",
                remedy: "leave --merge out: the import makes it"
            )
        case (.merge, .some(let mount)):
            guard mount["type"]?.string == "kv" else {
                throw Refusal.input(
                    "\(name)/ holds no key-value secrets",
                    remedy: "name another mount with --to"
                )
            }
            version = mount["options"]?["version"]?.words == "2" ? 2 : 1
            guard version >= source.version else {
                throw Refusal.input(
                    "\(name)/ is a KV 1 mount, which keeps no versions, and those of \(source.mount)/ would be lost",
                    remedy: "name another mount with --to"
                )
            }
            place = name
            isNew = false
        case (.make, nil):
            version = source.version
            place = staging
            let begun = mounts[staging + "/"]
            isNew = begun == nil
            guard !isTrial else { return }
            if isNew {
                try await client.write(
                    "sys/mounts/\(staging)",
                    [
                        "type": "kv", "options": ["version": .string("\(source.version)")],
                        "description": .string("an import of \(source.mount)/ that is under way"),
                    ]
                )
            }
            // As many versions as there must have room from the first on.
            if let kept = config["max_versions"] {
                try await client.write("\(staging)/config", ["max_versions": kept])
            }
        }
    }

    /// Writes what is not here yet of a secret.
    ///
    /// Each version is written only upon the one before (check-and-set), so a run that broke off, and two at once, write
    /// each once at most. Its rules come last: they may forbid what is still to be written, and they say that it is whole.
    ///
    /// - Throws: `ImportConflict` where something else is here under its name; failures of the client.
    func take(_ secret: ImportedSecret) async throws -> Outcome {
        version == 2 ? try await takeVersions(of: secret) : try await takeOne(secret)
    }

    private func takeOne(_ secret: ImportedSecret) async throws -> Outcome {
        let data = secret.versions.first?.data ?? [:]
        if let present = try await self.data("\(place)/\(secret.path)")?.data {
            guard present == data else {
                throw ImportConflict(reason: "another secret is here under its name")
            }
            return .unchanged
        }
        if !isTrial { try await client.write("\(place)/\(secret.path)", data) }
        return .imported
    }

    private func takeVersions(of secret: ImportedSecret) async throws -> Outcome {
        let metadata = try await self.data("\(place)/metadata/\(secret.path)")?.data
        let present = metadata?["current_version"]?.int ?? 0
        guard present <= secret.versions.count else {
            throw ImportConflict(reason: "\(counted(present, "version")) are here, more than there")
        }
        for version in secret.versions.prefix(present) where version.data != nil {
            let here = try await self.data("\(place)/data/\(secret.path)", version: version.number)
            guard here?.data?["data"]?.object == version.data else {
                throw ImportConflict(reason: "version \(version.number) here is another one than there")
            }
        }
        let areGapsGone = secret.versions.allSatisfy { version in
            version.data != nil || metadata?["versions"]?["\(version.number)"]?["destroyed"]?.bool != false
        }
        let isWhole =
            present == secret.versions.count && areGapsGone && metadata != nil
            && Self.holds(metadata, secret.rules)
        let outcome: Outcome = isWhole ? .unchanged : present > 0 ? .completed : .imported
        guard !isTrial, outcome != .unchanged else { return outcome }
        try await write(secret, after: present)
        return outcome
    }

    private func write(_ secret: ImportedSecret, after present: Int) async throws {
        let entry = "\(place)/metadata/\(secret.path)"
        // No version may drop out while the others are written.
        if secret.versions.count > 10 || secret.versions.isEmpty {
            try await client.write(entry, ["max_versions": .number(max(10, secret.versions.count))])
        }
        for version in secret.versions.dropFirst(present) {
            try await client.write(
                "\(place)/data/\(secret.path)",
                ["data": .object(version.data ?? [:]), "options": ["cas": .number(version.number - 1)]]
            )
        }
        let gaps = secret.versions.filter { $0.data == nil }.map(\.number)
        if !gaps.isEmpty {
            try await client.write(
                "\(place)/destroy/\(secret.path)",
                ["versions": .array(gaps.map { .number($0) })]
            )
        }
        if !secret.rules.isEmpty { try await client.write(entry, secret.rules) }
    }

    /// `nil` where nothing is there.
    private func data(_ path: String, version: Int? = nil) async throws -> SecretsClient.Answer? {
        guard !(isTrial && isNew) else { return nil }
        do {
            return try await client.read(path, version.map { [("version", "\($0)")] } ?? [])
        } catch let failure as SecretsFailure where failure.isMissing {
            return nil
        }
    }

    private static func holds(_ metadata: LooseObject?, _ rules: LooseObject) -> Bool {
        rules.allSatisfy { name, value in
            metadata?[name] == value
                || (name == "custom_metadata" && value == [:] && metadata?[name]?.isNull != false)
        }
    }

    /// Gives the mount its name.
    func finish() async throws {
        guard place != name else { return }
        if !config.isEmpty { try await client.write("\(place)/config", config) }
        try await client.write("sys/mounts/\(place)/tune", ["description": ""])
        try await MountMover(client: client).move(place, to: name)
    }
}
