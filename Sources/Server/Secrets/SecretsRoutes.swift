import Access
import Evidence
import Hummingbird
import Ledger
import Logging
import NIOCore
import NIOSSL
import Postgres
import Secrets

/// Everything below `/v1/`: what clients of Vault and OpenBao speak.
///
/// A request passes, in this order: the namespace, which is a tenant; the seal; the token; its uses; the policies; the
/// mount's backend; wrapping; the record. No answer leaves before its entry is committed.
struct SecretsRoutes: Sendable {
    let parts: SecretsParts
    let limit: BodyLimit

    /// Of a body, in bytes: what others take, too.
    static let bodyLimit = 32 << 20

    static let pattern = "/v1/**"
    static let verbs: [HTTPRequest.Method] = [.get, .post, .put, .delete, .patch, .list, .scan]

    func add(to router: some RouterMethods<AppRequestContext>) {
        for verb in Self.verbs {
            router.on(RouterPath(Self.pattern), method: verb) { request, context in
                await respond(to: request, context)
            }
        }
    }

    /// Never throws: each fault has an answer in this API's own words.
    func respond(to request: Request, _ context: AppRequestContext) async -> Response {
        let work = SecretsWork(parts: parts)
        do {
            return try await work.run(request, context, limit)
        } catch {
            return SecretsRefusal(answering: error, of: work.requestID, context.logger).response
        }
    }
}

extension SecretsRefusal {
    /// The same as `init(answering:)`; of a fault the log gets the cause.
    init(answering error: any Error, of requestID: String, _ logger: @autoclosure () -> Logger) {
        self.init(answering: error)
        guard status >= 500, status != 503 else { return }
        logger().error(
            "request of secrets failed",
            metadata: ["request": "\(requestID)", "cause": "\(error)"]
        )
    }
}
