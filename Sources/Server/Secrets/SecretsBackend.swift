import Access
import Evidence
import Ledger
import Postgres
import Secrets

/// What answers below a mount: decodes, calls one function of a module, and encodes as Vault's clients want it.
protocol SecretsBackend: Sendable {
    /// Whether it is answered without a token.
    func isOpen(_ operation: Capability, _ path: String) -> Bool
    /// Whether the policy must also give `sudo`.
    func needsSudo(_ operation: Capability, _ path: String) -> Bool
    /// Whether what a POST or PUT is about is there already: then it is an `update`, else a `create`; `nil` where that is
    /// not told apart, and each is an `update`.
    func exists(_ request: SecretsRequest) async throws -> Bool?
    /// Whether its answer says itself what `exists` would (`makesNew`), so that it needn't be looked for before.
    /// Such an answer commits its record itself, and finds out in the same transaction whether what the request rests on
    /// holds still.
    ///
    /// - Parameter path: below the mount.
    func findsOut(_ path: String, in mount: Mount) -> Bool
    /// - Throws: `SecretsRefusal`, what the module throws, faults.
    func answer(_ request: SecretsRequest) async throws -> SecretsAnswer
}

extension SecretsBackend {
    func isOpen(_ operation: Capability, _ path: String) -> Bool { false }
    func needsSudo(_ operation: Capability, _ path: String) -> Bool { false }
    func exists(_ request: SecretsRequest) async throws -> Bool? { nil }
    func findsOut(_ path: String, in mount: Mount) -> Bool { false }
}

/// An answer that its client does not like, with the texts that it gets.
struct SecretsRefusal: Error, Hashable {
    var status: Int
    /// Empty where nothing is there.
    var errors: [String]
    /// Besides those of every answer.
    var headers: [String: String] = [:]
    /// Why, where the record is to say more than the client is told.
    var reason: String?

    init(_ status: Int, _ errors: String...) {
        self.status = status
        self.errors = errors
    }

    static let missing = SecretsRefusal(404)
    static let denied = SecretsRefusal(403, "permission denied")
    static let sealed = SecretsRefusal(503, "Vault is sealed")
    static let unsupportedOperation = SecretsRefusal(405, "unsupported operation")
    static let unsupportedPath = SecretsRefusal(404, "unsupported path")
}

/// What a backend answers, before it is wrapped, recorded and written.
struct SecretsAnswer: Sendable {
    enum Body: Sendable {
        /// 204, or what `status` says, without a body.
        case none
        /// In the standard envelope.
        case data(LooseObject)
        /// The same, and each member once more beside the envelope's own.
        case doubled(LooseObject)
        /// The envelope with `data` null: a lease that was renewed.
        case empty
        case auth(SecretsAuth)
        /// An envelope that was made before, and kept.
        case envelope(LooseObject)
        /// Without an envelope.
        case bare(LooseObject)
        case raw([UInt8], contentType: String)
    }

    var body: Body
    var status: Int
    /// Beside those that every answer has.
    var headers: [String: String] = [:]
    var warnings: [String] = []
    var leaseID = ""
    var isRenewable = false
    /// In seconds.
    var leaseDuration = 0
    /// Where it is to be wrapped though no header asks: under which path it was made first, and for how many seconds.
    var rewrapping: (path: String, ttl: Int)?
    /// What the record says of it.
    var facts = AuditFacts()
    /// Whether its entry was committed with what was done.
    var isRecorded = false
    /// Whether what was written was not there before; `nil` where the backend does not say.
    var makesNew: Bool?
    /// Whether a list holds the page that was asked for alone; any other is cut where all answers pass.
    var isPaged = false

    init(_ body: Body, status: Int = 200) {
        self.body = body
        self.status = status
    }

    static let none = SecretsAnswer(.none, status: 204)
    static func data(_ data: LooseObject) -> SecretsAnswer { SecretsAnswer(.data(data)) }
    static func doubled(_ data: LooseObject) -> SecretsAnswer { SecretsAnswer(.doubled(data)) }
    static func bare(_ object: LooseObject) -> SecretsAnswer { SecretsAnswer(.bare(object)) }
    static func auth(_ auth: SecretsAuth) -> SecretsAnswer { SecretsAnswer(.auth(auth)) }
    static func raw(_ bytes: [UInt8], contentType: String) -> SecretsAnswer {
        SecretsAnswer(.raw(bytes, contentType: contentType))
    }

    /// Whether a header can have it kept under a token of its own.
    var isWrappable: Bool {
        switch body {
        case .data, .doubled, .empty, .auth, .envelope: true
        case .none, .bare, .raw: false
        }
    }

    /// - Throws: `SecretsRefusal.missing` where there are none: an empty list is 404.
    static func keys(_ keys: [String]) throws -> SecretsAnswer {
        guard !keys.isEmpty else { throw SecretsRefusal.missing }
        return .data(["keys": .strings(keys)])
    }
}

/// The member `auth` of an answer: a token that was made, or renewed.
struct SecretsAuth: Sendable {
    /// The one place where the token's text is; `nil` where nobody but its holder knows it.
    var clientToken: ClientToken?
    var grant: TokenGrant
    /// In seconds.
    var leaseDuration: Int
    var isRenewable: Bool
    var metadata: [String: String]?
}

/// What the record of a request says besides what every request has.
struct AuditFacts: Sendable {
    /// Whether the request was about one secret: its path is then the record's.
    var isOfSecret = false
    var secretVersion: Int?
    var secretType: String?
    var leaseID: String?
    /// Where it is not what the operation and the mount say.
    var eventType: AuditEventType?
    /// Who has signed in, where that has just been found out: the accessor, and what the method knows.
    var actor: (type: AuditActorType, id: String)?
    var data: JSONObject = [:]
    /// Of what was remembered of earlier requests.
    var premises: [Premise] = []
}
