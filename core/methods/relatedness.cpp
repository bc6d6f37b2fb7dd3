// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/methods/relatedness.h"

#include "core/methods/concentration.h"

#include <Eigen/Eigenvalues>

#include <algorithm>
#include <cmath>

namespace trama::methods {

namespace {

using Matrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

Matrix matrixOf(const Table &table)
{
    return Eigen::Map<const Matrix>(table.values.data(),
        static_cast<Eigen::Index>(table.rowCount()),
        static_cast<Eigen::Index>(table.columnCount()));
}

/// phi with a zero diagonal and zeros where it is not defined.
Matrix weightsOf(const Table &phi)
{
    return matrixOf(phi).unaryExpr([](double value) { return std::isnan(value) ? 0 : value; });
}

double safeRatio(double above, double below)
{
    return below > 0 ? above / below : kNone;
}

/// Rows and columns that hold anything, until no empty one is left.
struct Kept {
    std::vector<Eigen::Index> rows;
    std::vector<Eigen::Index> columns;
};

Kept filled(const Matrix &presence)
{
    Kept kept;
    for (Eigen::Index r = 0; r < presence.rows(); ++r) {
        if (presence.row(r).sum() > 0) {
            kept.rows.push_back(r);
        }
    }
    for (Eigen::Index c = 0; c < presence.cols(); ++c) {
        if (presence.col(c).sum() > 0) {
            kept.columns.push_back(c);
        }
    }
    return kept;
}

/// z-scores of the values, their sign such that they rise with `like`; empty where they are all
/// equal.
Eigen::VectorXd standardised(Eigen::VectorXd values, const Eigen::VectorXd &like)
{
    values.array() -= values.mean();
    const double deviation = std::sqrt(values.squaredNorm() / double(values.size()));
    if (deviation < 1e-12) {
        return {};
    }
    values /= deviation;
    const double along = values.dot((like.array() - like.mean()).matrix());
    return along < 0 ? Eigen::VectorXd(-values) : values;
}

} // namespace

Table presence(const Table &amounts)
{
    const bool isPresence = std::all_of(amounts.values.begin(), amounts.values.end(),
        [](double value) { return value == 0 || value == 1; });
    if (isPresence) {
        return amounts;
    }
    Table found = locationQuotient(amounts);
    for (double &value : found.values) {
        value = value >= 1 ? 1 : 0;
    }
    return found;
}

Table proximity(const Table &presence)
{
    const Matrix m = matrixOf(presence);
    const Matrix together = m.transpose() * m;
    Table phi(presence.columns, presence.columns);
    for (Eigen::Index i = 0; i < together.rows(); ++i) {
        for (Eigen::Index j = 0; j < together.cols(); ++j) {
            if (i != j) {
                phi.at(std::size_t(i), std::size_t(j))
                    = safeRatio(together(i, j), std::max(together(i, i), together(j, j)));
            }
        }
    }
    return phi;
}

Table relatednessDensity(const Table &presence, const Table &phi)
{
    const Matrix weights = weightsOf(phi);
    const Matrix near = matrixOf(presence) * weights.transpose();
    const Eigen::VectorXd all = weights.rowwise().sum();
    Table density(presence.rows, presence.columns);
    for (std::size_t r = 0; r < presence.rowCount(); ++r) {
        for (std::size_t i = 0; i < presence.columnCount(); ++i) {
            density.at(r, i)
                = 100 * safeRatio(near(Eigen::Index(r), Eigen::Index(i)), all[Eigen::Index(i)]);
        }
    }
    return density;
}

Table reflections(const Table &presence, int steps)
{
    const Matrix m = matrixOf(presence);
    const Eigen::VectorXd diversity = m.rowwise().sum();
    const Eigen::VectorXd ubiquity = m.colwise().sum();
    const auto averaged = [](const Eigen::VectorXd &sums, const Eigen::VectorXd &counts) {
        return sums
            .binaryExpr(counts, [](double all, double count) { return safeRatio(all, count); })
            .eval();
    };
    const auto known = [](const Eigen::VectorXd &values) {
        return values.unaryExpr([](double value) { return std::isnan(value) ? 0 : value; }).eval();
    };
    QStringList names;
    for (int step = 0; step <= steps; ++step) {
        names.append(QStringLiteral("k%1").arg(step));
    }
    Table found(presence.rows, names);
    Eigen::VectorXd ofRows = diversity;
    Eigen::VectorXd ofColumns = ubiquity;
    for (int step = 0; step <= steps; ++step) {
        for (std::size_t r = 0; r < presence.rowCount(); ++r) {
            const bool isEmpty = diversity[Eigen::Index(r)] == 0;
            found.at(r, std::size_t(step)) = isEmpty && step > 0 ? kNone : ofRows[Eigen::Index(r)];
        }
        const Eigen::VectorXd before = known(ofRows);
        ofRows = averaged(m * known(ofColumns), diversity);
        ofColumns = averaged(m.transpose() * before, ubiquity);
    }
    return found;
}

std::vector<double> complexity(const Table &presence)
{
    std::vector<double> found(presence.rowCount(), kNone);
    const Matrix all = matrixOf(presence);
    const Kept kept = filled(all);
    if (kept.rows.size() < 2) {
        return found;
    }
    const Matrix m = all(kept.rows, kept.columns);
    const Eigen::VectorXd diversity = m.rowwise().sum();
    const Eigen::VectorXd ubiquity = m.colwise().sum();
    // The transition matrix D^-1 M U^-1 M' is similar to the symmetric D^-1/2 M U^-1 M' D^-1/2.
    const Eigen::VectorXd root = diversity.array().rsqrt();
    const Matrix half = root.asDiagonal() * m * ubiquity.array().rsqrt().matrix().asDiagonal();
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(half * half.transpose());
    const Eigen::Index second = m.rows() - 2; // values rise; the last is 1
    constexpr double kApart = 1 - 1e-9;
    if (solver.info() != Eigen::Success || solver.eigenvalues()[second] > kApart) {
        return found;
    }
    const Eigen::VectorXd scores
        = standardised(root.asDiagonal() * solver.eigenvectors().col(second), diversity);
    for (std::size_t i = 0; i < kept.rows.size() && scores.size() > 0; ++i) {
        found[std::size_t(kept.rows[i])] = scores[Eigen::Index(i)];
    }
    return found;
}

Table complementarity(const Table &presence, const Table &phi, std::size_t region)
{
    const Matrix m = matrixOf(presence);
    const Matrix weights = weightsOf(phi);
    const Eigen::VectorXd all = weights.rowwise().sum();
    const Eigen::RowVectorXd lacking = (1 - m.row(Eigen::Index(region)).array()).matrix();
    const Matrix added = (m.array().rowwise() * lacking.array()).matrix() * weights.transpose();
    Table found(presence.rows, presence.columns);
    for (std::size_t s = 0; s < presence.rowCount(); ++s) {
        for (std::size_t i = 0; i < presence.columnCount() && s != region; ++i) {
            if (lacking[Eigen::Index(i)] > 0) {
                found.at(s, i) = 100
                    * safeRatio(added(Eigen::Index(s), Eigen::Index(i)), all[Eigen::Index(i)]);
            }
        }
    }
    return found;
}

/// The sums are turned: the weight of j for r is the same for every partner, which leaves two
/// products of matrices.
Table complementarityScores(const Table &presence, const Table &phi)
{
    const Matrix m = matrixOf(presence);
    Matrix weights = weightsOf(phi);
    Eigen::RowVectorXd isDefined(weights.rows());
    for (Eigen::Index i = 0; i < weights.rows(); ++i) {
        const double all = weights.row(i).sum();
        isDefined[i] = all > 0 ? 1 : 0;
        weights.row(i) *= all > 0 ? 1 / all : 0;
    }
    const Matrix lacking = (1 - m.array()).matrix();
    const Eigen::VectorXd counts = lacking * isDefined.transpose();
    const Matrix scores = lacking.cwiseProduct(lacking * weights) * m.transpose();
    Table found(presence.rows, presence.rows);
    for (std::size_t r = 0; r < presence.rowCount(); ++r) {
        for (std::size_t s = 0; s < presence.rowCount(); ++s) {
            const double count = counts[Eigen::Index(r)];
            found.at(r, s)
                = r == s ? kNone : 100 * safeRatio(scores(Eigen::Index(r), Eigen::Index(s)), count);
        }
    }
    return found;
}

} // namespace trama::methods
