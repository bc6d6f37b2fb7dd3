// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace trama::ui {

class MessageLog;

/// Everything said in this session, newest first. Not modal.
void showMessages(const MessageLog &log, QWidget *parent);

} // namespace trama::ui
