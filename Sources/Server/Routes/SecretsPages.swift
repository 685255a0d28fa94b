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
        router.get("secrets/new") { request, context in
            try await secretsPage(request, context) { try await newSecret($0, for: $1) }
        }
        let changes: [(String, @Sendable ([String: String], SecretsVisitor) async throws -> Response)] = [
            ("reveal", reveal), ("write", write), ("versions", changeVersion), ("metadata", changeMetadata),
            ("rotate", rotate),
            ("remove", remove), ("mounts", enableStore),
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
        return try html(
            SecretsPage(
                frame: try await frame,
                rows: rows.sorted { ($0.isStore ? 0 : 1, $0.path) < ($1.isStore ? 0 : 1, $1.path) },
                mayEnable: visitor.may(.update, "sys/mounts/store"),
                mayWritePolicies: visitor.caller.permissions.contains(.managePolicies),
                notice: Self.notice(request)
            )
        )
    }

    private func folder(_ request: Request, for visitor: SecretsVisitor) async throws -> Response {
        let path = try Self.path(request.query("path")).inFolder
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
            notice: Self.notice(request)
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
        let path = try Self.path(form["path"]).inFolder
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
        let path = try Self.path(request.query("path"))
        let isFolder = path.utf8.last == UInt8(ascii: "/")
        let (_, rest) = try await store(of: path, for: visitor)
        guard !isFolder, !rest.isEmpty else { return redirect(to: SecretAddress.folder(path.inFolder)) }
        let version = try request.queryInteger("version", in: 1...Int(Int32.max))
        let other = try request.queryInteger("compare", in: 1...Int(Int32.max))
        var sight = try await sight(of: path, version: version, for: visitor)
        if let other { try await sight.compare(with: other, by: self) }
        sight.page.notice = Self.notice(request)
        return try html(sight.page)
    }

    /// Shows values, since a person asked for them with a button: never by an address, which others could make a browser open.
    private func reveal(_ form: [String: String], for visitor: SecretsVisitor) async throws -> Response {
        let path = try Self.path(form["path"])
        let version = try Self.number("version", form)
        var sight = try await sight(of: path, version: version, for: visitor)
        do {
            if let other = try Self.number("compare", form) {
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

    private func write(_ form: [String: String], for visitor: SecretsVisitor) async throws -> Response {
        let path = try Self.path(form["path"])
        let draft = SecretDraft(form)
        let isNew = form["new"] == "yes"
        let place: SecretPlace
        do {
            guard path.utf8.last != UInt8(ascii: "/") else {
                throw SecretDraft.Fault(reason: "The path ends in a slash: give the secret a name.")
            }
            let (mount, rest) = try await store(of: path, for: visitor)
            guard !rest.isEmpty else {
                throw SecretDraft.Fault(reason: "The path is the store's own: give the secret a name in it.")
            }
            place = SecretPlace(mount, rest)
            let cas = isNew ? 0 : try Self.number("cas", form, from: 0)
            try await write(draft, at: place, cas: cas, isNew: isNew, for: visitor)
        } catch let fault as SecretDraft.Fault {
            return try await refused(
                fault.reason,
                .unprocessableContent,
                draft,
                path,
                isNew: isNew,
                for: visitor
            )
        } catch let refusal as SecretsRefusal where refusal.status != 503 {
            let words = Self.words(for: refusal, isNew: isNew)
            let status = HTTPResponse.Status(
                code: refusal.isConflict ? 409 : refusal.status == 400 ? 422 : refusal.status
            )
            return try await refused(words, status, draft, path, isNew: isNew, for: visitor)
        }
        return redirect(to: SecretAddress.secret(path, done: "written"))
    }

    private func write(
        _ draft: SecretDraft,
        at place: SecretPlace,
        cas: Int?,
        isNew: Bool,
        for visitor: SecretsVisitor
    ) async throws {
        guard place.isVersioned else {
            let values = try draft.whole()
            if isNew {
                // Without versions the server compares nothing: what is there is looked for, and would be gone.
                let (folder, name) = place.parts
                guard visitor.may(.list, folder, secret: place.folder.folderName) else {
                    throw SecretDraft.Fault(
                        reason: "Your policies do not let it be seen whether there is one already, "
                            + "and this store would not keep it. Write it with muniment secret put."
                    )
                }
                let names = try await door.names(folder, for: visitor)
                guard !names.contains(where: { $0.utf8.elementsEqual(name.utf8) }) else {
                    throw SecretsRefusal(400, "there is a secret at this path already")
                }
            }
            _ = try await door.ask(.update, place.data, values, for: visitor)
            return
        }
        let options: LooseJSON = cas.map { ["cas": .number($0)] } ?? .object([:])
        let isPatch = !isNew && !draft.replaces
        let values = isPatch ? try draft.patch() : try draft.whole()
        let body: LooseObject = ["data": .object(values), "options": options]
        _ = try await door.ask(isPatch ? .patch : .update, place.data, body, for: visitor)
    }

    private static func words(for refusal: SecretsRefusal, isNew: Bool) -> String {
        if refusal == .denied { return "Your policies do not let you write this. Nothing was written." }
        if refusal.status == 404 {
            return isNew
                ? "There is no store at this path. Nothing was written."
                : "There is no version that could be changed. Say that it is to have these fields and no others."
        }
        if refusal.isConflict {
            return isNew
                ? "There is a secret at this path already. Open it to write a new version of it."
                : "Somebody wrote a version meanwhile. Nothing of yours was written: look at it, then write again."
        }
        return Counting.sentence(refusal.errors.joined(separator: "; ")) + ". Nothing was written."
    }

    /// The form once more, with what was typed.
    private func refused(
        _ words: String,
        _ status: HTTPResponse.Status,
        _ draft: SecretDraft,
        _ path: String,
        isNew: Bool,
        for visitor: SecretsVisitor
    ) async throws -> Response {
        guard !isNew else {
            return try html(
                NewSecretPage(
                    frame: try await frame(for: visitor.caller),
                    path: path,
                    draft: draft,
                    refusal: words
                ),
                status: status
            )
        }
        var sight = try await sight(of: path, version: nil, for: visitor)
        sight.page.draft = draft
        sight.page.refusal = words
        return try html(sight.page, status: status)
    }

    // MARK: Changing versions and metadata

    private func changeVersion(_ form: [String: String], for visitor: SecretsVisitor) async throws -> Response
    {
        let path = try Self.path(form["path"])
        let (mount, rest) = try await store(of: path, for: visitor)
        let place = SecretPlace(mount, rest)
        let steps = [("delete", "deleted"), ("undelete", "taken-back"), ("destroy", "destroyed")]
        guard place.isVersioned, let (area, done) = steps.first(where: { form[$0.0] != nil }),
            let version = try Self.number(area, form)
        else {
            throw Problem.invalidValue(
                "version",
                "no version was named",
                remedy: "press the button beside one"
            )
        }
        guard area != "destroy" || form["sure"] == "yes" else {
            throw Problem.invalidValue(
                "sure",
                "version \(version) would be gone for good",
                remedy: "go back, tick “for good” below the versions, and press the button again"
            )
        }
        do {
            let body: LooseObject = ["versions": [.number(version)]]
            _ = try await door.ask(.update, place.area(area), body, for: visitor)
        } catch let refusal as SecretsRefusal where refusal.status != 503 {
            throw refusal.problem(at: path)
        }
        return redirect(to: SecretAddress.secret(path, version: version, done: done))
    }

    private func changeMetadata(_ form: [String: String], for visitor: SecretsVisitor) async throws
        -> Response
    {
        let path = try Self.path(form["path"])
        let (mount, rest) = try await store(of: path, for: visitor)
        let custom = try Self.custom(form["custom"] ?? "")
        let body: LooseObject = [
            "custom_metadata": .strings(custom),
            "max_versions": .string(form["max_versions"].flatMap { $0.isEmpty ? nil : $0 } ?? "0"),
            "delete_version_after": .string(
                form["delete_version_after"].flatMap { $0.isEmpty ? nil : $0 } ?? "0s"
            ),
            "cas_required": .bool(form["cas_required"] == "yes"),
        ]
        do {
            _ = try await door.ask(.update, SecretPlace(mount, rest).metadata, body, for: visitor)
        } catch let refusal as SecretsRefusal where refusal.status != 503 {
            throw refusal.problem(at: path)
        }
        return redirect(to: SecretAddress.secret(path, done: "metadata-changed"))
    }

    /// Asks for a new value now, by the secret's own rotation.
    private func rotate(_ form: [String: String], for visitor: SecretsVisitor) async throws -> Response {
        let path = try Self.path(form["path"])
        let (mount, rest) = try await store(of: path, for: visitor)
        do {
            let answer = try await door.ask(.update, SecretPlace(mount, rest).area("rotate"), for: visitor)
            let isDone = answer.data["failure"]?.string == nil
            return redirect(to: SecretAddress.secret(path, done: isDone ? "rotated" : "rotation-begun"))
        } catch let refusal as SecretsRefusal where refusal.status != 503 {
            throw refusal.problem(at: path)
        }
    }

    /// `name=value`, one a line.
    private static func custom(_ text: String) throws -> [String: String] {
        var custom: [String: String] = [:]
        for line in text.replacing("\r\n", with: "\n").split(separator: "\n") {
            let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = parts[0].trimmingPrefix { $0 == " " }
            guard parts.count == 2, !name.isEmpty else {
                throw Problem.invalidValue(
                    "custom",
                    "a line of the metadata is not name=value",
                    remedy: "write one name and its value a line, as owner=payments"
                )
            }
            guard custom.updateValue(String(parts[1]), forKey: String(name)) == nil else {
                throw Problem.invalidValue(
                    "custom",
                    "«\(Clipping.text(String(name), 100))» is named twice",
                    remedy: "leave one of the lines out"
                )
            }
        }
        return custom
    }

    private func remove(_ form: [String: String], for visitor: SecretsVisitor) async throws -> Response {
        let path = try Self.path(form["path"])
        guard form["typed"] == path else {
            throw Problem.invalidValue(
                "typed",
                "what was typed is not the path",
                remedy: "type \(Clipping.text(path, 300)) exactly, to say that you mean it"
            )
        }
        let (mount, rest) = try await store(of: path, for: visitor)
        let place = SecretPlace(mount, rest)
        do {
            _ = try await door.ask(.delete, place.metadata, for: visitor)
        } catch let refusal as SecretsRefusal where refusal.status != 503 {
            throw refusal.problem(at: path)
        }
        let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? mount.fullPath
        return redirect(to: URLPart.address("/secrets/folder", ["path": folder, "done": "removed"]))
    }

    // MARK: Reading what was asked

    /// The store that a path is in.
    ///
    /// - Throws: `Problem` where there is none, or another engine than key/value.
    func store(of path: String, for visitor: SecretsVisitor) async throws -> (mount: Mount, rest: String) {
        guard let (mount, rest) = try await door.resolve(path, for: visitor), mount.type == "kv",
            visitor.rules.reaches(
                below: mount.fullPath,
                secretPath: SecretPlace(mount, "").folderName,
                subject: visitor.subject,
                at: visitor.now
            )
        else { throw SecretsRefusal.missing.problem(at: Clipping.text(path, 300)) }
        return (mount, rest)
    }

    private static func path(_ text: String?) throws -> String {
        guard let text, !text.isEmpty else {
            throw Problem.invalidValue("path", "no path was given", remedy: "give one such as secret/prod/db")
        }
        do {
            let path = try SecretsHead.checked(text)
            guard !path.isEmpty else { throw SecretsRefusal(400, "path is empty") }
            return path
        } catch let refusal as SecretsRefusal {
            throw Problem.invalidValue(
                "path",
                refusal.errors.joined(separator: "; "),
                remedy: "give one such as secret/prod/db"
            )
        }
    }

    private static func number(_ name: String, _ form: [String: String], from least: Int = 1) throws -> Int? {
        guard let text = form[name], !text.isEmpty else { return nil }
        guard let number = Int(text), (least...Int(Int32.max)).contains(number) else {
            throw Problem.invalidValue(name, "\(name) is no version's number", remedy: "open the secret anew")
        }
        return number
    }

    private static func notice(_ request: Request) -> String? {
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

extension SecretsRefusal {
    /// Whether somebody was there before.
    fileprivate var isConflict: Bool {
        errors.contains { $0 == SecretsError.casMismatch.text || $0.hasSuffix("at this path already") }
    }
}

/// Where a secret's parts are asked for, by the version of its store.
struct SecretPlace: Sendable {
    let mount: Mount
    /// Below the mount.
    let path: String

    init(_ mount: Mount, _ path: String) {
        self.mount = mount
        self.path = path
    }

    var isVersioned: Bool { mount.keyValueVersion == 2 }
    var data: String { area("data") }
    var metadata: String { area("metadata") }
    var subkeys: String { area("subkeys") }

    /// As policies' documents name it: reversed, with the mount; `nil` for what names none.
    var secretPath: String? { (try? SecretPath(path, in: mount))?.reversed }
    /// The same of what it is as a folder.
    var folderName: String? { SecretPath.folder(path, in: mount) }
    /// That it is in.
    var folder: SecretPlace {
        let name = path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.utf8.startIndex
        return SecretPlace(mount, String(decoding: path.utf8[..<name], as: UTF8.self))
    }

    func area(_ area: String) -> String {
        isVersioned ? "\(mount.fullPath)\(area)/\(path)" : mount.fullPath + path
    }

    /// The folder that is listed to find it, and its name there.
    var parts: (folder: String, name: String) {
        let whole = metadata
        // By bytes: to Swift a slash before a combining character is another character.
        let slash = whole.utf8.lastIndex(of: UInt8(ascii: "/")) ?? whole.utf8.startIndex
        return (
            String(decoding: whole.utf8[...slash], as: UTF8.self),
            String(decoding: whole.utf8[slash...].dropFirst(), as: UTF8.self)
        )
    }
}

extension String {
    /// By bytes: to Swift a slash before a combining character is another character.
    var inFolder: String { utf8.last == UInt8(ascii: "/") ? self : self + "/" }
}

extension Collection<UInt8> {
    fileprivate var text: String { String(decoding: self, as: UTF8.self) }
}
