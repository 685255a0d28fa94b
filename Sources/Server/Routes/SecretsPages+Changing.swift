import API
import Access
import Evidence
import HTTPTypes
import Hummingbird
import Ledger
import Secrets

// What is done to a secret that is there: its versions, its metadata, its rotation, its end.

extension Pages {
    func changeSecretVersion(_ form: [String: String], for visitor: SecretsVisitor) async throws -> Response {
        let path = try await secretPath(form["path"], for: visitor)
        let (mount, rest) = try await store(of: path, for: visitor)
        let place = SecretPlace(mount, rest)
        let steps = [("delete", "deleted"), ("undelete", "taken-back"), ("destroy", "destroyed")]
        guard place.isVersioned, let (area, done) = steps.first(where: { form[$0.0] != nil }),
            let version = try Self.formNumber(area, form)
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

    func changeSecretMetadata(_ form: [String: String], for visitor: SecretsVisitor) async throws
        -> Response
    {
        let path = try await secretPath(form["path"], for: visitor)
        let (mount, rest) = try await store(of: path, for: visitor)
        let custom = try Self.custom(form["custom"] ?? "")
        var body: LooseObject = [
            "custom_metadata": .strings(custom),
            "max_versions": .string(form["max_versions"].flatMap { $0.isEmpty ? nil : $0 } ?? "0"),
            "delete_version_after": .string(
                form["delete_version_after"].flatMap { $0.isEmpty ? nil : $0 } ?? "0s"
            ),
            "cas_required": .bool(form["cas_required"] == "yes"),
        ]
        if let description = form["description"] { body["description"] = .string(description) }
        do {
            _ = try await door.ask(.update, SecretPlace(mount, rest).metadata, body, for: visitor)
        } catch let refusal as SecretsRefusal where refusal.status != 503 {
            throw refusal.problem(at: path)
        }
        return redirect(to: SecretAddress.secret(path, done: "metadata-changed"))
    }

    /// Asks for a new value now, by the secret's own rotation.
    func rotateSecret(_ form: [String: String], for visitor: SecretsVisitor) async throws -> Response {
        let path = try await secretPath(form["path"], for: visitor)
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

    func removeSecret(_ form: [String: String], for visitor: SecretsVisitor) async throws -> Response {
        let path = try await secretPath(form["path"], for: visitor)
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
}
