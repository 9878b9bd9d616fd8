"""What a desk sees of the preview in a browser."""
import re

from preview_checks.expectations import expect, until

# The lowest contrast of a text with what is painted behind it, and where it is.
contrast = """(() => {
  const parse = (text) => (text.match(/[\\d.]+/g) ?? [0, 0, 0, 0]).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((v) => v / 255).map((v) => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
  const behind = (element) => {
    for (let each = element; each; each = each.parentElement) {
      const colour = parse(getComputedStyle(each).backgroundColor);
      if (colour.length < 4 || colour[3] > 0) return colour;
    }
    return [255, 255, 255];
  };
  const all = [...document.querySelectorAll("body *")].filter((each) => [...each.childNodes].some((node) => node.nodeType === 3 && node.data.trim()) && each.getClientRects().length && !each.closest("svg"));
  return all.map((each) => {
    const [one, other] = [light(parse(getComputedStyle(each).color)), light(behind(each))].sort((a, b) => b - a);
    return [(one + .05) / (other + .05), each.outerHTML.slice(0, 80)];
  }).sort((a, b) => a[0] - b[0])[0];
})()"""

# What Tab must reach.
stops = """[...document.querySelectorAll('a[href], summary, [tabindex="0"]')].filter((each) => each.checkVisibility())"""


