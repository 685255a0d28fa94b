package import API
package import Evidence
import Foundation
import NIOPosix

/// Looks at this host for the server, as far as the configuration lets it: at files below the folders that it names, at the
/// certificates in them and on the ports that it names, and at what is installed and what runs. Nothing is changed, and nothing
/// outside the folders is told, not even that it is there. Of a file that is looked at for its certificates nothing else is
/// told: their keys may stand beside them.
package struct HostLooker: Sendable {
    private static let fileLimit = 2_000

    let allowed: AgentConfiguration.Observing?
    let now: @Sendable () -> Instant
    /// Of dpkg(1).
    private let packageFile: String

    var folders: [String] { allowed?.folders ?? [] }

    package init(
        _ allowed: AgentConfiguration.Observing?,
        packageFile: String = "/var/lib/dpkg/status",
        now: @escaping @Sendable () -> Instant
    ) {
        self.allowed = allowed
        self.packageFile = packageFile
        self.now = now
    }

    package func look(_ task: AgentTask) async -> AgentObservation {
        let at = now()
        let outcome: AgentObservation.Outcome
        do {
            if task.kind == .certificates, let place = task.path, place.hasPrefix(Self.ports) {
                outcome = try await shown(at: place)
            } else {
                outcome = try await NIOThreadPool.singleton.runIfActive { try see(task) }
            }
        } catch let refusal as Refusal {
            outcome = .failed(code: refusal.code, reason: refusal.reason, remedy: refusal.remedy)
        } catch {
            outcome = .failed(code: "failed", reason: "\(error)", remedy: "look at the agent's log")
        }
        return AgentObservation(task: task.id, at: at, outcome: outcome)
    }

    private static let ports = "port/"

    private struct Refusal: Error {
        var code: String
        var reason: String
        var remedy: String

        static let system = Refusal(
            code: "outside",
            reason: "this agent does not tell what is installed and what runs",
            remedy: "set observe.system of the agent's configuration to true"
        )
    }

    private func see(_ task: AgentTask) throws -> AgentObservation.Outcome {
        switch task.kind {
        case .files: return try files(task)
        case .packages, .services:
            guard let allowed, allowed.system ?? true else { throw Refusal.system }
            return task.kind == .packages ? try packages(task) : try services(task)
        case .certificates: return try certificates(task)
        case .entries: return try told(.array(task.names.map { entry(at: $0) }), "entries.json", task)
        case .accounts:
            guard let allowed, allowed.system ?? true else { throw Refusal.system }
            return try told(.array(task.names.compactMap(HostAccounts.json)), "accounts.json", task)
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
                guard let bytes = try HostFile.read(path, within: resolvedFolders, limit: left) else {
                    continue
                }
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

    func isWithin(_ path: String) -> Bool {
        (folders + resolvedFolders).contains { HostFile.isWithin(path, $0) }
    }

    /// A folder that is itself named by a link is where that leads.
    var resolvedFolders: [String] {
        folders.compactMap { folder in
            guard let resolved = realpath(folder, nil) else { return nil }
            defer { free(resolved) }
            return String(cString: resolved)
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

    // MARK: Certificates

    private func certificates(_ task: AgentTask) throws -> AgentObservation.Outcome {
        guard case .seen(let files, let gaps) = try files(task) else { return .absent }
        return .seen(
            files.compactMap { file in
                let certificates = CertificateText.blocks(in: file.bytes)
                return certificates.isEmpty ? nil : .init(name: file.name, bytes: certificates)
            },
            gaps: gaps
        )
    }

    /// What a port of this host shows, `port/443` or `port/443/www.example.org`.
    private func shown(at place: String) async throws -> AgentObservation.Outcome {
        let parts = place.dropFirst(Self.ports.count).split(separator: "/", maxSplits: 1)
        guard let port = parts.first.flatMap({ Int($0) }), allowed?.ports?.contains(port) == true else {
            throw Refusal(
                code: "outside",
                reason: "this agent does not let the port be looked at",
                remedy: "add it to observe.ports of the agent's configuration"
            )
        }
        let chain = try await ShownCertificates.onPort(port, named: parts.count > 1 ? String(parts[1]) : nil)
        guard !chain.isEmpty else { return .absent }
        return .seen([.init(name: place, bytes: Array(chain.joined().utf8))], gaps: [])
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
