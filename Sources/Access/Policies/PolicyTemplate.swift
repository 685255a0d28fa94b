/// Text with places for what is known of who asks: `{{identity.entity.id}}`.
package struct PolicyTemplate: Hashable, Sendable {
    package enum Place: Hashable, Sendable {
        case entityID
        case entityName
        case entityMetadata(String)
        case aliasID(accessor: String)
        case aliasName(accessor: String)
        case aliasMetadata(accessor: String, String)
        case groupName(id: String)
        case groupMetadata(id: String, String)
        case groupID(name: String)
        case groupMetadataByName(String, String)
    }

    enum Part: Hashable, Sendable {
        case text(String)
        case place(Place)
    }

    let parts: [Part]

    package var hasPlaces: Bool { parts.contains { if case .place = $0 { true } else { false } } }

    package struct Refusal: Error, Hashable, Sendable {
        package var reason: String
        package var remedy: String
    }

    /// Reads a text; without `{{` it is itself.
    package init(_ text: String) throws(Refusal) {
        var parts: [Part] = []
        var rest = text[...]
        while let open = rest.firstRange(of: "{{") {
            if open.lowerBound > rest.startIndex { parts.append(.text(String(rest[..<open.lowerBound]))) }
            let inside = rest[open.upperBound...]
            guard let close = inside.firstRange(of: "}}") else {
                throw Refusal(reason: "«{{» is never closed", remedy: "close it with «}}»")
            }
            let name = inside[..<close.lowerBound].split(separator: " ").joined(separator: " ")
            guard let place = Place(name) else {
                throw Refusal(
                    reason: "there is nothing to put in place of «{{\(name)}}»",
                    remedy:
                        "use identity.entity.id, .name, .metadata.KEY, .aliases.ACCESSOR.id, .name or .metadata.KEY, "
                        + "identity.groups.ids.ID.name or .metadata.KEY, identity.groups.names.NAME.id or .metadata.KEY"
                )
            }
            parts.append(.place(place))
            rest = inside[close.upperBound...]
        }
        guard !rest.contains("}}") else {
            throw Refusal(reason: "«}}» closes nothing", remedy: "begin it with «{{»")
        }
        if !rest.isEmpty { parts.append(.text(String(rest))) }
        self.parts = parts
    }

    /// The text for `subject`, for what is no path; `nil` where something isn't known, or would say more than one name.
    package func text(for subject: PolicySubject) -> String? {
        var text = ""
        for part in parts {
            switch part {
            case .text(let own): text += own
            case .place(let place):
                guard let value = subject.value(of: place), !value.isEmpty,
                    value.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0 != "*" && $0 != "," })
                else { return nil }
                text += value
            }
        }
        return text
    }

    /// The text for `subject`, in which wildcards stand only where the template itself has them: what is put in has
    /// `PathPattern`'s stand-ins in place of its own. `nil` where something isn't known.
    func pattern(for subject: PolicySubject) -> String? {
        var text = ""
        for part in parts {
            switch part {
            case .text(let own): text += own
            case .place(let place):
                guard let value = subject.value(of: place), !value.isEmpty,
                    value.unicodeScalars.allSatisfy({ $0.value >= 0x20 })
                else { return nil }
                text += PathPattern.literal(value)
            }
        }
        return text
    }
}

extension PolicyTemplate.Place {
    fileprivate init?(_ name: String) {
        let words = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard words.count >= 3, words[0] == "identity", words.allSatisfy({ !$0.isEmpty }) else { return nil }
        // A key or a name may have dots itself.
        func tail(_ from: Int) -> String { words[from...].joined(separator: ".") }
        switch (words[1], words[2]) {
        case ("entity", "id") where words.count == 3: self = .entityID
        case ("entity", "name") where words.count == 3: self = .entityName
        case ("entity", "metadata") where words.count > 3: self = .entityMetadata(tail(3))
        case ("entity", "aliases") where words.count > 4:
            switch words[4] {
            case "id" where words.count == 5: self = .aliasID(accessor: words[3])
            case "name" where words.count == 5: self = .aliasName(accessor: words[3])
            case "metadata" where words.count > 5, "custom_metadata" where words.count > 5:
                self = .aliasMetadata(accessor: words[3], tail(5))
            default: return nil
            }
        case ("groups", "ids") where words.count > 4:
            switch words[4] {
            case "name" where words.count == 5: self = .groupName(id: words[3])
            case "metadata" where words.count > 5: self = .groupMetadata(id: words[3], tail(5))
            default: return nil
            }
        case ("groups", "names") where words.count > 4:
            switch words[4] {
            case "id" where words.count == 5: self = .groupID(name: words[3])
            case "metadata" where words.count > 5: self = .groupMetadataByName(words[3], tail(5))
            default: return nil
            }
        default: return nil
        }
    }
}

extension PolicySubject {
    fileprivate func value(of place: PolicyTemplate.Place) -> String? {
        switch place {
        case .entityID: entityID
        case .entityName: entityName
        case .entityMetadata(let key): entityMetadata[key]
        case .aliasID(let accessor): aliases.first { $0.mountAccessor == accessor }?.id
        case .aliasName(let accessor): aliases.first { $0.mountAccessor == accessor }?.name
        case .aliasMetadata(let accessor, let key):
            aliases.first { $0.mountAccessor == accessor }?.metadata[key]
        case .groupName(let id): groups.first { $0.id == id }?.name
        case .groupMetadata(let id, let key): groups.first { $0.id == id }?.metadata[key]
        case .groupID(let name): groups.first { $0.name == name }?.id
        case .groupMetadataByName(let name, let key): groups.first { $0.name == name }?.metadata[key]
        }
    }
}
