#ifndef SELISIH_CPOSTGRES_H
#define SELISIH_CPOSTGRES_H

#include <libpq-fe.h>

/* PQERRORS_SQLSTATE and LIBPQ_HAS_TRACE_FLAGS came with libpq 12 and 14. */
#ifndef LIBPQ_HAS_TRACE_FLAGS
#error "libpq 14 or newer is needed / dibutuhkan libpq 14 atau lebih baru (apt install libpq-dev)"
#endif

/* A notice ("table exists, skipping") would otherwise be printed to standard error by the library. */
static inline void selisih_ignore_notice(void *arg, const PGresult *res)
{
    (void) arg;
    (void) res;
}

#endif
