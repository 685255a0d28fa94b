/// What stands on the wire between the server and its clients, and a typed client for it.
///
/// `Wire` holds the bodies of `/api/v1`: plain `Codable` structs whose Swift names become snake_case member
/// names in one place (`MemberSpelling`). They are not the values of the products: those may change, these may not.
/// `StrictJSON` reads and writes them over `Evidence.JSON`; reading a request refuses what it does not know and
/// says which field, reading an answer lets newer servers say more. `Problem` is the one form of an error
/// (RFC 9457). `APIClient` speaks all of it over AsyncHTTPClient.
package enum API {
    /// What every path of the interface begins with.
    package static let prefix = "/api/v1"

    package static let problemMediaType = "application/problem+json"
    package static let jsonMediaType = "application/json"
    package static let idempotencyHeader = "Idempotency-Key"

    /// The code of a problem after which nobody knows whether a write was done.
    package static let outcomeUnknown = "outcome_unknown"
}
