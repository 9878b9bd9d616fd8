import Core

/// A response of the preview: a status, header fields, and a text or the stream of versions.
struct PreviewAnswer: Sendable {
    /// The body of a response.
    enum Body: Sendable, Hashable {
        case text(String)
        /// A stream of one line at once and one more line whenever the pages change.
        case versions
    }

    let status: Int
    let fields: [(name: String, value: String)]
    let body: Body

    /// The header fields of every response.
    ///
    /// With them, a page contacts only the preview. Other sites cannot embed or read it, and browsers do not store it.
    private static let always = [
        (
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; "
                + "form-action 'none'; frame-ancestors 'none'"
        ),
        ("X-Content-Type-Options", "nosniff"), ("Cache-Control", "no-store"), ("Referrer-Policy", "no-referrer"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
    ]

    init(_ status: Int, _ type: String, _ body: Body, _ fields: [(name: String, value: String)] = []) {
        self.status = status
        self.fields = Self.always + [("Content-Type", type)] + fields
        self.body = body
    }

    static func page(_ html: String, status: Int = 200) -> Self {
        Self(status, "text/html; charset=utf-8", .text(html))
    }

    static func redirect(to address: PreviewAddress) -> Self {
        Self(302, "text/plain; charset=utf-8", .text("\(address.path)\n"), [("Location", address.path)])
    }

    static func refusal(_ status: Int, _ sentence: String, _ fields: [(name: String, value: String)] = []) -> Self {
        Self(status, "text/plain; charset=utf-8", .text(sentence + "\n"), fields)
    }
}
