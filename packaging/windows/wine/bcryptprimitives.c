/* For tests under Wine alone, which up to version 8 has no bcryptprimitives.dll: Rust's standard library takes its random
 * numbers from there. Windows has the real one; this one is never shipped. Here they come from the system's older source.
 *
 *   x86_64-w64-mingw32-gcc -shared -O2 -o bcryptprimitives.dll bcryptprimitives.c -ladvapi32
 */
#include <windows.h>
#include <ntsecapi.h>

/* Fills the memory in steps, since the older source counts in 32 bits. */
__declspec(dllexport) BOOL WINAPI ProcessPrng(unsigned char *memory, SIZE_T length)
{
    while (length > 0) {
        ULONG step = length > 0x40000000 ? 0x40000000 : (ULONG)length;
        if (!RtlGenRandom(memory, step))
            return FALSE;
        memory += step;
        length -= step;
    }
    return TRUE;
}
