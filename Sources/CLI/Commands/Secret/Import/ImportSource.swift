import API
import Evidence

/// A secret as the other side has it.
struct ImportedSecret: Hashable {
    struct Version: Hashable {
        var number: Int
        /// `nil` where it can't be read.
        var data: LooseObject?
    }

    /// Below the mount.
    var path: String
    /// By number, without a hole; of KV 1 one.
    var versions: [Version]
    /// What it says besides: `max_versions`, `cas_required`, `delete_version_after`, `custom_metadata`; empty of KV 1.
    var rules: LooseObject = [:]
    /// What of it could not be read, and why; no reason to leave the rest.
    var gaps: [String] = []
}

/// A mount of another Vault that is only read.
struct ImportSource {
    /// A secret with more versions than that gets numbers of its own here, beginning with 1.
    static let longestHistory = 1_000

    let client: SecretsClient
    /// Without a slash at its ends.
    let mount: String
    /// Of KV.
    let version: Int
    /// The mount's own rules; empty where there are none, or where they may not be read.
    let config: LooseObject

    /// - Throws: `Refusal` where the mount holds something else.
    init(client: SecretsClient, mount: String) async throws {
        let place = try await SecretPlace(mount, through: client)
        guard place.path.isEmpty else {
            throw Refusal.input(
                "\(mount) is no mount there: \(place.mount) is",
                remedy: "--mount \(place.mount.shellWord) --below \(place.path.shellWord)"
            )
        }
        self.client = client
        self.mount = mount
        version = place.version
        config = place.version == 2 ? try await Self.config(of: mount, client) : [:]
    }

    private static func config(of mount: String, _ client: SecretsClient) async throws -> LooseObject {
        do {
            return try await client.read("\(mount)/config").data ?? [:]
        } catch SecretsFailure.refused(let answer) where answer.status == 403 {
            return [:]
        }
    }

    /// Every secret's path, in order, and the folders that could not be listed, with why.
    func paths(below start: String) async throws -> (
        paths: [String], refused: [(path: String, reason: String)]
    ) {
        var paths: [String] = []
        var refused: [(path: String, reason: String)] = []
        var folders = [start.isEmpty ? "" : start + "/"]
        while let folder = folders.popLast() {
            do {
                let names = try await client.list("\(mount)/\(version == 2 ? "metadata/" : "")\(folder)")
                for name in names {
                    if name.hasSuffix("/") {
                        folders.append(folder + name)
                    } else {
                        paths.append(folder + name)
                    }
                }
            } catch SecretsFailure.refused(let answer) where answer.status == 403 {
                refused.append(
                    (folder.isEmpty ? mount + "/" : folder, "it may not be listed: permission denied")
                )
            }
        }
        return (paths.sorted(), refused)
    }

    func secret(at path: String) async throws -> ImportedSecret {
        guard version == 2 else {
            let data = try await client.read("\(mount)/\(path)").data ?? [:]
            return ImportedSecret(path: path, versions: [.init(number: 1, data: data)])
        }
        let metadata = try await client.read("\(mount)/metadata/\(path)").data ?? [:]
        let current = metadata["current_version"]?.int ?? 0
        let known = metadata["versions"]?.object ?? [:]
        var secret = ImportedSecret(path: path, versions: [], rules: Self.rules(metadata))
        let keepsNumbers = current <= Self.longestHistory
        if !keepsNumbers {
            secret.gaps.append(
                "versions have other numbers here: \(current) is more than \(Self.longestHistory)"
            )
        }
        for number in known.names.compactMap({ Int($0) }).sorted() {
            let data = try await data(of: path, number, known["\(number)"] ?? [:], &secret.gaps)
            if data != nil || keepsNumbers { secret.versions.append(.init(number: number, data: data)) }
        }
        if keepsNumbers {
            // What has dropped out leaves its number.
            let present = Set(secret.versions.map(\.number))
            let dropped = (1...max(1, current)).filter { $0 <= current && !present.contains($0) }
            if !dropped.isEmpty {
                secret.gaps.append("\(counted(dropped.count, "version")) had dropped out there")
            }
            secret.versions += dropped.map { .init(number: $0, data: nil) }
            secret.versions.sort { $0.number < $1.number }
        } else {
            for index in secret.versions.indices { secret.versions[index].number = index + 1 }
        }
        return secret
    }

    /// `nil` for a version that is deleted, destroyed, or gone meanwhile.
    private func data(
        of path: String,
        _ number: Int,
        _ known: LooseJSON,
        _ gaps: inout [String]
    ) async throws -> LooseObject? {
        if known["destroyed"]?.bool == true {
            gaps.append("version \(number) is destroyed there")
            return nil
        }
        do {
            let answer = try await client.read("\(mount)/data/\(path)", [("version", "\(number)")])
            if let data = answer.data?["data"]?.object { return data }
            gaps.append("version \(number) holds no object there")
        } catch let failure as SecretsFailure where failure.isMissing {
            let deleted = known["deletion_time"]?.string ?? ""
            gaps.append("version \(number) is deleted there\(deleted.isEmpty ? "" : " since \(deleted)")")
        }
        return nil
    }

    private static func rules(_ metadata: LooseObject) -> LooseObject {
        var rules: LooseObject = [:]
        for name in ["max_versions", "cas_required", "delete_version_after", "custom_metadata"] {
            if let value = metadata[name], !value.isNull { rules[name] = value }
        }
        return rules
    }
}
