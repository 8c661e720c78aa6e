export * from './logChain';
export * from './logVerification';
