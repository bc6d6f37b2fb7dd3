# SPDX-License-Identifier: GPL-3.0-or-later
# trama_options: the one place for language level, warnings and Qt strictness.
add_library(trama_options INTERFACE)
target_compile_features(trama_options INTERFACE cxx_std_20)
target_compile_options(trama_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast
  $<$<BOOL:${TRAMA_WARNINGS_ARE_ERRORS}>:-Werror>)
target_compile_definitions(trama_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400
  SQLITE_ENABLE_SESSION SQLITE_ENABLE_PREUPDATE_HOOK)
target_include_directories(trama_options INTERFACE ${PROJECT_SOURCE_DIR} ${PROJECT_BINARY_DIR})
if(TRAMA_SANITIZE)
  target_compile_options(trama_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
  target_link_options(trama_options INTERFACE -fsanitize=address,undefined)
endif()
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR})

# trama_sources(VARIABLE DIR…): every source below the folders. New files are picked up without an
# edit here.
function(trama_sources VARIABLE)
  set(found "")
  foreach(folder IN LISTS ARGN)
    file(GLOB_RECURSE files CONFIGURE_DEPENDS ${folder}/*.cpp ${folder}/*.h)
    list(APPEND found ${files})
  endforeach()
  set(${VARIABLE} ${found} PARENT_SCOPE)
endfunction()
