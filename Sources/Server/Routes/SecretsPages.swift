import API
import Access
import Evidence
import HTTPTypes
import Hummingbird
import Ledger
import Secrets

// The browser of secrets. Whatever it shows or does was asked of the same requests that clients of Vault's API make, for who is
// signed in (`SecretsDoor`): what the policies refuse there is refused here, and each request is in the audit.

extension Pages {
    func addSecrets(to router: some RouterMethods<AppRequestContext>) {
        router.get("secrets") { request, context in
            try await secretsPage(request, context) { try await secrets($0, for: $1) }
        }
        router.get("secrets/folder") { request, context in
            try await secretsPage(request, context) { try await folder($0, for: $1) }
        }
        router.get("secrets/secret") { request, context in
            try await secretsPage(request, context) { try await secret($0, for: $1) }
        }
        router.get("secrets/role") { request, context in
            try await secretsPage(request, context) { try await role($0.query("name"), for: $1) }
        }
        router.get("secrets/new") { request, context in
            try await secretsPage(request, context) { try await newSecret($0, for: $1) }
        }
        let changes: [(String, @Sendable ([String: String], SecretsVisitor) async throws -> Response)] = [
            ("reveal", reveal), ("write", writeSecret), ("versions", changeSecretVersion),
            ("metadata", changeSecretMetadata),
            ("rotate", rotateSecret),
            ("remove", removeSecret), ("mounts", enableStore), ("issue", issue),
        ]
        for (name, change) in changes {
            router.post("secrets/\(name)") { request, context in
                try requireOwnPage(request, context)
                return try await secretsPage(request, context) { request, visitor in
                    try await change(try await request.form(upTo: Self.secretFormLimit), visitor)
                }
            }
        }
    }

    /// Of a form with a secret, in bytes: three for each of its characters that is not plain.
    private static let secretFormLimit = 4 << 20

    /// Asks who it is, and answers; in the place of the answer the page about the seal, while it is closed.
    ///
    /// - Throws: `AccessError.permissionMissing`, `Problem`.
    func secretsPage(
        _ request: Request,
        _ context: AppRequestContext,
        _ answer: @Sendable (Request, SecretsVisitor) async throws -> Response
    ) async throws -> Response {
        let caller = try context.caller()
        try caller.require(.read)
        guard !door.isSealed else { return try await sealed(for: caller) }
        let visitor = try await door.visitor(caller, from: context.remoteAddress)
        do {
            return try await answer(request, visitor)
        } catch let refusal as SecretsRefusal {
            if refusal.status == 503 { return try await sealed(for: caller) }
            throw refusal.problem(at: Clipping.text(request.query("path") ?? "this path", 300))
        }
    }

    func sealed(for caller: Caller) async throws -> Response {
        async let frame = frame(for: caller)
        let status = try await door.sealStatus()
        return try html(
            SealedPage(
                frame: try await frame,
                isInitialized: status.isInitialized,
                opensItself: status.isRecoverySeal,
                threshold: status.threshold,
                shares: status.shares,
                progress: status.progress
            )
        )
    }

    // MARK: Stores and folders

    private func secrets(_ request: Request, for visitor: SecretsVisitor) async throws -> Response {
        async let frame = frame(for: visitor.caller)
        let seen = try await door.data(.read, "sys/internal/ui/mounts", for: visitor)
        let rows = (seen["secret"]?.object ?? [:]).map { path, mount in
            MountRow(
                path: path,
                type: mount["type"]?.string ?? "",
                version: mount["options"]?["version"]?.string.flatMap { Int($0) },
                description: mount["description"]?.string ?? ""
            )
        }
        let (roles, nextRole) = try await door.roles(after: "", limit: SecretsPage.roleLimit, for: visitor)
        return try html(
            SecretsPage(
                frame: try await frame,
                rows: rows.sorted { ($0.isStore ? 0 : 1, $0.path) < ($1.isStore ? 0 : 1, $1.path) },
                mayEnable: visitor.may(.update, "sys/mounts/store"),
                mayWritePolicies: visitor.caller.permissions.contains(.managePolicies),
                notice: Self.secretsNotice(request),
                roles: roles.map { SecretRoleRow($0) },
                hasMoreRoles: nextRole != nil
            )
        )
    }

    private func folder(_ request: Request, for visitor: SecretsVisitor) async throws -> Response {
        let path = try await secretPath(request.query("path"), for: visitor).inFolder
        let (mount, rest) = try await store(of: path, for: visitor)
        let cursor = request.query("cursor")
        var query = ["limit": String(SecretFolderPage.rowLimit + 1)]
        if let cursor { query["after"] = cursor }
        async let frame = frame(for: visitor.caller)
        var page = SecretFolderPage(
            frame: try await frame,
            path: path,
            mount: mount.fullPath,
            names: [],
            asked: SecretPlace(mount, rest).metadata,
            cursor: cursor,
            notice: Self.secretsNotice(request)
        )
        do {
            let names = try await door.names(page.asked, query: query, for: visitor)
            page.names = Array(names.prefix(SecretFolderPage.count(fitting: names, in: path)))
            page.nextCursor = names.count > page.names.count ? page.names.last : nil
            return try html(page)
        } catch let refusal as SecretsRefusal where refusal == .denied {
            page.isDenied = true
            return try html(page, status: .forbidden)
        }
    }

    private func newSecret(_ request: Request, for visitor: SecretsVisitor) async throws -> Response {
        try html(
            NewSecretPage(
                frame: try await frame(for: visitor.caller),
                path: request.query("path") ?? "",
                draft: SecretDraft()
            )
        )
    }

