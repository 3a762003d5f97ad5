#!/usr/bin/env python3
# Writes tests/vectors/vault-*.json. Run it after a change of the format: the core must then agree with every byte.
import json
import pathlib

import vault as v

OUT = pathlib.Path(__file__).resolve().parent.parent
row = lambda byte: bytes([byte]) * 32
VAULT = bytes(range(16))
ROOT, FIRST_EPOCH, SECOND_EPOCH = row(0x11), row(0x22), row(0x33)
# Argon2id by the argon2 command of the reference implementation (20190702), one lane, 32 bytes.
SLOTS = [
    {"type": "passphrase", "memory": 19456, "passes": 2, "salt": b"sixteen byte sal", "text": "correct horse battery staple",
     "key": "b4a936814aa6f12b19c48c0ac0d75ac7cb92ac5a5146aef96e56b6fd6f78fa80"},
    {"type": "recovery", "memory": 65536, "passes": 3, "salt": b"recovery salt 16", "text": "0000110000010070010C0001N0000600007",
     "key": "6fe6435e377e0735fe9b3061fb90bd403a3946e9f01437ca63299d6f23693bcb"},
]
PLACE = {"installation": bytes(range(32, 48)), "seed": row(0x44)}


def write(name, meaning, cases):
    (OUT / f"vault-{name}.json").write_text(json.dumps({"meaning": meaning, "cases": cases}, indent=1, ensure_ascii=False) + "\n")


def header_fields(sequence, generation, epochs, place=True):
    slots = [v.keyslot(VAULT, bytes.fromhex(s["key"]), ROOT, s["type"], s["memory"], s["passes"], s["salt"]) for s in SLOTS]
    fields = {"vault": VAULT.hex(), "sequence": sequence, "generation": generation, "slots": slots,
              "ring": v.text(v.sealed_ring(VAULT, ROOT, epochs)), "inbox": v.text(v.inbox_key(epochs[-1]))}
    if place:
        fields["place"] = v.text(v.sealed_place(VAULT, ROOT, PLACE["installation"], PLACE["seed"]))
    return fields


def file_start(generation, epochs, version=0):
    return b"".join(v.header_slot(header_fields(n, generation, epochs), ROOT, version) for n in (2, 1))


def records(count, start=0):
    return [v.canonical({"id": f"{start + i:032x}", "kind": "note", "body": {"text": "né à l’aube " + "x" * (i * 97 % 400)}})
            for i in range(count)]


def seal_cases():
    for associated, plain in ((b"", b""), (b"here", b"text"), (b"heret", b"ext"), (bytes(49), bytes(range(256)))):
        yield {"secret": row(0x55).hex(), "associated": associated.hex(), "plain": plain.hex(),
               "sealed": v.seal(row(0x55), associated, plain).hex()}


def epoch_cases():
    for secret in (FIRST_EPOCH, SECOND_EPOCH):
        yield {"secret": secret.hex(), "id": int.from_bytes(v.epoch_id(secret), "little"),
               "sealing": v.subkey(secret, 1, "sealing_").hex(), "nonces": v.subkey(secret, 2, "nonces__").hex(),
               "inbox": v.inbox_key(secret).hex()}


def keyslot_cases():
    for s in SLOTS:
        yield {"vault": VAULT.hex(), "type": s["type"], "memory": s["memory"], "passes": s["passes"], "salt": s["salt"].hex(),
               "text": s["text"], "slot_key": s["key"], "local_root": ROOT.hex(),
               "stored": v.canonical(v.keyslot(VAULT, bytes.fromhex(s["key"]), ROOT, s["type"], s["memory"], s["passes"], s["salt"]))}


