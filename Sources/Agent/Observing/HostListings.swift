import Evidence
import Foundation

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
