# How a folder becomes targets: keel_library for the core, keel_program for what people start, and the tests of both.

# The .cpp files of the current folder that are neither tests nor fuzz targets.
function(keel_sources result)
  file(GLOB found CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp")
  list(FILTER found EXCLUDE REGEX "\\.(test|fuzz)\\.cpp$")
  set(${result} ${found} PARENT_SCOPE)
endfunction()

# keel_library(name [DEPENDS target...] [EXCLUDE regex...]): the folder as a static library without exceptions.
# A folder with headers only becomes an interface library, so that others may name it before it has sources.
function(keel_library name)
  cmake_parse_arguments(PARSE_ARGV 1 library "" "" "DEPENDS;EXCLUDE")
  keel_sources(sources)
  foreach(pattern IN LISTS library_EXCLUDE)
    list(FILTER sources EXCLUDE REGEX "${pattern}")
  endforeach()
  if(sources)
    add_library(${name} STATIC ${sources})
    target_link_libraries(${name} PRIVATE keel_core_flags PUBLIC ${library_DEPENDS})
    set_target_properties(${name} PROPERTIES UNITY_BUILD ${KEEL_WHOLE} UNITY_BUILD_BATCH_SIZE 16)
  else()
    add_library(${name} INTERFACE)
    target_link_libraries(${name} INTERFACE ${library_DEPENDS})
  endif()
  set_property(GLOBAL APPEND PROPERTY keel_libraries ${name})
endfunction()

# What people start, without the tests.
add_custom_target(programs)

# In the dev preset: for what is slow to compile and need not run fast.
function(keel_compile_fast)
  foreach(target IN LISTS ARGN)
    target_compile_options(${target} PRIVATE "$<$<CONFIG:Debug>:-O0>")
  endforeach()
endfunction()

# Tests as one program that knows where the vectors are; in wasm that is where Node shows them to it.
function(keel_test_program name)
  cmake_parse_arguments(PARSE_ARGV 1 program "" "" "FILES;DEPENDS")
  add_executable(${name} ${program_FILES} "${CMAKE_SOURCE_DIR}/tests/main.cpp")
  target_link_libraries(${name} PRIVATE keel_flags ${program_DEPENDS})
  set(vectors "${CMAKE_SOURCE_DIR}/tests/vectors")
  if(WASI)
    set(vectors "/vectors")
  endif()
  target_compile_definitions(${name} PRIVATE "KEEL_VECTORS=\"${vectors}\"")
  # The tests only call; what they call is compiled as ever.
  keel_compile_fast(${name})
endfunction()

# keel_program(name [DEPENDS target...]): main.cpp is the program, the other files a library that its tests share.
function(keel_program name)
  cmake_parse_arguments(PARSE_ARGV 1 program "" "" "DEPENDS")
  keel_sources(sources)
  set(main "${CMAKE_CURRENT_SOURCE_DIR}/main.cpp")
  if(NOT main IN_LIST sources)
    return()
  endif()
  list(REMOVE_ITEM sources "${main}")
  set(parts "")
  if(sources)
    set(parts ${name}_parts)
    add_library(${parts} STATIC ${sources})
    target_link_libraries(${parts} PRIVATE keel_flags PUBLIC ${program_DEPENDS})
    set_target_properties(${parts} PROPERTIES UNITY_BUILD ${KEEL_WHOLE} UNITY_BUILD_BATCH_SIZE 12)
    # Boost.Beast and CLI11.
    keel_compile_fast(${parts})
  endif()
  add_executable(${name} "${main}")
  target_link_libraries(${name} PRIVATE keel_flags ${parts} ${program_DEPENDS})
  keel_compile_fast(${name})
  add_dependencies(programs ${name})

  file(GLOB tests CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.test.cpp")
  if(tests)
    keel_test_program(${name}-tests FILES ${tests} DEPENDS ${parts} ${program_DEPENDS})
    add_dependencies(${name}-tests ${name})
    add_test(NAME ${name} COMMAND ${name}-tests)
  endif()
endfunction()

# Every core/**/*.test.cpp in one program, natively and in wasm (there run by Node).
function(keel_core_tests)
  file(GLOB_RECURSE tests CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/core/*.test.cpp")
  if(NOT tests)
    return()
  endif()
  get_property(libraries GLOBAL PROPERTY keel_libraries)
  keel_test_program(keel_tests FILES ${tests} DEPENDS ${libraries})
  # What most of them read, read once.
  target_precompile_headers(keel_tests PRIVATE <doctest/doctest.h> "${CMAKE_SOURCE_DIR}/tests/support/memory_host.hpp")
  set_source_files_properties("${CMAKE_SOURCE_DIR}/tests/main.cpp" PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
  if(WASI)
    set_target_properties(keel_tests PROPERTIES SUFFIX .wasm)
    target_link_libraries(keel_tests PRIVATE wasm_runtime wasi-emulated-signal)
    # Its link takes half the time, and what people run is linked as ever.
    target_link_options(keel_tests PRIVATE -Wl,--lto-O1)
    target_compile_definitions(keel_tests PRIVATE _WASI_EMULATED_SIGNAL
      DOCTEST_CONFIG_NO_EXCEPTIONS_BUT_WITH_ALL_ASSERTS DOCTEST_CONFIG_NO_POSIX_SIGNALS DOCTEST_CONFIG_NO_MULTITHREADING)
    add_test(NAME core-wasm COMMAND node --no-warnings "${CMAKE_SOURCE_DIR}/tools/run_wasm_tests.mjs")
  else()
    # With exceptions, so that a failed REQUIRE ends its test.
    target_compile_options(keel_tests PRIVATE -fno-rtti)
    add_test(NAME core COMMAND keel_tests)
  endif()
endfunction()

# Every core/**/*.fuzz.cpp: a libFuzzer program each, where the sanitizers are on; built when asked for by name.
function(keel_fuzz_targets)
  file(GLOB_RECURSE bodies CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/core/*.fuzz.cpp")
  if(NOT KEEL_SANITIZE OR NOT bodies)
    return()
  endif()
  get_property(libraries GLOBAL PROPERTY keel_libraries)
  set(names "")
  foreach(body IN LISTS bodies)
    cmake_path(GET body STEM LAST_ONLY name)
    string(REGEX REPLACE "\\.fuzz$" "" name "${name}")
    add_executable(${name} EXCLUDE_FROM_ALL "${body}")
    target_link_libraries(${name} PRIVATE keel_core_flags ${libraries})
    # libFuzzer's runtime is built against libstdc++.
    target_link_options(${name} PRIVATE -fsanitize=fuzzer -l:libstdc++.so.6)
    list(APPEND names ${name})
  endforeach()
  add_custom_target(fuzz_targets DEPENDS ${names})
  list(JOIN names "\n" lines)
  file(WRITE "${CMAKE_BINARY_DIR}/fuzz_targets" "${lines}\n")
endfunction()
