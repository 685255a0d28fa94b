import Evidence
import Kinds
import NIOHTTP1

/// Reads what a tag or digest of a registry leads to. What a tag leads to is what would be run, so it is the managing
/// system's word; what runs is read from the cluster (`KubernetesObserver`).
enum RegistryObserver: Observer {
    static let protocolName = "oci"
    static let parameters: Set<String> = HTTPSession.parameters.union([
        "repository", "reference", "expected_digest", "token_host",
    ])

    /// Children of one index.
    private static let maximumChildren = 200
    private static let maximumConfigBytes = 8 << 20

    static func observe(_ visit: Visit) async throws -> Observation {
        let repository = try visit.required("repository", remedy: "give the image's name, as team/app")
        guard isName(repository) else {
            throw ObservationError.misconfigured(
                "parameters.repository",
                "\(MessageText.excerpt(repository)) is not the name of a repository",
                remedy: "write it in lower case, without the registry: team/app"
            )
        }
        let reference = visit.parameter("reference") ?? "latest"
        guard ContentDigest(reference) != nil || isTag(reference) else {
            throw ObservationError.misconfigured(
                "parameters.reference",
                "\(MessageText.excerpt(reference)) is neither a tag nor a digest",
                remedy: "give a tag, as 1.4, or a digest, as sha256:…"
            )
        }
        if let expected = visit.parameter("expected_digest"), ContentDigest(expected) == nil {
            throw ObservationError.misconfigured(
                "parameters.expected_digest",
                "\(MessageText.excerpt(expected)) is not a digest",
                remedy: "write it as sha256:… in lower case"
            )
        }
        return try await HTTPSession.with(visit) { session in
            let client = try await RegistryClient(session, repository: repository)
            return try await observe(reference, client, visit)
        }
    }

    private static func observe(_ reference: String, _ client: RegistryClient, _ visit: Visit) async throws
        -> Observation
    {
        let what = "\(client.repository):\(reference)"
        var answer = try await client.manifest(reference)
        // A proxy that does not reach the registry answers 404 as well.
        if answer.isMissing, try await !client.isOfRegistry(answer) {
            answer = try answer.expectingContent(what)
        }
        answer = try answer.expectingArtifact(what)
        let digest = try verifiedDigest(of: answer, reference: reference)
        var facts: JSONObject = [
            "repository": .string(client.repository), "reference": .string(reference),
            "digest": .string(digest),
            "media_type": .optional(answer.mediaType),
        ]
        var files = [SourceFile(name: "manifest.json", mediaType: answer.mediaType, bytes: answer.body)]
        var gaps: [Capture.Gap] = []
        let object = try answer.object()
        if let children = object["manifests"]?.array {
            facts["children"] = .array(try await look(at: children, client, &gaps))
        } else if let config = object["config"]?["digest"]?.string.flatMap(ContentDigest.init) {
            try await addConfig(config, client, &files, &gaps)
        }
        if let expected = visit.parameter("expected_digest").flatMap(ContentDigest.init) {
            let isMoved = expected.text != digest
            facts["tag_moved"] = .bool(isMoved)
            if isMoved {
                facts["expected_is_present"] = try await isPresent(expected, client, &gaps).map(JSON.bool)
            }
        }
        let host = answer.url.origin.host
        let separator = ContentDigest(reference) == nil ? ":" : "@"
        return Observation(
            files: files,
            hints: ParseHints(imageReference: "\(host)/\(client.repository)\(separator)\(reference)"),
            observedAt: visit.now(),
            layer: .managing,
            provenance: Observation.Provenance(
                protocolName: protocolName,
                address: answer.address,
                facts: facts
            ),
            gaps: gaps
        )
    }

