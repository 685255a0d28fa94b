package import API
package import Evidence
import Foundation
import NIOPosix
import SwiftASN1
import X509

/// Looks at this host for the server: at files below the folders that the configuration names, and at what is installed,
/// what runs, and which certificates lie there. Nothing is changed, and nothing outside the folders is told, not even that
/// it is there.
package struct HostLooker: Sendable {
    private static let fileLimit = 2_000

    let folders: [String]
    let now: @Sendable () -> Instant
    /// Of dpkg(1).
    var packageFile = "/var/lib/dpkg/status"

    package init(
        folders: [String],
        packageFile: String = "/var/lib/dpkg/status",
        now: @escaping @Sendable () -> Instant
    ) {
        self.folders = folders
        self.packageFile = packageFile
        self.now = now
    }

    package func look(_ task: AgentTask) async -> AgentObservation {
        let at = now()
        let outcome: AgentObservation.Outcome
        do {
            outcome = try await NIOThreadPool.singleton.runIfActive { try see(task) }
        } catch let refusal as Refusal {
            outcome = .failed(code: refusal.code, reason: refusal.reason, remedy: refusal.remedy)
        } catch {
            outcome = .failed(code: "failed", reason: "\(error)", remedy: "look at the agent's log")
        }
        return AgentObservation(task: task.id, at: at, outcome: outcome)
    }

    private struct Refusal: Error {
        var code: String
        var reason: String
        var remedy: String
    }

    private func see(_ task: AgentTask) throws -> AgentObservation.Outcome {
        switch task.kind {
        case .files: return try files(task)
        case .packages: return try packages(task)
        case .services: return try services(task)
        case .certificates: return try certificates(task)
        }
    }

    // MARK: Files

    private func files(_ task: AgentTask) throws -> AgentObservation.Outcome {
        guard let real = try place(task) else { return .absent }
        var seen: [AgentObservation.File] = []
        var gaps: [AgentObservation.Gap] = []
        var left = task.limit
        for path in try paths(below: real, endings: task.endings) {
            do {
                guard let bytes = try HostFile.read(path, limit: left) else { continue }
                left -= bytes.count
                seen.append(.init(name: path, bytes: bytes))
            } catch {
                let isSize = error.code == 0
                gaps.append(
                    .init(
                        path: path,
                        reason: error.reason,
                        remedy: isSize ? "raise the target's max_bytes" : "let the agent's user read it"
                    )
                )
            }
        }
        return .seen(seen, gaps: gaps)
    }

    /// Where the path leads; `nil` where nothing is.
    private func place(_ task: AgentTask) throws -> String? {
        let outside = Refusal(
            code: "outside",
            reason: "the path is outside the folders that this agent lets be looked at",
            remedy: "add its folder to observe.folders of the agent's configuration"
        )
        guard let path = task.path, path.hasPrefix("/"), isWithin(path) else { throw outside }
        guard let resolved = realpath(path, nil) else {
            let code = errno
            guard code == ENOENT || code == ENOTDIR else {
                throw Refusal(
                    code: "forbidden",
                    reason: "\(path) can't be read: \(String(cString: strerror(code)))",
                    remedy: "let the agent's user read it"
                )
            }
            return nil
        }
        defer { free(resolved) }
        let real = String(cString: resolved)
        // A link out of the folders leads nowhere.
        guard isWithin(real) else { throw outside }
        return real
    }

    private func isWithin(_ path: String) -> Bool {
        guard !path.split(separator: "/").contains("..") else { return false }
        return folders.contains { folder in
            let folder = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
            return path == folder || path.hasPrefix(folder + "/")
        }
    }

    private func paths(below real: String, endings: [String]) throws -> [String] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: real, isDirectory: &isFolder), isFolder.boolValue else {
            return [real]
        }
        var found: [String] = []
        for name in try FileManager.default.subpathsOfDirectory(atPath: real).sorted() {
            let path = real + "/" + name
            let kind = try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
            guard kind == .typeRegular, endings.isEmpty || endings.contains(where: { name.hasSuffix($0) })
            else {
                continue
            }
            found.append(path)
            guard found.count <= Self.fileLimit else {
                throw Refusal(
                    code: "too_large",
                    reason: "there are more than \(Self.fileLimit) files below \(real)",
                    remedy: "name a folder with fewer, or endings"
                )
            }
        }
        return found
    }

    // MARK: What is installed

    private func packages(_ task: AgentTask) throws -> AgentObservation.Outcome {
        guard let bytes = try HostFile.read(packageFile, limit: 64 << 20) else {
            throw Refusal(
                code: "unsupported",
                reason: "this host has no \(packageFile)",
                remedy: "packages are read on hosts of dpkg; observe files instead"
            )
        }
        let installed = InstalledPackage.all(of: String(decoding: bytes, as: UTF8.self))
        return try told(.array(installed.map(\.json)), "packages.json", task)
    }

    private func services(_ task: AgentTask) throws -> AgentObservation.Outcome {
        let output = try HostCommand.output(
            [
                "/usr/bin/systemctl", "list-units", "--type=service", "--all", "--plain", "--no-legend",
                "--no-pager",
                "--full",
            ],
            limit: 4 << 20
        )
        let services = RunningService.all(of: output)
        return try told(.array(services.map(\.json)), "services.json", task)
    }

    private func certificates(_ task: AgentTask) throws -> AgentObservation.Outcome {
        guard case .seen(let files, let gaps) = try files(task) else { return .absent }
        var told: [JSON] = []
        for file in files {
            for certificate in FoundCertificate.all(of: file) { told.append(certificate) }
        }
        guard case .seen(let list, _) = try self.told(.array(told), "certificates.json", task) else {
            return .absent
        }
        return .seen(list, gaps: gaps)
    }

    private func told(_ json: JSON, _ name: String, _ task: AgentTask) throws -> AgentObservation.Outcome {
        let bytes = json.canonicalBytes()
        guard bytes.count <= task.limit else {
            throw Refusal(
                code: "too_large",
                reason: "\(name) is larger than \(task.limit) bytes",
                remedy: "raise the target's max_bytes"
            )
        }
        return .seen([.init(name: name, bytes: bytes)], gaps: [])
    }
}

