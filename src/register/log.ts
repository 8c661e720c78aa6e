export * from './logChain';
export * from './logVerification';
export * from './logLandmarks';
export * from './condensing';
export * from './logTotals';
export * from './checkpointLine';
export * from './newerLog';
export * from './logJoined';
