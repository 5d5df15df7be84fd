"""Pages in a real browser: they render, ask for nothing, fit phones, need no colour, and print on A4.

They need Chromium and its driver (Debian: chromium, chromium-driver). Without them the tests are skipped, unless
``ILP_BROWSER=required``, as in the checks of the project: then that is an error.
"""

from __future__ import annotations

import base64
import os
import shutil
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any
from unicodedata import normalize

import pytest
from pypdf import PdfReader
from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from tests.test_sheets import household
from tests.village_pages import village_page

from ilp.reports import sheet_html

CHROMIUM, DRIVER = "/usr/bin/chromium", "/usr/bin/chromedriver"
FLAGS = (
    "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --disable-dev-shm-usage"
).split()
PHONE, SCREEN = 360, 1280
A4 = (595, 842)
PAGES = ("report-id", "report-en", "sheet")

pytestmark = pytest.mark.skipif(
    os.environ.get("ILP_BROWSER") != "required" and not (Path(CHROMIUM).exists() and Path(DRIVER).exists()),
    reason="needs Debian's chromium and chromium-driver",
)


class Browser:
    """A browser, and the pages it looks at."""

    def __init__(self, driver: webdriver.Chrome, pages: dict[str, Path]) -> None:
        self.driver, self.pages = driver, pages

    def open(self, page: str, *, width: int = SCREEN, dark: bool = False) -> None:
        """Open a page anew in a window of a width, in light or dark colours."""
        metrics = {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": width == PHONE}
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "", "features": [scheme]})
        self.driver.get_log("browser")
        self.driver.get_log("performance")
        self.driver.get(self.pages[page].as_uri())

    def run(self, script: str, *arguments: Any) -> Any:
        return self.driver.execute_script(script, *arguments)

    def printed(self) -> PdfReader:
        """Return the page as it is printed, without its backgrounds, as browsers do by default."""
        options = {"preferCSSPageSize": True, "printBackground": False}
        told = self.driver.execute_cdp_cmd("Page.printToPDF", options)
        return PdfReader(BytesIO(base64.b64decode(told["data"])))


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    folder = tmp_path_factory.mktemp("pages")
    report = village_page()
    rows = [(f"Orang {number} " + "Namapanjang" * (number % 3) * 4, "periksa", None) for number in range(60)]
    texts = {
        "report-id": report.html(),
        "report-en": report.in_language("en").html(),
        "sheet": sheet_html([household(*rows), household()]),
    }
    pages = {name: folder / f"{name}.html" for name in texts}
    for name, text in texts.items():
        pages[name].write_text(text, encoding="utf-8")
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM
    for flag in (*FLAGS, f"--user-data-dir={tmp_path_factory.mktemp('profile')}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service(DRIVER))
    try:
        yield Browser(driver, pages)
    finally:
        driver.quit()


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("width", [PHONE, SCREEN])
def test_a_page_renders_asks_for_nothing_and_fits_its_window(browser: Browser, page: str, width: int) -> None:
    browser.open(page, width=width)
    assert browser.driver.get_log("browser") == []
    asked = {
        line["message"] for line in browser.driver.get_log("performance") if "requestWillBeSent" in line["message"]
    }
    assert [message for message in asked if '"url":"file:' not in message and '"url":"data:' not in message] == []
    # No text is cut off at the side, and the page itself never scrolls sideways.
    wide, shown = browser.run("return [document.documentElement.scrollWidth, document.documentElement.clientWidth]")
    assert wide <= shown
    outside = browser.run(
        """return [...document.querySelectorAll('h1,h2,p,li,figure,svg,summary,dl,caption,a')].filter(e => {
          const r = e.getBoundingClientRect();
          const outside = r.left < -1 || r.right > innerWidth + 1;
          return r.width && outside && !e.closest('.wide') && !e.closest('.visually-hidden');
        }).map(e => e.outerHTML.slice(0, 80))"""
    )
    assert outside == []
    assert len(browser.run("return document.body.innerText")) > 500


CONTRAST = """
const said = [];
const luminance = ([r, g, b]) => {
  const part = [r, g, b].map(v => { v /= 255; return v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4; });
  return .2126 * part[0] + .7152 * part[1] + .0722 * part[2];
};
const read = text => { const m = text.match(/[0-9.]+/g).map(Number); return m.length < 4 || m[3] > 0 ? m : null; };
const ground = e => {
  for (; e; e = e.parentElement) { const c = read(getComputedStyle(e).backgroundColor); if (c) return c; }
  return [255, 255, 255];
};
for (const e of document.querySelectorAll('body *')) {
  const own = [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim());
  if (!own || ['STYLE', 'title', 'desc'].includes(e.tagName)) continue;
  const style = getComputedStyle(e);
  const ink = read(e.ownerSVGElement ? style.fill : style.color);
  const [one, other] = [luminance(ink), luminance(ground(e))].sort((a, b) => b - a);
  const contrast = (one + .05) / (other + .05);
  if (contrast < 4.5) said.push([e.tagName, e.textContent.trim().slice(0, 40), contrast]);
}
return said;
"""


@pytest.mark.parametrize("page", ["report-id", "sheet"])
@pytest.mark.parametrize("dark", [False, True])
def test_text_stands_out_from_its_ground(browser: Browser, page: str, dark: bool) -> None:
    browser.open(page, dark=dark)
    assert browser.run("return matchMedia('(prefers-color-scheme: dark)').matches") is dark
    assert browser.run("return getComputedStyle(document.body).backgroundColor") == (
        "rgb(22, 22, 22)" if dark else "rgb(255, 255, 255)"
    )
    assert browser.run(CONTRAST) == []


@pytest.mark.parametrize("dark", [False, True])
def test_charts_are_read_without_colour(browser: Browser, dark: bool) -> None:
    browser.driver.execute_cdp_cmd("Emulation.setEmulatedVisionDeficiency", {"type": "achromatopsia"})
    try:
        browser.open("report-id", dark=dark)
        drawn = browser.run(
            """return [...document.querySelectorAll('figure.chart')].map(f => ({
              code: f.id,
              texts: [...f.querySelectorAll('svg text')].map(t => t.textContent),
              fills: [...f.querySelectorAll('svg path')].filter(p => !p.closest('defs'))
                .map(p => getComputedStyle(p).fill)
            }))"""
        )
    finally:
        browser.driver.execute_cdp_cmd("Emulation.setEmulatedVisionDeficiency", {"type": "none"})
    assert len(drawn) == len(village_page().charts)
    for chart in drawn:
        # Whatever is hatched has a pattern of its own, and every value is written beside its bar.
        patterns = {fill for fill in chart["fills"] if fill.startswith("url")}
        solid = {fill for fill in chart["fills"] if fill.startswith("rgb")}
        if chart["code"].startswith(("by-area", "cascade", "screening")):
            assert patterns, chart["code"]
            assert len(solid) >= 2, chart["code"]
            assert any("%" in text or "tidak ada" in text for text in chart["texts"]), chart["code"]
        if chart["code"] == "pyramid":
            assert len(patterns) == 1
            assert sum(text.replace(".", "").isdigit() for text in chart["texts"]) >= 34
        assert [text for text in chart["texts"] if text.strip()], chart["code"]


@pytest.mark.parametrize("page", PAGES)
def test_a_page_prints_on_a4_with_nothing_cut(browser: Browser, page: str) -> None:
    browser.open(page)
    reader = browser.printed()
    for sheet in reader.pages:
        assert tuple(round(side) for side in sheet.mediabox.upper_right) == A4
    # Letters may be joined in print: fi is one sign.
    texts = [" ".join(normalize("NFKC", sheet.extract_text()).split()) for sheet in reader.pages]
    text = " ".join(texts)
    if page == "sheet":
        assert all(f"Orang {number} " in text for number in range(60))
        assert len(texts) >= 3
        assert "Kunjungan rumah" in texts[-1]  # the second sheet has a page of its own
        return
    report = village_page().in_language(page[-2:])
    for chart in report.charts:
        # All that a chart says stands on the page of its title: it is not cut in two.
        there = next((words for words in texts if chart.title in words), None)
        assert there is not None, chart.code
        if chart.code.startswith(("by-area", "cascade", "screening")):
            assert all(row[0].split()[0] in there and row[chart.brief[1]] in there for row in chart.rows), chart.code
    # What is folded on a screen is there on paper: the indicators.
    for table in report.parts[-2].folded:
        assert table.rows[0][0] in text


def test_charts_are_within_the_width_of_the_paper(browser: Browser) -> None:
    browser.open("report-id")
    browser.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
        "width": 688, "height": 1000, "deviceScaleFactor": 1, "mobile": False,
    })  # fmt: skip
    browser.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    try:
        wide = browser.run("""return [...document.querySelectorAll('svg, table')]
          .filter(e => e.getBoundingClientRect().width && e.getBoundingClientRect().right > innerWidth + 1)
          .map(e => e.outerHTML.slice(0, 90))""")
        tall = browser.run("""return [...document.querySelectorAll('figure.chart')]
          .filter(e => e.getBoundingClientRect().height > 1000).map(e => e.id)""")
    finally:
        browser.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})
    assert wide == []
    assert tall == []


