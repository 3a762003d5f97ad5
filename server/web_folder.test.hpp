// For tests: a small built web app in a folder of its own, gone at the end.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>

namespace keel::server::test {

class WebFolder {
 public:
  WebFolder() {
    std::string pattern = std::filesystem::temp_directory_path() / "evenkeel-server-XXXXXX";
    if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no temporary folder");
    root_ = pattern;
    write("outside.txt", "outside the app");
    write("web/index.html", "<!doctype html><title>Notes</title>");
    write("web/sw.js", "self.skipWaiting()");
    write("web/manifest.webmanifest", "{}");
    write("web/assets/main-Bq3xK9aZ.js", "export {}");
    write("web/assets/main-Bq3xK9aZ.js.br", "brotli bytes");
    write("web/assets/main-Bq3xK9aZ.js.gz", "gzip bytes");
    write("web/assets/style-0a1b2c3d.css", "a{}");
    write("web/assets/style-0a1b2c3d.css.gz", "gzip css");
    write("web/assets/keel-D4e5F6g7.wasm", std::string_view("\0asm", 4));
    write("web/assets/plain.js", "without a hash");
    write("web/icons/icon.svg", "<svg/>");
    write("web/.secret", "hidden");
    std::filesystem::create_symlink(root_ / "outside.txt", web() / "link.txt");
  }
  ~WebFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(root_, ignored);
  }
  WebFolder(const WebFolder&) = delete;
  WebFolder& operator=(const WebFolder&) = delete;

  std::filesystem::path web() const { return root_ / "web"; }
  std::filesystem::path root() const { return root_; }

  void write(const std::filesystem::path& path, std::string_view bytes) const {
    std::filesystem::create_directories((root_ / path).parent_path());
    std::ofstream(root_ / path, std::ios::binary) << bytes;
  }

 private:
  std::filesystem::path root_;
};

}  // namespace keel::server::test
