@testable import App
import Core
import Testing

/// What the preview answers, and what it refuses.
@Suite struct PreviewSiteTests {
    private static func site() -> PreviewSite { PreviewSite(PreviewState(.success(.embedded)), first: "europe") }

    private static func ask(
        _ path: String, _ method: String = "GET", host: String? = "127.0.0.1:8600",
        fields: [(name: String, value: String)] = []
    ) -> PreviewAnswer {
        let named = host.map { [(name: "host", value: $0)] } ?? []
        return site().answer(PreviewRequest(method, path, fields: named + fields), at: 8600)
    }

    @Test func thePanelThatWasNamedComesFirst() {
        let answer = Self.ask("/")
        #expect(answer.status == 302)
        #expect(answer.fields.contains { $0.name == "Location" && $0.value == "/europe/chair/en" })
    }

    @Test func everyReaderHasAPageInEveryLanguage() throws {
        let site = Self.site()
        for reader in Reader.allCases {
            for language in Language.allCases {
                let path = "/west-africa/\(reader.rawValue)/\(language.rawValue)"
                let answer = site.answer(PreviewRequest("GET", path, fields: [("host", "localhost:8600")]), at: 8600)
                guard case .text(let html) = answer.body else { throw Silence() }
                #expect(answer.status == 200 && html.contains("lang=\"\(language.tag)\" dir="))
                #expect(html.contains("href=\"\(path)#preview-reader\" id=\"preview-reader\" aria-current=\"page\""))
            }
        }
    }

    private struct Silence: Error {}

    @Test(arguments: [
        "/../../etc/passwd", "/west-africa/chair/en/", "/west-africa/chair/../../../etc/passwd",
        "//west-africa/chair/en",
        "/west-africa/chair/de", "/west%2Dafrica/chair/en", "/west-africa/Chair/en", "west-africa/chair/en", "", "*",
        "/Sources/WestAfrica/Content/panel.yaml", "/nowhere", "/style.css/", "http://evil.example/",
    ])
    func anyOtherPathHasNoPageButLinks(path: String) {
        let answer = Self.ask(path)
        guard case .text(let html) = answer.body else { return #expect(Bool(false), "a page") }
        #expect(answer.status == 404)
        #expect(html.contains("There is no such page") && html.contains("href=\"/west-africa/chair/en#preview-panel\""))
    }

    @Test(arguments: [
        nil, "", "evil.example", "evil.example:8600", "127.0.0.1", "127.0.0.1:80", "localhost.evil.example:8600",
        "127.0.0.1:8600.evil.example", "0.0.0.0:8600", "127.0.0.1:8600 ", "user@127.0.0.1:8600",
    ])
    func anotherHostIsRefused(host: String?) {
        #expect(Self.ask("/europe/chair/en", host: host).status == 421)
        #expect(Self.ask("/events", host: host).status == 421)
    }

    @Test func aWholeAddressNamesTheHost() {
        for (target, host) in [
            "http://evil.example/europe/chair/en": "evil.example", "http://evil.example:8600/": "evil.example:8600",
            "HTTP://LocalHost:8600": "LocalHost:8600", "http://[::1]:8600/events?x": "[::1]:8600",
            "http://127.0.0.1:8600@evil.example/": "127.0.0.1:8600@evil.example",
            "http://evil.example?/": "evil.example",
            "http:///europe": "", "https://127.0.0.1:8600/": "", "://127.0.0.1:8600/": "", "x://127.0.0.1:8600/": "",
        ] {
            #expect(PreviewRequest.host(of: target) == host, "\(target)")
        }
        for target in ["/", "/http://evil.example/", "*", "", "127.0.0.1:8600", "europe"] {
            #expect(PreviewRequest.host(of: target) == nil, "\(target)")
        }
    }

    @Test func itsOwnHostsAreAnswered() {
        for host in ["127.0.0.1:8600", "localhost:8600", "LocalHost:8600", "[::1]:8600"] {
            #expect(Self.ask("/europe/chair/en", host: host).status == 200)
            #expect(Self.ask("/europe/chair/en", host: host, fields: [("origin", "http://\(host)")]).status == 200)
        }
        #expect(Self.ask("/europe/chair/en", fields: [("host", "127.0.0.1:8600")]).status == 421, "named twice")
        // On the port of the scheme browsers leave it out.
        #expect(PreviewRequest("GET", "/", fields: [("host", "localhost")]).refusal(at: 80) == nil)
    }

    @Test(arguments: [
        ("origin", "http://evil.example"), ("origin", "null"), ("origin", "https://127.0.0.1:8600"),
        ("origin", "http://localhost:8600"), ("sec-fetch-site", "cross-site"), ("sec-fetch-site", "same-site"),
    ])
    func anotherPageIsRefused(name: String, value: String) {
        #expect(Self.ask("/europe/chair/en", fields: [(name, value)]).status == 403)
        #expect(Self.ask("/events", fields: [("sec-fetch-site", "same-origin"), (name, value)]).status == 403)
    }

    @Test func thePreviewIsOnlyRead() {
        for method in ["POST", "PUT", "DELETE", "OPTIONS", "get"] {
            let answer = Self.ask("/europe/chair/en", method)
            #expect(answer.status == 405 && answer.fields.contains { $0.name == "Allow" && $0.value == "GET, HEAD" })
        }
        #expect(Self.ask("/europe/chair/en", "HEAD").status == 200)
    }

    @Test func everyAnswerIsGuarded() {
        for answer in [Self.ask("/"), Self.ask("/events"), Self.ask("/nowhere"), Self.ask("/", host: "x")] {
            let fields = Dictionary(answer.fields.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
            #expect(fields["Content-Security-Policy"]?.contains("default-src 'none'") == true)
            #expect(fields["Content-Security-Policy"]?.contains("unsafe") == false)
            #expect(fields["X-Content-Type-Options"] == "nosniff" && fields["Cache-Control"] == "no-store")
            #expect(fields["Referrer-Policy"] == "no-referrer")
            #expect(fields["Cross-Origin-Resource-Policy"] == "same-origin")
        }
    }

    @Test func whoWaitsHearsOfEveryChangeUntilGone() async throws {
        let site = Self.site()
        var first: String?
        for await version in site.versions() {
            guard let before = first else {
                first = version
                #expect(site.waiting == 1)
                site.take(.failure(.builtIn))
                continue
            }
            #expect(version != before)
            break
        }
        #expect(site.waiting == 0)
    }
}