@pytest.mark.parametrize("width", [PHONE, SCREEN])
def test_numbers_behind_a_chart_are_opened_by_the_keyboard(browser: Browser, width: int) -> None:
    browser.open("report-id", width=width)
    details = browser.driver.find_element(By.CSS_SELECTOR, "figure.chart details")
    table = details.find_element(By.TAG_NAME, "table")
    assert not table.is_displayed()
    summary = details.find_element(By.TAG_NAME, "summary")
    # It is reached by the tabulator, and its place is seen.
    browser.run("arguments[0].closest('section').querySelector('h2').tabIndex = -1", summary)
    browser.run("arguments[0].closest('section').querySelector('h2').focus()", summary)
    for _ in range(4):
        webdriver.ActionChains(browser.driver).send_keys(Keys.TAB).perform()
        if browser.driver.switch_to.active_element == summary:
            break
    assert browser.driver.switch_to.active_element == summary
    assert browser.run("return getComputedStyle(arguments[0]).outlineStyle", summary) != "none"
    webdriver.ActionChains(browser.driver).send_keys(Keys.ENTER).perform()
    assert details.get_attribute("open") is not None
    assert table.is_displayed()
    wide, shown = browser.run("return [document.documentElement.scrollWidth, document.documentElement.clientWidth]")
    assert wide <= shown


def test_all_that_is_folded_opens_without_widening_the_page(browser: Browser) -> None:
    browser.open("report-en", width=PHONE)
    browser.run("document.querySelectorAll('details').forEach(d => d.open = true)")
    wide, shown = browser.run("return [document.documentElement.scrollWidth, document.documentElement.clientWidth]")
    assert wide <= shown


def test_the_rows_of_a_sheet_stand_below_one_another_on_a_phone(browser: Browser) -> None:
    browser.open("sheet", width=PHONE)
    shown = browser.run(
        "const td = document.querySelector('table.many td[data-head]');"
        "return [getComputedStyle(td).display, getComputedStyle(td, '::before').content]"
    )
    assert shown == ["block", '"Nama: "']
    browser.open("sheet", width=SCREEN)
    assert browser.run("return getComputedStyle(document.querySelector('table.many td')).display") == "table-cell"


def test_where_a_browser_is_required_there_is_one() -> None:
    if os.environ.get("ILP_BROWSER") == "required":
        assert shutil.which(CHROMIUM)
        assert shutil.which(DRIVER)
