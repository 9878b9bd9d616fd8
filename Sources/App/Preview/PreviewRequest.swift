import Core

/// A request to the preview, from a browser or another program.
struct PreviewRequest: Sendable {
    let method: String
    /// The target as received, including anything after a question mark.
    let target: String
    /// The header fields, including the host field, with names in lower case.
    let fields: [(name: String, value: String)]

    init(_ method: String, _ target: String, fields: [(name: String, value: String)]) {
        self.method = method
        self.target = target
        self.fields = fields
    }

    /// The target without the query.
    var path: Substring { target.prefix { $0 != "?" } }

    /// The response that refuses the request; nil if the request may have a page.
    ///
    /// Another site can point a domain name to this address, and could then read the pages here as if they were its
    /// own. The browser still sends the requested name and the site of the requesting page, so both are checked.
    ///
    /// - Parameter port: The port of the preview.
    /// - Returns: The refusal, or nil.
    func refusal(at port: Int) -> PreviewAnswer? {
        let hosts = ["127.0.0.1", "localhost", "[::1]"].flatMap { port == 80 ? [$0, "\($0):80"] : ["\($0):\(port)"] }
        let named = values("host")
        guard named.count == 1, let host = named.first, hosts.contains(host.lowercased()) else {
            return .refusal(421, "The preview answers only at this address: http://127.0.0.1:\(port)/")
        }
        let origins = values("origin")
        let sites = values("sec-fetch-site")
        guard origins.allSatisfy({ $0.lowercased() == "http://\(host.lowercased())" }),
            sites.allSatisfy(["none", "same-origin"].contains)
        else {
            return .refusal(
                403,
                "The preview does not answer requests from other pages: type its address, or follow a link on one of its pages."
            )
        }
        guard method == "GET" || method == "HEAD" else {
            return .refusal(405, "The preview can only be read, with GET or HEAD.", [("Allow", "GET, HEAD")])
        }
        return nil
    }

    /// The host in a target that is a complete URL; nil if the target is a path.
    ///
    /// This host replaces the one in the host field: RFC 9112, section 3.2.2.
    ///
    /// - Parameter target: The target as received.
    /// - Returns: The host with its port; empty if the scheme is not that of the preview.
    static func host(of target: String) -> String? {
        guard !target.hasPrefix("/"), let scheme = target.firstRange(of: "://") else { return nil }
        guard target[..<scheme.lowerBound].lowercased() == "http" else { return "" }
        return String(target[scheme.upperBound...].prefix { !"/?#".contains($0) })
    }

    private func values(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }
}
