import API
import Agent
import ArgumentParser
import Evidence
import Glibc

/// `muniment exec`: a program with secrets in its environment, and nowhere else.
struct ExecCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "exec",
        abstract: "Run a program with secrets in its environment.",
        discussion: """
            muniment exec --env DB_PASSWORD=secret/data/app/db#password -- ./server
            muniment exec --all secret/data/app/env -- ./server

            The secrets are read by the agent of this host where --socket names its socket, or else from the server as \
            whoever is signed in. The program takes this one's place: its signals and its exit code are its own. What \
            cannot be read keeps it from being started.
            """
    )

    @Option(
        name: .customLong("env"),
        help: ArgumentHelp(
            "A variable, a path, and the field of what lies there.",
            valueName: "NAME=path#field"
        )
    )
    var variables: [String] = []

    @Option(
        name: .customLong("all"),
        help: ArgumentHelp("A path, each of whose fields is a variable of its name.", valueName: "path")
    )
    var paths: [String] = []

    @Option(help: ArgumentHelp("The socket of this host's agent.", valueName: "file"), completion: .file())
    var socket: String?

    @OptionGroup var options: SecretsOptions

    @Argument(parsing: .postTerminator, help: "The program and its arguments, behind --.")
    var command: [String] = []

    func run() async throws {
        guard let program = command.first else {
            throw Refusal.input(
                "no program is named",
                remedy: "muniment exec --env NAME=path#field -- PROGRAM"
            )
        }
        let wanted = try variables.map(Self.variable)
        let values = try await read(Set(wanted.map(\.path) + paths))
        var environment: [(String, String)] = []
        for path in paths {
            for (name, value) in values[path] ?? [:] {
                guard let text = value.variable else {
                    throw Refusal.input(
                        "\(path) has a field \(name) that is no text",
                        remedy: "name single fields with --env"
                    )
                }
                environment.append((try Self.checked(name), text))
            }
        }
        for variable in wanted {
            guard let value = values[variable.path]?[variable.field], let text = value.variable else {
                throw Refusal.input(
                    "\(variable.path) has no field \(variable.field) with a text",
                    remedy: "see which it has: muniment secret get \(variable.path)"
                )
            }
            environment.append((variable.name, text))
        }
        for (name, value) in environment {
            guard !value.utf8.contains(0), setenv(name, value, 1) == 0 else {
                throw Refusal.input(
                    "the variable \(name) can't hold the secret",
                    remedy: "it has a zero byte; give the program a file of a template"
                )
            }
        }
        var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
        execvp(program, &arguments)
        throw Refusal.input(
            "\(program) can't be run: \(String(cString: strerror(errno)))",
            remedy: "give a program that is there and may be run"
        )
    }

    private func read(_ paths: Set<String>) async throws -> [String: LooseObject] {
        var values: [String: LooseObject] = [:]
        if let socket {
            let client = AgentSocketClient(path: socket)
            for path in paths {
                let encoded = path.split(separator: "/").map { PercentEncoding.encoded(String($0)) }
                values[path] = Self.secret(try await client.object("/v1/" + encoded.joined(separator: "/")))
            }
            return values
        }
        return try await SecretsClient.with(try options.connection()) { client in
            var values: [String: LooseObject] = [:]
            for path in paths { values[path] = Self.secret(try await client.read(path).object) }
            return values
        }
    }

    private static func secret(_ answer: LooseObject) -> LooseObject? {
        AgentResponse(id: 0, status: 200, body: answer).secret
    }

    private struct Variable {
        var name: String
        var path: String
        var field: String
    }

    private static func variable(_ text: String) throws -> Variable {
        let halves = text.split(separator: "=", maxSplits: 1).map(String.init)
        let parts = halves.last?.split(separator: "#", maxSplits: 1).map(String.init) ?? []
        guard halves.count == 2, parts.count == 2 else {
            throw Refusal.input("--env \(text) can't be read", remedy: "write it as NAME=path#field")
        }
        return Variable(name: try checked(halves[0]), path: parts[0], field: parts[1])
    }

    private static func checked(_ name: String) throws -> String {
        let isName = name.utf8.allSatisfy { byte in
            UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte
                || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || byte == UInt8(ascii: "_")
        }
        guard isName, let first = name.utf8.first, !(UInt8(ascii: "0")...UInt8(ascii: "9") ~= first) else {
            throw Refusal.input(
                "\(name) is no name of a variable",
                remedy: "use letters, digits and _, not a digit first"
            )
        }
        // What makes a program run something else is nobody's secret.
        guard !name.hasPrefix("LD_"), name != "PATH", name != "IFS" else {
            throw Refusal.input("\(name) may not be set from a secret", remedy: "choose another name")
        }
        return name
    }
}

extension LooseJSON {
    /// As an environment holds it.
    fileprivate var variable: String? {
        switch self {
        case .string(let text), .number(let text): text
        case .bool(let flag): flag ? "true" : "false"
        case .null, .array, .object: nil
        }
    }
}
