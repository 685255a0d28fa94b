import Access
import Evidence
import HTTPTypes
import Hummingbird
import NIOCore
import Postgres
import Secrets
import Synchronization

/// A request of Vault's API as a backend reads it.
struct SecretsRequest: Sendable {
    var operation: Capability
    /// Below the mount, percent-decoded, without a slash at either end.
    var path: String
    /// From the namespace on, the mount with it.
    var fullPath: String
    var mount: Mount
    var body: LooseObject
    var query: [String: String]
    var tenant: Tenant
    /// `nil` where none was wanted.
    var holder: TokenHolder?
    /// What the token's text was: a backend that renews it answers it again.
    var clientToken: ClientToken?
    var address: String
    /// What the TLS client has shown, DER, the leaf first; asked for by who wants it.
    var certificates: @Sendable () async throws -> [[UInt8]]
    var now: Instant
    /// In seconds.
    var wrapTTL: Int?
    /// As its answer and the audit name it.
    var requestID: String?
    /// Whether what earlier requests have found will do, since it has no effect but what is committed with its entry.
    var isRemembered = false
    /// What the token stands for; `nil` where none was wanted.
    var token: TokenGrant? { holder?.grant }
    /// Makes the record's entry of an answer, for a backend that commits it together with what it does (`isRecorded`); `nil` where
    /// that is left to who asks it. Says whether what is written was not there before.
    var recording: (@Sendable (SecretsAnswer, _ isNew: Bool) throws -> PreparedEntry)?
    /// In seconds: what policies let live whatever it issues; `nil` where none says.
    var maxTTL: Int?
    /// Of a request to borrow: the name that stands for the role, where it has one.
    var roleName: String?
    /// Whether the verb was POST or PUT, which `operation` calls `create` or `update`.
    var isWrite: Bool { operation == .create || operation == .update }

    /// The path's parts.
    var parts: [Substring] { path.split(separator: "/", omittingEmptySubsequences: true) }

    /// The mount as it is to who has something issued: it lets nothing live longer than policies do.
    var issuingMount: Mount {
        guard let maxTTL else { return mount }
        var mount = mount
        mount.configuration.maximumLeaseTTL = min(mount.configuration.effectiveMaximumTTL, maxTTL)
        return mount
    }
}

extension SecretsRequest {
    /// The body, as its fields are read.
    var fields: SecretsFields { SecretsFields(body) }

    func has(_ name: String) -> Bool { fields.has(name) }
    func text(_ name: String) throws -> String? { try fields.text(name) }
    func required(_ name: String) throws -> String { try fields.required(name) }
    func texts(_ name: String) throws -> [String]? { try fields.texts(name) }
    func whole(_ name: String) throws -> Int? { try fields.whole(name) }
    func wholes(_ name: String) throws -> [Int]? { try fields.wholes(name) }
    func flag(_ name: String) throws -> Bool? { try fields.flag(name) }
    func seconds(_ name: String) throws -> Int? { try fields.seconds(name) }
    func map(_ name: String, null: String? = "") throws -> [String: String]? {
        try fields.map(name, null: null)
    }
}
