/* For tests under Wine alone, whose schtasks knows neither /Query nor /Delete: says yes to everything, and writes down what
 * it was asked, a line each, so that a test can see it. Where the test's Windows has no such folder, it writes nothing.
 *
 *   x86_64-w64-mingw32-gcc -O2 -o schtasks.exe schtasks.c
 */
#include <stdio.h>

int main(int count, char **words)
{
    FILE *log = fopen("C:\\schtasks.log", "a");
    if (log) {
        for (int i = 1; i < count; i++)
            fprintf(log, "%s%s", i > 1 ? " " : "", words[i]);
        fputs("\n", log);
        fclose(log);
    }
    return 0;
}
