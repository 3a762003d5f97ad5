// The three exports of the wasm module. One session; calls are synchronous and never overlap.
#include <cstdlib>
#include <memory>

#include "core/api/session.hpp"

namespace {

keel::api::Session session;
keel::api::Reply last_reply;
std::uint32_t last_parts[4];

std::uint32_t address(const void* at) { return static_cast<std::uint32_t>(reinterpret_cast<std::uintptr_t>(at)); }

}  // namespace

extern "C" {

// `size` bytes for a request or a blob; 0 when there is no memory.
void* keel_alloc(std::size_t size) { return std::malloc(size == 0 ? 1 : size); }

// Gives back what keel_alloc gave, unless keel_call has taken it as its blob.
void keel_free(void* at) { std::free(at); }

// Returns four u32: where the reply's JSON stands and its length, where its blob stands and its length. They hold
// until the next call. The request stays the caller's; a blob (0, 0 for none) belongs to the core from here on.
const std::uint32_t* keel_call(const char* request, std::size_t request_size, std::uint8_t* blob, std::size_t blob_size) {
  // It may hold a derived key or a recovery code.
  keel::crypto::wipe(last_reply.json);
  last_reply = session.call({request, request_size}, keel::Blob::adopt(blob, blob_size));
  last_parts[0] = address(last_reply.json.data());
  last_parts[1] = static_cast<std::uint32_t>(last_reply.json.size());
  last_parts[2] = address(last_reply.blob.data());
  last_parts[3] = static_cast<std::uint32_t>(last_reply.blob.size());
  return last_parts;
}
}
