// Carries out the core's plans on real files. The journal is one file at its path; compaction fills FILE.new beside it,
// which then takes its name. The core calls the two `a` and `b`, and they change places at that moment.
#pragma once

#include <map>

#include "cli/file_handle.hpp"
#include "core/api/plan.hpp"

namespace keel::cli {

using api::FileName;

enum class Access { read, write, create };

class FileHost {
 public:
  // Opens and locks: readers share, a writer is alone. `create` makes the file and expects it to be empty.
  // Throws Trouble.
  FileHost(const std::string& path, Access access);

  // Absolute and without links: names the place for good.
  const std::string& path() const { return path_; }
  std::string path_of(FileName name) const;

  // The first `limit` bytes of a file; fewer when it is shorter, none when it is absent. Throws Trouble.
  Blob read(FileName name, std::uint64_t limit = ~std::uint64_t{0});
  // Of `b` only what an interrupted compaction of this very journal has left; anything else that is called FILE.new
  // belongs to somebody else. Throws Trouble.
  Blob read_left_behind(std::uint64_t limit);

  // The steps in order; after a failure the undo steps. 0, or the errno of the step that failed.
  int carry_out(const api::Plan& plan, ByteSpan blob);

  // Compaction may begin: nothing foreign stands in its way and there is room. Throws Trouble.
  void prepare_rewrite();
  // The file that was `b` becomes the journal. Throws Trouble.
  void take_over(FileName now_journal);
  // FILE.new goes, if it is this program's own: nothing in it is needed.
  void remove_left_behind();
  // Takes back a `create` that came to nothing, if it made the file.
  void remove_created();

 private:
  void open_locked(Access access);
  FileName idle_file() const;
  bool is_left_behind(FileName idle);
  // Opens at first use; makes the file if `may_create`.
  FileHandle* handle(FileName name, bool may_create);
  int take(const api::PlanStep& step, ByteSpan blob);

  std::string path_;
  FileName journal_ = FileName::a;
  std::map<FileName, FileHandle> handles_;
  bool created_ = false;    // the journal's file was not there before
  bool new_names_ = false;  // a file was made whose name is not safe yet
};

}  // namespace keel::cli