    /// `nil` and a gap where the registry does not say.
    private static func isPresent(
        _ digest: ContentDigest,
        _ client: RegistryClient,
        _ gaps: inout [Capture.Gap]
    ) async throws -> Bool? {
        let answer = try await client.manifest(digest.text, method: .HEAD)
        switch answer.status {
        case 200: return true
        case 404: return false
        default:
            let what = "the manifest \(digest.text)"
            let fault = answer.fault(what) ?? .malformed("the registry does not say whether it has \(what)")
            gaps.append(gap(digest.text, fault.reason, fault.remedy))
            return nil
        }
    }

    /// The digest of the exact bytes, which is what the registry says and, of a reference by digest, what was asked for.
    private static func verifiedDigest(of answer: HTTPAnswer, reference: String) throws(ObservationError)
        -> String
    {
        for said in [answer.header("Docker-Content-Digest"), ContentDigest(reference)?.text].compactMap({ $0 }
        ) {
            guard let digest = ContentDigest(said) else {
                throw .malformed(
                    "the registry names the digest \(MessageText.excerpt(said)), which is of no known form"
                )
            }
            guard digest.matches(answer.body) else {
                throw .malformed(
                    "the manifest's bytes do not have the digest \(digest.text): they were changed on the way"
                )
            }
        }
        return ContentDigest(reference)?.text ?? ContentDigest.sha256(of: answer.body)
    }

    /// Whether the manifests that an index names are there, and what their bytes say they are.
    private static func look(
        at children: [JSON],
        _ client: RegistryClient,
        _ gaps: inout [Capture.Gap]
    ) async throws -> [JSON] {
        var facts: [JSON] = []
        for (index, child) in children.enumerated() {
            let said = child["digest"]?.string ?? ""
            guard index < maximumChildren, let digest = ContentDigest(said) else {
                gaps.append(
                    gap(
                        said,
                        "it was not looked at",
                        "an index may name up to \(maximumChildren) manifests by sha256 or sha512"
                    )
                )
                continue
            }
            let answer = try await client.manifest(digest.text)
            let fault = answer.fault("the manifest \(digest.text)")
            let isRight = fault == nil && digest.matches(answer.body)
            facts.append([
                "digest": .string(digest.text), "platform": child["platform"] ?? .null,
                "is_present": .bool(isRight),
            ])
            if let fault {
                gaps.append(gap(said, fault.reason, fault.remedy))
            } else if !isRight {
                gaps.append(gap(said, "its bytes have another digest", "look into the registry's storage"))
            }
        }
        return facts
    }

    /// The platform stands in the image's configuration.
    private static func addConfig(
        _ digest: ContentDigest,
        _ client: RegistryClient,
        _ files: inout [SourceFile],
        _ gaps: inout [Capture.Gap]
    ) async throws {
        let answer = try await client.blob(digest)
        if let fault = answer.fault("the configuration \(digest.text)") {
            gaps.append(gap(digest.text, fault.reason, fault.remedy))
        } else if !digest.matches(answer.body) || answer.body.count > maximumConfigBytes {
            gaps.append(
                gap(
                    digest.text,
                    "the configuration's bytes have another digest",
                    "look into the registry's storage"
                )
            )
        } else if digest.text.hasPrefix("sha256:") {
            files.append(SourceFile(name: "config.json", mediaType: answer.mediaType, bytes: answer.body))
        }
    }

    private static func gap(_ path: String, _ reason: String, _ remedy: String) -> Capture.Gap {
        Capture.Gap(path: MessageText.excerpt(path), reason: reason, remedy: remedy)
    }

    /// The distribution specification's grammar, without its rules about where separators stand.
    private static func isName(_ text: String) -> Bool {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        return text.utf8.count <= 255
            && parts.allSatisfy { part in
                !part.isEmpty && part.first?.isPunctuation == false
                    && part.utf8.allSatisfy {
                        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || "._-".utf8.contains($0)
                    }
            }
    }

    private static func isTag(_ text: String) -> Bool {
        text.utf8.count <= 128 && text.utf8.first.map { !".-".utf8.contains($0) } ?? false
            && text.utf8.allSatisfy {
                (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || "._-".utf8.contains($0)
            }
    }
}
