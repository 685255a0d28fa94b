import Postgres
import Secrets

/// What the server says of the audit devices of all tenants.
struct AuditDeviceHealth: Sendable {
    let devices: AuditDevices

    /// `nil` where nothing is written to any. One that fails makes no server unready: the ledger has what it was to have.
    var finding: Health.Finding? {
        let figures = devices.figures
        guard devices.writerCount > 0 || figures.failed + figures.dropped + figures.late > 0 else {
            return nil
        }
        let lost = figures.failed + figures.dropped
        return Health.Finding(
            name: "audit-devices",
            isHealthy: true,
            sentence:
                "\(devices.writerCount) audit devices are written to; \(figures.unusable) can't be opened, "
                + "\(figures.waiting) lines wait, \(lost) were lost and \(figures.late) came after more than "
                + "\(devices.wait.milliseconds) ms, since the server began"
                + (lost == 0 && figures.late == 0
                    ? "."
                    : "; the ledger has them all: look whether the devices' files and the system's log take lines.")
        )
    }

    var gauges: [Gauge] {
        let figures = devices.figures
        let (seconds, attoseconds) = figures.stuckFor.components
        return [
            Gauge(
                name: "muniment_audit_devices",
                help: "Audit devices that are written to.",
                value: Double(devices.writerCount)
            ),
            Gauge(
                name: "muniment_audit_devices_unusable",
                help: "Audit devices that can't be opened at present.",
                value: Double(figures.unusable)
            ),
            Gauge(
                name: "muniment_audit_device_lines_waiting",
                help: "Lines that wait for their audit device.",
                value: Double(figures.waiting)
            ),
            Gauge(
                name: "muniment_audit_device_lines_written",
                help: "Lines that audit devices have taken since the server began.",
                value: Double(figures.written)
            ),
            Gauge(
                name: "muniment_audit_device_lines_lost",
                help: "Lines that audit devices have refused, or had no room for, since the server began.",
                value: Double(figures.failed + figures.dropped)
            ),
            Gauge(
                name: "muniment_audit_device_lines_late",
                help: "Lines that requests have waited for until the limit, since the server began.",
                value: Double(figures.late)
            ),
            Gauge(
                name: "muniment_audit_device_stuck_seconds",
                help: "How long the write has been under way that has been so the longest.",
                value: Double(seconds) + Double(attoseconds) / 1e18
            ),
        ]
    }
}
