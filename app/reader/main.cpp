// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/frame_writer.h"
#include "app/reader/layer_reader.h"
#include "app/reader/limits.h"

#include <cpl_conv.h>
#include <gdal.h>

#include <sys/stat.h>

#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <new>
#include <optional>

using namespace trama::reader;
namespace frames = trama::exchange::frames;

namespace {

struct Arguments {
    Request request;
    Limits limits;
};

std::optional<Arguments> parse(int argc, char *argv[])
{
    Arguments arguments;
    for (int i = 1; i < argc; ++i) {
        const std::string argument = argv[i];
        const bool hasValue = i + 1 < argc;
        if (argument == "--list-layers") {
            arguments.request.listsLayersOnly = true;
        } else if (argument == "--layer" && hasValue) {
            arguments.request.layer = argv[++i];
        } else if (argument == "--encoding" && hasValue) {
            arguments.request.encoding = argv[++i];
        } else if (argument == "--memory-mb" && hasValue) {
            arguments.limits.memoryMb = static_cast<unsigned>(std::strtoul(argv[++i], nullptr, 10));
        } else if (argument == "--cpu-seconds" && hasValue) {
            arguments.limits.cpuSeconds
                = static_cast<unsigned>(std::strtoul(argv[++i], nullptr, 10));
        } else if (arguments.request.path.empty()) {
            arguments.request.path = argument;
        } else {
            return std::nullopt;
        }
    }
    return arguments.request.path.empty() ? std::nullopt : std::optional(arguments);
}

/// Only an ordinary file by its real path: GDAL would take other names for addresses of its virtual
/// file systems.
bool isReadable(std::string &path)
{
    char real[PATH_MAX];
    struct stat status = {};
    if (realpath(path.c_str(), real) == nullptr || stat(real, &status) != 0) {
        sendFailure(frames::kCannotRead, std::strerror(errno));
        return false;
    }
    if (!S_ISREG(status.st_mode) || std::strncmp(real, "/vsi", 4) == 0) {
        sendFailure(frames::kCannotRead, "not an ordinary file");
        return false;
    }
    path = real;
    std::FILE *file = std::fopen(real, "rb");
    if (file == nullptr) {
        sendFailure(frames::kCannotRead, std::strerror(errno));
        return false;
    }
    std::fclose(file);
    if (status.st_size == 0) {
        sendFailure(frames::kEmptyFile);
        return false;
    }
    return true;
}

void configure()
{
    const char *options[][2] = {{"OGR_XLSX_HEADERS", "FORCE"}, {"OGR_XLSX_FIELD_TYPES", "STRING"},
        {"OGR_ODS_HEADERS", "FORCE"}, {"OGR_ODS_FIELD_TYPES", "STRING"}, {"PROJ_NETWORK", "OFF"},
        {"CPL_VSIL_CURL_ALLOWED_EXTENSIONS", "{none}"}, {"OGR_GEOJSON_MAX_OBJ_SIZE", "200"},
        {"GDAL_DRIVER_PATH", "disable"}};
    for (const auto &option : options) {
        CPLSetConfigOption(option[0], option[1]);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    std::optional<Arguments> arguments = parse(argc, argv);
    if (!arguments) {
        std::fputs("usage: trama-reader FILE [--layer L] [--encoding E] [--list-layers]"
                   " [--memory-mb N] [--cpu-seconds N]\n",
            stderr);
        return 2;
    }
    if (!confine(arguments->limits)) {
        sendFailure(frames::kCannotRead, "the reader could not be confined");
        return 3;
    }
    try {
        if (!isReadable(arguments->request.path)) {
            return 3;
        }
        configure();
        GDALAllRegister();
        return readLayer(arguments->request) ? 0 : 3;
    } catch (const std::bad_alloc &) {
        sendFailure(frames::kMemory);
        return 3;
    }
}
