export { draftOf, draftsIn, removeDrafts } from './drafts';
export { FileInWaiting, syncFolderOf, writeInOneStep } from './inOneStep';
export { systemCode } from './systemCode';
