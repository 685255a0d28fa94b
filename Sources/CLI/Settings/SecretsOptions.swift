import API
import ArgumentParser
import Evidence

/// What every command of `/v1` takes.
struct SecretsOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The namespace, which is a tenant; VAULT_NAMESPACE does the same.",
            valueName: "name"
        )
    )
    var namespace: String?

    @OptionGroup var global: GlobalOptions

    /// Which server and as whom.
    ///
    /// The server: --url, then the profile that --profile names, then VAULT_ADDR, then MUNIMENT_URL, then the profile of
    /// the last login. The token: --token-file, then VAULT_TOKEN; at a profile's server what `login` kept in that profile;
    /// at VAULT_ADDR and --url what `~/.vault-token` holds; at MUNIMENT_URL MUNIMENT_TOKEN_FILE, then `~/.vault-token`. So
    /// a profile's token goes to the profile's server alone, and a Vault's to no profile's.
    func connection(wrapTTL: String? = nil) throws -> SecretsClient.Connection {
        guard global.idempotencyKey == nil else {
            throw Refusal.input(
                "this interface has no idempotency keys",
                remedy: "leave --idempotency-key out; --cas keeps a secret from being written twice"
            )
        }
        try Self.refuseUnverified()
        let place = try place()
        var server = APIClient.Connection(
            address: try GlobalOptions.address(place.url),
            certificateAuthorityFile: global.caFile ?? place.profile?.caFile,
            timeout: global.patience.timeout
        )
        if server.certificateAuthorityFile == nil, place.profile == nil {
            server.certificateAuthorityFile = environment("VAULT_CACERT")
        }
        server.token = try token(at: place)
        return SecretsClient.Connection(
            server,
            namespace: namespace ?? environment("VAULT_NAMESPACE"),
            wrapTTL: wrapTTL
        )
    }

    /// Where a server's address came from.
    struct Place {
        var url: String
        /// `nil` unless the address is this profile's.
        var profile: ProfileFile.Profile?
        var isMuniments = false
    }

    func place() throws -> Place {
        if let url = global.url { return Place(url: url) }
        if global.profile == nil {
            if let url = environment("VAULT_ADDR") { return Place(url: url) }
            if let url = environment("MUNIMENT_URL") { return Place(url: url, isMuniments: true) }
        }
        guard let profile = try global.storedProfile(isNeeded: true) else {
            throw Refusal.input(
                "no server is known",
                remedy: "set VAULT_ADDR, or sign in: muniment login URL --method userpass --username NAME"
            )
        }
        return Place(url: profile.url, profile: profile)
    }

    private func token(at place: Place) throws -> AccessToken? {
        if let file = global.tokenFile { return try GlobalOptions.token(inFile: file) }
        if let text = environment("VAULT_TOKEN") {
            guard let token = AccessToken(text) else {
                throw Refusal.input("VAULT_TOKEN holds no token", remedy: "unset it, or set it to a token")
            }
            return token
        }
        if let profile = place.profile {
            if let token = profile.secretsToken { return AccessToken(token) }
            if let file = profile.tokenFile { return try GlobalOptions.token(inFile: file) }
            return profile.token.flatMap { AccessToken($0) }
        }
        if place.isMuniments, let file = environment("MUNIMENT_TOKEN_FILE") {
            return try GlobalOptions.token(inFile: file)
        }
        return try TokenHelper.token()
    }

    /// Who asks not to be told apart from a stranger would hand every secret to one.
    private static func refuseUnverified() throws {
        guard let wish = environment("VAULT_SKIP_VERIFY"), !["0", "f", "false"].contains(wish.lowercased())
        else { return }
        throw Refusal.input(
            "VAULT_SKIP_VERIFY is set, and no secret goes to a server that was not verified",
            remedy: "unset it, and name the authority to trust: --ca-cert FILE or VAULT_CACERT"
        )
    }
}

/// A command that asks `/v1` and reports.
protocol SecretsCommand: AsyncParsableCommand {
    var options: SecretsOptions { get }
    var wrapTTL: String? { get }

    func report(from client: SecretsClient) async throws -> Report
}

extension SecretsCommand {
    var wrapTTL: String? { nil }

    func run() async throws {
        let report = try await SecretsClient.with(try options.connection(wrapTTL: wrapTTL)) { client in
            try await self.report(from: client)
        }
        report.show(as: options.global.form.output)
        if report.outcome != .done { throw report.outcome }
    }
}

/// For commands whose answer may be wrapped.
struct WrapOption: ParsableArguments {
    @Option(
        name: .customLong("wrap-ttl"),
        help: ArgumentHelp(
            "Answer with a token that gives the answer once, and within this time: 60, 5m.",
            valueName: "time"
        )
    )
    var ttl: String?
}

extension Refusal {
    init(_ failure: SecretsFailure) {
        switch failure {
        case .refused(let refused): self.init(refused)
        case .unsure(let why):
            self.init(
                Refusal(reporting: APIFailure.noAnswer(why, key: nil))
                    ?? .input("no answer came", remedy: "")
            )
            reason += "; whether it was done is not known"
            remedy =
                "look first (`muniment secret get`, `… list`), then repeat it; --cas keeps a secret from being written twice"
        }
    }

    private init(_ other: Refusal) { self = other }

    private init(_ refused: SecretsFailure.Refused) {
        let said = refused.errors.joined(separator: "; ")
        switch refused.status {
        case 404:
            self.init(
                outcome: .unusableInput,
                reason: said.isEmpty ? "nothing is there" : said,
                remedy: "see what is there: muniment secret list PATH, muniment mount list"
            )
        case 401, 403:
            self.init(
                outcome: .notAllowed,
                reason: said.isEmpty ? "permission denied" : said,
                remedy:
                    "sign in (muniment login --method …), or have a policy allow it; muniment token capabilities PATH tells what you may"
            )
        case 503 where said.lowercased().contains("sealed"):
            self.init(outcome: .sealed, reason: said, remedy: "muniment operator unseal")
        case 400..<500 where refused.status != 429:
            self.init(
                outcome: .unusableInput,
                reason: said.isEmpty ? "the server refused it with status \(refused.status)" : said,
                remedy: "correct the input; the command's --help says what it takes"
            )
        default:
            self.init(
                outcome: .serverOrNetwork,
                reason: said.isEmpty ? "the server failed with status \(refused.status)" : said,
                remedy: refused.status == 429
                    ? "wait, and try again" : "try again; the server's log says more"
            )
        }
    }
}

extension LooseJSON {
    /// For a person: a text as it is, anything else as JSON.
    var words: String { string ?? text }
}

extension Lines {
    /// A row a member, sorted by name.
    mutating func rows(of object: LooseObject) {
        for (name, value) in object { row(name, value.words) }
    }

    mutating func warnings(of answer: SecretsClient.Answer) {
        for warning in answer.warnings { sentence("▲ note", warning) }
    }

    /// The token in whose place the answer came.
    mutating func wrapped(_ wrapping: LooseObject) {
        row("wrapped", "for \(wrapping["ttl"]?.words ?? "?") s", "once")
        sentence("token", wrapping["token"]?.words ?? "")
        next("muniment token unwrap   # asks for the token")
    }
}
