"""Compares the programme's printed times, its calendar, its schedules and its page's events with the day in its JSON document."""
import datetime
import json
import re
import uuid
import zoneinfo

import icalendar
import lxml.etree
import lxml.html

from agreement.comparisons import faults
from agreement.texts import plain


def session_rows(tables):
    """The rows of the programme's tables, one table per day: the time, the session, the part and its minutes."""
    return [" | ".join(row[:4]) for table in tables if table and len(table[0]) == 5 for row in table[1:]]


def clock(text):
    """Every time in a text of any of the six languages, in minutes after midnight."""
    text = text.replace("\u00a0", " ").replace("noon", "12 p.m.").replace("midnight", "12 a.m.")
    if re.search(r"[ap]\.m\.", text):
        times = re.findall(r"(\d{1,2})(?:\.(\d\d))?(?: ?([ap])\.m\.)?", text)
        halves = [half for _, _, half in times if half]
        result = []
        for index, (hour, minute, half) in enumerate(times):
            half = half or halves[0]
            result.append(int(hour) % 12 * 60 + int(minute or 0) + (720 if half == "p" else 0))
        return result
    times = re.findall(r"(\d{1,2})(?:[:.]| h ?)(\d\d)?", text)
    return [int(hour) * 60 + int(minute or 0) for hour, minute in times]


def compare_times(path, tables, day):
    """Every item of the day must have a row with its times."""
    items = [item for window in day["windows"] for session in window["sessions"] for item in session["items"]]
    expected = [[int(t[:2]) * 60 + int(t[3:]) for t in (item["start"], item["end"])] for item in items]
    printed = [clock(row[0]) for table in tables if len(table[0]) == 5 for row in table[1:]]
    missing = [span for span in expected if span not in printed]
    if missing:
        faults.append(f"{path}: no row of the programme has the times {missing[0]}")


def kept_events(path):
    """The events of a calendar, without those that a later version of the programme cancelled."""
    calendar = icalendar.Calendar.from_ical(open(path, "rb").read())
    return [event for event in calendar.walk("VEVENT") if event["STATUS"] != "CANCELLED"]


def compare_calendar(path, day):
    """The calendar must have one event per session, with its date, times and title."""
    sessions = [(w["window"]["date"], s["items"], s["title"]) for w in day["windows"] for s in w["sessions"]]
    expected = [(f"{date} {items[0]['start']}", items[-1]["end"], title) for date, items, title in sessions]
    events = kept_events(path)
    found = [(e.start.strftime("%Y-%m-%d %H:%M"), e.end.strftime("%H:%M"), str(e["SUMMARY"])) for e in events]
    for ours, theirs in zip(found, expected):
        if ours[:2] != theirs[:2] or plain(theirs[2]) not in plain(ours[2]):
            faults.append(f"{path}: {ours}, expected {theirs}")
    if len(found) != len(expected):
        faults.append(f"{path}: {len(found)} events, {len(expected)} sessions")


def compare_schedules(stem, day):
    """The schedules, and the events in the page's head, must have the moment, length and title of each session.

    A session's name there follows from its name in the calendar.

    Returns: the names of the sessions.
    """
    zone = zoneinfo.ZoneInfo(day["zone"])

    def at(date, time):
        return datetime.datetime.fromisoformat(f"{date}T{time}").replace(tzinfo=zone)

    space = uuid.uuid5(uuid.NAMESPACE_DNS, "dais.invalid")
    names = [str(uuid.uuid5(space, str(e["UID"]).split("@")[0])) for e in kept_events(f"{stem}.ics")]
    sessions = [(w["window"]["date"], s["items"], s["title"]) for w in day["windows"] for s in w["sessions"]]
    expected = [
        (name, at(date, items[0]["start"]), at(date, items[-1]["end"]), plain(title))
        for name, (date, items, title) in zip(names, sessions)
    ]
    read = datetime.datetime.fromisoformat
    found = {}
    found["schedule.xml"] = []
    for event in lxml.etree.parse(f"{stem}.schedule.xml").getroot().iterfind("day/room/event"):
        start = read(event.findtext("date"))
        hours, minutes = map(int, event.findtext("duration").split(":"))
        end = start + datetime.timedelta(hours=hours, minutes=minutes)
        found["schedule.xml"].append((event.get("guid"), start, end, event.findtext("title")))
    conference = json.load(open(f"{stem}.schedule.json", encoding="utf-8"))["schedule"]["conference"]
    events = [event for one in conference["days"] for room in one["rooms"].values() for event in room]
    found["schedule.json"] = [(e["guid"], read(e["date"]), read(e["end"]), e["title"]) for e in events]
    script = lxml.html.parse(f"{stem}.html").find("head/script")
    events = json.loads(script.text)["subEvent"]
    found["html"] = [(e["@id"].removeprefix("urn:uuid:"), read(e["startDate"]), read(e["endDate"]), e["name"]) for e in events]
    for ending, sessions in found.items():
        if len(sessions) != len(expected):
            faults.append(f"{stem}.{ending}: {len(sessions)} events, {len(expected)} sessions")
        for ours, theirs in zip(sessions, expected):
            if ours[:3] != theirs[:3] or theirs[3] not in plain(ours[3]):
                faults.append(f"{stem}.{ending}: {ours}, expected {theirs}")
    return [name for name, *_ in expected]