/// A package of dpkg's status file that is installed.
package struct InstalledPackage: Hashable, Sendable {
    package var name: String
    package var version: String
    package var architecture: String

    /// By name and architecture.
    package static func all(of status: String) -> [InstalledPackage] {
        var found: [InstalledPackage] = []
        for paragraph in status.split(separator: "\n", omittingEmptySubsequences: false).split(separator: "")
        {
            var fields: [Substring: String] = [:]
            for line in paragraph where line.first != " " && line.first != "\t" {
                let halves = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
                guard halves.count == 2 else { continue }
                fields[halves[0]] = halves[1].trimmingCharacters(in: .whitespaces)
            }
            guard let name = fields["Package"], let version = fields["Version"],
                fields["Status"]?.hasSuffix(" installed") == true
            else { continue }
            found.append(
                InstalledPackage(name: name, version: version, architecture: fields["Architecture"] ?? "")
            )
        }
        return found.sorted { ($0.name, $0.architecture) < ($1.name, $1.architecture) }
    }

    var json: JSON {
        ["name": .string(name), "version": .string(version), "architecture": .string(architecture)]
    }
}

/// A service of systemd, as `systemctl list-units` tells of it.
package struct RunningService: Hashable, Sendable {
    package var name: String
    package var load: String
    package var active: String
    package var sub: String

    package static func all(of output: String) -> [RunningService] {
        output.split(separator: "\n").compactMap { line in
            let columns = line.split(separator: " ", maxSplits: 4, omittingEmptySubsequences: true)
            guard columns.count >= 4, columns[0].hasSuffix(".service") else { return nil }
            return RunningService(
                name: String(columns[0]),
                load: String(columns[1]),
                active: String(columns[2]),
                sub: String(columns[3])
            )
        }.sorted { $0.name < $1.name }
    }

    var json: JSON {
        ["name": .string(name), "load": .string(load), "active": .string(active), "sub": .string(sub)]
    }
}

/// A certificate in a file.
enum FoundCertificate {
    static func all(of file: AgentObservation.File) -> [JSON] {
        let text = String(decoding: file.bytes, as: UTF8.self)
        let marker = "-----BEGIN CERTIFICATE-----"
        return text.components(separatedBy: marker).dropFirst().compactMap { part in
            guard let end = part.range(of: "-----END CERTIFICATE-----"),
                let certificate = try? Certificate(pemEncoded: marker + part[..<end.upperBound] + "\n"),
                let der = Base64.decode(
                    part[..<end.lowerBound].replacingOccurrences(of: "-", with: "").filter {
                        !$0.isWhitespace
                    }
                )
            else { return nil }
            func time(_ date: Date) -> String {
                Instant(microseconds: Int64(date.timeIntervalSince1970 * 1_000_000)).rfc3339
            }
            return [
                "file": .string(file.name), "subject": .string("\(certificate.subject)"),
                "issuer": .string("\(certificate.issuer)"),
                "fingerprint": .string(Digest.sha256(of: der).hex),
                "valid_from": .string(time(certificate.notValidBefore)),
                "valid_until": .string(time(certificate.notValidAfter)),
            ]
        }
    }
}
