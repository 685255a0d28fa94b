import API
import Access
import Evidence
import HTTPTypes
import Hummingbird
import Ledger

// The pages of policies: what they say, who has them, the editor, and the simulator, which answers from the rules that decide
// requests.

extension Pages {
    func addPolicies(to router: some RouterMethods<AppRequestContext>) {
        router.get("policies") { request, context in
            try await policies(request, for: try context.caller())
        }
        router.post("policies") { request, context in
            try requireOwnPage(request, context)
            let caller = try context.caller()
            try caller.require(.managePolicies)
            return try await change(
                nil,
                try await request.form(upTo: Self.policyFormLimit),
                for: caller,
                context
            )
        }
        router.get("policies/:ref") { request, context in
            let name = try context.parameters.reference()
            return try html(try await policy(name, request, for: try context.caller()))
        }
        router.post("policies/:ref") { request, context in
            try requireOwnPage(request, context)
            let caller = try context.caller()
            try caller.require(.managePolicies)
            let policy = try await access.policy(named: try context.parameters.reference(), for: caller)
            return try await change(
                policy,
                try await request.form(upTo: Self.policyFormLimit),
                for: caller,
                context
            )
        }
        router.post("policies/:ref/delete") { request, context in
            try requireOwnPage(request, context)
            return try await deletePolicy(try context.parameters.reference(), for: try context.caller())
        }
        router.get("simulator") { request, context in
            try await simulator(request, for: try context.caller(), from: context.remoteAddress)
        }
    }

    /// Of a form with a policy's text, in bytes: three for each of its characters that is not plain.
    private static let policyFormLimit = 3 << 20

    // MARK: The list

    private func policies(_ request: Request, for caller: Caller) async throws -> Response {
        try caller.require(.read)
        let mayWrite = caller.permissions.contains(.managePolicies)
        if mayWrite, let kind = request.query("new") {
            let text = kind == "secrets" ? Self.exampleOfSecrets : Self.exampleOfPaths
            return try html(
                PolicyPage(
                    frame: try await frame(for: caller),
                    name: "",
                    text: text,
                    basis: "",
                    rules: [],
                    bindings: [],
                    holders: [],
                    mayWrite: true,
                    isFixed: false,
                    mayDelete: false,
                    trial: TrialForm()
                )
            )
        }
        let cursor = request.query("cursor")
        async let frame = frame(for: caller)
        let found = try await access.policies(for: caller, after: cursor ?? "", limit: PoliciesPage.rowLimit)
        let places = try await places(of: found.map(\.entryID), for: caller)
        return try html(
            PoliciesPage(
                frame: try await frame,
                rows: found.map { PolicyRow($0, places) },
                mayWrite: mayWrite,
                cursor: cursor,
                nextCursor: found.count == PoliciesPage.rowLimit ? found.last?.name : nil,
                notice: request.query("done") == "deleted" ? "The policy was deleted." : nil
            )
        )
    }

    private static let exampleOfPaths = """
        # Each rule names a path: + stands for one part of it, * at its end for all that follows.
        path "secret/data/team-a/*" {
          capabilities = ["create", "read", "update", "delete"]
        }
        path "secret/metadata/team-a/*" {
          capabilities = ["list", "read"]
        }

        """

    private static let exampleOfSecrets = """
        {
          "allowed_secrets": ["secret.team-a.*"],
          "allowed_operations": ["read", "list"],
          "conditions": {
            "time_of_day": {"from": "08:00", "to": "18:00"},
            "days_of_week": ["mon", "tue", "wed", "thu", "fri"],
            "time_zone": "UTC",
            "source_addresses": ["10.0.0.0/8"]
          }
        }

        """

    // MARK: One policy

    private func policy(_ name: String, _ request: Request, for caller: Caller) async throws -> PolicyPage {
        let policy = try await access.policy(named: name, for: caller)
        var page = try await page(of: policy, text: policy.text, for: caller)
        page.notice =
            switch request.query("done") {
            case "saved": "The policy was saved. It holds from now on, also for tokens that were made before."
            case "same": "The text is what it was; nothing was changed."
            default: nil
            }
        return page
    }

