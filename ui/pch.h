// SPDX-FileCopyrightText: 2026 The Mooring authors
// SPDX-License-Identifier: MIT
// What nearly every file of the user interface uses; the programs and tests with a screen share it.
#pragma once

#include <QCoroTask>
#include <QtWidgets>
#include <tl/expected.hpp>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
