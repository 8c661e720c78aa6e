export * from './logChain';
export * from './logVerification';
export * from './logLandmarks';
