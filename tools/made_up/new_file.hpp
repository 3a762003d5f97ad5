// A new journal file that a program fills, through the same calls as everybody else.
#pragma once

#include <span>
#include <string>

#include "cli/client.hpp"

namespace keel::tools {

class NewFile {
 public:
  // The first line of `passphrase_file` is its passphrase; `now` and `offset` are when it was created. Throws cli::Trouble.
  NewFile(const std::string& path, const std::string& passphrase_file, std::int64_t now, std::int64_t offset);

  // Written at once, as if at the time of the last one. Throws cli::Trouble.
  void append(std::vector<api::NewMoment> moments);
  void compact();
  // One line to standard output.
  void say();

 private:
  cli::FileHost host_;
  cli::Client client_;
};

}  // namespace keel::tools
