#ifndef SELISIH_CLIBCRYPTO_H
#define SELISIH_CLIBCRYPTO_H

#include <openssl/evp.h>

#endif
