import API
import Access
import Custody
import Evidence
import Hummingbird
import Ledger
import Logging
import Postgres
import Synchronization

/// Every refusal of something that the caller may not do stands in the caller's ledger `audit`: who, what and why.
/// Of each caller so many a minute; the next entry says how many were left out.
final class AuditRefusals: RouterMiddleware {
    static let entryType = "muniment.request.refused"

    private let appender: Appender
    private let entries: EntryMaker
    private let throttle = Mutex(RefusalThrottle<UniqueID>())

    init(appender: Appender, entries: EntryMaker) {
        self.appender = appender
        self.entries = entries
    }

    func handle(
        _ request: Request,
        context: AppRequestContext,
        next: @concurrent (Request, AppRequestContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error where error is AccessError || error is CustodyError {
            let problem = problem(for: error)
            if problem.status == 403, let caller = context.signedIn {
                await record(
                    problem.code,
                    (error as? AccessError)?.permission,
                    refusedTo: caller,
                    request,
                    context
                )
            }
            throw error
        }
    }

    /// A refusal stays a refusal where it can't be recorded; the log then says so.
    private func record(
        _ code: String,
        _ permission: Permission?,
        refusedTo caller: Caller,
        _ request: Request,
        _ context: AppRequestContext
    ) async {
        guard let leftOut = throttle.withLock({ $0.admit(caller.id, at: .now) }) else { return }
        var data: JSONObject = [
            "caller": .string(caller.name), "code": .string(code),
            "method": .string(request.method.rawValue), "route": .string(context.routeName),
            "request_id": .string(context.requestID),
        ]
        if let permission { data["permission"] = .string(permission.rawValue) }
        if leftOut > 0 { data["left_out"] = .integer(leftOut) }
        let entry = entries.entry(
            Self.entryType,
            subject: "caller/\(caller.id)",
            data: caller.told(in: data, from: context.remoteAddress),
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

extension AccessError {
    fileprivate var permission: Permission? {
        switch self {
        case .permissionMissing(let permission), .permissionNotHeld(let permission): permission
        default: nil
        }
    }
}
