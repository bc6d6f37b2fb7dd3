// SPDX-License-Identifier: GPL-3.0-or-later
#include <gdal.h>

int main()
{
    GDALAllRegister();
    return 2;
}
