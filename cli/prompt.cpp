// The terminal without echo.
#include "cli/prompt.hpp"

#include <fcntl.h>
#include <signal.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <cerrno>

#include "cli/trouble.hpp"

namespace keel::cli {
namespace {

volatile sig_atomic_t caught_signal = 0;

extern "C" void note_signal(int number) { caught_signal = number; }

// While it lives, signals that would end the program only interrupt the reading.
class SignalsNoted {
 public:
  SignalsNoted() {
    caught_signal = 0;
    struct sigaction noting = {};
    noting.sa_handler = note_signal;
    for (std::size_t i = 0; i < numbers.size(); ++i) ::sigaction(numbers[i], &noting, &before_[i]);
  }
  ~SignalsNoted() {
    for (std::size_t i = 0; i < numbers.size(); ++i) ::sigaction(numbers[i], &before_[i], nullptr);
  }
  SignalsNoted(const SignalsNoted&) = delete;
  SignalsNoted& operator=(const SignalsNoted&) = delete;

 private:
  static constexpr std::array<int, 4> numbers{SIGINT, SIGTERM, SIGHUP, SIGQUIT};
  std::array<struct sigaction, 4> before_{};
};

class EchoOff {
 public:
  explicit EchoOff(int terminal) : terminal_(terminal) {
    ::tcgetattr(terminal_, &before_);
    termios silent = before_;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    ::tcsetattr(terminal_, TCSAFLUSH, &silent);
  }
  ~EchoOff() { ::tcsetattr(terminal_, TCSAFLUSH, &before_); }
  EchoOff(const EchoOff&) = delete;
  EchoOff& operator=(const EchoOff&) = delete;

 private:
  int terminal_;
  termios before_{};
};

// Nothing here can be done about a terminal that does not take the question.
void say(int terminal, std::string_view text) { [[maybe_unused]] auto written = ::write(terminal, text.data(), text.size()); }

// Whether the line was read to its end; characters beyond the limit make it false as well.
bool read_line(int terminal, SecretText& line) {
  char byte = 0;
  bool fits = true;
  while (caught_signal == 0) {
    ssize_t size = ::read(terminal, &byte, 1);
    if (size == 0 || (size == 1 && byte == '\n')) return fits;
    if (size == 1) fits = line.add({&byte, 1}) && fits;
    else if (errno != EINTR) return false;
  }
  return false;
}

}  // namespace

SecretText ask_secret(std::string_view question) {
  int terminal = ::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (terminal < 0) throw Trouble{ExitCode::refused, "no_passphrase", "There is no terminal to ask on. Give the passphrase with --passphrase-file."};
  SecretText line;
  bool whole = false;
  {
    // Before the question: what is typed as soon as it stands there must not be shown either.
    SignalsNoted noted;
    EchoOff silent(terminal);
    say(terminal, question);
    whole = read_line(terminal, line);
  }
  // Only now: whoever sees the line end may rely on the echo.
  say(terminal, "\n");
  ::close(terminal);
  if (caught_signal != 0) ::raise(caught_signal);
  if (!whole) throw Trouble{ExitCode::refused, "too_long", "This is too long for a passphrase. Use at most 1,024 bytes."};
  if (line.view().empty()) throw Trouble{ExitCode::refused, "no_passphrase", "Nothing was typed, so nothing was opened. Try again."};
  return line;
}

}  // namespace keel::cli
