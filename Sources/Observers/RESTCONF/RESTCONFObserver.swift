import Evidence
import Kinds

/// Reads configuration of a network device over RESTCONF (RFC 8040), in the JSON of RFC 7951.
enum RESTCONFObserver: Observer {
    static let protocolName = "restconf"
    static let parameters: Set<String> = HTTPSession.parameters.union([
        "path", "root", "content", "datastore", "with_defaults", "if_none_match",
    ])

    private static let mediaType = "application/yang-data+json"

    static func observe(_ visit: Visit) async throws -> Observation {
        let path = visit.parameter("path") ?? ""
        guard !path.hasPrefix("/"), !path.contains("?"), !path.contains("#"),
            !path.split(separator: "/").contains("..")
        else {
            throw ObservationError.misconfigured(
                "parameters.path",
                "\(MessageText.excerpt(path)) is not a path of the data tree",
                remedy: "write it as ietf-interfaces:interfaces, or leave it out for all"
            )
        }
        let query = try self.query(visit)
        return try await HTTPSession.with(visit) { session in
            let credentials = try await credentials(visit)
            let root = try await root(session)
            let datastore = try visit.choice(
                "datastore",
                of: ["", "running", "intended", "operational", "startup"].map { $0 }
            )
            // RFC 8527 §3.1
            let tree = datastore.isEmpty ? "data" : "ds/ietf-datastores:\(datastore)"
            var url = root.appending(path.isEmpty ? tree : "\(tree)/\(path)")
            url.path += query
            var headers = [("Accept", mediaType)]
            if let tag = visit.parameter("if_none_match") { headers.append(("If-None-Match", tag)) }
            let answer = try await session.answer(
                HTTPSession.Request(url: url, headers: headers, credentials: credentials)
            )
            return try observation(of: answer, datastore: datastore, visit)
        }
    }

    private static func query(_ visit: Visit) throws(ObservationError) -> String {
        // RFC 8040 §4.8.1; counters and states are no configuration.
        let content = try visit.choice("content", of: ["config", "nonconfig", "all"])
        guard visit.parameter("with_defaults") != nil else { return "?content=\(content)" }
        // RFC 6243
        let defaults = try visit.choice(
            "with_defaults",
            of: ["report-all", "trim", "explicit", "report-all-tagged"]
        )
        return "?content=\(content)&with-defaults=\(defaults)"
    }

    private static func credentials(_ visit: Visit) async throws -> [(String, String)] {
        guard let credential = visit.target.credential else { return [] }
        let text = try await credential.load(visit).text
        guard text.contains(":"), !text.contains(where: \.isNewline) else {
            throw ObservationError(
                .credential,
                "credential",
                "the file is not one line USER:PASSWORD",
                remedy: "write the user's name, a colon, and the password"
            )
        }
        return [("Authorization", "Basic \(Base64.encode(Array(text.utf8)))")]
    }

    /// Where the device keeps its API: as told, else as it says itself (RFC 8040 §3.1).
    private static func root(_ session: HTTPSession) async throws -> WebAddress {
        let address = try session.address()
        if let root = session.visit.parameter("root") {
            guard root.hasPrefix("/"), let url = address.resolving(root) else {
                throw ObservationError.misconfigured(
                    "parameters.root",
                    "\(MessageText.excerpt(root)) is not a path",
                    remedy: "write it as /restconf, or leave it out to have it found"
                )
            }
            return url
        }
        let answer = try await session.answer(
            HTTPSession.Request(
                url: WebAddress(origin: address.origin, path: "/.well-known/host-meta"),
                headers: [("Accept", "application/xrd+xml")]
            )
        )
        // A device without the document may still have the API.
        guard !answer.isMissing else {
            throw ObservationError.misconfigured(
                "parameters.root",
                "\(answer.url.place) does not say where the API is",
                remedy: "set root, as /restconf"
            )
        }
        if let fault = answer.fault("its host-meta") { throw fault }
        guard let link = HostMeta.link("restconf", in: answer.body), let url = address.resolving(link),
            url.origin == address.origin
        else {
            throw ObservationError.misconfigured(
                "parameters.root",
                "\(answer.url.place) names no API on this device",
                remedy: "set root, as /restconf"
            )
        }
        return url
    }

    private static func observation(
        of answer: HTTPAnswer,
        datastore: String,
        _ visit: Visit
    ) throws(ObservationError) -> Observation {
        let isUnchanged = answer.status == 304
        var files: [SourceFile] = []
        if !isUnchanged {
            if answer.status == 204 {
                throw ObservationError(
                    .absent,
                    "parameters.path",
                    "\(answer.url.place) has no such configuration (status 204)",
                    remedy: "it was removed on the device, or the path is wrong"
                )
            }
            let tag = errorTag(answer)
            // RFC 8040 §7.1: only the API says it so. A proxy, or a server where the root is wrong, has other words.
            if answer.isMissing, let tag {
                var absence = answer.absence(of: "the configuration")
                absence.reason += ": \(tag)"
                throw absence
            }
            if answer.isMissing {
                throw .misconfigured(
                    "parameters.root",
                    "\(answer.url.place) answers with status \(answer.status), and not as RESTCONF does",
                    remedy: "check root and path; a device's API says itself what it has not got"
                )
            }
            if var fault = answer.fault("the configuration") {
                if let tag { fault.reason += ": \(tag)" }
                throw fault
            }
            guard answer.mediaType == mediaType || answer.mediaType == "application/yang.data+json" else {
                throw .malformed(
                    "\(answer.url.place) answers with \(MessageText.excerpt(answer.mediaType ?? "no type")), not \(mediaType)"
                )
            }
            _ = try answer.object()
            files = [SourceFile(name: "restconf.json", mediaType: answer.mediaType, bytes: answer.body)]
        }
        return Observation(
            files: files,
            observedAt: visit.now(),
            // What is going to run after the next start is not what runs.
            layer: datastore == "startup" || datastore == "intended" ? .managing : .running,
            provenance: Observation.Provenance(
                protocolName: protocolName,
                address: answer.address,
                facts: [
                    "url": .string(answer.url.description), "etag": .optional(answer.header("ETag")),
                    "last_modified": .optional(answer.header("Last-Modified")),
                    "is_unchanged": .bool(isUnchanged),
                ]
            )
        )
    }

    /// `access-denied`: one of RFC 8040 §7's words.
    private static func errorTag(_ answer: HTTPAnswer) -> String? {
        let errors = (try? answer.object())?["ietf-restconf:errors"]?["error"]?.array
        return errors?.first?["error-tag"]?.string.map { MessageText.excerpt($0, limit: 40) }
    }
}
