import Access
import Evidence
import Secrets

extension SecretsRequest {
    var isListing: Bool { operation == .list || operation == .scan }

    /// The part of a list that is asked for: in the query, since a list comes without a body. Without a limit, with 0 and with
    /// `max` it is all.
    ///
    /// - Throws: `SecretsRefusal` for a limit that is no number.
    func page() throws -> ListPage {
        let after = query["after"].flatMap { $0.isEmpty ? nil : $0 }
        guard let text = query["limit"], !text.isEmpty, text != "max" else { return ListPage(after: after) }
        guard let limit = Int(text), 0...Int(Int32.max) ~= limit else {
            throw SecretsRefusal(400, "the parameter limit is not a whole number from 0 on")
        }
        return ListPage(after: after, limit: limit == 0 ? nil : limit)
    }
}

extension SecretsAnswer {
    /// The same, of a backend that has read no more than the page that was asked for.
    var paged: SecretsAnswer {
        var answer = self
        answer.isPaged = true
        return answer
    }

    /// Leaves of a list what a rule lets its caller see.
    mutating func hideKeys(
        by template: String,
        _ rules: AccessRules,
        _ subject: PolicySubject,
        of asked: SecretsRequest
    ) {
        guard let keys else { return }
        keep(rules.visibleKeys(keys, under: asked.fullPath, by: template, subject: subject, at: asked.now))
    }

    /// Leaves of a list that came whole the page that was asked for, in the order of the keys' bytes. `after` is a position: no
    /// key need stand there.
    ///
    /// - Throws: `SecretsRefusal.missing` where none is left, as of an empty list.
    mutating func cut(to page: ListPage) throws {
        guard !isPaged, var keys else { return }
        guard !keys.isEmpty else { throw SecretsRefusal.missing }
        guard page.after != nil || page.limit != nil else { return }
        if let after = page.after { keys = keys.filter { after.precedes($0) } }
        keys.sort { $0.precedes($1) }
        if let limit = page.limit { keys = Array(keys.prefix(limit)) }
        guard !keys.isEmpty else { throw SecretsRefusal.missing }
        keep(keys)
    }

    private var keys: [String]? {
        switch body {
        case .data(let object), .doubled(let object): object["keys"]?.array?.compactMap(\.string)
        case .none, .empty, .auth, .envelope, .bare, .raw: nil
        }
    }

    private mutating func keep(_ keys: [String]) {
        switch body {
        case .data(let object): body = .data(object.keeping(keys))
        case .doubled(let object): body = .doubled(object.keeping(keys))
        case .none, .empty, .auth, .envelope, .bare, .raw: break
        }
    }
}

extension LooseObject {
    /// A list with fewer keys: what names them once more, and what tells of each, goes with them.
    fileprivate func keeping(_ keys: [String]) -> LooseObject {
        var kept = self
        let all = self["keys"]
        for (name, value) in self where value == all { kept[name] = .strings(keys) }
        if let infos = self["key_info"]?.object {
            kept["key_info"] = .object(
                LooseObject(keys.compactMap { key in infos[key].map { (key, $0) } })
            )
        }
        return kept
    }
}

extension String {
    fileprivate func precedes(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }
}
