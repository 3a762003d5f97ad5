// Facts about files: the vectors of tests/vectors/questionnaires, and the limits.
#include <doctest/doctest.h>

#include <cstdio>

#include "core/forms/decimal.hpp"
#include "core/forms/read_file.hpp"
#include "core/record/record.hpp"
#include "core/reflect/read.hpp"
#include "core/reflect/write.hpp"

using namespace keel;
using namespace keel::forms;

namespace {

struct Case {
  std::string meaning;
  reflect::Raw file;
  std::optional<reflect::Raw> questionnaire;
  std::vector<std::string> left_out;
  std::optional<std::string> trouble;
  std::optional<std::string> link;
  std::optional<std::string> text;
  KEEL_FIELDS(Case, meaning, file, questionnaire, left_out, trouble, link, text)
};

struct Vectors {
  std::string meaning;
  std::vector<Case> cases;
  KEEL_FIELDS(Vectors, meaning, cases)
};

std::vector<Case> vectors() {
  std::FILE* file = std::fopen(KEEL_VECTORS "/questionnaires/files.json", "rb");
  REQUIRE(file != nullptr);
  std::string text(std::size_t{1} << 18, '\0');
  text.resize(std::fread(text.data(), 1, text.size(), file));
  std::fclose(file);
  auto read = reflect::read<Vectors>(text);
  REQUIRE(read.has_value());
  return read->cases;
}

std::string asking(std::string_view items, std::string_view more = "") {
  return "{\"resourceType\":\"Questionnaire\"," + std::string(more) + "\"item\":[" + std::string(items) + "]}";
}
std::string question(std::string_view link, std::string_view text = "Was it loud?") {
  return R"({"linkId":")" + std::string(link) + R"(","type":"choice","text":")" + std::string(text) + R"(","answerOption":[{"valueInteger":0},{"valueInteger":1}]})";
}
Trouble trouble_of(const std::string& file) {
  auto read = read_file(file);
  REQUIRE_FALSE(read.has_value());
  return read.error().trouble;
}

}  // namespace

TEST_CASE("every_vector_of_a_questionnaire_s_file_is_read_or_refused_with_its_place") {
  for (const Case& vector : vectors()) {
    CAPTURE(vector.meaning);
    auto read = read_file(vector.file.text);
    std::string found = read ? "" : std::string(reflect::name_of(read.error().trouble));
    CAPTURE(found);
    REQUIRE(read.has_value() == vector.questionnaire.has_value());
    if (!read) {
      CHECK(found == vector.trouble);
      CHECK(read.error().link == vector.link);
      CHECK(read.error().text == vector.text);
      continue;
    }
    CHECK(record::canonical_body("questionnaire", vector.questionnaire->text) == reflect::write(read->questionnaire));
    CHECK(read->left_out == vector.left_out);
  }
}

TEST_CASE("what_is_no_json_too_long_or_nested_without_end_is_refused_before_it_is_looked_into") {
  CHECK(trouble_of("") == Trouble::unreadable);
  CHECK(trouble_of("%PDF-1.7") == Trouble::unreadable);
  CHECK(trouble_of(asking(question("1")) + "x") == Trouble::unreadable);
  CHECK(trouble_of(std::string(100'000, '[')) == Trouble::unreadable);
  CHECK(trouble_of(asking(question("1")) + std::string(most_bytes, ' ')) == Trouble::too_long);
  CHECK(read_file("\xef\xbb\xbf" + asking(question("1"))).has_value());
}

TEST_CASE("no_more_is_read_than_anybody_fills_in") {
  std::string many;
  for (int n = 0; n < 201; ++n) many += (n > 0 ? "," : "") + question(std::to_string(n));
  CHECK(trouble_of(asking(many)) == Trouble::too_many);
  CHECK(trouble_of(asking(question("1", std::string(2001, 'a')))) == Trouble::text);
  CHECK(read_file(asking(question("1", std::string(2000, 'a')))).has_value());
  std::string options = R"({"valueInteger":0})";
  for (int n = 1; n < 31; ++n) options += R"(,{"valueInteger":)" + std::to_string(n) + "}";
  CHECK(trouble_of(asking(R"({"linkId":"1","type":"choice","text":"a","answerOption":[)" + options + "]}")) == Trouble::too_many);
}

TEST_CASE("decimals_are_taken_digit_by_digit_and_only_small_plain_ones") {
  CHECK(millionths_of("0.1") == 100'000);
  CHECK(millionths_of("-2.5") == -2'500'000);
  CHECK(millionths_of("4.700000") == 4'700'000);
  CHECK(millionths_of("100000") == largest);
  for (const char* text : {"100000.000001", "1e2", "0.1234567", "1.", ".5", "", "x", "99999999999999999999999", "1 2", "\"1\""}) {
    CAPTURE(text);
    CHECK_FALSE(millionths_of(text).has_value());
  }
}

TEST_CASE("a_file_without_a_title_is_called_by_its_name_or_by_nothing") {
  CHECK(read_file(asking(question("1"), R"("name":"Loudness",)"))->questionnaire.title == "Loudness");
  CHECK(read_file(asking(question("1")))->questionnaire.title.empty());
}
