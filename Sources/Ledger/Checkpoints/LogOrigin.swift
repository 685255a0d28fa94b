import Evidence
package import Postgres

/// Under which name an installation's logs are known (C2SP tlog-checkpoint: a URL without its scheme).
package struct LogOrigin: Hashable, Sendable {
    package static let standard = LogOrigin(base: "localhost")
    private static let longest = 200

    private let base: String

    private init(base: String) { self.base = base }

    /// `nil` for what can be no name of a signer: visible ASCII without plus signs, with no slash at its ends.
    package init?(_ text: String) {
        guard (1...Self.longest).contains(text.utf8.count), text.first != "/", text.last != "/",
            !text.contains("://"),
            text.utf8.allSatisfy({ 0x21...0x7E ~= $0 && $0 != UInt8(ascii: "+") })
        else { return nil }
        base = text
    }

    /// The origin of one ledger's log: `<base>/ledger/<tenant>/<ledger>`.
    package func log(of ledger: LedgerName, tenant: TenantID) -> String {
        "\(base)/ledger/\(tenant)/\(ledger.rawValue)"
    }

    /// The origin of a tenant's log that speaks Rekor: `<base>/rekor/<tenant>`.
    package func rekor(of tenant: TenantID) -> String { "\(base)/rekor/\(tenant)" }
}

extension LogOrigin: CustomStringConvertible {
    package var description: String { base }
}
