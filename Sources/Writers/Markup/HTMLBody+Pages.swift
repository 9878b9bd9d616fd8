import Core
import Documents

// Blocks that are made for a page, in HTML.

extension HTMLBody {
    func put(_ front: FrontPage, _ html: inout String) {
        let particulars = front.particulars.map { "<li>\(escaped($0))</li>" }.joined()
        let organ = front.organ.map { "<li class=\"organ\">\(escaped($0))</li>" } ?? ""
        let committees = organ + front.committees.map { "<li>\(escaped($0))</li>" }.joined()
        html += """
            <div class="front">
            <p class="masthead"><span>\(escaped(front.organization))</span> <strong>\(escaped(front.standing))</strong></p>
            <div class="issuer"><ul>\(committees)</ul><ul>\(particulars)</ul></div>
            <p class="official">\(inlines(front.title))</p>
            <p class="theme">\(escaped(front.theme))</p>
            <p class="addressee">\(escaped(front.reader))</p>
            <div class="columns"><div>

            """
        for table in front.tables { put(table, &html) }
        html += "</div><div>\n"
        put(front.boxes.map { .box($0) }, into: &html)
        html += "</div></div>\n</div>"
    }

    func put(_ sheet: Sheet, _ html: inout String) {
        let time = sheet.time.map { " <span class=\"hours\">\(escaped($0))</span>" } ?? ""
        let anchor = escaped(sheet.anchor)
        html += "<section class=\"sheet \(sheet.use.rawValue)\" aria-labelledby=\"\(anchor)\">\n"
        html += "<h2 id=\"\(anchor)\">\(escaped(sheet.title))\(time)</h2>\n"
        if !sheet.facts.isEmpty {
            let facts = sheet.facts.map { "<div><dt>\(escaped($0.label))</dt><dd>\(inlines($0.value))</dd></div>" }
            html += "<dl class=\"facts\">\(facts.joined())</dl>\n"
        }
        html += "<div class=\"columns\"><div>\n"
        put(sheet.main, into: &html)
        html += "</div>"
        if !sheet.beside.isEmpty {
            html += "<div>\n"
            put(sheet.beside, into: &html)
            html += "</div>"
        }
        html += "</div>\n"
        put(sheet.foot, into: &html)
        html += "</section>"
    }

    func put(_ rows: [ClockRow], _ html: inout String) {
        html += "<div class=\"clock\">\n"
        for row in rows {
            let half = row.half.map { " <small>\(escaped($0))</small>" } ?? ""
            html += "<div class=\"moment \(row.kind.rawValue)\"><p class=\"time\">\(escaped(row.time))\(half)</p><div>"
            html += "<p><strong class=\"what\">\(escaped(words.moment(row.kind)))</strong> \(inlines(row.what))</p>"
            if !row.say.isEmpty {
                html += "<blockquote class=\"say\"><p><strong>\(escaped(words.column(.say)))</strong> "
                html += "<span>\(inlines(row.say))</span></p></blockquote>"
            }
            if !row.after.isEmpty {
                html += "\n"
                put(row.after, into: &html)
            }
            html += "</div></div>\n"
        }
        html += "</div>"
    }

    func put(_ box: Box, _ html: inout String) {
        let remark = box.remark.isEmpty ? "" : " <span class=\"remark\">\(inlines(box.remark))</span>"
        html += "<div class=\"box \(box.kind.rawValue) \(box.kind.tone.rawValue)\">"
        html += "<p class=\"box-head\"><strong>\(escaped(words.box(box.kind)))</strong>\(remark)</p>\n"
        put(box.blocks, into: &html)
        html += "</div>"
    }
}
