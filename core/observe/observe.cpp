// One reading, and nothing kept of it but the columns.
#include "core/observe/observe.hpp"

namespace keel::observe {

Result<Observed> observe(journal::Journal& journal, std::int64_t now, std::int64_t offset, std::int64_t since) {
  Observer observer;
  TRY(observer.look(journal, now, offset, since));
  return std::move(observer.seen());
}

}  // namespace keel::observe
