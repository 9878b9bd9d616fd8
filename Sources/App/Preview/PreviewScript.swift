import Core

/// The script that keeps a page current.
///
/// Without it, the page stays as it was loaded.
enum PreviewScript {
    /// Waits for a new version, fetches the page again, and changes only what differs.
    ///
    /// The scroll position, the focus, and what the user opened or closed stay the same.
    static let text = """
        "use strict";
        (() => {
          const main = document.getElementById("preview-main");
          const status = document.getElementById("preview-status");
          let wanted = main.dataset.version;
          let isBusy = false;
          let silence = 0;

          const say = (text, passes) => {
            status.textContent = text;
            clearTimeout(silence);
            if (passes) silence = setTimeout(() => { status.textContent = ""; }, 8000);
          };

          // Changes the children that differ, and leaves alone those that do not.
          const patch = (old, fresh) => {
            for (const each of old.querySelectorAll("details[id]")) {
              const same = fresh.querySelector("#" + CSS.escape(each.id));
              if (same) same.open = each.open;
            }
            const was = [...old.children], is = [...fresh.children];
            let front = 0, back = 0;
            while (front < Math.min(was.length, is.length) && was[front].isEqualNode(is[front])) front++;
            while (back < Math.min(was.length, is.length) - front
              && was[was.length - 1 - back].isEqualNode(is[is.length - 1 - back])) back++;
            const next = was[was.length - back] ?? null;
            // Between the two, what is found again stays, and all else is put before the next that does.
            const middle = was.slice(front, was.length - back);
            let at = 0;
            for (const each of is.slice(front, is.length - back)) {
              const same = middle.findIndex((one, index) => index >= at && one.isEqualNode(each));
              if (same < 0) {
                old.insertBefore(each, middle[at] ?? next);
                each.classList.add("preview-changed");
                setTimeout(() => each.classList.remove("preview-changed"), 2500);
                continue;
              }
              for (const gone of middle.slice(at, same)) gone.remove();
              at = same + 1;
            }
            for (const gone of middle.slice(at)) gone.remove();
          };

          // The first element in view that a later page has, too.
          const inView = () => scrollY === 0 ? null : [...document.querySelectorAll("#preview-document [id], #preview-diagnostics [id]")]
            .find((each) => each.getBoundingClientRect().bottom > 0);

          const focused = () => {
            const element = document.activeElement;
            if (!element || element === document.body) return () => {};
            const home = element.closest("[id]")?.id;
            const alike = (each) => ["id", "href", "aria-label"].every((name) => each.getAttribute(name) === element.getAttribute(name));
            return () => {
              if (element.isConnected) return;
              const place = document.getElementById(home) ?? document;
              if (home === element.id) return place.focus?.({ preventScroll: true });
              [...place.querySelectorAll(element.localName)].find(alike)?.focus({ preventScroll: true });
            };
          };

          const renew = async () => {
            if (isBusy) return;
            isBusy = true;
            try {
              while (main.dataset.version !== wanted) {
                const asked = wanted;
                const answer = await fetch(location.pathname, { cache: "no-store" });
                const page = new DOMParser().parseFromString(await answer.text(), "text/html");
                const fresh = page.getElementById("preview-main");
                if (!fresh) break;
                const first = inView(), top = first?.getBoundingClientRect().top;
                const restore = focused();
                patch(document.getElementById("preview-places"), page.getElementById("preview-places"));
                if (main.children.length === fresh.children.length) {
                  [...main.children].forEach((each, index) => patch(each, fresh.children[index]));
                } else {
                  main.replaceChildren(...fresh.children);
                }
                document.title = page.title;
                restore();
                const now = first && (first.isConnected ? first : document.getElementById(first.id));
                if (now) scrollBy({ top: now.getBoundingClientRect().top - top, behavior: "instant" });
                main.dataset.version = fresh.dataset.version;
                say("Updated. " + (document.querySelector("[data-count]")?.textContent ?? "") + ".", true);
                if (asked === wanted) break;
              }
            } catch {
              // The preview was stopped meanwhile; a new one sends its version.
            } finally {
              isBusy = false;
            }
          };

          const events = new EventSource("/events");
          let isLost = false;
          events.addEventListener("message", (event) => {
            if (isLost) say("The preview answers again.", true);
            isLost = false;
            wanted = event.data;
            renew();
          });
          events.addEventListener("error", () => {
            isLost = true;
            say("The preview does not answer; this page shows its last state.", false);
          });
        })();
        """
}
