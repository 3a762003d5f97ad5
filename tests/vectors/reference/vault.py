# The journal format a second time, after docs/format.md and nothing else: what the vectors are made with.
import base64
import hashlib
import json

from ciphers import crc32c, sealed_box, x25519, xchacha20_poly1305


def le(value, size):
    return value.to_bytes(size, "little")


def text(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def canonical(value):
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def subkey(key, number, context):
    return hashlib.blake2b(key=key, digest_size=32, salt=le(number, 16), person=context.encode().ljust(16, b"\0")).digest()


def seal(secret, associated, plain):
    nonce = hashlib.blake2b(le(len(associated), 8) + associated + plain,
                            key=subkey(secret, 2, "nonces__"), digest_size=24).digest()
    return nonce + xchacha20_poly1305(subkey(secret, 1, "sealing_"), nonce, associated, plain)


def padded_size(size):
    for bucket in (256, 512, 1024):
        if size <= bucket:
            return bucket
    exponent = size.bit_length() - 1
    step = 1 << (exponent - exponent.bit_length())
    return -(-size // step) * step


def padded(lines):
    plain = "\n".join(lines).encode()
    return plain.ljust(padded_size(len(plain)), b" ")


def epoch_id(secret):
    return hashlib.blake2b(secret, digest_size=32).digest()[:8]


def inbox_secret(epoch_secret):
    return hashlib.sha512(subkey(epoch_secret, 3, "inbox___")).digest()[:32]


def inbox_key(epoch_secret):
    return x25519(inbox_secret(epoch_secret))


def keyslot(vault, slot_key, local_root, kind, memory, passes, salt):
    associated = b"keyslot_" + vault + le(memory, 4) + le(passes, 4) + salt + kind.encode()
    return {"type": kind, "memory": memory, "passes": passes, "salt": text(salt),
            "wrapped": text(seal(slot_key, associated, local_root))}


def sealed_ring(vault, local_root, secrets):
    return seal(subkey(local_root, 2, "key_ring"), b"key_ring" + vault, b"".join(secrets))


def sealed_place(vault, local_root, installation, seed):
    return seal(subkey(local_root, 3, "place___"), b"place___" + vault, installation + seed)


def header_slot(fields, local_root, version=0):
    fields_text = canonical(fields).encode()
    slot = (b"evenkeel" + le(version, 2) + bytes(2) + le(len(fields_text), 4) + fields_text).ljust(4064, b"\0")
    return slot + hashlib.blake2b(slot, key=subkey(local_root, 1, "hdr_mac_"), digest_size=32).digest()


def frame(vault, generation, index, epoch_secret, lines):
    plain = padded(lines)
    length, epoch = 1 + 8 + 24 + len(plain) + 16, epoch_id(epoch_secret)
    clear = bytes.fromhex("5d4beef3") + le(length, 4) + le(index, 4)
    associated = b"frame___" + vault + b"\0" + epoch + le(generation, 8) + le(index, 4) + le(length, 4)
    return clear + le(crc32c(clear), 4) + b"\0" + epoch + seal(epoch_secret, associated, plain)


def end_line(frames):
    tags = hashlib.blake2b(b"".join(f[-16:] for f in frames), digest_size=32).digest()
    return canonical({"keel": "end", "count": len(frames), "hash": text(tags)})


def inbox_entry(to, one_time_secret, line):
    box = sealed_box(to, one_time_secret, padded([line]))
    clear = bytes.fromhex("1b4beef3") + le(len(box), 4)
    return clear + le(crc32c(clear), 4) + box


ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def times_x(value):
    return (value << 1) ^ (0b100101 if value & 16 else 0)


def recovery_group(data, place):
    total = 0
    for character in reversed(data):
        total = times_x(total ^ ALPHABET.index(character))
    return data + ALPHABET[total ^ (place + 1)]
