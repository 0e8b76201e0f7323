#ifndef SELISIH_CLIBXML_H
#define SELISIH_CLIBXML_H

#include <libxml/xmlversion.h>

/* The headers of a libxml2 built with ICU drag in unicode/ucnv.h, whose UErrorCode differs from the one in
   Foundation's own ICU, so no file could import both. Only the tail of a struct that we never touch changes. */
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>

#if LIBXML_VERSION < 20910
#error "libxml2 2.9.10 or newer is needed / dibutuhkan libxml2 2.9.10 atau lebih baru (apt install libxml2-dev)"
#endif

#endif
