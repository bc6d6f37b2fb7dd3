// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/cell_text.h"

#include <cpl_conv.h>
#include <cpl_string.h>
#include <ogr_feature.h>

#include <charconv>
#include <cstdio>

namespace trama::reader {

namespace {

std::string dateText(const OGRFeature &feature, int field, OGRFieldType type)
{
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    int zone = 0;
    float second = 0;
    if (feature.GetFieldAsDateTime(field, &year, &month, &day, &hour, &minute, &second, &zone)
        == 0) {
        return {};
    }
    char date[32];
    char time[32];
    std::snprintf(date, sizeof date, "%04d-%02d-%02d", year, month, day);
    std::snprintf(time, sizeof time, "%02d:%02d:%02d", hour, minute, static_cast<int>(second));
    if (type == OFTDate) {
        return date;
    }
    if (type == OFTTime) {
        return time;
    }
    return std::string(date) + "T" + time + (zone == 100 ? "Z" : "");
}

template <typename T, typename Format> std::string joined(const T *values, int count, Format format)
{
    std::string text;
    for (int i = 0; i < count; ++i) {
        if (i > 0) {
            text += '|';
        }
        text += format(values[i]);
    }
    return text;
}

std::string listText(const OGRFeature &feature, int field, OGRFieldType type)
{
    int count = 0;
    switch (type) {
    case OFTIntegerList: {
        const int *values = feature.GetFieldAsIntegerList(field, &count);
        return joined(values, count, [](int value) { return std::to_string(value); });
    }
    case OFTInteger64List: {
        const GIntBig *values = feature.GetFieldAsInteger64List(field, &count);
        return joined(values, count, [](GIntBig value) { return std::to_string(value); });
    }
    case OFTRealList: {
        const double *values = feature.GetFieldAsDoubleList(field, &count);
        return joined(values, count, [](double value) { return CPLSPrintf("%.15g", value); });
    }
    default: {
        char **values = feature.GetFieldAsStringList(field);
        return joined(values, CSLCount(values), [](const char *value) { return value; });
    }
    }
}

std::string plainText(const OGRFeature &feature, int field)
{
    const OGRFieldDefn *definition = feature.GetFieldDefnRef(field);
    const OGRFieldType type = definition->GetType();
    switch (type) {
    case OFTDate:
    case OFTTime:
    case OFTDateTime:
        return dateText(feature, field, type);
    case OFTIntegerList:
    case OFTInteger64List:
    case OFTRealList:
    case OFTStringList:
        return listText(feature, field, type);
    case OFTInteger:
        if (definition->GetSubType() == OFSTBoolean) {
            return feature.GetFieldAsInteger(field) != 0 ? "true" : "false";
        }
        return feature.GetFieldAsString(field);
    case OFTBinary:
        return {};
    default:
        return feature.GetFieldAsString(field);
    }
}

} // namespace

std::string withoutXlsxEscapes(const std::string &text)
{
    constexpr std::size_t kLength = 7;
    constexpr std::size_t kDigits = 4;
    std::string plain;
    for (std::size_t at = 0; at < text.size();) {
        unsigned code = 0;
        const char *digits = text.data() + at + 2;
        const bool isEscape = text.compare(at, 2, "_x") == 0 && at + kLength <= text.size()
            && text[at + kLength - 1] == '_'
            && std::from_chars(digits, digits + kDigits, code, 16).ptr == digits + kDigits;
        if (isEscape && code > 0 && code < 0x80) { // others need no escape and are left as they are
            plain.push_back(static_cast<char>(code));
            at += kLength;
        } else {
            plain.push_back(text[at++]);
        }
    }
    return plain;
}

std::string cellText(const OGRFeature &feature, int field, unsigned &recoded)
{
    if (!feature.IsFieldSetAndNotNull(field)) {
        return {};
    }
    std::string text = plainText(feature, field);
    if (CPLIsUTF8(text.c_str(), static_cast<int>(text.size())) == 0) {
        char *utf8 = CPLRecode(text.c_str(), "CP1252", CPL_ENC_UTF8);
        text = utf8;
        CPLFree(utf8);
        ++recoded;
    }
    return text;
}

} // namespace trama::reader