def header_cases():
    def case(name, start, outcome):
        slots = [{"head": s[:4064].rstrip(b"\0").hex(), "code": s[4064:].hex()} for s in (start[:4096], start[4096:])]
        return {"name": name, "slots": slots, "slot_key": SLOTS[0]["key"], "outcome": outcome}
    good, epochs = file_start(1, [FIRST_EPOCH]), [FIRST_EPOCH, SECOND_EPOCH]
    flipped = lambda at: good[:at] + bytes([good[at] ^ 1]) + good[at + 1:]
    yield case("whole", good, "agrees")
    yield case("two epochs, third generation", file_start(3, epochs), "agrees")
    yield case("a backup: no place", b"".join(v.header_slot(header_fields(n, 1, [FIRST_EPOCH], False), ROOT) for n in (2, 1)), "agrees")
    yield case("a bit of slot 0 flipped", flipped(100), "damaged slot")
    yield case("a bit of slot 1's code flipped", flipped(8191), "damaged slot")
    yield case("slot 0 alone", good[:4096] + bytes(4096), "damaged slot")
    yield case("the same slot twice", good[:4096] * 2, "damaged slot")
    yield case("slot 0 is of a change that was interrupted", v.header_slot(header_fields(2, 1, epochs), ROOT) + good[4096:], "outdated slot")
    yield case("a newer version", file_start(1, [FIRST_EPOCH], version=1), "newer_version")
    yield case("a newer version in slot 0 only, authentic", file_start(1, [FIRST_EPOCH], version=1)[:4096] + good[4096:], "newer_version")
    yield case("a newer version in slot 0 only, by a flipped bit", flipped(8), "damaged slot")
    yield case("under another local root", b"".join(v.header_slot(header_fields(n, 1, [FIRST_EPOCH]), row(9)) for n in (2, 1)), "damaged")
    yield case("zeros", bytes(8192), "not_a_journal")
    yield case("both slots unreadable", b"evenkeel" + bytes(4088) + b"evenkeel" + bytes(4088), "damaged")


def frame_cases():
    for lines, index, generation, epoch in ((records(1), 0, 1, FIRST_EPOCH), (records(3), 7, 2, SECOND_EPOCH),
                                            (records(40), 1, 1, FIRST_EPOCH)):
        yield {"vault": VAULT.hex(), "generation": generation, "index": index, "secret": epoch.hex(), "lines": lines,
               "frame": v.frame(VAULT, generation, index, epoch, lines).hex()}


def file_cases():
    f = [v.frame(VAULT, 2, i, FIRST_EPOCH, records(2, 2 * i)) for i in range(3)]
    end = v.frame(VAULT, 2, 3, FIRST_EPOCH, [v.end_line(f)])
    appended = [v.frame(VAULT, 2, 4 + i, SECOND_EPOCH, records(1, 100 + i)) for i in range(2)]
    lines = [records(2, 2 * i) for i in range(3)] + [[]] + [records(1, 100 + i) for i in range(2)]
    whole = f + [end] + appended
    flip = lambda data, at: data[:at] + bytes([data[at] ^ 4]) + data[at + 1:]

    def case(name, parts, read, end_frame, damage=(), torn=0):
        return {"name": name, "frames": b"".join(parts).hex(), "lines": [line for i in read for line in lines[i]],
                "end": end_frame, "damage": list(damage), "torn": torn}
    yield case("whole", whole, range(6), "valid")
    yield case("the last frame unfinished", whole[:5] + [whole[5][:100]], range(5), "valid", torn=100)
    yield case("the last frame half written, zeros behind", whole[:5] + [whole[5][:200].ljust(len(whole[5]), b"\0")], range(5), "valid", torn=len(whole[5]))
    yield case("zeros behind the last frame", whole + [bytes(512)], range(6), "valid", torn=512)
    yield case("a bit of a clear header flipped", [f[0], flip(f[1], 5)] + whole[2:], range(6), "valid", ["header_repaired"])
    yield case("a bit of a sealed part flipped", [f[0], flip(f[1], 90)] + whole[2:], (0, 2, 3, 4, 5), "contradicted", ["not_authentic"])
    yield case("a bit of the last frame flipped", whole[:5] + [flip(whole[5], 90)], range(5), "valid", ["not_authentic"])
    yield case("an epoch that the ring does not hold", whole + [v.frame(VAULT, 2, 6, row(0x77), records(1))], range(6), "valid", ["unknown_epoch"])
    yield case("a frame missing", [f[0], f[2]] + whole[3:], (0, 2, 3, 4, 5), "contradicted", ["missing"])
    yield case("a frame twice", whole + [whole[5]], (0, 1, 2, 3, 4, 5, 5), "valid", ["out_of_order"])
    yield case("bytes that are no frame", [f[0], b"\xa5" * 700] + whole[1:], range(6), "valid", ["not_a_frame"])
    yield case("no end frame", f, range(3), "absent")
    yield case("an end frame that counts other frames", f[:2] + [v.frame(VAULT, 2, 2, FIRST_EPOCH, [v.end_line(f)])], range(2), "contradicted")
    yield case("of another generation", [v.frame(VAULT, 1, 0, FIRST_EPOCH, records(1))], (), "absent", ["not_authentic"])


