import API
package import Evidence
import Glibc

/// Puts one template's file in its place, and has it checked and taken notice of.
package struct TemplateFile: Sendable {
    package enum Outcome: Sendable, Hashable {
        /// The file was as it should be.
        case unchanged
        case written
        /// The check failed: the file is as it was before.
        case rolledBack(String)
    }

    package enum Fault: Error, Hashable, Sendable, CustomStringConvertible {
        case noSource(String)
        case noUser(String)
        case reload(String)

        package var description: String {
            switch self {
            case .noSource(let path): "the template \(path) is not there"
            case .noUser(let name): "this host has no user or group \(name)"
            case .reload(let reason): "the file is in its place, and nobody took notice: \(reason)"
            }
        }
    }

    let template: AgentConfiguration.Template
    /// Of a rendered file, in bytes.
    private static let limit = 8 << 20

    package init(_ template: AgentConfiguration.Template) { self.template = template }

    /// Renders and writes; nothing is touched where anything is missing.
    ///
    /// - Parameters:
    ///   - secrets: by the names that the template has for them.
    ///   - mustTell: whether nobody has taken notice of the file as it is.
    /// - Throws: `TemplateRendering.Fault`, `HostFile.Fault`, `Fault`.
    package func write(_ secrets: [String: LooseObject], mustTell: Bool = false) async throws -> Outcome {
        guard let source = try HostFile.read(template.source, limit: Self.limit) else {
            throw Fault.noSource(template.source)
        }
        let text = try TemplateRendering(String(decoding: source, as: UTF8.self)).text(secrets)
        let (mode, ownership) = try attributes
        let before = try HostFile.read(template.destination, limit: Self.limit)
        let standing = HostFile.standing(of: template.destination)
        let bytes = Array(text.utf8)
        guard before != bytes || !isAsWanted(standing, mode, ownership) else {
            if mustTell { try await takeNotice() }
            return .unchanged
        }
        try HostFile.replace(template.destination, with: bytes, mode: mode, ownership)
        if let check = template.check {
            do {
                try await HostCommand.run(check)
            } catch let failure as HostCommand.Failure {
                try putBack(before, standing)
                return .rolledBack(failure.description)
            }
        }
        try await takeNotice()
        return .written
    }

    private var attributes: (mode: UInt32, HostFile.Ownership) {
        get throws {
            var ownership = HostFile.Ownership()
            if let owner = template.owner {
                guard let user = HostFile.user(owner) else { throw Fault.noUser(owner) }
                ownership.user = user
            }
            if let name = template.group {
                guard let group = HostFile.group(name) else { throw Fault.noUser(name) }
                ownership.group = group
            }
            return (template.mode.flatMap(HostFile.mode) ?? 0o600, ownership)
        }
    }

    private func isAsWanted(
        _ standing: (mode: UInt32, HostFile.Ownership)?,
        _ mode: UInt32,
        _ wanted: HostFile.Ownership
    ) -> Bool {
        guard let (known, owners) = standing else { return false }
        return known == mode && wanted.user.map { $0 == owners.user } ?? true
            && wanted.group.map { $0 == owners.group } ?? true
    }

    private func putBack(_ bytes: [UInt8]?, _ standing: (mode: UInt32, HostFile.Ownership)?) throws {
        guard let bytes, let (mode, ownership) = standing else {
            HostFile.remove(template.destination)
            return
        }
        try HostFile.replace(template.destination, with: bytes, mode: mode, ownership)
    }

    private func takeNotice() async throws {
        if let reload = template.reload {
            do {
                try await HostCommand.run(reload)
            } catch let failure as HostCommand.Failure {
                throw Fault.reload(failure.description)
            }
        }
        guard let signal = template.signal.flatMap(HostSignal.init), let file = template.pidFile else {
            return
        }
        guard let bytes = try HostFile.read(file, limit: 64),
            let pid = Int32(String(decoding: bytes, as: UTF8.self).filter { !$0.isWhitespace }), pid > 1
        else { throw Fault.reload("\(file) holds no process's number") }
        guard kill(pid, signal.number) == 0 else {
            throw Fault.reload("process \(pid) can't be sent the signal")
        }
    }
}
