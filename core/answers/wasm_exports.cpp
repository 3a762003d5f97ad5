// The three exports of the module that works out the answers; calls are synchronous and never overlap.
#include <cstdint>
#include <cstdlib>

#include "core/answers/call.hpp"

namespace {

std::string last_reply;
std::uint32_t last_parts[4];

}  // namespace

extern "C" {

// `size` bytes for a request or a blob; 0 when there is no memory.
void* keel_alloc(std::size_t size) { return std::malloc(size == 0 ? 1 : size); }

// Gives back what keel_alloc gave, unless keel_call has taken it as its blob.
void keel_free(void* at) { std::free(at); }

// Returns four u32: where the reply's JSON stands and its length, and twice 0. They hold until the next call. The request stays the
// caller's; the blob belongs to the core from here on.
const std::uint32_t* keel_call(const char* request, std::size_t request_size, std::uint8_t* blob, std::size_t blob_size) {
  last_reply = keel::answers::call({request, request_size}, {blob, blob_size});
  std::free(blob);
  last_parts[0] = static_cast<std::uint32_t>(reinterpret_cast<std::uintptr_t>(last_reply.data()));
  last_parts[1] = static_cast<std::uint32_t>(last_reply.size());
  return last_parts;
}
}
