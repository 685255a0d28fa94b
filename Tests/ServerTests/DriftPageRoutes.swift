import Access
import Evidence
import HTTPTypes

@testable import Server

extension Route {
    private static func page(
        _ method: HTTPRequest.Method,
        _ path: String,
        _ permission: Permission,
        naming: @escaping @Sendable (Marks) -> [String] = { _ in [] }
    ) -> Route {
        Route(
            method: method,
            path: path,
            door: .page,
            permission: permission,
            naming: { marks in naming(marks).map { Request(path: $0) } }
        )
    }

    private static func baselines(_ marks: Marks, _ verb: String = "") -> [String] {
        [marks.baseline, marks.baselineID].map { "/baselines/\($0)\(verb)" }
    }

    /// Who is told of findings. The refusals come first: a notification that is named is to stay until its end.
    static let notificationRoutes: [Route] = [
        Route(method: .get, path: "/api/v1/notifications", permission: .manageWebhooks),
        Route(
            method: .post,
            path: "/api/v1/notifications",
            permission: .manageWebhooks,
            plain: Request(
                path: "/api/v1/notifications",
                body: ["name": "another", "channel": "email", "to": "ops@example.org"]
            )
        ),
        notification(.get, ""), notification(.post, "/test"), notification(.post, "/retry"),
        notification(.post, "/disable"), notification(.post, "/enable"), notification(.delete, ""),
    ]

    private static func notification(_ method: HTTPRequest.Method, _ verb: String) -> Route {
        Route(
            method: method,
            path: "/api/v1/notifications/{ref}\(verb)",
            permission: .manageWebhooks,
            naming: { marks in
                [
                    Request(
                        path: "/api/v1/notifications/\(marks.notification)\(verb)",
                        body: method == .post ? [:] : nil
                    )
                ]
            }
        )
    }

    /// The page of independent verifiers, and its buttons.
    static let verifierPages: [Route] = [
        page(.get, "/verifiers", .read),
        Route(
            method: .post,
            path: "/verifiers/{ref}/refresh",
            door: .page,
            permission: .manageVerifiers,
            plain: Request(path: "/verifiers/nobody/refresh")
        ),
        Route(
            method: .post,
            path: "/verifiers/{ref}/revoke",
            door: .page,
            permission: .manageVerifiers,
            plain: Request(path: "/verifiers/nobody/revoke")
        ),
    ]

    /// The pages of baselines, runs and findings, with their buttons.
    static let driftPages: [Route] = [
        page(.get, "/baselines", .read),
        page(.get, "/baselines/{ref}", .read) { baselines($0) },
        page(.post, "/baselines/{ref}/capture", .runDrift) { baselines($0, "/capture") },
        page(.post, "/baselines/{ref}/compare", .runDrift) { baselines($0, "/compare") },
        page(.get, "/runs/{ref}", .read) { ["/runs/\($0.runID)"] },
        page(.post, "/runs/{ref}/cancel", .runDrift) { ["/runs/\($0.runID)/cancel"] },
        Route(
            method: .get,
            path: "/findings",
            door: .page,
            permission: .read,
            naming: { marks in
                [marks.baseline, marks.baselineID].map { Request(path: "/findings?baseline=\($0)") }
            },
            plain: Request(path: "/findings")
        ),
        Route(
            method: .get,
            path: "/findings/report",
            door: .page,
            permission: .readLedger,
            naming: { marks in
                [marks.baseline, marks.baselineID].map { Request(path: "/findings/report?baseline=\($0)") }
            },
            plain: Request(path: "/findings/report")
        ),
        page(.get, "/findings/{ref}", .read) { ["/findings/\($0.findingID)"] },
        page(.post, "/findings/{ref}/acknowledge", .judgeFinding) {
            ["/findings/\($0.findingID)/acknowledge"]
        },
        page(.post, "/findings/{ref}/accept", .judgeFinding) { ["/findings/\($0.findingID)/accept"] },
        page(.post, "/findings/{ref}/resolve", .judgeFinding) { ["/findings/\($0.findingID)/resolve"] },
        page(.post, "/findings/{ref}/reopen", .judgeFinding) { ["/findings/\($0.findingID)/reopen"] },
        page(.post, "/notifications/{ref}/retry", .manageWebhooks) {
            ["/notifications/\($0.notification)/retry"]
        },
    ]

    /// The pages of other tenants, with their forms.
    static let tenantPages: [Route] = [
        page(.get, "/tenants", .read),
        page(.get, "/tenants/onboarding", .manageTenants),
        page(.post, "/tenants/onboarding", .manageTenants),
        page(.get, "/baselines/{ref}/tenants", .read) { baselines($0, "/tenants") },
        page(.get, "/baselines/{ref}/causes", .read) { baselines($0, "/causes") },
        page(.get, "/baselines/{ref}/causes/{cause}", .read) { baselines($0, "/causes/sha256:00") },
        page(.get, "/tenant-delegations", .read),
        page(.post, "/tenant-delegations", .manageTenants),
        page(.post, "/tenant-delegations/{ref}/accept", .manageTenants) {
            ["/tenant-delegations/\($0.tenantDelegationID)/accept"]
        },
        page(.post, "/tenant-delegations/{ref}/end", .manageTenants) {
            ["/tenant-delegations/\($0.tenantDelegationID)/end"]
        },
    ]
}