    /// - Parameter text: what the editor holds.
    private func page(of policy: StoredPolicy, text: String, for caller: Caller) async throws -> PolicyPage {
        let mayWrite = caller.permissions.contains(.managePolicies)
        let isRoot = policy.name == Policy.root
        async let frame = frame(for: caller)
        async let places = places(of: [policy.entryID], for: caller)
        let held = try await access.holders(ofPolicy: policy.name, of: caller.tenant)
        let rules = (try? Policy(name: policy.name, text: text)).map(PolicyRule.rules) ?? []
        return PolicyPage(
            frame: try await frame,
            name: policy.name,
            row: PolicyRow(policy, try await places),
            text: text,
            basis: PolicyBasis(policy).text,
            rules: Array(rules.prefix(PolicyPage.ruleLimit)),
            moreRules: max(0, rules.count - PolicyPage.ruleLimit),
            bindings: try await bindings(policy.entityBindings, for: caller),
            holders: held.holders.map { ($0.kind.words, $0.name) },
            hasMoreHolders: held.hasMore,
            tokens: held.tokens,
            mayWrite: mayWrite,
            isFixed: isRoot,
            mayDelete: mayWrite && !isRoot && policy.name != Policy.default,
            trial: TrialForm()
        )
    }

    /// What a policy is bound to, with who that is where it is known here.
    private func bindings(_ bindings: [String], for caller: Caller) async throws -> [(
        text: String, who: String?
    )] {
        let tenant = Tenant(id: caller.tenant, name: caller.tenantName)
        var told: [(text: String, who: String?)] = []
        for binding in bindings.prefix(PolicyPage.ruleLimit) {
            var who: String?
            if let id = UniqueID(binding) {
                who = try await access.callerName(id, of: caller.tenant).map { "the caller \($0)" }
                for kind in Principal.Kind.allCases where who == nil {
                    let found = try? await access.principal(kind, id.description, for: caller).principal
                    who = found.map { "the \(kind.rawValue) \($0.name), \($0.status.rawValue)" }
                }
                if who == nil {
                    who = try await access.entity(.id(id), of: tenant).map { "the entity \($0.name)" }
                }
            } else if binding.hasPrefix("sha256:") {
                who = "the certificate of this fingerprint"
            }
            told.append((binding, who))
        }
        return told
    }

    // MARK: Writing

    /// Saves a text, or tries it; what can't be read is shown with its place.
    ///
    /// - Parameter policy: `nil` for a new one.
    private func change(
        _ policy: StoredPolicy?,
        _ form: [String: String],
        for caller: Caller,
        _ context: AppRequestContext
    ) async throws -> Response {
        let name = policy?.name ?? (form["name"] ?? "").withoutSpaceAround
        let text = SecretDraft.lines(form["text"] ?? "")
        guard form["do"] != "try" else {
            return try await tryOut(policy, name, text, form, for: caller, from: context.remoteAddress)
        }
        let basis: PolicyBasis = policy == nil ? .absent : PolicyBasis(hexadecimal: form["basis"]) ?? .absent
        do {
            let decision = try await access.putPolicy(name, text: text, over: basis, by: caller)
            let done = decision.isNew ? "saved" : "same"
            return redirect(to: "/policies/\(PercentEncoding.encoded(decision.policy.name))?done=\(done)")
        } catch let error as AccessError {
            var page = try await editor(policy, name, text, form, for: caller)
            let status = error.problem.status
            if case .policyUnfit(let fault) = error {
                page.fault = PolicyPage.Fault(fault)
            } else if case .policyChanged = error {
                page.refusal =
                    policy == nil
                    ? "There is a policy of this name already. Nothing was saved."
                    : "Somebody has changed this policy meanwhile. Nothing was saved: your text stands below, theirs is "
                        + "read by opening the page anew."
            } else {
                page.refusal = Counting.sentence(error.problem.detail) + ". Nothing was saved."
            }
            return try html(page, status: HTTPResponse.Status(code: status))
        }
    }

