import Access
import Hummingbird
import NIOCore

/// Lets requests with large bodies in a few at a time, so that reading a zone of many megabytes takes neither the
/// processors from everybody nor the threads that small requests are answered on.
///
/// The body is waited for outside: who sends slowly takes nobody's turn.
struct LargeBodies: RouterMiddleware {
    /// A body above it is large: what is below is read in some tens of milliseconds.
    static let thresholdInBytes = 262_144

    let gate: LargeWorkGate
    let limit: BodyLimit

    func handle(
        _ request: Request,
        context: AppRequestContext,
        next: @concurrent (Request, AppRequestContext) async throws -> Response
    ) async throws -> Response {
        // Who is nobody is refused before the body is read.
        guard let caller = context.signedIn, request.mayBeLarge else {
            return try await next(request, context)
        }
        let buffer = try await request.body(upTo: limit.bytes, within: limit.timeout)
        var request = request
        request.body = RequestBody(buffer: buffer)
        guard buffer.readableBytes > Self.thresholdInBytes else { return try await next(request, context) }
        return try await gate.run(for: caller.tenant) { [request] in try await next(request, context) }
    }
}

extension Request {
    /// True unless its length is announced and small.
    fileprivate var mayBeLarge: Bool {
        guard isChange else { return false }
        guard let text = headers[.contentLength], let length = Int(text) else {
            return headers[.transferEncoding] != nil
        }
        return length > LargeBodies.thresholdInBytes
    }
}
