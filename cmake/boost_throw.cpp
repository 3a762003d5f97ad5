// Boost asks for this function where exceptions are off: the core never relies on Boost throwing, so it ends the program.
#include <boost/throw_exception.hpp>

#include <cstdlib>

namespace boost {

void throw_exception(const std::exception&) { std::abort(); }
void throw_exception(const std::exception&, const source_location&) { std::abort(); }

}  // namespace boost
