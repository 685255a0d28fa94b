package import Evidence

extension Caller {
    /// An entry's data with who asked, and from where: what the audit's rows have of it. Its name alone would be somebody else's
    /// when it is given anew.
    ///
    /// - Parameter address: of the client; one that is no address of IP is left out.
    package func told(in data: JSONObject, from address: String?) -> JSONObject {
        var told = data
        told["caller_id"] = .string(id.description)
        told["caller_kind"] = .string(kind.rawValue)
        if let address, AddressRange(address) != nil { told["source_ip"] = .string(address) }
        return told
    }
}
