import Evidence
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

/// An answer of the server, read.
struct Answer: Sendable {
    let status: Int
    let headers: HTTPFields
    let bytes: [UInt8]

    init(_ response: TestResponse) {
        status = Int(response.status.code)
        headers = response.headers
        bytes = Array(response.body.readableBytesView)
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }
    var json: JSON { (try? JSON(parsing: bytes)) ?? .null }
    var items: [JSON] { json["items"]?.array ?? [] }
    var code: String? { json["code"]?.string }

    subscript(_ names: String...) -> JSON? {
        names.reduce(json as JSON?) { value, name in value?[name] }
    }

    func header(_ name: String) -> String? { HTTPField.Name(name).flatMap { headers[$0] } }
}

/// Checks that `answer` is a problem document (RFC 9457) that a person can act on.
func expectProblem(
    _ answer: Answer,
    _ status: Int,
    _ code: String,
    field: String? = nil,
    _ what: String = "",
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let comment = Comment(rawValue: "\(what) \(answer.text.prefix(600))")
    #expect(answer.status == status, comment, sourceLocation: sourceLocation)
    #expect(answer.code == code, comment, sourceLocation: sourceLocation)
    #expect(
        answer.header("Content-Type") == "application/problem+json",
        comment,
        sourceLocation: sourceLocation
    )
    #expect(answer["type"]?.string == "urn:muniment:problem:\(code)", comment, sourceLocation: sourceLocation)
    #expect(answer["status"]?.integer == status, comment, sourceLocation: sourceLocation)
    #expect(answer["title"]?.string?.isEmpty == false, comment, sourceLocation: sourceLocation)
    #expect(answer["detail"]?.string?.isEmpty == false, comment, sourceLocation: sourceLocation)
    #expect(answer["remedy"]?.string?.isEmpty == false, comment, sourceLocation: sourceLocation)
    #expect(
        answer["request_id"]?.string == answer.header("X-Request-ID"),
        comment,
        sourceLocation: sourceLocation
    )
    #expect(answer.header("X-Request-ID")?.isEmpty == false, comment, sourceLocation: sourceLocation)
    if let field { #expect(answer["field"]?.string == field, comment, sourceLocation: sourceLocation) }
}
