import Evidence
import Kinds

/// Reads from the API server of a Kubernetes cluster: the values of a Helm release, as Helm keeps them, or the images that
/// containers run.
enum KubernetesObserver: Observer {
    static let protocolName = "kubernetes"
    static let parameters: Set<String> = HTTPSession.parameters.union([
        "read", "namespace", "release", "values", "selector", "container",
    ])

    static func observe(_ visit: Visit) async throws -> Observation {
        let namespace = try visit.required("namespace", remedy: "give the namespace to look into")
        guard isName(namespace) else { throw notAName("namespace", namespace) }
        let what = try visit.choice("read", of: ["release", "images"])
        return try await HTTPSession.with(visit) { session in
            let client = try await KubernetesClient(session, namespace: namespace)
            return what == "release" ? try await release(client, visit) : try await images(client, visit)
        }
    }

    // MARK: - Releases

    private static func release(_ client: KubernetesClient, _ visit: Visit) async throws -> Observation {
        let name = try visit.required("release", remedy: "give the release's name")
        guard isName(name) else { throw notAName("release", name) }
        let which = try visit.choice("values", of: ["user", "all"])
        let secrets = try await client.list(
            "secrets",
            selectors: [
                ("labelSelector", "owner=helm,name=\(name)"), ("fieldSelector", "type=helm.sh/release.v1"),
            ]
        )
        let revisions = secrets.compactMap(HelmRelease.Revision.init)
        guard let deployed = revisions.filter({ $0.status == "deployed" }).max(by: { $0.number < $1.number })
        else {
            let newest = revisions.max { $0.number < $1.number }
            let state =
                newest.map { "revision \($0.number) is \(MessageText.excerpt($0.status))" }
                ?? "no revision is kept"
            throw ObservationError(
                .absent,
                "parameters.release",
                "the release \(name) is not deployed in \(client.namespace): \(state)",
                remedy: "install it again, or look at helm history \(name)"
            )
        }
        let release = try HelmRelease(deployed, limit: visit.target.limits.bytes)
        let values = which == "user" ? release.values : release.composedValues
        return Observation(
            // JSON is YAML; Helm keeps nothing of the text that the values were written as.
            files: [
                SourceFile(name: "values.yaml", mediaType: "application/json", bytes: values.canonicalBytes())
            ],
            observedAt: visit.now(),
            // Helm's record of what it applied: it stays as it is when the running objects change.
            layer: .managing,
            provenance: Observation.Provenance(
                protocolName: protocolName,
                address: client.connectedTo,
                facts: [
                    "namespace": .string(client.namespace), "release": .string(name),
                    "revision": .integer(deployed.number), "values": .string(which),
                    "chart": .optional(release.chartName), "chart_version": .optional(release.chartVersion),
                    "chart_digest": .string(release.chartDigest),
                ]
            )
        )
    }

    // MARK: - Images

    private static func images(_ client: KubernetesClient, _ visit: Visit) async throws -> Observation {
        let selector = visit.parameter("selector")
        let pods = try await client.list("pods", selectors: selector.map { [("labelSelector", $0)] } ?? [])
        let found = RunningImages(pods, container: visit.parameter("container"))
        guard !found.isEmpty else {
            throw ObservationError(
                .absent,
                "parameters.selector",
                "no such container runs in \(client.namespace)",
                remedy: "look whether the workload is scaled down or gone, or correct the selector"
            )
        }
        return Observation(
            files: [],
            identifiers: found.digests,
            observedAt: visit.now(),
            layer: .running,
            provenance: Observation.Provenance(
                protocolName: protocolName,
                address: client.connectedTo,
                facts: [
                    "namespace": .string(client.namespace), "selector": .optional(selector),
                    "containers": .array(found.containers),
                ]
            ),
            gaps: found.gaps
        )
    }

    /// RFC 1123's labels, with dots.
    private static func isName(_ text: String) -> Bool {
        text.utf8.count <= 253 && text.utf8.first.map { $0 != UInt8(ascii: ".") } ?? false
            && text.utf8.allSatisfy {
                (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || "-.".utf8.contains($0)
            }
    }

    private static func notAName(_ parameter: String, _ text: String) -> ObservationError {
        .misconfigured(
            "parameters.\(parameter)",
            "\(MessageText.excerpt(text)) is not a name of Kubernetes",
            remedy: "use lower-case letters, digits, \"-\" and \".\""
        )
    }
}
