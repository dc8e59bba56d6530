/** What a reader can do after the exercises, as ids: “tells M1 from M4 in a log”. Each exercise is tied to one or more. */
export const objectives = [
  'nextState',
  'lossLabels',
  'freeOrCleanup',
  'whoActs',
  'm1OrM4',
  'chooseMeans',
  'closureOrFailure',
  'whatMovesSession',
  'continuedOrReinstated',
  'repair',
  'recoveryLevel',
  'readOutput',
] as const;

export type ObjectiveId = (typeof objectives)[number];
