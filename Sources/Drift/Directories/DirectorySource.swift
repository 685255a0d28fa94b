package import Evidence
package import Kinds
package import Postgres

/// A directory that evidence is read from by the server itself, over Microsoft Graph.
package struct DirectorySource: Hashable, Sendable {
    package var id: UniqueID
    package var name: String
    package var settings: DirectorySettings
    package var isEnabled: Bool
    package var addedBy: String
    package var addedAt: Instant
    package var changedAt: Instant
    package var removedAt: Instant?
    /// When it is read next; `nil` where nobody asked for that again and again.
    package var dueAt: Instant?
    /// The directory that answered first, where the settings name none.
    var foundDirectoryID: UniqueID?

    init(_ id: UniqueID, named name: String, _ settings: DirectorySettings, by: String, at now: Instant) {
        self.id = id
        self.name = name
        self.settings = settings
        isEnabled = true
        addedBy = by
        addedAt = now
        changedAt = now
        dueAt = settings.intervalSeconds.map { _ in now }
    }

    init(_ row: Row) throws {
        id = try row["evidence_source_id"]
        name = try row["source_name"]
        settings = DirectorySettings(try row["settings"])
        isEnabled = try row["is_enabled"]
        addedBy = try row["added_by"]
        addedAt = try row["added_at"]
        changedAt = try row["changed_at"]
        removedAt = try row["removed_at"]
        dueAt = try row["due_at"]
        foundDirectoryID = try row["found_directory_id"]
    }
}

extension DirectorySource {
    /// Where and how it is read: once it is known which directory it is of, another's answers are refused.
    package var lookSettings: DirectorySettings {
        var settings = settings
        settings.directoryID = settings.directoryID ?? foundDirectoryID
        return settings
    }
}

/// Where and how a directory is read.
package struct DirectorySettings: Hashable, Sendable {
    package enum Limit {
        package static let intervalSeconds = 300...604_800
        package static let timeoutSeconds = 10...1_800
        /// At most a tenant's share of what all looks of a server hold.
        package static let bytes = 1 << 20...256 << 20
        package static let requestsPerSecond = 1...100
    }

    /// What is away is only known within one.
    package var collection: String
    package var subjectTypes: [KindName]
    /// Of Graph, without a version: `https://graph.microsoft.com`.
    package var address: String
    package var tokenURL: String
    package var scope: String?
    /// Where the credential is: the path of a file, never what it holds.
    package var credential: String
    package var certificateAuthority: String?
    /// Whether this machine and the networks around it may be asked, too.
    package var mayBePrivate: Bool
    /// Whose answers are taken.
    package var directoryID: UniqueID?
    /// `nil`: only when it is asked for.
    package var intervalSeconds: Int?
    package var timeoutSeconds: Int
    /// Of all answers of a look together.
    package var bytes: Int
    package var requestsPerSecond: Int

    package init(
        collection: String,
        subjectTypes: [KindName],
        address: String,
        tokenURL: String,
        scope: String? = nil,
        credential: String,
        certificateAuthority: String? = nil,
        mayBePrivate: Bool = false,
        directoryID: UniqueID? = nil,
        intervalSeconds: Int? = nil,
        timeoutSeconds: Int = 300,
        bytes: Int = 128 << 20,
        requestsPerSecond: Int = 20
    ) {
        self.collection = collection
        self.subjectTypes = subjectTypes
        self.address = address
        self.tokenURL = tokenURL
        self.scope = scope
        self.credential = credential
        self.certificateAuthority = certificateAuthority
        self.mayBePrivate = mayBePrivate
        self.directoryID = directoryID
        self.intervalSeconds = intervalSeconds
        self.timeoutSeconds = timeoutSeconds
        self.bytes = bytes
        self.requestsPerSecond = requestsPerSecond
    }

    /// - Parameter readable: the types that can be read so.
    func check(readable: [KindName]) throws(DriftError) {
        try DriftField("collection").text(collection, atMost: 100)
        for (field, text) in [
            ("address", address), ("token_url", tokenURL), ("credential", credential),
            ("scope", scope ?? "-"), ("certificate_authority", certificateAuthority ?? "-"),
        ] { try DriftField(field).text(text, atMost: 2_048) }
        for (field, text) in [("address", address), ("token_url", tokenURL)] {
            let parts = text.split(separator: "://", maxSplits: 1, omittingEmptySubsequences: false)
            let scheme = parts.count == 2 && !parts[1].isEmpty ? parts[0].lowercased() : ""
            guard scheme == "https" || (scheme == "http" && mayBePrivate) else {
                throw DriftField(field).refused(
                    scheme == "http" ? "is asked without TLS" : "is no address with https",
                    "give one that begins with https:// (http:// is for private addresses, with may_be_private)"
                )
            }
        }
        guard !subjectTypes.isEmpty, Set(subjectTypes).count == subjectTypes.count,
            subjectTypes.allSatisfy(readable.contains)
        else {
            throw DriftField("subject_types").refused(
                "are not each one of those that a directory has",
                "use one or more of: \(readable.map(\.rawValue).joined(separator: ", "))"
            )
        }
        if let intervalSeconds {
            try DriftField("interval_sec").number(intervalSeconds, in: Limit.intervalSeconds)
        }
        try DriftField("timeout_sec").number(timeoutSeconds, in: Limit.timeoutSeconds)
        try DriftField("max_bytes").number(bytes, in: Limit.bytes)
        try DriftField("requests_per_sec").number(requestsPerSecond, in: Limit.requestsPerSecond)
    }

    package var json: JSON {
        [
            "collection": .string(collection),
            "subject_types": .array(subjectTypes.map { .string($0.rawValue) }),
            "address": .string(address), "token_url": .string(tokenURL), "scope": .optional(scope),
            "credential": .string(credential), "certificate_authority": .optional(certificateAuthority),
            "may_be_private": .bool(mayBePrivate), "directory_id": .optional(directoryID?.text),
            "interval_sec": intervalSeconds.map(JSON.integer) ?? .null,
            "timeout_sec": .integer(timeoutSeconds), "max_bytes": .integer(bytes),
            "requests_per_sec": .integer(requestsPerSecond),
        ]
    }

    /// As they were kept.
    init(_ json: JSON) {
        self.init(
            collection: json["collection"]?.string ?? "",
            subjectTypes: (json["subject_types"]?.array ?? []).compactMap {
                $0.string.flatMap(KindName.init)
            },
            address: json["address"]?.string ?? "",
            tokenURL: json["token_url"]?.string ?? "",
            scope: json["scope"]?.string,
            credential: json["credential"]?.string ?? "",
            certificateAuthority: json["certificate_authority"]?.string,
            mayBePrivate: json["may_be_private"]?.bool ?? false,
            directoryID: json["directory_id"]?.string.flatMap { UniqueID($0) },
            intervalSeconds: json["interval_sec"]?.integer,
            timeoutSeconds: json["timeout_sec"]?.integer ?? 300,
            bytes: json["max_bytes"]?.integer ?? 128 << 20,
            requestsPerSecond: json["requests_per_sec"]?.integer ?? 20
        )
    }
}

