import Access
import Drift
import Hummingbird

/// After a change has been answered, tells all servers that the caller's ledger has grown, and that of the managed tenant in
/// which it was made.
struct AnnounceCommits: RouterMiddleware {
    let news: CommitNews
    let drift: Drift

    func handle(
        _ request: Request,
        context: AppRequestContext,
        next: @concurrent (Request, AppRequestContext) async throws -> Response
    ) async throws -> Response {
        let response = try await next(request, context)
        if [.post, .put, .delete].contains(request.method), let caller = context.signedIn {
            news.committed(for: caller.tenant)
            if let managed = request.query("managed_tenant"),
                // Where that can't be said, it is looked at a little later all the same.
                let acting = try? await drift.acting(caller, in: managed)
            {
                news.committed(for: acting.tenant)
            }
        }
        return response
    }
}
