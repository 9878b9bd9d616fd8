"""Saves content that looks like HTML or script, which the preview must show as text."""
import json
import re

from preview_checks.expectations import expect, until


def hostile_content(browser, content):
    """Content that looks like HTML or script must appear as text."""
    texts = ["<script>window.hit = 1</script>", "</article></main><h1>x</h1>", "<img src=x onerror=window.hit=1>", "\" onfocus=\"window.hit=1\" autofocus=\""]
    for text in texts:
        content.save(content.reworded(text))
        until(lambda: browser.ask(f"document.getElementById('item-WA1')?.textContent.includes({json.dumps(text)})"), f"{text} stands as text")
    content.save(content.good.replace("title: West Africa\n", "title: \"<b>West</b> & <script>window.hit = 1</script>\"\n", 1))
    until(lambda: browser.ask("document.querySelector('nav.preview-panel').textContent.includes('<b>West</b>')"), "a title stands as text")
    content.save(re.sub(r"(- id: WA2\n)", r"""\1    "<img src=x onerror=window.hit=1>": x\n""", content.good, count=1))
    until(lambda: browser.ask("document.querySelector('aside')?.textContent.includes('<img src=x')"), "a diagnostic stands as text")
    expect(browser.ask("window.hit") is None and browser.ask("document.querySelectorAll('article img, aside img, article script').length") == 0, "nothing of the content runs")
    content.save(content.good)
