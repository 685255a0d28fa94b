import API
import Access
import Custody
import Evidence
import Foundation
import HTTPTypes
import Hummingbird
import Kinds
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
        let asked = Array("\(caller.id) \(method.rawValue) \(uri.path)\n".utf8) + body.canonicalBytes()
        guard let key = IdempotencyKey(text, requestHash: .sha256(of: asked)) else {
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

    func page() throws -> PageRequest {
        try PageRequest(limit: try queryInteger("limit") ?? PageRequest.defaultLimit, cursor: query("cursor"))
    }
}

extension Response {
    /// An answer of `/api/v1`.
    static func json(_ value: some Encodable, status: HTTPResponse.Status = .ok) throws -> Response {
        Response(
            status: status,
            headers: [.contentType: "application/json"],
            body: .init(byteBuffer: ByteBuffer(bytes: try StrictJSON.encode(value)))
        )
    }

    /// The answer to a decision: 201 where something was recorded, 200 where it had been before.
    static func decided(_ value: some Encodable, isNew: Bool) throws -> Response {
        try json(value, status: isNew ? .created : .ok)
    }
}

extension Wire.Receipt {
    init(_ receipt: Receipt) {
        self.init(
            ledger: receipt.ledger.rawValue,
            leafIndex: receipt.leafIndex,
            entryID: receipt.entryID.text,
            leafHash: receipt.leafHash.hex,
            appendedAt: receipt.appendedAt
        )
    }
}

extension Parameters {
    /// A part of the address, percent-decoded.
    func reference(_ name: String = "ref") throws -> String {
        let raw = try require(name)
        return raw.removingPercentEncoding ?? raw
    }
}

// MARK: - What several of them name

/// Custody's page, beside the wire's.
typealias Listed = Page

extension Wire.Page {
    init<Value: Sendable>(_ page: Listed<Value>, _ wire: (Value) -> Item) {
        self.init(items: page.items.map(wire), nextCursor: page.nextCursor)
    }
}

extension Wire.AccordName {
    init(_ accord: AccordReference?) { self.init(name: accord?.name ?? "", cid: accord?.cid ?? "") }
}

extension Wire.ArtifactName {
    init(_ artifact: ArtifactReference) {
        self.init(id: artifact.id.text, kind: artifact.kind.rawValue, name: artifact.name)
    }
}

extension Wire.DriftTally {
    init(_ counts: DeploymentCounts) {
        self.init(match: counts.match, drift: counts.drift, unknown: counts.unknown)
    }
}

extension SourceFile {
    init(_ file: Wire.SourceFile) {
        self.init(name: file.name, mediaType: file.mediaType, bytes: file.bytes.bytes)
    }
}
