/// Which version of the product this is, in the one place that says it: both programs show it, agents tell it, and it stands in what
/// `sys/health` answers.
package enum ProductVersion {
    /// By Semantic Versioning.
    package static let current = "0.10.0"
}
