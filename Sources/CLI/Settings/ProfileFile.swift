import API
import Evidence
import Glibc

/// Where a person's servers and tokens are kept: `config.json`, readable by its owner only.
///
/// {"current":"default","profiles":[{"name":"default","url":…,"token":… or "token_file":…,"secrets_token":…,"ca_file":…}]}
struct ProfileFile: Codable {
    struct Profile: Codable {
        var name: String
        var url: String
        var token: String?
        var tokenFile: String?
        /// For `/v1` alone: what `login --method` was given by this server.
        var secretsToken: String?
        var caFile: String?
    }

    var current: String?
    var profiles: [Profile] = []

    /// $MUNIMENT_CONFIG, or `config.json` in the user's configuration folder.
    static var path: String {
        if let path = environment("MUNIMENT_CONFIG") { return path }
        let folder = environment("XDG_CONFIG_HOME") ?? (environment("HOME") ?? ".") + "/.config"
        return folder + "/muniment/config.json"
    }

    static func load() throws -> ProfileFile {
        guard Files.exists(path) else { return ProfileFile() }
        do {
            return try StrictJSON.decode(from: try Files.secretBytes(of: path))
        } catch let refusal as StrictJSON.Refusal {
            throw Refusal.input(
                "\(path) is not a profile file: \(refusal.problem.detail)",
                remedy: "correct it, or move it away and run `muniment login` again"
            )
        }
    }

    func save() throws {
        let bytes = try StrictJSON.encode(self, absentMembers: .leftOut)
        try Files.writeSecret(bytes, to: Self.path, replacing: .allowed)
    }

    subscript(name: String) -> Profile? {
        get { profiles.first { $0.name == name } }
        set {
            profiles.removeAll { $0.name == name }
            if let newValue { profiles.append(newValue) }
        }
    }
}

/// The value of an environment variable that is set to something.
func environment(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
}
