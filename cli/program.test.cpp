// Starting the program and collecting what it says.
#include "cli/program.test.hpp"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <stdexcept>

namespace keel::cli::test {
namespace {

// Runs the program to its end with its three streams in files of the place.
Ended run_with(const Place& place, const std::vector<std::string>& words, const std::string& input, const std::function<void()>& prepare) {
  place.write("stdin", input);
  pid_t process = ::fork();
  if (process == 0) {
    ::dup2(::open(place.path("stdin").c_str(), O_RDONLY), STDIN_FILENO);
    ::dup2(::open(place.path("stdout").c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600), STDOUT_FILENO);
    ::dup2(::open(place.path("stderr").c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600), STDERR_FILENO);
    prepare();
    become_program(place, words);
  }
  int code = wait_for(process);
  return {code, place.read("stdout"), place.read("stderr")};
}

}  // namespace

Place::Place() {
  std::string name = (std::filesystem::temp_directory_path() / "evenkeel-XXXXXX").string();
  if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
  folder_ = std::filesystem::canonical(name);
  write("passphrase", std::string(passphrase) + "\n");
}

Place::~Place() {
  std::error_code ignored;
  std::filesystem::remove_all(folder_, ignored);
}

void Place::write(const std::string& name, std::string_view bytes) const { std::ofstream(folder_ / name, std::ios::binary) << bytes; }

std::string Place::read(const std::string& name) const {
  std::ifstream file(folder_ / name, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<std::string> Place::names() const {
  std::vector<std::string> found;
  for (const auto& entry : std::filesystem::directory_iterator(folder_)) found.push_back(entry.path().filename().string());
  for (const char* always : {"passphrase", "state", "stdin", "stdout", "stderr"}) std::erase(found, always);
  std::ranges::sort(found);
  return found;
}

std::vector<std::string> Place::with_options(std::vector<std::string> words) const {
  words.insert(words.begin(), {"--journal", journal(), "--passphrase-file", path("passphrase")});
  return words;
}

Ended Place::run(std::vector<std::string> words, const std::string& input) const { return run_bare(with_options(std::move(words)), input); }

Ended Place::run_bare(std::vector<std::string> words, const std::string& input) const {
  return run_with(*this, words, input, [] {});
}

Ended Place::run_limited(std::vector<std::string> words, std::uint64_t bytes) const {
  return run_with(*this, with_options(std::move(words)), "", [bytes] {
    rlimit limit{bytes, bytes};
    ::setrlimit(RLIMIT_FSIZE, &limit);
  });
}

pid_t Place::start(std::vector<std::string> words, const std::string& out) const {
  words = with_options(std::move(words));
  pid_t process = ::fork();
  if (process != 0) return process;
  ::dup2(::open(path(out).c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600), STDOUT_FILENO);
  become_program(*this, words);
}

int wait_for(pid_t process) {
  int status = 0;
  ::waitpid(process, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

void become_program(const Place& place, const std::vector<std::string>& words) {
  ::setenv("XDG_STATE_HOME", place.path("state").c_str(), 1);
  ::setenv("TZ", "UTC", 1);
  auto program = (std::filesystem::read_symlink("/proc/self/exe").parent_path() / "evenkeel").string();
  std::vector<char*> pointers{program.data()};
  for (const std::string& word : words) pointers.push_back(const_cast<char*>(word.c_str()));
  pointers.push_back(nullptr);
  ::execv(program.c_str(), pointers.data());
  ::_exit(127);
}

std::set<std::string> listed_ids(const Place& place) {
  std::set<std::string> ids;
  constexpr std::string_view start = "{\"id\":\"";
  for (const std::string& line : lines_of(place.run({"list", "--json", "--limit", "0"}).out)) ids.insert(line.substr(start.size(), 32));
  return ids;
}

std::string saved_id(const Ended& ended) {
  auto at = ended.out.find("Saved ");
  return at == std::string::npos ? "" : ended.out.substr(at + 6, 32);
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = text.find('\n', at);
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

std::size_t count_lines(const std::string& text) { return static_cast<std::size_t>(std::ranges::count(text, '\n')); }

}  // namespace keel::cli::test
