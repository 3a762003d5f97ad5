# The primitives of the format in plain Python, from their standards: slow, and independent of libsodium.
"""RFC 8439 (ChaCha20, Poly1305), draft-irtf-cfrg-xchacha-03, RFC 7748 (X25519), Salsa20 family (Bernstein),
RFC 3720 (CRC-32C). BLAKE2b and SHA-512 are Python's own."""
import hashlib

MASK = 0xFFFFFFFF


def words(data):
    return [int.from_bytes(data[i:i + 4], "little") for i in range(0, len(data), 4)]


def joined(values):
    return b"".join((v & MASK).to_bytes(4, "little") for v in values)


def rotated(value, by):
    return ((value << by) | (value >> (32 - by))) & MASK


def chacha_rounds(s):
    def quarter(a, b, c, d):
        for x, y, z, by in ((a, b, d, 16), (c, d, b, 12), (a, b, d, 8), (c, d, b, 7)):
            s[x] = (s[x] + s[y]) & MASK
            s[z] = rotated(s[z] ^ s[x], by)
    for _ in range(10):
        for q in ((0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15),
                  (0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14)):
            quarter(*q)
    return s


def salsa_rounds(s):
    def quarter(a, b, c, d):
        for x, y, z, by in ((b, a, d, 7), (c, b, a, 9), (d, c, b, 13), (a, d, c, 18)):
            s[x] ^= rotated((s[y] + s[z]) & MASK, by)
    for _ in range(10):
        for q in ((0, 4, 8, 12), (5, 9, 13, 1), (10, 14, 2, 6), (15, 3, 7, 11),
                  (0, 1, 2, 3), (5, 6, 7, 4), (10, 11, 8, 9), (15, 12, 13, 14)):
            quarter(*q)
    return s


SIGMA = words(b"expand 32-byte k")


def xor(data, stream):
    return bytes(a ^ b for a, b in zip(data, stream))


def chacha20(key, counter, nonce, size):
    out = b""
    while len(out) < size:
        start = SIGMA + words(key) + [counter] + words(nonce)
        out += joined(a + b for a, b in zip(chacha_rounds(list(start)), start))
        counter += 1
    return out[:size]


def hchacha20(key, nonce):
    s = chacha_rounds(SIGMA + words(key) + words(nonce))
    return joined(s[0:4] + s[12:16])


def salsa_start(key, middle):
    k, m = words(key), words(middle)
    return [SIGMA[0], *k[:4], SIGMA[1], *m, SIGMA[2], *k[4:], SIGMA[3]]


def hsalsa20(key, nonce):
    s = salsa_rounds(salsa_start(key, nonce))
    return joined([s[0], s[5], s[10], s[15], *s[6:10]])


def xsalsa20(key, nonce, size):
    subkey, out, counter = hsalsa20(key, nonce[:16]), b"", 0
    while len(out) < size:
        start = salsa_start(subkey, nonce[16:] + counter.to_bytes(8, "little"))
        out += joined(a + b for a, b in zip(salsa_rounds(list(start)), start))
        counter += 1
    return out[:size]


def poly1305(key, message):
    r = int.from_bytes(key[:16], "little") & 0x0FFFFFFC0FFFFFFC0FFFFFFC0FFFFFFF
    total = 0
    for i in range(0, len(message), 16):
        total = (total + int.from_bytes(message[i:i + 16] + b"\1", "little")) * r % (2**130 - 5)
    return ((total + int.from_bytes(key[16:], "little")) % 2**128).to_bytes(16, "little")


def xchacha20_poly1305(key, nonce, associated, plain):
    subkey, inner = hchacha20(key, nonce[:16]), bytes(4) + nonce[16:]
    cipher = xor(plain, chacha20(subkey, 1, inner, len(plain)))
    padded = lambda data: data + bytes(-len(data) % 16)
    sizes = len(associated).to_bytes(8, "little") + len(cipher).to_bytes(8, "little")
    return cipher + poly1305(chacha20(subkey, 0, inner, 32), padded(associated) + padded(cipher) + sizes)


def x25519(scalar, point=(9).to_bytes(32, "little")):
    p = 2**255 - 19
    k = int.from_bytes(scalar, "little") & ~7 & (2**255 - 1) | 2**254
    x1 = int.from_bytes(point, "little") % 2**255
    x2, z2, x3, z3, swapped = 1, 0, x1, 1, 0
    for t in range(254, -1, -1):
        bit = k >> t & 1
        if swapped ^ bit:
            x2, z2, x3, z3 = x3, z3, x2, z2
        swapped = bit
        a, b, c, d = x2 + z2, x2 - z2, x3 + z3, x3 - z3
        da, cb = d * a % p, c * b % p
        x3, z3 = (da + cb) ** 2 % p, x1 * (da - cb) ** 2 % p
        aa, bb = a * a % p, b * b % p
        x2, z2 = aa * bb % p, (aa - bb) * (aa + 121665 * (aa - bb)) % p
    if swapped:
        x2, z2 = x3, z3
    return (x2 * pow(z2, p - 2, p) % p).to_bytes(32, "little")


def sealed_box(to, one_time_secret, plain):
    one_time = x25519(one_time_secret)
    shared = hsalsa20(x25519(one_time_secret, to), bytes(16))
    nonce = hashlib.blake2b(one_time + to, digest_size=24).digest()
    stream = xsalsa20(shared, nonce, 32 + len(plain))
    cipher = xor(plain, stream[32:])
    return one_time + poly1305(stream[:32], cipher) + cipher


def crc32c(data):
    crc = MASK
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ (0x82F63B78 if crc & 1 else 0)
    return crc ^ MASK
