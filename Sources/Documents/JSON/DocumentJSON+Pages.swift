// The JSON form of blocks that are made for a page.

extension DocumentJSON {
    mutating func front(_ front: FrontPage) {
        put("{\"organization\": ")
        text(front.organization)
        field("standing", front.standing)
        field("organ", front.organ)
        field("committees", front.committees)
        field("particulars", front.particulars)
        field("title", front.title)
        field("theme", front.theme)
        field("reader", front.reader)
        put(key: "tables")
        put("[")
        list(front.tables) { $0.table($1) }
        put("]")
        put(key: "boxes")
        put("[")
        list(front.boxes) { $0.box($1) }
        put("]}")
    }

    mutating func sheet(_ sheet: Sheet) {
        put("{\"use\": \"\(sheet.use.rawValue)\"")
        field("title", sheet.title)
        field("time", sheet.time)
        field("anchor", sheet.anchor)
        if let tab = sheet.tab {
            put(key: "tab")
            put("{\"label\": ")
            text(tab.label)
            put(", \"index\": \(tab.index), \"count\": \(tab.count)}")
        }
        put(key: "facts")
        put("[")
        list(sheet.facts) { json, fact in
            json.put("{\"label\": ")
            json.text(fact.label)
            json.field("value", fact.value)
            json.put("}")
        }
        put("]")
        field("main", sheet.main)
        field("beside", sheet.beside)
        field("foot", sheet.foot)
        put("}")
    }

    mutating func clockRow(_ row: ClockRow) {
        put("{\"kind\": \"\(row.kind.rawValue)\"")
        field("time", row.time)
        field("half", row.half)
        field("what", row.what)
        field("say", row.say)
        field("after", row.after)
        put("}")
    }

    mutating func box(_ box: Box) {
        put("{\"kind\": \"\(box.kind.rawValue)\"")
        field("remark", box.remark)
        field("blocks", box.blocks)
        put("}")
    }

    private mutating func field(_ key: String, _ texts: [String]) {
        put(key: key)
        put("[")
        list(texts) { $0.text($1) }
        put("]")
    }

    private mutating func field(_ key: String, _ blocks: [Block]) {
        put(key: key)
        put("[")
        list(blocks) { $0.block($1) }
        put("]")
    }
}
