import type { Migration } from "../migration";

/** The third release: a goal's own scale, whose words a promise is in, pairs begun apart, long lists read in part. */
export const levelsAndLongLists: Migration = {
  version: 3,
  name: "levels and long lists",
  stores: {
    goals: "id, pairId, [pairId+createdAt], [pairId+status+createdAt], deletedAt",
    goalLevels: "id, pairId, goalId, deletedAt",
    resources:
      "id, [pairId+createdAt], [pairId+state+createdAt], [pairId+question], goalId, deletedAt",
    pageKeys: "id, key",
    quotes: "id, [pairId+question], resourceId, deletedAt",
  },
  rows: {
    pairs: (row) => ({ idThere: null, ...row }),
    reviews: (row) => ({ level: null, ...row }),
    // Written again even without a change: each resource is noted for its page's key.
    resources: (row) => ({ modifiedOn: "", kind: "page", image: "", details: {}, ...row }),
    promises: (row) => ({ reason: "", writtenBy: null, ...row }),
  },
};
