#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Engram authors
#
# Installs what building, testing and running need on Debian 12, and nothing else. Asks nothing;
# does nothing when all is there. As root, or with sudo.

set -euo pipefail

packages=(
  g++ cmake ninja-build pkg-config           # build
  qt6-base-dev qt6-tools-dev qt6-l10n-tools  # window, sockets, Qt Test, translations
  libqcustomplot-dev                         # charts
  libexpected-dev libabsl-dev libxxhash-dev  # engine
  libcli11-dev libtomlplusplus-dev           # command lines and their files
  xvfb xauth                                 # tests that need a real window
  fonts-dejavu-core                          # reference pictures of the tests
  redis-tools                                # redis-cli and redis-benchmark as clients in tests
)

missing=()
for package in "${packages[@]}"; do
  status=$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null || true)
  [[ $status == installed ]] || missing+=("$package")
done
if [[ ${#missing[@]} -eq 0 ]]; then
  exit 0
fi

as_root=()
if [[ $EUID -ne 0 ]]; then
  if ! sudo -n true 2>/dev/null; then
    echo "setup: cannot install ${missing[*]}: run this as root, or with sudo that asks nothing" >&2
    exit 1
  fi
  as_root=(sudo -n)
fi

echo "setup: installing ${missing[*]}"
apt_options=(-q -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3)
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get "${apt_options[@]}" update
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
  apt-get "${apt_options[@]}" install --yes --no-install-recommends "${missing[@]}"
