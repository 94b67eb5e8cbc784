# The one place that says how this project's targets are built.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

option(SERVERY_WERROR "Treat warnings as errors" ON)
set(SERVERY_SANITIZE "" CACHE STRING "Sanitizers to build with: address,undefined or thread")

# What nearly every file reads, parsed once. With GCC only: the Clang build of ./dev lint does without
# and so shows a file that leans on a header which it does not name.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  set(SERVERY_PRECOMPILED_DEFAULT ON)
else()
  set(SERVERY_PRECOMPILED_DEFAULT OFF)
endif()
option(SERVERY_PRECOMPILED "Precompile the headers of Qt Core and the standard library"
  ${SERVERY_PRECOMPILED_DEFAULT})

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  # ccache keeps objects made with precompiled headers only when it is told how.
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND};-E;env;CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime;${CCACHE_PROGRAM}")
endif()
find_program(LLD_PROGRAM NAMES ld.lld ld.lld-14)
if(LLD_PROGRAM AND UNIX AND NOT APPLE)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    add_link_options(--ld-path=${LLD_PROGRAM})
  endif()
endif()

add_library(servery_options INTERFACE)
target_compile_options(servery_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion
  -Wno-sign-conversion -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough)
if(SERVERY_WERROR)
  target_compile_options(servery_options INTERFACE -Werror)
endif()
target_compile_definitions(servery_options INTERFACE QT_NO_CAST_TO_ASCII
  QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS QT_STRICT_ITERATORS
  QT_NO_FOREACH QT_MESSAGELOGCONTEXT SERVERY_VERSION="${PROJECT_VERSION}")
target_include_directories(servery_options INTERFACE "${PROJECT_SOURCE_DIR}")
if(SERVERY_SANITIZE)
  add_compile_options(-fsanitize=${SERVERY_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${SERVERY_SANITIZE})
endif()

# A test runs about as often as it is compiled: what it calls is optimised, it itself is not.
set(SERVERY_PLAIN_TESTS OFF)
if(CMAKE_BUILD_TYPE STREQUAL "Debug" AND CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
  set(SERVERY_PLAIN_TESTS ON)
endif()

function(servery_precompiled_header name)
  add_library(${name} OBJECT "${PROJECT_SOURCE_DIR}/cmake/precompiled.cpp")
  target_link_libraries(${name} PRIVATE Qt6::Core servery_options)
  target_precompile_headers(${name} PRIVATE
    <algorithm> <array> <atomic> <chrono> <cstdint> <deque> <functional> <map> <memory> <mutex>
    <optional> <string> <tuple> <unordered_map> <utility> <variant> <vector>
    <QAbstractListModel> <QByteArray> <QCoreApplication> <QDateTime> <QDir> <QFile> <QHash>
    <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QLocale> <QLoggingCategory> <QMap>
    <QObject> <QPointer> <QRegularExpression> <QSet> <QSharedPointer> <QString> <QStringList>
    <QTemporaryDir> <QThread> <QTimer> <QTimeZone> <QUrl> <QUrlQuery> <QVariant>)
endfunction()

if(SERVERY_PRECOMPILED)
  servery_precompiled_header(servery_precompiled)
  if(SERVERY_PLAIN_TESTS)
    servery_precompiled_header(servery_precompiled_tests)
    target_compile_options(servery_precompiled_tests PRIVATE -O0)
  endif()
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_compile_options(-fpch-preprocess) # for ccache
  endif()
endif()

# servery_precompile(NAME HEADER): what is built by the same options shares one precompiled header.
function(servery_precompile name header)
  if(SERVERY_PRECOMPILED)
    target_precompile_headers(${name} REUSE_FROM ${header})
  endif()
endfunction()

# servery_library(NAME SOURCES… LINKS…): a static library; LINKS are public.
function(servery_library name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINKS")
  add_library(${name} STATIC ${arg_SOURCES})
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  target_link_libraries(${name} PUBLIC ${arg_LINKS} PRIVATE servery_options)
  target_include_directories(${name} PUBLIC "${PROJECT_SOURCE_DIR}")
  servery_precompile(${name} servery_precompiled)
endfunction()

# servery_executable(NAME SOURCES… LINKS…): lands in build/…/bin.
function(servery_executable name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINKS")
  add_executable(${name} ${arg_SOURCES})
  set_target_properties(${name} PROPERTIES AUTOMOC ON
    RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
  target_link_libraries(${name} PRIVATE ${arg_LINKS} servery_options)
  servery_precompile(${name} servery_precompiled)
endfunction()

# The test's class lies in its source, which includes NAME.moc: moc runs on that file alone. AUTOMOC
# would start CMake and compile an empty file for each of the many programs. A helper with a Q_OBJECT
# belongs into a library.
function(servery_test_moc name)
  foreach(source ${ARGN})
    file(STRINGS "${source}" included REGEX "^#include \".*\\.moc\"$")
    if(included)
      cmake_path(GET source STEM stem)
      qt_generate_moc("${source}" ${stem}.moc)
      target_sources(${name} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${stem}.moc")
      target_include_directories(${name} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}")
    endif()
  endforeach()
endfunction()

# servery_test(NAME SOURCES… LINKS… [LABELS…] [TIMEOUT seconds]): a Qt Test program run by CTest.
function(servery_test name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "SOURCES;LINKS;LABELS")
  add_executable(${name} ${arg_SOURCES})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  target_link_libraries(${name} PRIVATE ${arg_LINKS} Qt6::Test servery_options)
  servery_test_moc(${name} ${arg_SOURCES})
  if(SERVERY_PLAIN_TESTS)
    target_compile_options(${name} PRIVATE -O0)
    servery_precompile(${name} servery_precompiled_tests)
  else()
    servery_precompile(${name} servery_precompiled)
  endif()
  add_test(NAME ${name} COMMAND ${name})
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 120)
  endif()
  # What may take longest begins first, so that none of them is left over at the end.
  set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} COST ${arg_TIMEOUT}
    LABELS "${arg_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;SERVERY_SOURCE_DIR=${PROJECT_SOURCE_DIR};SERVERY_BINARY_DIR=${CMAKE_BINARY_DIR}")
endfunction()