    /// Makes a key/value store.
    private func enableStore(_ form: [String: String], for visitor: SecretsVisitor) async throws -> Response {
        let path = try await secretPath(form["path"], for: visitor).inFolder
        let version = form["version"] == "1" ? "1" : "2"
        let body: LooseObject = [
            "type": "kv", "description": .string(form["description"] ?? ""),
            "options": ["version": .string(version)],
        ]
        do {
            _ = try await door.ask(.update, "sys/mounts/" + path.utf8.dropLast().text, body, for: visitor)
        } catch let refusal as SecretsRefusal where refusal.status != 503 {
            throw refusal.problem(at: path)
        }
        return redirect(to: "/secrets?done=store-made")
    }

    // MARK: One secret

    private func secret(_ request: Request, for visitor: SecretsVisitor) async throws -> Response {
        let path = try await secretPath(request.query("path"), for: visitor)
        let isFolder = path.utf8.last == UInt8(ascii: "/")
        let (_, rest) = try await store(of: path, for: visitor)
        guard !isFolder, !rest.isEmpty else { return redirect(to: SecretAddress.folder(path.inFolder)) }
        let version = try request.queryInteger("version", in: 1...Int(Int32.max))
        let other = try request.queryInteger("compare", in: 1...Int(Int32.max))
        var sight = try await sight(of: path, version: version, for: visitor)
        if let other { try await sight.compare(with: other, by: self) }
        sight.page.notice = Self.secretsNotice(request)
        return try html(sight.page)
    }

    /// Shows values, since a person asked for them with a button: never by an address, which others could make a browser open.
    private func reveal(_ form: [String: String], for visitor: SecretsVisitor) async throws -> Response {
        let path = try await secretPath(form["path"], for: visitor)
        let version = try Self.formNumber("version", form)
        var sight = try await sight(of: path, version: version, for: visitor)
        do {
            if let other = try Self.formNumber("compare", form) {
                try await sight.compare(with: other, by: self, withValues: true)
            } else {
                sight.page.revealed = SecretPage.Revealed(
                    version: sight.page.shown,
                    at: visitor.now,
                    values: try await values(of: sight.place, version: sight.page.shown, for: visitor)
                )
            }
        } catch let refusal as SecretsRefusal where refusal.status == 404 || refusal == .denied {
            sight.page.refusal =
                refusal == .denied ? "Your policies do not let you read it." : "It can't be read any more."
            return try html(sight.page, status: HTTPResponse.Status(code: refusal.status))
        }
        return try html(sight.page)
    }

    /// - Throws: `SecretsRefusal`; `.missing` for a version that can't be read.
    func values(of place: SecretPlace, version: Int?, for visitor: SecretsVisitor) async throws -> LooseObject
    {
        let query = version.map { ["version": String($0)] } ?? [:]
        let answer = try await door.ask(.read, place.data, query: query, for: visitor)
        guard answer.status == 200 else { throw SecretsRefusal.missing }
        return place.isVersioned ? answer.data["data"]?.object ?? [:] : answer.data
    }

    // MARK: Reading what was asked

    /// The store that a path is in.
    ///
    /// - Throws: `Problem` where there is none, or another engine than key/value.
    func store(of path: String, for visitor: SecretsVisitor) async throws -> (mount: Mount, rest: String) {
        guard let store = try await storeIfAny(of: path, for: visitor) else {
            let refusal = try await door.refused(.missing, at: path, for: visitor)
            throw refusal.problem(at: Clipping.text(path, 300))
        }
        return store
    }

    /// The same for a look that refuses nothing.
    func storeIfAny(of path: String, for visitor: SecretsVisitor) async throws
        -> (mount: Mount, rest: String)?
    {
        guard let (mount, rest) = try await door.resolve(path, for: visitor), mount.type == "kv",
            visitor.rules.reaches(
                below: mount.fullPath,
                secretPath: SecretPlace(mount, "").folderName,
                subject: visitor.subject,
                at: visitor.now
            )
        else { return nil }
        return (mount, rest)
    }

    /// The path that a page was asked for. One that could mean two things is refused, and recorded.
    func secretPath(_ text: String?, for visitor: SecretsVisitor) async throws -> String {
        guard let text, !text.isEmpty else {
            throw Problem.invalidValue("path", "no path was given", remedy: "give one such as secret/prod/db")
        }
        do {
            let path = try SecretsHead.checked(text)
            guard !path.isEmpty else { throw SecretsRefusal(400, "path is empty") }
            return path
        } catch let refusal as SecretsRefusal {
            let refusal = try await door.refused(refusal, at: text, for: visitor)
            throw Problem.invalidValue(
                "path",
                refusal.errors.joined(separator: "; "),
                remedy: "give one such as secret/prod/db"
            )
        }
    }

    static func formNumber(_ name: String, _ form: [String: String], from least: Int = 1) throws -> Int? {
        guard let text = form[name], !text.isEmpty else { return nil }
        guard let number = Int(text), (least...Int(Int32.max)).contains(number) else {
            throw Problem.invalidValue(name, "\(name) is no version's number", remedy: "open the secret anew")
        }
        return number
    }

    private static func secretsNotice(_ request: Request) -> String? {
        switch request.query("done") {
        case "written": "It was written."
        case "deleted": "The version was deleted. It can be taken back."
        case "taken-back": "The version was taken back."
        case "destroyed": "The version was destroyed."
        case "metadata-changed": "The metadata was changed."
        case "rotated": "The rotation was done, or is under way; how it stands is told below."
        case "rotation-begun": "The rotation is not done; why stands below. It is tried again by itself."
        case "removed": "The secret was removed, with all its versions."
        case "store-made": "The store was made."
        default: nil
        }
    }
}

extension Collection<UInt8> {
    fileprivate var text: String { String(decoding: self, as: UTF8.self) }
}
