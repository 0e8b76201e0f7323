#ifndef SELISIH_CLIBZIP_H
#define SELISIH_CLIBZIP_H

#include <zip.h>

#if !defined(LIBZIP_VERSION_MAJOR) || LIBZIP_VERSION_MAJOR < 1 || (LIBZIP_VERSION_MAJOR == 1 && LIBZIP_VERSION_MINOR < 5)
#error "libzip 1.5 or newer is needed / dibutuhkan libzip 1.5 atau lebih baru (apt install libzip-dev)"
#endif

#endif
