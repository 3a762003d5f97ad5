# The libraries of others, each as one target: Debian's packages natively, for wasm libsodium from source.
add_library(third_party_sodium INTERFACE)
add_library(third_party_boost INTERFACE)

if(WASI)
  include(wasm_libraries)
else()
  find_path(SODIUM_INCLUDE sodium.h REQUIRED)
  find_library(SODIUM_LIBRARY sodium REQUIRED)
  find_library(UTF8PROC_LIBRARY utf8proc REQUIRED)
  add_library(third_party_utf8proc INTERFACE)
  find_path(BOOST_INCLUDE boost/json/src.hpp REQUIRED)
  target_link_libraries(third_party_sodium INTERFACE "${SODIUM_LIBRARY}")
  target_link_libraries(third_party_utf8proc INTERFACE "${UTF8PROC_LIBRARY}")

  find_package(Threads REQUIRED)
endif()

add_library(boost_throw STATIC "${CMAKE_SOURCE_DIR}/cmake/boost_throw.cpp")
target_link_libraries(boost_throw PRIVATE keel_core_flags)
target_link_libraries(third_party_boost INTERFACE boost_throw)
