import Evidence
import Testing

@testable import CLI

@Suite("Certificates that a look saw")
struct ShownCertificateTests {
    @Test("until when each holds and who issued it is said, also where it is as approved")
    func words() throws {
        let seen: JSON = [
            "facts": [
                "addresses": [
                    [
                        "address": "192.0.2.1:443", "issuer": "CN=middle",
                        "not_after": "2026-12-21T08:00:00Z", "is_expired": false,
                    ],
                    [
                        "address": "192.0.2.2:443", "issuer": "CN=middle",
                        "not_after": "2026-11-20T08:00:00Z", "is_expired": true,
                    ],
                    ["address": "192.0.2.3:443"],
                ]
            ]
        ]
        #expect(
            ShownCertificate.list(in: seen).map(\.words) == [
                "192.0.2.1:443: valid until 2026-12-21, issued by CN=middle",
                "192.0.2.2:443: expired 2026-11-20, issued by CN=middle",
            ]
        )
        #expect(ShownCertificate.list(in: nil).isEmpty)
    }
}
