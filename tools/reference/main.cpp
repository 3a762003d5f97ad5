// insight_reference FOLDER: runs every case of every file in FOLDER and says where core/insight answers otherwise.
#include <dirent.h>

#include <algorithm>
#include <cstdio>

#include "tools/reference/case.hpp"
#include "tools/reference/compare.hpp"

namespace keel::reference {
namespace {

constexpr std::size_t most_lines = 12;  // of what was missed, per file

std::vector<std::string> files_in(const std::string& folder) {
  std::vector<std::string> names;
  DIR* open = opendir(folder.c_str());
  if (!open) return names;
  while (const dirent* entry = readdir(open)) {
    std::string name = entry->d_name;
    if (name.ends_with(".json")) names.push_back(name);
  }
  closedir(open);
  std::ranges::sort(names);
  return names;
}

std::string text_of(const std::string& path) {
  std::string text;
  std::FILE* file = std::fopen(path.c_str(), "rb");
  if (!file) return text;
  char piece[65536];
  while (std::size_t size = std::fread(piece, 1, sizeof piece, file)) text.append(piece, size);
  std::fclose(file);
  return text;
}

std::string hexadecimal(std::uint64_t value) {
  char text[17];
  std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(value));
  return text;
}

// The journal that the file's cases are derived from; what the file says about it is compared too.
Journal journal_of(const Json& recipe, Tally& tally) {
  const Json* seed = recipe.find("seed_hex");
  Journal journal = make_journal(seed ? std::strtoull(seed->text.c_str(), nullptr, 16) : 0, static_cast<std::int64_t>(recipe.number_or("n", 0)));
  Json sums = Json::object();
  for (const Field& field : fields) {
    std::int64_t sum = 0;
    for (const Episode& episode : journal.episodes) sum += episode.*field.member;
    sums.set(field.name, sum);
  }
  if (const Json* expected = recipe.find("field_sums")) compare(*expected, &sums, {0, 0}, "recipe.field_sums", tally);
  if (const Json* expected = recipe.find("hash_fnv1a64")) {
    Json got;
    got.kind = Json::Kind::text;
    got.text = hexadecimal(check_sum(journal.episodes));
    compare(*expected, &got, {0, 0}, "recipe.hash_fnv1a64", tally);
  }
  return journal;
}

void run_case(const Json& one, const Methods& methods, const Journal& journal, double absolute, Tally& tally) {
  static const Json empty = Json::object();
  auto member = [&](std::string_view name) -> const Json& {
    const Json* found = one.find(name);
    return found ? *found : empty;
  };
  std::string where = member("id").text + " (" + member("method").text + ")";
  auto method = methods.find(member("method").text);
  if (method == methods.end()) {
    tally.missed.push_back(where + ": no such method here");
    return;
  }
  Json got = method->second({member("args"), member("input"), &journal});
  Tolerance tolerance{absolute, one.number_or("tol_rel", 1e-9)};
  if (member("method").text == "crossed_reml") {
    // The reference's optimiser stops early: its criterion is exact, where it stopped is not.
    tolerance.absolute = 2e-3;
    const Json* criterion = member("expect").find("reml_criterion");
    if (criterion) compare(*criterion, got.find("reml_criterion"), {absolute, 1e-8}, where + ".reml_criterion, closely", tally);
  }
  compare(member("expect"), &got, tolerance, where, tally);
}

Tally run_file(const Json& file, const Methods& methods, std::size_t& cases) {
  Tally tally;
  Journal journal;
  if (const Json* recipe = file.find("recipe")) journal = journal_of(*recipe, tally);
  const Json* all = file.find("cases");
  cases = all ? all->items.size() : 0;
  for (std::size_t i = 0; i < cases; ++i) run_case(all->items[i], methods, journal, file.number_or("tol_abs", 1e-12), tally);
  return tally;
}

int run(const std::string& folder) {
  Methods known = methods();
  std::size_t compared = 0, missed = 0;
  for (const std::string& name : files_in(folder)) {
    auto file = read_json(text_of(folder + "/" + name));
    if (!file) {
      std::printf("%-24s cannot be read\n", name.c_str());
      ++missed;
      continue;
    }
    std::size_t cases = 0;
    Tally tally = run_file(*file, known, cases);
    std::printf("%-24s %3zu cases, %6zu numbers, %zu missed\n", name.c_str(), cases, tally.compared, tally.missed.size());
    for (std::size_t i = 0; i < std::min(most_lines, tally.missed.size()); ++i) std::printf("    %s\n", tally.missed[i].c_str());
    compared += tally.compared;
    missed += tally.missed.size();
  }
  std::printf("%zu compared, %zu missed\n", compared, missed);
  return compared > 0 && missed == 0 ? 0 : 1;
}

}  // namespace
}  // namespace keel::reference

int main(int count, char** words) {
  if (count != 2) {
    std::fprintf(stderr, "usage: insight_reference FOLDER\n");
    return 2;
  }
  return keel::reference::run(words[1]);
}
