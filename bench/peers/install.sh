#!/bin/sh
# Installs the rivals in R and Python that the statistics are timed beside, from Debian's own packages. Run as root on Debian 12.
set -eu
apt-get update -qq
DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
  r-base-core r-cran-dbscan r-cran-mass r-cran-sandwich r-cran-spatstat.explore r-cran-spdep r-cran-strucchange \
  r-cran-surveillance r-cran-survey python3-scipy python3-sklearn python3-statsmodels
