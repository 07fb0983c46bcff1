import type {TalkLevel} from "../../model/report.js";

/** Someone who takes part in a talk. */
export interface Party {
  /** Side as talks count it: "TUR", "SYR REB". */
  camp: string;
  person: string | null;
  level: TalkLevel;
  /** A person or persons of an office, not a state, delegation or "officials". */
  individual: boolean;
  /** "his counterpart": of the same office as whoever he meets. */
  peer?: boolean;
  /** Several officers whom nobody names, below a minister: "Russian officials". */
  staff?: boolean;
  /** A council: its members meet. */
  body?: boolean;
  /** Brings the others together: hosts, mediates or chairs. */
  broker?: boolean;
}

/** Adds a party; of one person or of one side without more it is not added again. */
export function add(parties: Party[], party: Party | null): void {
  if (!party) return;
  const same = parties.find((d) => d.camp === party.camp && (d.person === party.person || party.person === null || d.person === null));
  if (!same || (party.person !== null && same.person === null && same.individual)) parties.push(party);
  else if (same.level === "unknown") same.level = party.level;
}

/** Whether parties are of more than one side. */
export const areOpposite = (parties: readonly Party[]): boolean => parties.some((d) => d.camp !== parties[0]!.camp);

/** The sides of parties, sorted, each once. */
export const campsOf = (parties: readonly Party[]): string[] => [...new Set(parties.map((d) => d.camp))].sort();

/** Both lists as one, each party once. */
export const join = (a: readonly Party[], b: readonly Party[]): Party[] => {
  const all = a.map(copyOf);
  for (const party of b) add(all, copyOf(party));
  return all;
};

/** A party that may be told more of. */
const copyOf = ({camp, person, level, individual, peer, staff, body, broker}: Party): Party => ({
  camp,
  person,
  level,
  individual,
  peer,
  staff,
  body,
  broker
});
