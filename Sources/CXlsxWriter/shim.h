#ifndef SELISIH_CXLSXWRITER_SHIM_H
#define SELISIH_CXLSXWRITER_SHIM_H

/* libxlsxwriter compresses with zlib; the finished package is read back with the same library. */
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#if defined(__APPLE__)
#include <xlocale.h>
#endif
#include <xlsxwriter.h>
#include <zlib.h>

/* pkg-config gives the so-name ("4") instead of the release, so the release is checked here. */
#if LXW_VERSION_ID < 114
#error "Selisih needs libxlsxwriter 1.1.4 or newer."
#endif

/* Swift does not import the macro, which some C libraries spell with casts and shifts. */
static const int selisih_all_locale_categories = LC_ALL_MASK;

/* A chart keeps a copy of its cells. libxlsxwriter fills it from plain numbers only and takes 0 for a formula, so the copy is
   filled here with the cells' results; the library frees it. Returns 0 when there is no memory. */
static inline int selisih_chart_point(lxw_series_range *range, const char *text, const double *number) {
    lxw_series_data_point *point = calloc(1, sizeof *point);
    if (!point) return 0;
    if (text) {
        point->string = strdup(text);
        if (!point->string) {
            free(point);
            return 0;
        }
        point->is_string = LXW_TRUE;
        range->has_string_cache = LXW_TRUE;
    } else if (number) {
        point->number = *number;
    } else {
        point->no_data = LXW_TRUE;
    }
    range->ignore_cache = LXW_TRUE;
    range->num_data_points++;
    STAILQ_INSERT_TAIL(range->data_cache, point, list_pointers);
    return 1;
}

/* libxlsxwriter prints its own English line to stderr on errors; its code is reported in the user's language instead.
   Only the stream is exchanged, never the descriptor. Not reentrant: the caller holds a lock and counts. */
static inline void selisih_quiet_library(int quiet) {
    static FILE *silent = NULL;
    static FILE *former = NULL;
    if (quiet) {
        if (!silent) silent = fopen("/dev/null", "w");
        if (!silent) return;
        former = stderr;
        stderr = silent;
    } else if (former) {
        stderr = former;
        former = NULL;
    }
}

#endif
