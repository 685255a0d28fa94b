import Evidence
import NIOHTTP1

/// A whole answer.
struct HTTPAnswer: Sendable {
    var status: Int
    var headers: HTTPHeaders
    var body: [UInt8]
    /// Where it came from in the end.
    var url: WebAddress
    /// The address that was connected to, with its port.
    var address: String

    func header(_ name: String) -> String? { headers.first(name: name) }

    /// Without its parameters, in lower case.
    var mediaType: String? {
        header("Content-Type").flatMap { value in
            let type = value.prefix { $0 != ";" }.filter { !$0.isWhitespace }.lowercased()
            return type.isEmpty ? nil : type
        }
    }

    static let limits = JSONLimits(depth: 128, size: 64 << 20)

    /// - Throws: `ObservationError` with the cause `malformed`.
    func object(as reading: JSONReading = .exact) throws(ObservationError) -> JSONObject {
        let json: JSON
        do throws(JSONError) {
            json = try JSON(parsing: body, limits: Self.limits, as: reading)
        } catch {
            throw .malformed("the answer of \(url.place) is not JSON: line \(error.line): \(error.reason)")
        }
        guard case .object(let object) = json else {
            throw .malformed("the answer of \(url.place) is not a JSON object")
        }
        return object
    }

    /// The answer, if it is one with content.
    ///
    /// - Parameter what: in words, for the message: `the manifest`.
    /// - Throws: `ObservationError`. That `what` is not there says nothing of the artifact: a wrong path, a proxy, or a server
    ///   that gives tokens answers 404, too.
    func expectingContent(_ what: String) throws(ObservationError) -> HTTPAnswer {
        if let fault = fault(what) { throw fault }
        return self
    }

    /// The same of the very thing that is observed: 404 and 410 are its absence, which is drift.
    func expectingArtifact(_ what: String) throws(ObservationError) -> HTTPAnswer {
        if let fault = isMissing ? absence(of: what) : fault(what) { throw fault }
        return self
    }

    /// 404 or 410.
    var isMissing: Bool { status == 404 || status == 410 }

    func absence(of what: String) -> ObservationError {
        ObservationError(
            .absent,
            "address",
            "\(url.place) has not got \(what) (status \(status))",
            remedy: "it was removed there, or its name in the target is wrong"
        )
    }

    /// Why it has not got the content that was asked for; never that the artifact is away.
    func fault(_ what: String) -> ObservationError? {
        let place = url.place
        switch status {
        case 200..<300: return nil
        case 401, 403, 407:
            return ObservationError(
                .forbidden,
                "credential",
                "\(place) does not give \(what) to these credentials (status \(status))",
                remedy: status == 401
                    ? "check that the credential is complete and has not expired"
                    : "grant the caller the permission to read it"
            )
        case 404, 410: return .malformed("\(place) does not know \(what) (status \(status))")
        case 429: return HTTPThrottle.fault(place, retryAfter: nil)
        case 300..<400:
            return .malformed("\(place) leads elsewhere (status \(status)) and was not followed")
        case 500...:
            return ObservationError(
                .serverFailed,
                "address",
                "\(place) failed (status \(status))",
                remedy: "look into the server's log"
            )
        default: return .malformed("\(place) does not take the request for \(what) (status \(status))")
        }
    }
}
