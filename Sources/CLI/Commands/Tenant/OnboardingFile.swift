import API

extension OnboardingFile {
    private static let limit = 10_000
    private static let bytes = 16 << 20

    /// The tenants of a file of this machine.
    static func tenants(inFile path: String, as format: Format?) throws -> [Wire.OnboardingDraft] {
        let bytes = try Files.bytes(of: path, limit: bytes)
        guard let known = format ?? Format(fileName: path) else {
            throw Refusal.input(
                "the name of \(path) does not say what it holds",
                remedy: "add --format csv, json or ndjson"
            )
        }
        let tenants: [Wire.OnboardingDraft]
        do {
            tenants = try Self.tenants(in: bytes, as: known)
        } catch let fault as Fault {
            let place = fault.line.map { ", line \($0)" } ?? ""
            throw Refusal.input("\(path)\(place): \(fault.reason)", remedy: fault.remedy)
        }
        guard tenants.count <= limit else {
            throw Refusal.input(
                "\(path) names \(tenants.count) tenants",
                remedy: "name at most \(limit) in one file"
            )
        }
        return tenants
    }
}
