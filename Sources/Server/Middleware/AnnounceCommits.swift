import Access
import Hummingbird

/// After a change has been answered, tells all servers that the caller's ledger has grown.
struct AnnounceCommits: RouterMiddleware {
    let news: CommitNews

    func handle(
        _ request: Request,
        context: AppRequestContext,
        next: @concurrent (Request, AppRequestContext) async throws -> Response
    ) async throws -> Response {
        let response = try await next(request, context)
        if [.post, .put, .delete].contains(request.method), let caller = context.signedIn {
            news.committed(for: caller.tenant)
        }
        return response
    }
}
