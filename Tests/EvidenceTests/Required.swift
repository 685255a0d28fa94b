/// The value of a test's own constant, outside of functions that can throw.
func required<Value>(_ value: Value?) -> Value {
    guard let value else { preconditionFailure("a constant of the tests is malformed") }
    return value
}
