import HTTPTypes
package import Hummingbird

/// Answers what clients of Vault ask without a way through the router, of which a request that is answered in a tenth of a
/// millisecond would pay a good part; hands everything else on.
package struct SecretsFirst<Inner: HTTPResponder>: HTTPResponder where Inner.Context == AppRequestContext {
    let inner: Inner
    let secrets: SecretsResponder
    /// The same within the time that a change may take. What only reads waits for nothing but statements and targets, each
    /// of which has an end of its own, and is answered on the thread of the connection.
    let changes: Deadline<SecretsResponder>

    package func respond(to request: Request, context: AppRequestContext) async throws -> Response {
        // A HEAD is answered as the router does it: by what a GET would be. Verbs that are none of this API's are refused, and
        // recorded, by it.
        guard request.uri.path.hasPrefix(SecretsHead.prefix), request.method != .head
        else { return try await inner.respond(to: request, context: context) }
        context.coreContext.endpointPath.value = SecretsRoutes.pattern
        guard request.isChange else { return await secrets.respond(to: request, context: context) }
        return try await changes.respond(to: request, context: context)
    }
}

/// The routes of secrets with their line in the log, their figures and their headers, as the router's middleware would have them.
struct SecretsResponder: HTTPResponder {
    let routes: SecretsRoutes
    let log: RequestLog

    func respond(to request: Request, context: AppRequestContext) async -> Response {
        let started = ContinuousClock.now
        var response = await routes.respond(to: request, context)
        log.tell(response, to: request, context, since: started)
        SecurityHeaders.add(to: &response, context)
        return response
    }
}
