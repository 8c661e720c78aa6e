import type { sheets_v4 as api } from 'googleapis/build/src/apis/sheets';
import type { Call } from '../call';

/** The name of a request of batchUpdate. */
export type RequestKind = keyof api.Schema$Request;

/** Carries out one kind of request on the fork of a call and gives the reply, if that kind has one. */
export type Handler<K extends RequestKind> = (
  call: Call,
  request: NonNullable<api.Schema$Request[K]>,
) => api.Schema$Response | undefined | void;

/** Handlers by kind of request. */
export type Handlers<K extends RequestKind = RequestKind> = { [One in K]: Handler<One> };