    private func tryOut(
        _ policy: StoredPolicy?,
        _ name: String,
        _ text: String,
        _ form: [String: String],
        for caller: Caller,
        from address: String
    ) async throws -> Response {
        var page = try await editor(policy, name, text, form, for: caller)
        do {
            page.rules = PolicyRule.rules(of: try Policy(name: name.isEmpty ? "draft" : name, text: text))
        } catch {
            page.fault = PolicyPage.Fault(error)
            return try html(page, status: .unprocessableContent)
        }
        guard !page.trial.path.isEmpty else {
            page.notice =
                "The text can be read. It was not saved. Name a path below to see what it would answer."
            return try html(page)
        }
        do {
            let draft = (name: name.isEmpty ? "draft" : name, text: text)
            page.verdict = try await verdict(on: page.trial, draft: draft, for: caller, from: address)
            return try html(page)
        } catch let problem as Problem {
            page.refusal = "\(Counting.sentence(problem.detail)): \(problem.remedy ?? "")."
            return try html(page, status: HTTPResponse.Status(code: problem.status))
        } catch let error as AccessError {
            page.refusal = "\(Counting.sentence(error.problem.detail)): \(error.problem.remedy ?? "")."
            return try html(page, status: HTTPResponse.Status(code: error.problem.status))
        }
    }

    /// The page with what was typed.
    private func editor(
        _ policy: StoredPolicy?,
        _ name: String,
        _ text: String,
        _ form: [String: String],
        for caller: Caller
    ) async throws -> PolicyPage {
        var page: PolicyPage
        if let policy {
            page = try await self.page(of: policy, text: text, for: caller)
            page.basis = form["basis"] ?? ""
        } else {
            page = PolicyPage(
                frame: try await frame(for: caller),
                name: name,
                text: text,
                basis: "",
                rules: [],
                bindings: [],
                holders: [],
                mayWrite: true,
                isFixed: false,
                mayDelete: false,
                trial: TrialForm()
            )
        }
        page.trial = TrialForm { form[$0].flatMap { $0.isEmpty ? nil : $0 } }
        return page
    }

    private func deletePolicy(_ name: String, for caller: Caller) async throws -> Response {
        _ = try await access.deletePolicy(name, by: caller)
        return redirect(to: "/policies?done=deleted")
    }

    // MARK: The simulator

    private func simulator(_ request: Request, for caller: Caller, from address: String) async throws
        -> Response
    {
        try caller.require(.read)
        let trial = TrialForm { request.query($0) }
        var page = SimulatorPage(frame: try await frame(for: caller), trial: trial)
        guard !trial.path.isEmpty else { return try html(page) }
        do {
            page.verdict = try await verdict(on: trial, for: caller, from: address)
            return try html(page)
        } catch let problem as Problem {
            page.refusal = "\(Counting.sentence(problem.detail)): \(problem.remedy ?? "")."
            return try html(page, status: HTTPResponse.Status(code: problem.status))
        }
    }
}

extension PolicyRow {
    fileprivate init(_ policy: StoredPolicy, _ places: [UniqueID: EntryReference]) {
        self.init(
            name: policy.name,
            kind: policy.kind,
            isDeny: policy.isDeny,
            maxTTL: policy.maxTTL,
            bindings: policy.entityBindings.count,
            isBuiltIn: policy.id == nil,
            updatedBy: policy.updatedBy,
            updatedAt: policy.updatedAt,
            entry: policy.entryID.flatMap { places[$0] }
        )
    }
}

extension PolicyPage.Fault {
    fileprivate init(_ fault: PolicyFault) {
        self.init(line: fault.line, column: fault.column, reason: fault.reason, remedy: fault.remedy)
    }
}

extension PolicyBasis {
    /// For a form's hidden field.
    fileprivate var text: String {
        switch self {
        case .absent: ""
        case .text(let digest): digest.hex
        }
    }

