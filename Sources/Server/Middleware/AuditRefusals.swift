import Access
import Evidence
import Hummingbird
import Ledger
import Logging
import Postgres

/// Every refusal for want of a permission stands in the caller's ledger `audit`: who, what, and which permission.
struct AuditRefusals: RouterMiddleware {
    static let entryType = "muniment.request.refused"

    let appender: Appender
    let entries: EntryMaker

    func handle(
        _ request: Request,
        context: AppRequestContext,
        next: @concurrent (Request, AppRequestContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch AccessError.permissionMissing(let permission) {
            if let caller = context.signedIn { await record(permission, missedBy: caller, request, context) }
            throw AccessError.permissionMissing(permission)
        }
    }

    /// A refusal stays a refusal where it can't be recorded; the log then says so.
    private func record(
        _ permission: Permission,
        missedBy caller: Caller,
        _ request: Request,
        _ context: AppRequestContext
    ) async {
        let entry = entries.entry(
            Self.entryType,
            subject: "caller/\(caller.id)",
            data: [
                "caller": .string(caller.name), "permission": .string(permission.rawValue),
                "method": .string(request.method.rawValue), "route": .string(context.endpointPath ?? ""),
                "request_id": .string(context.requestID),
            ],
            ledger: .audit,
            tenant: caller.tenant
        )
        do {
            _ = try await appender.append(entry)
        } catch {
            context.logger.error("a refusal was not recorded", metadata: ["cause": "\(error)"])
        }
    }
}
