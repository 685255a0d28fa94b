import Evidence
import Foundation
import TestSupport
import Testing

@Suite("Proofs checked in Chromium", .enabled(if: Browser.isInstalled, "skipped: no Chromium"))
struct ProofTests {
    private func steps(_ page: BrowserPage) async throws -> [String: String] {
        let text = try await page.evaluate(
            "JSON.stringify(Object.fromEntries(Array.from(document.querySelectorAll('[data-step]'), "
                + "(step) => [step.dataset.step, step.dataset.holds])))"
        )
        let object = try JSON(parsing: Array((text.string ?? "{}").utf8)).object
        return Dictionary(
            uniqueKeysWithValues: (object?.members ?? []).map { ($0.name, $0.value.string ?? "") }
        )
    }

    /// Opens an entry and waits until the browser has said what it thinks of it.
    private func open(_ entry: Int, with page: BrowserPage, at home: ProductHome) async throws -> [String:
        String]
    {
        try await page.go(to: home.address + "/ledger?ledger=chronicle&entry=\(entry)")
        try await condition { try await page.count(of: "[data-proof-words][data-holds]") == 1 }
        return try await steps(page)
    }

    @Test(
        "the browser checks an entry, knows the log again, and finds what was changed behind the server's back"
    )
    func proofs() async throws {
        try await ProductHome.with { home in
            let showroom = try await Showroom(in: home)
            // Everything that there is has been signed over.
            try await condition {
                try await home.psql(
                    """
                    SELECT count(*) FROM ledger.heads AS head WHERE ledger = 'chronicle' AND size = (
                        SELECT max(size) FROM ledger.checkpoints AS signed
                        WHERE signed.tenant_id = head.tenant_id AND signed.ledger = head.ledger
                    )
                    """
                ) == "1"
            }
            try await Browser.with(folder: home.path + "/client") { browser in
                let page = try await BrowserPage(in: browser, width: 1_440)
                try await showroom.signIn(with: page)
                let first = try await open(2, with: page, at: home)
                #expect(
                    first["leaf"] == "true" && first["inclusion"] == "true" && first["signature"] == "true"
                )
                #expect(first["key"] == "null" && first["history"] == "null", "\(first)")
                try await page.screenshot("proof-first")

                _ = try await home.json("accord", "create", "another")
                let size = try await home.psql("SELECT size FROM ledger.heads WHERE ledger = 'chronicle'")
                try await condition {
                    try await home.psql(
                        "SELECT count(*) FROM ledger.checkpoints WHERE ledger = 'chronicle' AND size >= \(size)"
                    ) != "0"
                }
                let again = try await open(0, with: page, at: home)
                #expect(
                    again["leaf"] == "true" && again["inclusion"] == "true" && again["signature"] == "true"
                )
                #expect(again["key"] == "true" && again["history"] == "true", "\(again)")
                #expect(page.complaints.isEmpty)
                try await page.screenshot("proof-again")

                _ = try await home.psql(
                    """
                    ALTER TABLE ledger.entries DISABLE TRIGGER USER;
                    UPDATE ledger.entries SET bytes = convert_to(replace(convert_from(bytes, 'UTF8'), 'a', 'b'), 'UTF8')
                    WHERE ledger = 'chronicle' AND leaf_index = 0
                    """
                )
                let changed = try await open(0, with: page, at: home)
                #expect(changed["leaf"] == "false" || changed["fault"] == "false", "\(changed)")
                #expect(try await page.attribute("data-holds", of: "[data-proof-words]") == "false")
                try await page.screenshot("proof-changed")
            }
        }
    }
}