    fileprivate init?(hexadecimal text: String?) {
        guard let digest = text.flatMap({ Digest(hex: $0) }) else { return nil }
        self = .text(digest)
    }
}

extension PolicyHolders.Holder.Kind {
    fileprivate var words: String {
        switch self {
        case .appRole: "the AppRole"
        case .methodRole: "the role of a sign-in method"
        case .user: "the user"
        case .entity: "the entity"
        case .group: "the group"
        }
    }
}

extension PolicyRule {
    /// What a policy says, a row a pattern.
    static func rules(of policy: Policy) -> [PolicyRule] {
        switch policy.document {
        case .acl: (policy.json["path"]?.array ?? []).map(PolicyRule.init(path:))
        case .secrets(let document): rules(of: document, words(for: policy.json["conditions"] ?? [:]))
        }
    }

    private static func rules(of document: SecretsDocument, _ conditions: [String]) -> [PolicyRule] {
        let operations = Capability.operations.filter { document.operations.contains($0) }.map(\.rawValue)
        var limits = conditions
        if !document.entityBindings.isEmpty {
            limits.append(
                "for the \(Counting.count(document.entityBindings.count, "one", "ones")) that it is bound to"
            )
        }
        return document.secrets.map { pattern in
            PolicyRule(
                pattern: pattern.text,
                capabilities: operations.joined(separator: ", "),
                isDeny: document.isDeny,
                limits: limits
            )
        }
    }

    /// Sentences without their full stops.
    private static func words(for conditions: JSON) -> [String] {
        var words: [String] = []
        let zone = conditions["time_zone"]?.string ?? "UTC"
        let hours = conditions["time_of_day"]
        if let from = hours?["from"]?.string, let to = hours?["to"]?.string {
            words.append("from \(from) to \(to) (\(zone))")
        }
        let days = (conditions["days_of_week"]?.array ?? []).compactMap(\.string)
        if !days.isEmpty { words.append("on \(days.joined(separator: ", ")) (\(zone))") }
        let sources = (conditions["source_addresses"]?.array ?? []).compactMap(\.string)
        if !sources.isEmpty { words.append("from \(sources.joined(separator: ", "))") }
        if let seconds = conditions["max_token_ttl_seconds"]?.integer {
            words.append("with tokens that live \(PolicyWords.seconds(seconds)) at most")
        }
        return words
    }

    private init(path rule: JSON) {
        let capabilities = (rule["capabilities"]?.array ?? []).compactMap(\.string)
        var limits: [String] = []
        if let end = rule["expiration"]?.string { limits.append("until \(end)") }
        for (name, words) in [
            ("required_parameters", "parameters that must be given"),
            ("allowed_parameters", "parameters that may be given"),
            ("denied_parameters", "parameters that may not be given"),
        ] {
            let names = rule[name]?.array?.compactMap(\.string) ?? rule[name]?.object?.map(\.name) ?? []
            if !names.isEmpty { limits.append("\(words): \(names.joined(separator: ", "))") }
        }
        if let least = rule["min_wrapping_ttl"]?.integer {
            limits.append("wrapped for \(PolicyWords.seconds(least)) at least")
        }
        if let most = rule["max_wrapping_ttl"]?.integer {
            limits.append("wrapped for \(PolicyWords.seconds(most)) at most")
        }
        if let count = rule["pagination_limit"]?.integer { limits.append("lists of \(count) names at most") }
        self.init(
            pattern: rule["path"]?.string ?? "",
            capabilities: capabilities.joined(separator: ", "),
            isDeny: capabilities.contains("deny"),
            limits: limits
        )
    }
}

extension String {
    /// Without white space at its ends.
    var withoutSpaceAround: String {
        var rest = self[...]
        while let first = rest.first, first.isWhitespace { rest.removeFirst() }
        while let last = rest.last, last.isWhitespace { rest.removeLast() }
        return String(rest)
    }
}
