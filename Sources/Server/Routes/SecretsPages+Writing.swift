import API
import Access
import Evidence
import HTTPTypes
import Hummingbird
import Ledger
import Secrets

// A new secret, or a new version of one.

extension Pages {
    func writeSecret(_ form: [String: String], for visitor: SecretsVisitor) async throws -> Response {
        let path = try await secretPath(form["path"], for: visitor)
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
            let cas = isNew ? 0 : try Self.formNumber("cas", form, from: 0)
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
}

extension SecretsRefusal {
    /// Whether somebody was there before.
    fileprivate var isConflict: Bool {
        errors.contains { $0 == SecretsError.casMismatch.text || $0.hasSuffix("at this path already") }
    }
}
