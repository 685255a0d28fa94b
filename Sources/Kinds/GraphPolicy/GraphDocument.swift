import Evidence

/// What Microsoft Graph says an object is.
enum GraphDocument {
    private static let typePrefix = "#microsoft.graph."

    /// `windows10GeneralConfiguration`, from `@odata.type`.
    static func type(of object: JSONObject) -> String? {
        guard let type = object["@odata.type"]?.string, type.hasPrefix(typePrefix) else { return nil }
        return String(type.dropFirst(typePrefix.count))
    }

    /// The path in `@odata.context` behind `$metadata#`: `identity/conditionalAccess/policies/$entity`.
    static func context(of object: JSONObject) -> String? {
        guard let context = object["@odata.context"]?.string, let hash = context.firstIndex(of: "#") else {
            return nil
        }
        return String(context[context.index(after: hash)...])
    }

    static func isConditionalAccess(_ object: JSONObject) -> Bool {
        if let type = type(of: object) { return type == "conditionalAccessPolicy" }
        if let context = context(of: object) {
            return context.hasPrefix("identity/conditionalAccess/policies")
                || context.hasPrefix("conditionalAccess/policies")
        }
        return object["conditions"]?.object != nil && object["state"]?.string != nil
            && object["displayName"]?.string != nil
    }

    static func isIntune(_ object: JSONObject) -> Bool {
        if let context = context(of: object), object["@odata.type"] == nil {
            return context.hasPrefix("deviceManagement/") || context.hasPrefix("deviceAppManagement/")
        }
        if let type = type(of: object) { return IntuneTypes.all.contains(type.lowercased()) }
        return object["settings"]?.array != nil && object["platforms"] != nil && object["technologies"] != nil
    }

    /// Why there is no object, of an answer that is an error: `{"error": {"code", "message"}}`.
    static func failure(in object: JSONObject) -> String? {
        guard let error = object["error"]?.object, error["code"] != nil || error["message"] != nil,
            object.names.allSatisfy({ $0 == "error" || $0.contains("@odata.") })
        else { return nil }
        let code = error["code"]?.string ?? error["message"]?.string ?? "an error"
        return "the answer is an error: \(excerpt(code))"
    }

    /// Whether the object names its type, whatever that is.
    static func saysWhatItIs(_ object: JSONObject) -> Bool {
        type(of: object) != nil || context(of: object) != nil
    }

    /// `name` in the settings catalogue, `displayName` elsewhere.
    static func name(of object: JSONObject) -> String? {
        [object["displayName"]?.string, object["name"]?.string].compactMap { $0 }.first { !$0.isEmpty }
    }

    /// An answer of the API that wraps objects, or a list of them, is not one policy.
    static func refuseCollection(_ object: JSONObject) throws(SourceFault) {
        guard let values = object["value"]?.array,
            object.names.allSatisfy({ $0 == "value" || $0.hasPrefix("@odata.") })
        else { return }
        throw SourceFault(
            path: "/value",
            "it is a list of \(counted(values.count, "object"))",
            remedy: "send each member of \"value\" as a file of its own"
        )
    }
}