def inbox_cases():
    to = v.inbox_key(FIRST_EPOCH)
    entries = [v.inbox_entry(to, row(0x60 + i), line) for i, line in enumerate(records(3))]
    flip = lambda data, at: data[:at] + bytes([data[at] ^ 4]) + data[at + 1:]
    def case(name, parts, read, damage=0, torn=0):
        return {"name": name, "secret": FIRST_EPOCH.hex(), "inbox": b"".join(parts).hex(), "lines": [records(3)[i] for i in read],
                "damage": damage, "torn": torn}
    yield case("whole", entries, (0, 1, 2))
    yield case("a bit of a clear header flipped", [entries[0], flip(entries[1], 2), entries[2]], (0, 2), damage=1)
    yield case("a bit of a box flipped", [entries[0], flip(entries[1], 80), entries[2]], (0, 2), damage=1)
    yield case("the last entry unfinished", entries[:2] + [entries[2][:77]], (0, 1), torn=77)


def recovery_cases():
    groups = [v.recovery_group(data, place) for place, data in enumerate(("0000", "1000", "0100", "0010", "0001", "QZ7M", "WYXV"))]
    swapped = groups[:2] + [groups[5]] + groups[3:5] + [groups[2]] + groups[6:]
    def case(typed, complete, wrong=-1, swapped_with=-1):
        return {"typed": typed, "complete": complete, "wrong_group": wrong, "swapped_with": swapped_with, "secret": "".join(groups) if complete else ""}
    good = "-".join(groups)
    yield case(good, True)
    yield case(good.lower().replace("-", " ").replace("0", "o").replace("1", "l"), True)
    yield case("".join(groups), True)
    yield case(good.replace("QZ7M", "QZ7N"), False, 5)
    yield case(good.replace("QZ7M", "ZQ7M"), False, 5)
    yield case(good.replace("QZ7M", "Z7M"), False, 5)
    yield case("-".join(swapped), False, 2, 5)
    yield case("-".join(groups[:3]), False)


def padding_cases():
    for size in (0, 1, 256, 257, 512, 513, 1024, 1025, 1088, 1089, 4096, 4097, 65536, 65537, 1000000, 8388608):
        yield {"size": size, "padded": v.padded_size(size)}


write("seal", "nonce | ciphertext | tag of `plain` under a 32-byte secret, bound to `associated` (K4, K5).", list(seal_cases()))
write("epoch", "What comes from an epoch's secret (K1, K4, K6, K7).", list(epoch_cases()))
write("keyslot", "Argon2id of `text` gives slot_key, which wraps local_root; `stored` is the JSON in the header (S1, S3, S4).", list(keyslot_cases()))
write("header", "Both header slots (each: head, zeros up to byte 4064, code) and what opening with the passphrase's slot key says (H1 to H10, S5, G1).", list(header_cases()))
write("frame", "One frame of these lines (F1 to F6, P1, P2).", list(frame_cases()))
write("file", "The bytes from 8192 on, generation 2, and what a reader with both epochs reports (F4, F5, G2, G3, P3, P4, R1 to R7).", list(file_cases()))
write("inbox", "An inbox and what a reader with the epoch's secret reports (I1 to I4).", list(inbox_cases()))
write("recovery", "What somebody typed and what is to be said about it; groups count from 0, -1 is none (C1 to C4).", list(recovery_cases()))
write("padding", "Sizes of a plaintext before and after padding (P2).", list(padding_cases()))
