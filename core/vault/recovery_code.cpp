// Making, checking and reading recovery codes.
#include "core/vault/recovery_code.hpp"

#include <cstdint>
#include <vector>

#include "core/crypto/random.hpp"

namespace keel::vault {

namespace {

// 32 characters that are hard to take for each other: without I, L, O and U.
constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int unknown = -1;
constexpr std::size_t size = recovery_group_size;

using Group = std::array<int, size>;
using Symbols = std::vector<int>;

// In GF(32) with x^5 + x^2 + 1, times x.
constexpr int times_x(int value) { return ((value << 1) ^ ((value & 16) != 0 ? 0b100101 : 0)) & 31; }

// x d0 + x^2 d1 + x^3 d2 + x^4 d3 + (place + 1): the weights differ from each other and from 1, so any one changed
// character and any two exchanged ones give another sum, and a group fits no other place.
constexpr int check_symbol(const Group& group, int place) {
  int sum = 0;
  for (int i = 3; i >= 0; --i) sum = times_x(sum ^ group[static_cast<std::size_t>(i)]);
  return sum ^ (place + 1);
}

bool is_right(const Group& group, int place) {
  for (int symbol : group) {
    if (symbol == unknown) return false;
  }
  return group.back() == check_symbol(group, place);
}

int symbol_of(char c) {
  if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  if (c == 'O') c = '0';
  if (c == 'I' || c == 'L') c = '1';
  auto found = alphabet.find(c);
  return found == std::string_view::npos ? unknown : static_cast<int>(found);
}

bool is_letter_or_digit(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// What stands between spaces, hyphens of any script and the like.
std::vector<Symbols> pieces_of(std::string_view typed) {
  std::vector<Symbols> pieces;
  bool inside = false;
  for (char c : typed) {
    bool symbol = is_letter_or_digit(c);
    if (symbol && !inside) pieces.emplace_back();
    if (symbol) pieces.back().push_back(symbol_of(c));
    inside = symbol;
  }
  return pieces;
}

// A piece of another length becomes a group that is right nowhere.
Group as_group(const Symbols& piece) {
  Group group;
  group.fill(unknown);
  if (piece.size() == size) std::copy(piece.begin(), piece.end(), group.begin());
  return group;
}

std::vector<Group> every_five(const std::vector<Symbols>& pieces) {
  Symbols all;
  for (const Symbols& piece : pieces) all.insert(all.end(), piece.begin(), piece.end());
  std::vector<Group> groups;
  for (std::size_t at = 0; at + size <= all.size(); at += size) {
    groups.push_back(as_group(
        Symbols(all.begin() + static_cast<std::ptrdiff_t>(at), all.begin() + static_cast<std::ptrdiff_t>(at + size))));
  }
  if (groups.size() == recovery_groups && all.size() > groups.size() * size) groups.back().fill(unknown);
  return groups;
}

RecoveryCheck judge(const std::vector<Group>& groups) {
  RecoveryCheck check;
  check.groups = static_cast<int>(groups.size());
  int places = std::min(check.groups, recovery_groups);
  auto right = [&](int group, int place) { return is_right(groups[static_cast<std::size_t>(group)], place); };
  for (int i = 0; i < places && !check.wrong_group; ++i) {
    if (!right(i, i)) check.wrong_group = i;
  }
  if (check.wrong_group) {
    int wrong = *check.wrong_group;
    for (int j = wrong + 1; j < places && !check.swapped_with; ++j) {
      if (!right(j, j) && right(j, wrong) && right(wrong, j)) check.swapped_with = j;
    }
  }
  check.complete = check.groups == recovery_groups && !check.wrong_group;
  return check;
}

}  // namespace

RecoveryGroups new_recovery_code() {
  RecoveryGroups code;
  for (int place = 0; place < recovery_groups; ++place) {
    Group group{};
    for (std::size_t i = 0; i + 1 < size; ++i) group[i] = static_cast<int>(crypto::random_below(32));
    group.back() = check_symbol(group, place);
    for (int symbol : group) code[static_cast<std::size_t>(place)] += alphabet[static_cast<std::size_t>(symbol)];
  }
  return code;
}

RecoveryCheck check_recovery_code(std::string_view typed) {
  auto pieces = pieces_of(typed);
  RecoveryCheck check = judge(every_five(pieces));
  if (check.complete || pieces.size() != recovery_groups) return check;
  std::vector<Group> groups;
  for (const Symbols& piece : pieces) groups.push_back(as_group(piece));
  return judge(groups);
}

Result<std::string> recovery_secret(std::string_view typed) {
  if (!check_recovery_code(typed).complete) return fail(ErrorCode::wrong_key, "the recovery code is not complete");
  std::string secret;
  secret.reserve(recovery_groups * size);
  for (const Symbols& piece : pieces_of(typed)) {
    for (int symbol : piece) secret += alphabet[static_cast<std::size_t>(symbol)];
  }
  return secret;
}

}  // namespace keel::vault
