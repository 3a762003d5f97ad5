// insight_coverage [JOURNALS]: simulated journals with a known truth; prints, as the table of docs/statistics.md, how often each range
// holds it, and how often a claim is made where there is none.
#include <cstdlib>

#include "bench/native/coverage/rate.hpp"

int main(int count, char** words) {
  using namespace keel::insight;
  int journals = count > 1 ? std::atoi(words[1]) : 2000;
  std::printf("| what | entries | measured | wanted | of |\n|---|---|---|---|---|\n");
  for (int urge_count : {8, 15, 30, 100}) urges(journals, urge_count);
  for (int fear_count : {10, 30, 100}) fears(journals, fear_count);
  for (int episodes : {30, 60, 120, 300}) tags(journals, episodes, 0);
  for (int episodes : {60, 120, 300}) tags(journals, episodes, 1);
  for (int uses : {40, 60, 120}) arms(journals, uses, 0, false);
  for (int uses : {40, 60, 120}) arms(journals, uses, 0, true);
  for (int uses : {40, 60, 120}) arms(journals, uses, 1.5, false);
  for (int day_count : {30, 60, 120}) days(journals, day_count, false);
  for (int day_count : {60, 120}) days(journals, day_count, true);
  for (double carried : {0.0, 0.4}) weeks(journals, 26, carried);
  for (int times : {30, 60, 120}) halves(journals, times, 40);
  for (int times : {60, 120}) halves(journals, times, 25);
}
