#!/usr/bin/env python3
# Writes tests/vectors/search-fold.json: what search compares, after docs/decisions/search.md and Python's Unicode data.
import json
import pathlib
import unicodedata as u

OUT = pathlib.Path(__file__).resolve().parent.parent / "search-fold.json"
PLAIN = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "æ": "ae", "œ": "oe", "\u0640": None,
                       **{c: "'" for c in "\u2018\u2019\u201a\u201b\u02bc\u2032"}, **{c: '"' for c in "\u201c\u201d\u201e\u201f\u2033"},
                       **{c: "-" for c in "\u2010\u2012\u2013\u2014\u2015\u2212"}})
IGNORABLE = "\u034f\u180b\u180c\u180d\u180e\u180f" + "".join(map(chr, [*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)]))
SOUND = {0, 6, 8, 9, *range(36, 200)}  # classes of marks that are a sound of their own
TEXTS = ["Zoë", "Straße", "STRASSE", "ISPARTA", "Isparta", "ısparta", "İstanbul", "istanbul", "ΟΔΥΣΣΕΥΣ", "Ὀδυσσεύς", "οδυσσευς",
         "Đường phố", "duong pho", "Nguyễn", "Nguyễn", "한국어", "한국어", "ガーデン", "か\u3099", "ｶﾞｰﾃﾞﾝ", "ＦＵＬＬ　ｗｉｄｔｈ",
         "ﬁnal ﬂoor", "ŒUVRE", "Æsir", "Łódź", "don’t — “stop”", "can\u00adnot", "שָׁלוֹם", "שלום", "مُحَمَّد", "محمد", "أحمد", "احمد",
         "हिन्दी", "ज़रूर", "ไม่เป็นไร", "❤\ufe0f", "👩\u200d👩\u200d👧", "👍🏽", "🇫🇷", "  two \t\n\u2003 words \u00a0", "\u0301", "´", "x²", "①", "Å", "ЁЖИК", "їжак", "ǅ", "ẞ", "ŉ", "ﷺ", "ΐ"]


def folded(text):
    text = u.normalize("NFKD", u.normalize("NFKD", text).casefold())
    text = "".join(c for c in text if not (u.category(c) in ("Cf", "Me") or c in IGNORABLE or u.category(c) == "Mn" and u.combining(c) not in SOUND))
    return "".join(" " if u.category(c) in ("Cc", "Zs", "Zl", "Zp") else c for c in text.translate(PLAIN))


def runs():
    """Every code point that changes, but for the Hangul syllables: in runs, each as its code points joined by '+', '-' for none."""
    found, end = [], None
    for point in range(0x110000):
        if 0xD800 <= point <= 0xDFFF or 0xAC00 <= point <= 0xD7A3 or (text := folded(chr(point))) == chr(point):
            continue
        if point != end:
            found.append({"first": f"{point:x}", "folded": []})
        found[-1]["folded"].append("+".join(f"{ord(c):x}" for c in text) or "-")
        end = point + 1
    return [{**run, "folded": " ".join(run["folded"])} for run in found]


def main():
    assert u.unidata_version == "14.0.0"
    hangul = [chr(p) for p in range(0xAC00, 0xD7A4, 37)]
    texts = [{"text": t, "folded": " ".join(folded(t).split())} for t in TEXTS + hangul]
    rows = lambda items: "[\n" + ",\n".join("  " + json.dumps(i, ensure_ascii=True) for i in items) + "\n ]"
    meaning = "How text is folded for search (Unicode 14.0.0). What `runs` does not name stays as it is, but for the Hangul syllables; some of those and whole texts are in `texts`."
    OUT.write_text(f'{{\n "meaning": {json.dumps(meaning)},\n "runs": {rows(runs())},\n "texts": {rows(texts)}\n}}\n')


main()
