import API
import Evidence
import HTTPTypes
import Hummingbird
import NIOCore

/// `/health/live`, `/health/ready` and `/metrics`: without sign-in, and without anything of a tenant.
struct HealthRoutes: Sendable {
    private let findings: Lately<[Health.Finding]>
    private let gauges: Lately<[Gauge]>
    private let metrics: Metrics

    init(health: Health, metrics: Metrics) {
        findings = Lately(health.findings)
        gauges = Lately(health.gauges)
        self.metrics = metrics
    }

    func add(to router: Router<AppRequestContext>) {
        router.get("health/live") { _, _ in try answer(isHealthy: true, []) }
        router.get("health/ready") { _, _ in
            let findings = await findings.value
            return try answer(isHealthy: findings.allSatisfy(\.isHealthy), findings)
        }
        router.get("metrics") { _, _ in
            let text = metrics.text(gauges: await gauges.value)
            return Response(
                status: .ok,
                headers: [.contentType: "text/plain; version=0.0.4; charset=utf-8"],
                body: .init(byteBuffer: ByteBuffer(string: text))
            )
        }
    }

    private func answer(isHealthy: Bool, _ findings: [Health.Finding]) throws -> Response {
        let body: JSON = [
            "status": .string(isHealthy ? "ok" : "unhealthy"),
            "findings": .array(
                findings.map {
                    [
                        "name": .string($0.name), "healthy": .bool($0.isHealthy),
                        "sentence": .string($0.sentence),
                    ]
                }
            ),
        ]
        return Response(
            status: isHealthy ? .ok : .serviceUnavailable,
            headers: [.contentType: "application/json"],
            body: .init(byteBuffer: ByteBuffer(bytes: body.canonicalBytes()))
        )
    }
}
