import Evidence
import Kinds

/// Reads collections of an HTTP API in the form of Microsoft Graph: OAuth 2.0 client credentials, pages by
/// `@odata.nextLink`, details of each object by `$batch`, 429 with `Retry-After`.
///
/// One file a collection, `{"value": […]}` with every page; an object that could not be read whole is a gap.
enum GraphObserver: Observer {
    static let protocolName = "graph"
    static let parameters: Set<String> = HTTPSession.parameters.union([
        "collections", "details", "token_url", "scope",
    ])

    private static let maximumCollections = 50

    static func observe(_ visit: Visit) async throws -> Observation {
        let list = try visit.required(
            "collections",
            remedy: "list what is to be read, as v1.0/identity/conditionalAccess/policies"
        )
        let collections = list.split { $0 == "," || $0.isNewline }.map { $0.trimmed }.filter { !$0.isEmpty }
        guard collections.count <= maximumCollections, collections.allSatisfy(isPath) else {
            throw ObservationError.misconfigured(
                "parameters.collections",
                "they are not up to \(maximumCollections) paths below the address",
                remedy: "write paths without host and \"..\", separated by commas"
            )
        }
        return try await HTTPSession.with(visit) { session in
            try await observe(
                collections,
                GraphClient(session, credential: try await ClientCredentials(session))
            )
        }
    }

    private static func observe(_ collections: [String], _ client: GraphClient) async throws -> Observation {
        let visit = client.session.visit
        let details = visit.parameter("details").map { $0.split(separator: ",").map(\.trimmed) } ?? []
        var files: [SourceFile] = []
        var gaps: [Capture.Gap] = []
        var pages = 0
        var address = ""
        for path in collections {
            var collection = try await client.collection(path)
            let name = path.prefix { $0 != "?" }.split(separator: "/").joined(separator: "_") + ".json"
            for member in details { try await client.addDetails(member, of: path, to: &collection) }
            pages += collection.pages
            address = collection.address
            gaps += collection.gaps.map {
                Capture.Gap(path: "\(name)#\($0.path)", reason: $0.reason, remedy: $0.remedy)
            }
            files.append(
                SourceFile(name: name, mediaType: "application/json", bytes: collection.json.canonicalBytes())
            )
        }
        return Observation(
            files: files,
            observedAt: visit.now(),
            layer: layer(of: collections),
            provenance: Observation.Provenance(
                protocolName: protocolName,
                address: address,
                facts: [
                    "collections": .array(collections.map(JSON.string)), "page_count": .integer(pages),
                    "client_id": .string(client.clientID),
                ]
            ),
            gaps: gaps
        )
    }

    /// Entra applies its Conditional Access policies itself, so they are the running state. What Intune holds is what it
    /// will apply to devices.
    private static func layer(of collections: [String]) -> Observation.Layer {
        collections.allSatisfy { $0.lowercased().contains("identity/conditionalaccess/") }
            ? .running : .managing
    }

    private static func isPath(_ text: String) -> Bool {
        !text.hasPrefix("/") && !text.contains("://") && !text.contains("\\")
            && !text.prefix { $0 != "?" }.split(separator: "/").contains("..")
    }
}

extension StringProtocol {
    fileprivate var trimmed: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}