def browse(preview, browser, content):
    """What a desk sees: every reader's page, the keyboard, a save, diagnostics, and a page without script."""
    at = preview.address.rstrip("/")
    browser.look()
    browser.open(f"{at}/")
    expect(browser.ask("location.pathname") == "/west-africa/chair/en", "the first page is the Chair's in English, of the panel that was named")
    for reader in ("chair", "moderator", "panellist", "delegation", "interpreter", "press", "secretariat"):
        browser.open(f"{at}/west-africa/{reader}/en")
        expect(browser.ask("document.querySelectorAll('h1').length") == 1, f"{reader}: one heading of the first level")
        expect(browser.ask("document.querySelectorAll('[aria-current=page]').length") == 3, f"{reader}: three links say where one is")
        ids = browser.ask("[...document.querySelectorAll('[id]')].map((each) => each.id)")
        expect(len(ids) == len(set(ids)), f"{reader}: every id is there once: {sorted({each for each in ids if ids.count(each) > 1})}")
        # A Chair's sheet has the words of a claim and no id.
        mark = "Greater Sahara" if reader == "chair" else "WA1"
        holds = browser.ask(f"document.getElementById('preview-document').textContent.includes('{mark}')")
        expect(holds == (reader not in ("press", "panellist")) or reader == "panellist", f"{reader}: holds the panel's claims, or says that it holds none")
        lost = browser.ask("[...document.querySelectorAll('a[href^=\"#\"]')].map((each) => each.hash.slice(1)).filter((id) => !document.getElementById(decodeURIComponent(id)))")
        expect(lost == [], f"{reader}: every link within the page leads somewhere: {lost}")
        for scheme in ("light", "dark"):
            browser.look(scheme)
            ratio, where = browser.ask(contrast)
            expect(ratio >= 4.5, f"{reader}, {scheme}: contrast {ratio:.2f} of {where}")
        browser.look(width=320)
        expect(browser.ask("document.documentElement.scrollWidth") <= 320, f"{reader}: no scrolling sideways at 320 px")
        browser.look()
    browser.open(f"{at}/west-africa/press/en")
    expect("contains nothing from this panel" in browser.ask("document.body.textContent"), "the press pack says that it holds nothing of the panel")

    browser.open(f"{at}/west-africa/moderator/ar")
    browser.look("dark")
    expect(browser.ask("getComputedStyle(document.querySelector('#preview-document p')).direction") == "rtl", "Arabic runs from the right")
    expect(browser.ask("getComputedStyle(document.querySelector('#preview-places')).direction") == "ltr", "the frame does not")
    browser.picture("arabic-dark")
    browser.look(width=320)
    expect(browser.ask("document.documentElement.scrollWidth") <= 320, "Arabic: no scrolling sideways at 320 px")
    browser.picture("arabic-narrow")
    browser.look()

    # By keyboard: every stop in turn, each with a visible focus, and onwards from the group in which a choice was made.
    browser.open(f"{at}/west-africa/moderator/en")
    wanted, seen = browser.ask(f"{stops}.length"), []
    for _ in range(wanted + 2):
        browser.press("Tab", 9)
        seen.append(browser.ask(f"{stops}.indexOf(document.activeElement)"))
        if len(seen) in (1, 5):
            expect(browser.ask("getComputedStyle(document.activeElement).outlineStyle") != "none", "focus is seen")
    expect(set(range(wanted)) <= set(seen), f"Tab reaches all {wanted} stops: {sorted(set(range(wanted)) - set(seen))}")
    expect(seen[:wanted] == list(range(wanted)), "Tab goes in the order of the page")
    browser.open(f"{at}/west-africa/moderator/en")
    loads = browser.loads
    browser.ask("document.querySelector('nav.preview-reader a[href*=\"/delegation/\"]').focus()")
    browser.press("Enter", 13)
    until(lambda: browser.ask("location.pathname + document.readyState") == "/west-africa/delegation/encomplete" and browser.loads > loads, "Enter opens a reader's page")
    until(lambda: browser.ask("document.activeElement.textContent") == "Delegation", "focus is where the choice was made")

    # A save changes the page in place.
    browser.open(f"{at}/west-africa/moderator/en")
    browser.ask("window.mark = 'same page'; document.querySelector('#item-WA3a, #item-WA3').scrollIntoView(); document.querySelectorAll('#preview-document a.cite')[8].focus({preventScroll: true}); window.focusWas = document.activeElement.outerHTML; window.selectionWas = document.activeElement")
    top = "document.querySelector('#item-WA3a, #item-WA3').getBoundingClientRect().top"
    before = browser.ask(top)
    content.save(content.reworded("Reworded once. " * 30))
    until(lambda: browser.ask("document.getElementById('item-WA1').textContent.includes('Reworded once.')"), "a save changes the page")
    expect(browser.ask("window.mark") == "same page", "the page was not loaded anew")
    expect(abs(browser.ask(top) - before) < 2, f"what was in view stays in view: {before}, {browser.ask(top)}")
    expect(browser.ask("document.activeElement.outerHTML === window.focusWas"), "focus stays where it was")
    expect("Updated. 1 warning" not in browser.ask("document.getElementById('preview-status').textContent") and browser.ask("document.getElementById('preview-status').textContent").startswith("Updated."), "the live region says that the page is new")
    content.save(content.good)
    until(lambda: not browser.ask("document.getElementById('item-WA1').textContent.includes('Reworded once.')"), "and changes it back")
    browser.ask("document.querySelector('#item-WA1 a.cite').focus()")
    content.save(content.reworded("Reworded with focus in it."))
    until(lambda: browser.ask("document.getElementById('item-WA1').textContent.includes('with focus in it')"), "the claim with focus changes")
    expect(browser.ask("document.activeElement.closest('.item')?.id") == "item-WA1", "focus returns to what changed")

    # A diagnostic appears beside its claim.
    content.save(re.sub(r"(- id: WA2\n)", r"\1    saith: finding\n", content.good, count=1))
    until(lambda: browser.ask("!!document.querySelector('.preview-beside:has(#item-WA2) aside.error')"), "a diagnostic stands beside its claim")
    text = browser.ask("document.querySelector('.preview-beside aside').textContent")
    expect("saith" in text and "line " in text and "content.shape" in text, f"it says what, where and by which rule: {text}")
    expect(browser.ask("document.querySelector('#preview-diagnostics a[href=\"#preview-note-1\"]').textContent") == "WA2", "the list leads to it")
    expect("The pack is withheld" in browser.ask("document.getElementById('preview-diagnostics').textContent"), "an error withholds the pack")
    until(lambda: browser.ask("document.getElementById('preview-status').textContent") == "Updated. One diagnostic.", "the live region counts diagnostics")
    for scheme in ("light", "dark"):
        browser.look(scheme)
        browser.ask("document.querySelector('.preview-beside').scrollIntoView({block: 'center'})")
        browser.picture(f"diagnostic-{scheme}")
        ratio, where = browser.ask(contrast)
        expect(ratio >= 4.5, f"diagnostic, {scheme}: contrast {ratio:.2f} of {where}")
    browser.look(width=320)
    expect(browser.ask("document.documentElement.scrollWidth") <= 320, "diagnostic: no scrolling sideways at 320 px")
    browser.picture("diagnostic-narrow")
    browser.look()
    wide = browser.ask("(() => { const note = document.querySelector('.preview-beside aside').getBoundingClientRect(), item = document.getElementById('item-WA2').getBoundingClientRect(); return note.left >= item.right && note.top < item.bottom; })()")
    expect(wide, "the note is in the margin")
    browser.ask("document.getElementById('preview-list').open = false")
    content.save(re.sub(r"(- id: WA2\n)", r"\1    saith: finding\n    sayeth: finding\n", content.good, count=1))
    until(lambda: browser.ask("document.querySelectorAll('.preview-beside aside').length") == 2, "a second one stands there, too")
    expect(browser.ask("document.getElementById('preview-list').open") is False, "a list that was closed stays closed")
    browser.open(f"{at}/west-africa/chair/en")
    expect(browser.ask("!!document.querySelector('#preview-diagnostics')"), "in the Chair's pack, which has no ids, it is in the list")
    browser.picture("diagnostic-chair")
    content.save(content.good)
    until(lambda: browser.ask("document.querySelectorAll('aside').length") == 0, "diagnostics go when they are fixed")

    # Without script the page is complete, and does not follow saves.
    browser.call("Emulation.setScriptExecutionDisabled", value=True)
    browser.open(f"{at}/west-africa/moderator/en")
    browser.call("Emulation.setScriptExecutionDisabled", value=False)
    expect(browser.ask("!!document.getElementById('item-WA1')"), "the page is whole without script")
    expect(browser.errors == [], f"the console is empty: {browser.errors}")
