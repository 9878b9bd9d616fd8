"""Compares our runs with the usual way to a PDF: our Markdown through pandoc and LaTeX."""
import glob
import os
import shutil
import statistics

from bench_rows.measured_command import median, run
from bench_rows.result_table import row


def latex(bench, engine, path, font, *options):
    """The processor seconds that pandoc and LaTeX take for a PDF; None if they do not make it."""
    pdf = f"{bench.work}/pandoc.pdf"
    command = ["pandoc", path, "-o", pdf, f"--pdf-engine={engine}", "-V", f"mainfont={font}", *options]
    took = run(command, expected=(0, 43)).processor  # 43: the engine failed.
    if not os.path.exists(pdf):
        return None
    os.remove(pdf)
    return took


def pandoc(bench, ours):
    """Compares the runs `ours`, which make all formats, with pandoc and LaTeX, which make only PDF."""
    engine = next(filter(shutil.which, ("xelatex", "lualatex")), None)
    missing = [name for name, path in (("pandoc", shutil.which("pandoc")), ("XeLaTeX or LuaLaTeX", engine)) if not path]
    if missing:
        return [row("the same by pandoc and LaTeX", f"not installed: {', '.join(missing)}")]

    documents = sorted(glob.glob(f"{bench.whole}/en/*.md"))
    arabic = glob.glob(f"{bench.whole}/ar/*chair-ar.md")[0]
    latex(bench, engine, documents[0], "Noto Sans")  # Fills the font caches.
    english = [latex(bench, engine, path, "Noto Sans") for path in documents]
    # XeLaTeX does not take a letter from a second font if the first lacks it; this font has Arabic and Latin.
    right = latex(bench, engine, arabic, "DejaVu Sans", "-V", "lang=ar", "-V", "dir=rtl")
    if None in english:
        return [row("the same by pandoc and LaTeX", "not measured", f"{engine} does not set our English documents here")]
    mean, set_of_six = statistics.mean(english), sum(english) * 6
    processors = median("processor", ours)
    return [
        row(f"pandoc and {engine}, PDF, an English document", f"{mean:.2f} s", f"processor; mean of all {len(english)}"),
        row(f"pandoc and {engine}, PDF, the Arabic chair's pack", f"{right:.2f} s" if right else "not set", "processor"),
        row(f"pandoc and {engine}, PDF alone, six languages", f"{set_of_six:.0f} s", f"processor; 6 × the {len(english)} English documents"),
        row("whole set, cold, all formats", f"{processors:.1f} s", "processor, Typst workers included; median of 3"),
        row("pandoc's PDF ÷ our whole set", f"{set_of_six / processors:.1f} ×", "at least 10 ×", set_of_six >= 10 * processors),
    ]
