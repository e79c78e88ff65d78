"""Ids unique, fields known, every ten- or twelve-digit number a real date before 1900. Run: python3 check.py"""
import datetime, pathlib, re, sys
here = pathlib.Path(__file__).parent
KEYS = set("policy verdict secured from to cc bcc required optional subject location note channel lang attachment content unread composeType private showAs secureRoute".split())
CHANNELS = {"mail", "meeting", "appointment", "sms", "teams-channel", "teams-chat", "social-media"}
EFFECTS = {"allow", "inform", "prompt", "secure", "block"}
seen, bad, calm = set(), [], 0
for file in sorted(here.glob("*.txt")):
    for record in re.split(r"^=== ", file.read_text(), flags=re.M)[1:]:
        head, _, _ = record.partition("\n\n")
        lines = head.split("\n"); id = lines[0]
        fields = dict((l.split(":", 1)[0], l.split(":", 1)[1].strip()) for l in lines[1:] if ":" in l)
        say = lambda what: bad.append(f"{id}: {what}")
        if id in seen or not id.startswith("s4-"): say("id")
        seen.add(id)
        if set(fields) - KEYS: say(f"fields {set(fields) - KEYS}")
        for key in ("policy", "verdict", "from", "subject"):
            if key not in fields: say(f"no {key}")
        if fields.get("policy") != file.stem: say("policy")
        effects = set(re.split(r"\s*\|\s*", fields.get("verdict", "")))
        if effects - EFFECTS: say("verdict")
        calm += effects <= {"allow", "inform"}
        if fields.get("channel", "mail") not in CHANNELS: say("channel")
        if fields.get("channel", "mail") == "mail" and "to" not in fields: say("no to")
        for d, m, y, c, rest in re.findall(r"(?<!\d)(\d\d)(\d\d)(\d\d)-?(\d)(\d{3})(?!\d)", record):
            if file.stem in ("varnamo", "alvkarleby"): continue
            try: datetime.date(1800 + int(y), int(m), int(d))
            except ValueError: say(f"date {d}{m}{y}")
            if not (c in "5678" and int(y) >= 58): say(f"century {d}{m}{y}-{c}{rest}")
        for y, m, d in re.findall(r"(?<!\d)(\d{4})(\d\d)(\d\d)-?\d{4}(?!\d)", record):
            try: datetime.date(int(y), int(m), int(d))
            except ValueError: say("date")
            if not y.startswith("18"): say("century")
print(f"{len(seen)} records, {calm} harmless"); print("\n".join(bad)); sys.exit(bool(bad))
