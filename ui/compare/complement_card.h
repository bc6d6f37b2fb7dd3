// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QVector>

namespace trama::ui {

class Pill;

/// A region on a complementarity: its name with the shape and colour it has on all pages.
struct RegionMark {
    QString name;
    int category = -1;
};

/// What a complementarity says and which of its links it has.
struct ComplementWords {
    QVector<RegionMark> regions; ///< lender and borrower, or those that build together
    bool isLoan = true;
    QString sentence;
    QStringList boldNames; ///< regions within the sentence
    QString pill; ///< "Borrow +0.51"
    const char *pillIcon = "borrow";
};

/// One complementarity: who with whom, the gain, two sentences, and links to the evidence.
class ComplementCard : public QFrame {
    Q_OBJECT
public:
    ComplementCard(const ComplementWords &words, int index, QWidget *parent);

Q_SIGNALS:
    void mapRequested();
    void rowsRequested();
    void whyRequested();
    void actionRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace trama::ui
