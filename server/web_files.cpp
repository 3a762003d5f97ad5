// Reads the web app once, at start: a later change on the disk is not served half.
#include "server/web_files.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>

#include "core/base/bytes.hpp"
#include "core/crypto/hash.hpp"
#include "server/content_types.hpp"

namespace keel::server {
namespace {

namespace fs = std::filesystem;

// Far above the web app, far below what a mistyped folder (a home, a disk) holds.
constexpr std::uintmax_t largest_folder = 256u << 20;
constexpr std::size_t most_files = 10'000;

std::unexpected<Failure> unusable(const fs::path& folder, std::string_view what) {
  return failure(ExitCode::no_web_app,
                 "--web " + folder.string() + " " + std::string(what) +
                     " Build the web app with ./run, then give the folder that holds its index.html.");
}

constexpr bool is_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

// assets/name-HASH.ext, as the build writes it: at least eight characters between the last - of the name and its dot.
bool is_named_by_content(std::string_view path) {
  if (!path.starts_with("/assets/")) return false;
  const auto name = path.substr(path.rfind('/') + 1);
  const auto dash = name.find('-');
  const auto dot = name.find('.');
  if (dash == std::string_view::npos || dot == std::string_view::npos || dot < dash + 9) return false;
  return std::ranges::all_of(name.substr(0, dot), is_word);
}

Form make_form(std::string bytes, Encoding encoding) {
  const auto digest = crypto::hash<16>(as_bytes(bytes));
  auto tag = "\"" + to_hex(digest);
  if (encoding != Encoding::identity) tag += "-" + std::string(name_of(encoding));
  tag += "\"";
  return {std::move(bytes), std::move(tag)};
}

std::optional<std::string> read_whole(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::string bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  if (!in.is_open() || in.bad()) return std::nullopt;
  return bytes;
}

// Every plain file by its path in the app.
Outcome<std::map<std::string, std::string>> read_folder(const fs::path& folder) {
  std::map<std::string, std::string> found;
  std::uintmax_t total = 0;
  std::error_code error;
  fs::recursive_directory_iterator entry(folder, error);
  if (error) return unusable(folder, "cannot be read: " + error.message() + ".");
  for (; entry != fs::recursive_directory_iterator(); entry.increment(error)) {
    if (entry->path().filename().native().starts_with('.')) {
      entry.disable_recursion_pending();
      continue;
    }
    if (entry->symlink_status(error).type() != fs::file_type::regular) continue;
    total += entry->file_size(error);
    if (total > largest_folder || found.size() >= most_files) return unusable(folder, "is too large for the web app.");
    auto bytes = read_whole(entry->path());
    if (!bytes) return unusable(folder, "holds a file that cannot be read: " + entry->path().string() + ".");
    found.emplace("/" + entry->path().lexically_relative(folder).generic_string(), std::move(*bytes));
    if (error) break;
  }
  if (error) return unusable(folder, "cannot be read: " + error.message() + ".");
  return found;
}

}  // namespace

Chosen choose(const WebFile& file, Wishes wishes) {
  const auto& [plain, gzip, brotli] = file.forms;
  const bool takes_brotli = brotli && wishes.brotli > 0;
  const bool takes_gzip = gzip && wishes.gzip > 0;
  if (takes_brotli && (!takes_gzip || wishes.brotli >= wishes.gzip)) return {Encoding::brotli, *brotli};
  if (takes_gzip) return {Encoding::gzip, *gzip};
  return {Encoding::identity, *plain};
}

Outcome<WebFiles> load_web_files(const fs::path& folder) {
  std::error_code error;
  if (!fs::exists(folder, error)) return unusable(folder, "does not exist.");
  if (!fs::is_directory(folder, error)) return unusable(folder, "is not a folder.");
  auto found = read_folder(folder);
  if (!found) return std::unexpected(found.error());
  if (!found->contains("/index.html")) return unusable(folder, "has no index.html.");

  WebFiles files;
  const auto is_form_of_another = [&](std::string_view path) {
    return (path.ends_with(".br") || path.ends_with(".gz")) &&
           found->contains(std::string(path.substr(0, path.size() - 3)));
  };
  for (auto& [path, bytes] : *found) {
    if (is_form_of_another(path)) continue;
    auto& file = files[path];
    file.type = content_type(path);
    file.cache_control = is_named_by_content(path) ? "public, max-age=31536000, immutable" : "no-cache";
    file.forms[static_cast<std::size_t>(Encoding::identity)] = make_form(std::move(bytes), Encoding::identity);
  }
  for (auto& [path, bytes] : *found) {
    if (!is_form_of_another(path)) continue;
    const auto encoding = path.ends_with(".br") ? Encoding::brotli : Encoding::gzip;
    auto& file = files.at(path.substr(0, path.size() - 3));
    file.forms[static_cast<std::size_t>(encoding)] = make_form(std::move(bytes), encoding);
  }
  return files;
}

bool is_deep_link(std::string_view path) {
  if (!path.starts_with('/') || path.starts_with("/assets/") || path.find("//") != std::string_view::npos) return false;
  return std::ranges::all_of(path, [](char c) { return c == '/' || is_word(c); });
}

}  // namespace keel::server
