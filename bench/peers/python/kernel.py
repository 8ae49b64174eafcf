# Kernel density by scikit-learn: exact Epanechnikov of 300 m (k-d tree, rtol 0) at the centres of 500 x 500 cells over 40 x 40 km.
import sys

import numpy as np
from sklearn.neighbors import KernelDensity

from timed import timed

file, n = sys.argv[1], int(sys.argv[2])
places = np.ascontiguousarray(np.fromfile(file).reshape(2, -1)[:, :n].T)
along = (np.arange(500) + 0.5) * 80
centres = np.column_stack([axis.ravel() for axis in np.meshgrid(along, along)])
timed(
    lambda: KernelDensity(bandwidth=300, kernel="epanechnikov", algorithm="kd_tree", rtol=0).fit(places).score_samples(centres),
    lambda logs: float("%.6g" % (np.exp(logs.max()) * n)),
)
