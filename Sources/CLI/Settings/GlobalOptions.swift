import API
import ArgumentParser

enum OutputForm: String, ExpressibleByArgument, CaseIterable {
    case table
    case json
}

struct OutputOptions: ParsableArguments {
    @Option(name: .shortAndLong, help: "A table for people, or one JSON document for programs.")
    var output = OutputForm.table
}

/// What every command takes: which server, as whom, and in which form to answer.
struct GlobalOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The profile to use (default: the one of the last login).", valueName: "name"))
    var profile: String?

    @Option(help: ArgumentHelp("The server's address; MUNIMENT_URL does the same.", valueName: "url"))
    var url: String?

    @Option(
        help: ArgumentHelp(
            "A file that holds the token; MUNIMENT_TOKEN_FILE does the same.",
            valueName: "file"
        ),
        completion: .file()
    )
    var tokenFile: String?

    @Option(
        name: [.customLong("ca-file"), .customLong("ca-cert")],
        help: ArgumentHelp("Trust the certificate authorities in this PEM file instead.", valueName: "file"),
        completion: .file()
    )
    var caFile: String?

    @Option(
        help: ArgumentHelp(
            "Repeat a write whose outcome was not known, under the key that it was given then.",
            valueName: "key"
        )
    )
    var idempotencyKey: String?

    @OptionGroup var patience: PatienceOptions
    @OptionGroup var form: OutputOptions

    func validate() throws {
        guard let idempotencyKey else { return }
        guard (1...200).contains(idempotencyKey.utf8.count),
            idempotencyKey.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        else { throw ValidationError("--idempotency-key takes 1 to 200 visible ASCII characters") }
    }
}

struct PatienceOptions: ParsableArguments {
    @Option(
        name: .customLong("timeout"),
        help: ArgumentHelp("How long to wait for an answer, in seconds.", valueName: "seconds")
    )
    var seconds = 60

    var timeout: Duration { .seconds(seconds) }

    func validate() throws {
        guard (1...86_400).contains(seconds) else {
            throw ValidationError("--timeout takes 1 to 86400 seconds")
        }
    }
}

extension GlobalOptions {
    /// Flags come before the environment, and that before the profile. A profile's token goes only to the
    /// profile's server.
    func connection() throws -> APIClient.Connection {
        let givenAddress = url ?? environment("MUNIMENT_URL")
        let givenTokenFile = tokenFile ?? environment("MUNIMENT_TOKEN_FILE")
        let stored = try storedProfile(isNeeded: givenAddress == nil)
        guard let address = givenAddress ?? stored?.url else {
            throw Refusal.input("no server is known", remedy: "muniment login URL --token-file FILE")
        }
        var connection = APIClient.Connection(
            address: try Self.address(address),
            certificateAuthorityFile: caFile ?? (givenAddress == nil ? stored?.caFile : nil),
            timeout: patience.timeout,
            idempotencyKey: idempotencyKey
        )
        if let file = givenTokenFile ?? (givenAddress == nil ? stored?.tokenFile : nil) {
            connection.token = try Self.token(inFile: file)
        } else if givenAddress == nil, let token = stored?.token {
            connection.token = AccessToken(token)
        }
        return connection
    }

    func storedProfile(isNeeded: Bool) throws -> ProfileFile.Profile? {
        guard isNeeded || profile != nil else { return nil }
        let file = try ProfileFile.load()
        guard let name = profile ?? file.current else { return nil }
        guard let stored = file[name] else {
            throw Refusal.input(
                "there is no profile “\(name)”",
                remedy: "muniment login URL --token-file FILE --profile \(name.shellWord)"
            )
        }
        return stored
    }

    static func address(_ text: String) throws -> ServerAddress {
        guard let address = ServerAddress(text) else {
            throw Refusal.input(
                "“\(text)” is not a server's address",
                remedy: "write it as https://muniment.example.org or http://127.0.0.1:8080"
            )
        }
        return address
    }

    static func token(inFile path: String) throws -> AccessToken {
        let bytes = try Files.secretBytes(of: path)
        guard let token = AccessToken(String(decoding: bytes, as: UTF8.self)) else {
            throw Refusal.input(
                "\(path) holds no token",
                remedy: "give a file with nothing but the token in it"
            )
        }
        return token
    }
}

/// Which part of a list to show.
struct PageOptions: ParsableArguments {
    @Option(help: ArgumentHelp("How many at most, 1 to 200.", valueName: "count"))
    var limit = 50

    @Option(help: ArgumentHelp("Go on after this place, as the page before said.", valueName: "cursor"))
    var cursor: String?

    @Flag(help: "Fetch every page.")
    var all = false

    func validate() throws {
        guard (1...200).contains(limit) else { throw ValidationError("--limit takes 1 to 200") }
    }

    func fetch<Item>(
        _ page: (PageQuery) async throws -> Wire.Page<Item>
    ) async throws -> Wire.Page<Item> {
        if all { return try await Self.everything(after: cursor, page) }
        return try await page(PageQuery(limit: limit, cursor: cursor))
    }

    static func everything<Item>(
        after cursor: String? = nil,
        _ page: (PageQuery) async throws -> Wire.Page<Item>
    ) async throws -> Wire.Page<Item> {
        var result = Wire.Page<Item>(items: [], nextCursor: cursor)
        repeat {
            let following = try await page(PageQuery(limit: 200, cursor: result.nextCursor))
            result.items += following.items
            // A server that answers with the same place again would never end.
            result.nextCursor = following.nextCursor == result.nextCursor ? nil : following.nextCursor
        } while result.nextCursor != nil
        return result
    }
}

/// A command that asks the server and reports.
protocol RemoteCommand: AsyncParsableCommand {
    var global: GlobalOptions { get }

    func report(from client: APIClient) async throws -> Report
}

extension RemoteCommand {
    func run() async throws {
        let report = try await APIClient.with(try global.connection()) { client in
            try await self.report(from: client)
        }
        report.show(as: global.form.output)
        if report.outcome != .done { throw report.outcome }
    }
}
