import { isoDate } from '../language/text';
import type { AuthorityReport, RecordFigures } from './authority-report';
import { AUTHORITY_FORMAT } from './authority-schema';

/** The report for machines, valid under `authorityReportSchema`: the same numbers by keys, days as `YYYY-MM-DD`. */
export function authorityReportJson(report: AuthorityReport): object {
  const { day, from, to, language, controller, registerName, keptUntil, log, ...figures } = report;
  const plain = ({ why, tab, isReduced, count }: RecordFigures<string>) => ({
    ...{ tab, columnsOnly: isReduced, count },
    why,
  });
  return {
    format: AUTHORITY_FORMAT,
    version: 1,
    ...{ day: isoDate(day), from: isoDate(from), to: isoDate(to), language },
    controller,
    register: registerName,
    ...figures,
    requests: figures.requests.map(({ key, right: _title, ...numbers }) => ({ right: key, ...numbers })),
    erased: figures.erased.map(plain),
    kept: figures.kept.map(plain),
    keptUntil: keptUntil === undefined ? null : isoDate(keptUntil),
    log: { ...log, fault: log.fault ?? null, since: log.since === undefined ? null : isoDate(log.since) },
  };
}
