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

# Only for the window in Hindi and Chinese: what can't be installed is left out, with a word.
fonts=(fonts-lohit-deva fonts-wqy-microhei)

missing_of() {
  local package status
  for package in "$@"; do
    status=$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null || true)
    [[ $status == installed ]] || echo "$package"
  done
}
mapfile -t missing < <(missing_of "${packages[@]}")
mapfile -t missing_fonts < <(missing_of "${fonts[@]}")
if [[ ${#missing[@]} -eq 0 && ${#missing_fonts[@]} -eq 0 ]]; then
  exit 0
fi

as_root=()
may_install=true
if [[ $EUID -ne 0 ]]; then
  as_root=(sudo -n)
  sudo -n true 2>/dev/null || may_install=false
fi
if [[ ${#missing[@]} -gt 0 ]] && ! $may_install; then
  echo "setup: cannot install ${missing[*]}: run this as root, or with sudo that asks nothing" >&2
  exit 1
fi

apt_options=(-q -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3)
apt() { "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get "${apt_options[@]}" "$@"; }
install() {
  echo "setup: installing $*"
  apt update && apt install --yes --no-install-recommends "$@"
}

if [[ ${#missing[@]} -gt 0 ]]; then
  install "${missing[@]}"
fi
if [[ ${#missing_fonts[@]} -gt 0 ]]; then
  { $may_install && install "${missing_fonts[@]}"; } ||
    echo "setup: without ${missing_fonts[*]} the window shows boxes in Hindi or Chinese" >&2
fi
