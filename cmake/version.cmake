# SPDX-License-Identifier: GPL-3.0-or-later
configure_file(${PROJECT_SOURCE_DIR}/cmake/version.h.in ${PROJECT_BINARY_DIR}/trama_version.h)
