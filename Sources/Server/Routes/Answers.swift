import API
import HTTPTypes
import Hummingbird
import NIOCore

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
