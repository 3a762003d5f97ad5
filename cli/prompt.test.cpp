// Facts about the passphrase prompt, on a real terminal.
#include <doctest/doctest.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <termios.h>
#include <unistd.h>

#include "cli/program.test.hpp"

using namespace keel::cli::test;

namespace {

// The program with a terminal of its own, and what stands on that terminal.
class Terminal {
 public:
  Terminal(const Place& place, std::vector<std::string> words) {
    words.insert(words.begin(), {"--journal", place.journal()});
    process_ = ::forkpty(&terminal_, nullptr, nullptr, nullptr);
    if (process_ == 0) become_program(place, words);
  }
  ~Terminal() { ::close(terminal_); }
  Terminal(const Terminal&) = delete;
  Terminal& operator=(const Terminal&) = delete;

  // Reads until `text` has come; false when the program ends first or after 20 seconds.
  bool wait_until_shown(std::string_view text) {
    while (shown_.find(text, seen_) == std::string::npos) {
      pollfd waiting{terminal_, POLLIN, 0};
      char piece[512];
      ssize_t size = ::poll(&waiting, 1, 20'000) > 0 ? ::read(terminal_, piece, sizeof piece) : 0;
      if (size <= 0) return false;
      shown_.append(piece, static_cast<std::size_t>(size));
    }
    seen_ = shown_.find(text, seen_) + text.size();
    return true;
  }
  void type(std::string_view text) const { REQUIRE(::write(terminal_, text.data(), text.size()) == static_cast<ssize_t>(text.size())); }
  bool echoes() const {
    termios now{};
    ::tcgetattr(terminal_, &now);
    return (now.c_lflag & ECHO) != 0;
  }
  int finish() {
    while (wait_until_shown("\n")) {
    }
    return wait_for(process_);
  }
  const std::string& shown() const { return shown_; }

  // The two passphrases that init asks for.
  void type_twice(const std::string& first, const std::string& again) {
    REQUIRE(wait_until_shown("Passphrase: "));
    type(first + "\n");
    REQUIRE(wait_until_shown("again: "));
    type(again + "\n");
  }

 private:
  pid_t process_ = -1;
  int terminal_ = -1;
  std::string shown_;
  std::size_t seen_ = 0;
};

}  // namespace

TEST_CASE("init_asks_twice_and_nothing_that_is_typed_is_shown") {
  Place place;
  Terminal terminal(place, {"init"});
  terminal.type_twice("correct horse battery", "correct horse battery");
  CHECK(terminal.finish() == 0);
  CHECK(terminal.shown().find("horse") == std::string::npos);
  CHECK(place.run({"list"}).code == 0);
}

TEST_CASE("two_different_passphrases_make_no_journal") {
  Place place;
  Terminal terminal(place, {"init"});
  terminal.type_twice("correct horse battery", "correct horse batterz");
  CHECK(terminal.finish() == 1);
  CHECK(terminal.shown().find("differ") != std::string::npos);
  CHECK(place.names().empty());
}

TEST_CASE("the_journal_is_not_held_while_somebody_types") {
  Place place;
  REQUIRE(place.run({"init"}).code == 0);
  Terminal terminal(place, {"log", "note", "typed slowly"});
  REQUIRE(terminal.wait_until_shown("Passphrase: "));
  CHECK(place.run({"log", "note", "meanwhile"}).code == 0);
  terminal.type("correct horse battery\n");
  CHECK(terminal.finish() == 0);
  CHECK(count_lines(place.run({"list"}).out) == 2);
}

TEST_CASE("the_echo_is_off_while_asking_and_back_after_an_interruption") {
  Place place;
  REQUIRE(place.run({"init"}).code == 0);
  Terminal terminal(place, {"list"});
  REQUIRE(terminal.wait_until_shown("Passphrase: "));
  CHECK_FALSE(terminal.echoes());
  terminal.type("corr\x03");
  REQUIRE(terminal.wait_until_shown("\n"));
  CHECK(terminal.echoes());
  CHECK(terminal.finish() == -1);
}
