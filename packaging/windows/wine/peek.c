/* For tests under Wine alone: tries to read the memory of a running program by its file name, as another program of the same
 * person would. Ends with 0 where it may, with Windows' error number (5: access denied) where not, with 1 where nothing is
 * called so.
 *
 *   x86_64-w64-mingw32-gcc -O2 -o peek.exe peek.c
 */
#include <windows.h>
#include <tlhelp32.h>
#include <string.h>

int main(int count, char **words)
{
    PROCESSENTRY32 entry = { .dwSize = sizeof entry };
    HANDLE all = CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0);
    BOOL more = count > 1 && Process32First(all, &entry);
    for (; more; more = Process32Next(all, &entry)) {
        if (_stricmp(entry.szExeFile, words[1]) != 0)
            continue;
        HANDLE process = OpenProcess(PROCESS_VM_READ, FALSE, entry.th32ProcessID);
        return process ? 0 : (int)GetLastError();
    }
    return 1;
}
