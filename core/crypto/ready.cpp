// Starts libsodium, in wasm with randomness from WASI.
#include "core/crypto/ready.hpp"

#include <sodium.h>

#include <cstdlib>

#ifdef __wasi__
#include <unistd.h>

#include <algorithm>

namespace {

const char* name() { return "wasi"; }

void fill(void* const out, const size_t size) {
  constexpr size_t most_at_once = 256;  // what getentropy accepts
  auto* to = static_cast<unsigned char*>(out);
  for (size_t done = 0; done < size; done += most_at_once) {
    if (getentropy(to + done, std::min(most_at_once, size - done)) != 0) std::abort();
  }
}

uint32_t word() {
  uint32_t value = 0;
  fill(&value, sizeof value);
  return value;
}

}  // namespace
#endif

namespace keel::crypto {

void ready() {
  static const bool started = [] {
#ifdef __wasi__
    // libsodium's own choice would look for a device file, and wasm has none.
    static randombytes_implementation wasi{name, word, nullptr, nullptr, fill, nullptr};
    randombytes_set_implementation(&wasi);
#endif
    return sodium_init() >= 0;
  }();
  if (!started) std::abort();
}

}  // namespace keel::crypto
