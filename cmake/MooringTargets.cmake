# One set of flags for every target, one precompiled header for core and one for the programs with a screen.

add_library(mooring_flags INTERFACE)
target_compile_features(mooring_flags INTERFACE cxx_std_20)
target_compile_definitions(mooring_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
    MOORING_VERSION="${PROJECT_VERSION}")
target_include_directories(mooring_flags INTERFACE ${PROJECT_SOURCE_DIR}/core)
target_include_directories(mooring_flags SYSTEM INTERFACE
    ${QCORO_INCLUDE_DIR} ${QCORO_INCLUDE_DIR}/QCoro ${QCORO_INCLUDE_DIR}/qcoro)
target_link_libraries(mooring_flags INTERFACE Qt6::Core Qt6::Network tl::expected)
if(TARGET Qt6::DBus)
    target_link_libraries(mooring_flags INTERFACE Qt6::DBus)
endif()
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_compile_options(mooring_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Werror)
    if(MOORING_SANITIZE)
        # GCC warns of uninitialised values that are none where the sanitizers add code (GCC manual, -Wmaybe-uninitialized).
        target_compile_options(mooring_flags INTERFACE
            -fsanitize=address,undefined -fno-omit-frame-pointer -Wno-maybe-uninitialized)
        target_link_options(mooring_flags INTERFACE -fsanitize=address,undefined)
    endif()
elseif(MSVC)
    target_compile_options(mooring_flags INTERFACE /W4 /WX /utf-8 /permissive-)
endif()

add_library(mooring_pch STATIC ${CMAKE_CURRENT_LIST_DIR}/pch.cpp)
target_link_libraries(mooring_pch PRIVATE mooring_flags)
target_precompile_headers(mooring_pch PRIVATE ${CMAKE_CURRENT_LIST_DIR}/pch.h)
set_target_properties(mooring_pch PROPERTIES AUTOMOC OFF)

# One room of core. Linking mirrors the allowed direction: a wrong include fails to link.
# mooring_room(net SOURCES HttpClient.cpp ... LINKS mooring_model)
function(mooring_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;LINKS" ${ARGN})
    add_library(mooring_${name} STATIC ${ROOM_SOURCES})
    target_link_libraries(mooring_${name} PUBLIC mooring_flags ${ROOM_LINKS})
    target_precompile_headers(mooring_${name} REUSE_FROM mooring_pch)
endfunction()
