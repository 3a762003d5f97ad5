# Compiler and linker flags: keel_flags for every target, keel_core_flags for what also runs in wasm.
option(KEEL_SANITIZE "AddressSanitizer and UndefinedBehaviorSanitizer, whose first finding ends the program, and the fuzz targets" OFF)
option(KEEL_WHOLE "Compile a folder as one: a build of everything takes half the time, one after a small change longer" ON)

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_FLAGS_DEBUG "-O1 -gline-tables-only")
set(CMAKE_CXX_FLAGS_RELEASE "-O2")

add_library(keel_flags INTERFACE)
target_include_directories(keel_flags INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_options(keel_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wold-style-cast -Wimplicit-fallthrough -Werror
  -ffunction-sections -fdata-sections)

if(WASI)
  # File offsets are 64 bits in every build, and whatever a wasm module holds in memory fits 32.
  target_compile_options(keel_flags INTERFACE -Wno-shorten-64-to-32)
  add_compile_options(-flto -msimd128 -mbulk-memory)
  add_compile_options("$<$<COMPILE_LANGUAGE:CXX>:-fno-exceptions;-fno-rtti;-fno-threadsafe-statics>")
  add_link_options(-flto -Wl,--gc-sections,--stack-first,-z,stack-size=1048576 -Wl,--strip-all)
else()
  set(CMAKE_POSITION_INDEPENDENT_CODE ON)
  target_compile_options(keel_flags INTERFACE "$<$<COMPILE_LANGUAGE:CXX>:-stdlib=libc++>" -fstack-protector-strong)
  target_link_options(keel_flags INTERFACE
    -stdlib=libc++ -fuse-ld=lld-19 -pie -Wl,--gc-sections -Wl,-z,relro,-z,now)
endif()

if(KEEL_SANITIZE)
  # vptr needs the type information that the core is compiled without.
  set(sanitizers -fsanitize=address,undefined -fno-sanitize=vptr -fno-sanitize-recover=all)
  target_compile_options(keel_flags INTERFACE ${sanitizers} -fno-omit-frame-pointer)
  target_link_options(keel_flags INTERFACE ${sanitizers})
  target_compile_definitions(keel_flags INTERFACE _LIBCPP_HARDENING_MODE=_LIBCPP_HARDENING_MODE_EXTENSIVE)
else()
  target_compile_definitions(keel_flags INTERFACE _LIBCPP_HARDENING_MODE=_LIBCPP_HARDENING_MODE_FAST)
endif()
add_library(keel_core_flags INTERFACE)
target_link_libraries(keel_core_flags INTERFACE keel_flags)
target_compile_options(keel_core_flags INTERFACE "$<$<COMPILE_LANGUAGE:CXX>:-fno-exceptions;-fno-rtti>")
if(KEEL_SANITIZE)
  # libFuzzer follows which branches of the core were taken; the tests run the same libraries.
  target_compile_options(keel_core_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()
