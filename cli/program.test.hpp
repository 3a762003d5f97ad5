// For tests: the real program as a process of its own, with real files in a folder that is gone at the end.
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace keel::cli::test {

inline constexpr const char* passphrase = "correct horse battery";

struct Ended {
  int code = -1;  // exit code; -1 when it was ended by a signal
  std::string out, error;
};

// A folder with a passphrase file, and the state folder of the programs started for it.
class Place {
 public:
  Place();
  ~Place();
  Place(const Place&) = delete;
  Place& operator=(const Place&) = delete;

  std::string path(const std::string& name) const { return (folder_ / name).string(); }
  std::string journal() const { return path("diary.keel"); }
  void write(const std::string& name, std::string_view bytes) const;
  std::string read(const std::string& name) const;
  // Names in the folder, but for those that every Place has.
  std::vector<std::string> names() const;

  // evenkeel --journal diary.keel --passphrase-file ... with these words; `input` is its standard input.
  Ended run(std::vector<std::string> words, const std::string& input = "") const;
  // The same with no options added.
  Ended run_bare(std::vector<std::string> words, const std::string& input = "") const;
  // As run, but no file may grow beyond `bytes`.
  Ended run_limited(std::vector<std::string> words, std::uint64_t bytes) const;
  // Starts `run` and returns at once; its standard output goes to the file `out`.
  pid_t start(std::vector<std::string> words, const std::string& out) const;

  // What run() adds in front.
  std::vector<std::string> with_options(std::vector<std::string> words) const;

 private:
  std::filesystem::path folder_;
};

// Exit code as in Ended.
int wait_for(pid_t process);
// Replaces this process by the program; for use after a fork.
[[noreturn]] void become_program(const Place& place, const std::vector<std::string>& words);

// The ids of all entries.
std::set<std::string> listed_ids(const Place& place);
// The id in "Saved <id>".
std::string saved_id(const Ended& ended);
std::vector<std::string> lines_of(const std::string& text);
std::size_t count_lines(const std::string& text);

}  // namespace keel::cli::test
