// Content-Type by the end of a file's name.
#pragma once

#include <string_view>

namespace keel::server {

// Browsers refuse modules, styles and wasm with another type, and nosniff is always sent.
constexpr std::string_view content_type(std::string_view path) {
  struct Known {
    std::string_view end;
    std::string_view type;
  };
  constexpr Known known[] = {
      {".html", "text/html; charset=utf-8"},
      {".js", "text/javascript; charset=utf-8"},
      {".mjs", "text/javascript; charset=utf-8"},
      {".css", "text/css; charset=utf-8"},
      {".json", "application/json"},
      {".webmanifest", "application/manifest+json"},
      {".wasm", "application/wasm"},
      {".svg", "image/svg+xml"},
      {".png", "image/png"},
      {".webp", "image/webp"},
      {".ico", "image/x-icon"},
      {".woff2", "font/woff2"},
      {".txt", "text/plain; charset=utf-8"},
  };
  for (const auto& [end, type] : known) {
    if (path.ends_with(end)) return type;
  }
  return "application/octet-stream";
}

}  // namespace keel::server