/// What reading a directory gave.
package struct DirectorySight: Sendable {
    /// As lists have them, each a file of its own.
    package var listed: [SourceFile]
    package var contents: [SourceFile]
    /// Of lists, and of contents, what could not be read.
    package var listGaps: [EvidenceGap]
    package var contentGaps: [EvidenceGap]
    /// Of files, by name, what their list is of, whatever they say themselves.
    package var types: [String: KindName]
    /// The directory that answered, where it said so.
    package var directoryID: UniqueID?
    /// What it has in memory is counted as long as this is there.
    package var hold: (any AnyObject & Sendable)?

    package init(
        listed: [SourceFile] = [],
        contents: [SourceFile] = [],
        listGaps: [EvidenceGap] = [],
        contentGaps: [EvidenceGap] = [],
        types: [String: KindName] = [:],
        directoryID: UniqueID? = nil,
        hold: (any AnyObject & Sendable)? = nil
    ) {
        self.types = types
        self.directoryID = directoryID
        self.hold = hold
        self.listed = listed
        self.contents = contents
        self.listGaps = listGaps
        self.contentGaps = contentGaps
    }
}

/// Why nothing was read of a directory.
package struct DirectoryFailure: Error, Hashable, Sendable {
    package var field: String
    package var reason: String
    package var remedy: String

    package init(field: String, reason: String, remedy: String) {
        self.field = field
        self.reason = reason
        self.remedy = remedy
    }
}

/// What this server can read, and may: handed in from above.
package struct DirectoryRules: Sendable {
    package var readable: [KindName]
    /// What is wrong with settings, without asking anybody.
    package var fault: @Sendable (DirectorySettings) -> DirectoryFailure?
    /// Why the credential of settings can't be used in a tenant, as far as that shows without asking anybody.
    package var credentialFault: @Sendable (DirectorySettings, TenantID) async throws -> DirectoryFailure?

    package init(
        readable: [KindName],
        credentialFault: @escaping @Sendable (DirectorySettings, TenantID) async throws -> DirectoryFailure? =
            {
                _,
                _ in nil
            },
        fault: @escaping @Sendable (DirectorySettings) -> DirectoryFailure?
    ) {
        self.readable = readable
        self.credentialFault = credentialFault
        self.fault = fault
    }

    /// - Throws: `DriftError.invalid`.
    func check(_ name: String, _ settings: DirectorySettings) throws(DriftError) {
        try DriftField("name").text(name, atMost: 100)
        try settings.check(readable: readable)
        if let fault = fault(settings) {
            throw DriftField(fault.field).refused(fault.reason, fault.remedy)
        }
    }

    /// Of a server that reads none.
    package static let none = DirectoryRules(readable: []) { _ in nil }
}
