import Evidence

extension VerdictFacts {
    /// Of which vulnerability, in which package; `nil` of the artifact as a whole.
    private struct Place: Hashable {
        var vulnerability: String
        var package: String?
    }

    private struct Finding {
        var severity = ScanFinding.Severity.unknown
        var isCertain = true
        var fixedVersions: Set<String> = []
        var sources: Set<String> = []
    }

    /// What is known of vulnerabilities in the artifact, each in each package, and how what was said of them was weighed.
    func vulnerabilities(
        by rules: VerdictPolicy.VEXRules
    ) -> (json: [JSON], choices: [VEXChoice]) {
        let groups = AliasGroups(
            said.map { [$0.statement.vulnerability] + $0.statement.aliases }
                + advisories.map { [$0.id] + $0.aliases }
        )
        var packages: [String: Set<PackageURL>] = [:]
        for case let purl? in components.map(\.purl) { packages[purl.package.text, default: []].insert(purl) }
        var found: [Place: Finding] = [:]
        for advisory in advisories { note(advisory, groups, packages, in: &found) }
        for said in said { note(said, groups, packages, in: &found) }
        for id in scanned {
            note(Place(vulnerability: groups.name(of: id)), in: &found) { $0.sources.insert("scan") }
        }
        // What is said of the whole is told with each of its parts.
        let inParts = Set(found.keys.filter { $0.package != nil }.map(\.vulnerability))
        let statements = Dictionary(grouping: said) { groups.name(of: $0.statement.vulnerability) }
        var json: [JSON] = []
        var choices: [VEXChoice] = []
        let places = found.keys.filter { $0.package != nil || !inParts.contains($0.vulnerability) }.sorted {
            ($0.vulnerability, $0.package ?? "") < ($1.vulnerability, $1.package ?? "")
        }
        for place in places {
            let claims = (statements[place.vulnerability] ?? []).compactMap { claim($0, about: place) }
            let choice = VEXChoice(
                of: place.vulnerability,
                in: place.package,
                among: claims,
                by: rules,
                at: inputs.at
            )
            if !claims.isEmpty { choices.append(choice) }
            guard let finding = found[place] else { continue }
            json.append(
                [
                    "id": .string(place.vulnerability),
                    "aliases": .array(groups.others(of: place.vulnerability).map(JSON.string)),
                    "purl": .optional(place.package), "severity": .string(finding.severity.rawValue),
                    "certain": .bool(finding.isCertain),
                    "fixed_in": .array(finding.fixedVersions.sorted().map(JSON.string)),
                    "sources": .array(finding.sources.sorted().map(JSON.string)),
                    "status": .string(choice.winner?.status.rawValue ?? "unstated"),
                    "justification": .optional(choice.winner?.justification),
                ]
            )
        }
        return (json, choices)
    }

    private func note(
        _ place: Place,
        in found: inout [Place: Finding],
        _ change: (inout Finding) -> Void
    ) { change(&found[place, default: Finding()]) }

    private func note(
        _ advisory: Advisory,
        _ groups: AliasGroups,
        _ packages: [String: Set<PackageURL>],
        in found: inout [Place: Finding]
    ) {
        let name = groups.name(of: advisory.id)
        for package in Set(advisory.affected.map(\.package)) {
            for purl in packages[package] ?? [] {
                let fixed: [String]
                let isCertain: Bool
                switch advisory.answer(for: package, version: purl.version) {
                case .affected(let versions)?: (fixed, isCertain) = (versions, true)
                case .cannotTell?: (fixed, isCertain) = ([], false)
                case .notAffected?, nil: continue
                }
                let place = Place(vulnerability: name, package: purl.text)
                let isKnown = found[place]?.sources.contains("feed") ?? false
                note(place, in: &found) { finding in
                    // Of several advisories the severest word counts, and one that is sure makes it sure.
                    finding.severity = max(finding.severity, advisory.severity)
                    finding.isCertain = isKnown ? finding.isCertain || isCertain : isCertain
                    finding.fixedVersions.formUnion(fixed)
                    finding.sources.insert("feed")
                }
            }
        }
    }

    private func note(
        _ said: Said,
        _ groups: AliasGroups,
        _ packages: [String: Set<PackageURL>],
        in found: inout [Place: Finding]
    ) {
        let name = groups.name(of: said.statement.vulnerability)
        for product in said.statement.products {
            if product.subcomponents.isEmpty {
                for purl in product.packageURL.map({ packages[$0.package.text] ?? [] }) ?? []
                where product.packageURL?.covers(purl) ?? false {
                    note(Place(vulnerability: name, package: purl.text), in: &found) {
                        $0.sources.insert("vex")
                    }
                }
                if isWhole(product) {
                    note(Place(vulnerability: name), in: &found) { $0.sources.insert("vex") }
                }
            } else if isWhole(product) {
                for part in product.subcomponents.compactMap(\.packageURL) {
                    for purl in packages[part.package.text] ?? [] where part.covers(purl) {
                        note(Place(vulnerability: name, package: purl.text), in: &found) {
                            $0.sources.insert("vex")
                        }
                    }
                }
            }
        }
    }

    /// Whether a product of a statement is the artifact itself: by its digest, or by the package that a bill calls it.
    private func isWhole(_ product: VEXProduct) -> Bool {
        product.hashes["sha256"] == inputs.subject.hex
            || product.identifier == "sha256:\(inputs.subject.hex)"
            || product.packageURL.map { whole in products.contains(where: whole.covers) } ?? false
    }

    private func claim(_ said: Said, about place: Place) -> VEXClaim? {
        let statement = said.statement
        let asked = place.package.flatMap { try? PackageURL($0) }
        let meant = statement.products.compactMap { product -> PackageURL?? in
            if product.subcomponents.isEmpty {
                if let asked, product.packageURL?.covers(asked) ?? false { return .some(product.packageURL) }
                return isWhole(product) ? .some(product.packageURL) : nil
            }
            guard let asked, isWhole(product) else { return nil }
            let part = product.subcomponents.compactMap(\.packageURL).first { $0.covers(asked) }
            return part.map { .some($0) }
        }
        guard let first = meant.first else { return nil }
        return VEXClaim(
            status: statement.status,
            justification: statement.justification?.rawValue ?? statement.sourceJustification,
            hasGround: statement.justification != nil || statement.sourceJustification != nil
                || statement.impact != nil,
            author: said.author,
            signer: said.signer,
            statedAt: statement.timestamp,
            isVersioned: first?.version != nil,
            node: said.node,
            document: said.document,
            number: said.number
        )
    }
}
