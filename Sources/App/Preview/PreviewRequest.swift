import Core

/// What a browser, or something else, asks of the preview.
struct PreviewRequest: Sendable {
    let method: String
    /// The target as it came, with whatever follows a question mark.
    let target: String
    /// Its header fields, names in small letters; the host's is among them.
    let fields: [(name: String, value: String)]

    init(_ method: String, _ target: String, fields: [(name: String, value: String)]) {
        self.method = method
        self.target = target
        self.fields = fields
    }

    /// The path alone.
    var path: Substring { target.prefix { $0 != "?" } }

    /// Why the request gets no page; nil where it may have one.
    ///
    /// A page elsewhere can have a name of its own lead to this address, and then read what stands here as if it were its
    /// own. The browser still says which name was asked for, and which page asks.
    ///
    /// - Parameter port: The port that the preview has.
    /// - Returns: The answer that refuses it.
    func refusal(at port: Int) -> PreviewAnswer? {
        let hosts = ["127.0.0.1", "localhost", "[::1]"].flatMap { port == 80 ? [$0, "\($0):80"] : ["\($0):\(port)"] }
        let named = values("host")
        guard named.count == 1, let host = named.first, hosts.contains(host.lowercased()) else {
            return .refusal(421, "The preview answers under its own address alone: http://127.0.0.1:\(port)/")
        }
        let origins = values("origin")
        let sites = values("sec-fetch-site")
        guard origins.allSatisfy({ $0.lowercased() == "http://\(host.lowercased())" }),
            sites.allSatisfy(["none", "same-origin"].contains)
        else {
            return .refusal(403, "The preview answers its own pages alone: type its address, or follow a link on it.")
        }
        guard method == "GET" || method == "HEAD" else {
            return .refusal(405, "The preview is only read: GET and HEAD.", [("Allow", "GET, HEAD")])
        }
        return nil
    }

    /// The host that a target names, where it is a whole address; nil where it is a path.
    ///
    /// It counts in place of the field that names the host: RFC 9112, section 3.2.2.
    ///
    /// - Parameter target: The target as it came.
    /// - Returns: The host with its port, and no host where the scheme is not that of the preview.
    static func host(of target: String) -> String? {
        guard !target.hasPrefix("/"), let scheme = target.firstRange(of: "://") else { return nil }
        guard target[..<scheme.lowerBound].lowercased() == "http" else { return "" }
        return String(target[scheme.upperBound...].prefix { !"/?#".contains($0) })
    }

    private func values(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }
}
