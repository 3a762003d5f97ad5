// Accept-Encoding: which compressed form of a file a client takes (RFC 9110, section 12.5.3).
#pragma once

#include <string_view>

namespace keel::server {

enum class Encoding { identity, gzip, brotli };

// The name in Content-Encoding; empty for identity.
constexpr std::string_view name_of(Encoding encoding) {
  switch (encoding) {
    case Encoding::identity: return "";
    case Encoding::gzip: return "gzip";
    case Encoding::brotli: return "br";
  }
  return "";
}

// How much a client wants each form, in thousandths; 0: not at all.
struct Wishes {
  int brotli = 0;
  int gzip = 0;
};

// A header that cannot be understood counts as absent, and so does an element of it.
Wishes read_accept_encoding(std::string_view header);

}  // namespace keel::server
