import API
import Access
import Custody
import Evidence
import Foundation
import HTTPTypes
import Hummingbird
import Ledger
import NIOCore

/// A request as a route reads it: decoded strictly, refused with the field's name.
extension Request {
    /// The body as `T`, with the idempotency key that was sent with it: the key stands for this request of this caller.
    func read<T: Decodable>(
        _ type: T.Type,
        upTo limit: BodyLimit,
        by caller: Caller
    ) async throws -> (body: T, key: IdempotencyKey?) {
        let buffer = try await body(upTo: limit.bytes, within: limit.timeout)
        let bytes = Array(buffer.readableBytesView)
        let limits = JSONLimits(depth: JSONLimits.standard.depth, size: max(limit.bytes, 1))
        let value = try StrictJSON.parse(bytes.isEmpty ? Array("{}".utf8) : bytes, limits: limits)
        return (try StrictJSON.decode(type, from: value), try idempotencyKey(over: value, by: caller))
    }

    private func idempotencyKey(over body: JSON, by caller: Caller) throws -> IdempotencyKey? {
        guard let text = headers[.idempotencyKey] else { return nil }
        let asked = body.canonicalDigest(after: Array("\(caller.id) \(method.rawValue) \(uri.path)\n".utf8))
        guard let key = IdempotencyKey(text, requestHash: asked) else {
            throw Problem.invalidValue(
                "Idempotency-Key",
                "Idempotency-Key has not 1 to 200 characters",
                remedy: "send a random text such as a UUID"
            )
        }
        return key
    }

    /// A query parameter, without what is empty.
    func query(_ name: String) -> String? {
        uri.queryParameters[name[...]].map(String.init).flatMap { $0.isEmpty ? nil : $0 }
    }

    func queryInteger(_ name: String) throws -> Int? {
        guard let text = query(name) else { return nil }
        guard let number = Int(text) else {
            throw Problem(
                status: 400,
                code: "wrong_type",
                title: "Wrong type",
                detail: "\(name) is not a whole number",
                field: name,
                remedy: "give a whole number"
            )
        }
        return number
    }

    func queryInteger(_ name: String, in range: ClosedRange<Int>) throws -> Int? {
        guard let number = try queryInteger(name) else { return nil }
        guard range.contains(number) else {
            throw Problem.invalidValue(
                name,
                "\(name) is not from \(range.lowerBound) to \(range.upperBound)",
                remedy: "give a whole number from \(range.lowerBound) to \(range.upperBound)"
            )
        }
        return number
    }

    /// Where a list goes on, as an answer gave it; `nil` for its beginning.
    func cursor<Place>(_ read: (String) -> Place?) throws -> Place? {
        guard let text = query("cursor") else { return nil }
        guard let place = read(text) else { throw FieldFault.malformed.problem(field: "cursor") }
        return place
    }

    func page() throws -> PageRequest {
        try PageRequest(limit: try queryInteger("limit") ?? PageRequest.defaultLimit, cursor: query("cursor"))
    }
}

extension Parameters {
    /// A part of the address, percent-decoded.
    func reference(_ name: String = "ref") throws -> String {
        let raw = try require(name)
        return raw.removingPercentEncoding ?? raw
    }

    /// The number of a version; what is none is a version that is not there.
    func version(_ name: String = "version") throws -> Int {
        let text = try reference(name)
        guard let version = Int(text), version > 0 else {
            throw Problem.missing(
                "version",
                text,
                field: "version",
                remedy: "versions are numbered from 1; list them with muniment artifact versions"
            )
        }
        return version
    }
}
