// The built web app as a table in memory. Nothing outside this table can be served, whatever a request says.
#pragma once

#include <array>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "server/encodings.hpp"
#include "server/failure.hpp"

namespace keel::server {

// One form of a file: as it is, or compressed beforehand by the build.
struct Form {
  std::string bytes;
  std::string tag;  // strong ETag with its quotes, made from the bytes and the encoding
};

struct WebFile {
  std::string_view type;           // Content-Type
  std::string_view cache_control;  // for a year when its name holds a hash of its content, else checked each time
  std::array<std::optional<Form>, 3> forms;  // by Encoding; identity is always there

  bool is_compressed() const { return forms[1].has_value() || forms[2].has_value(); }
};

struct Chosen {
  Encoding encoding;
  const Form& form;
};

// The form a client wants most; brotli where it wants both the same.
Chosen choose(const WebFile& file, Wishes wishes);

using WebFiles = std::map<std::string, WebFile, std::less<>>;  // by path, from "/"

// Reads every plain file under `folder`. Links and hidden files are left out; `x.br` and `x.gz` become forms of `x`.
Outcome<WebFiles> load_web_files(const std::filesystem::path& folder);

// Whether a path is one of the app's own addresses, which index.html answers: words of letters, digits, - and _.
bool is_deep_link(std::string_view path);

}  // namespace keel::server
