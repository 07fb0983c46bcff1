// A hundred thousand events made up by a fixed rule: what a site of a long war must bear.

import {addDays, daysBetween} from "../../src/lib/format.js";
import {RUNGS} from "../../src/lib/ladder.js";
import type {SiteData, Tables} from "../../src/lib/site-data.js";
import {empty, MAP} from "./fixture.js";
import {article, count, displaced, event, talk, toll} from "./rows.js";

const ACTORS = ["SYR MIL", "TUR MIL", "RUS MIL", "SYR REB", "USA MIL", null];
const GROUPS = ["SYR CVL", "TUR MIL", "SYR MIL", "SYR REB"];
const SPEAKERS = [null, "TUR GOV", "SYR GOV", "RUS GOV", "UN", "NGO", "SYR MED", "TUR MED", "USA GOV", "IRN GOV", "EXP", "RUS MED"];
const SIDES = ["RUS", "TUR", "USA", "SYR", "IRN", "DEU", "FRA", "GBR", "UN", "NATO"];
const TALKS = ["call", "meeting", "delegation", "summit", "session", "consultation"] as const;
const LEVELS = ["leader", "minister", "deputy", "envoy", "military", "unknown"] as const;

/** `n` events with as many reports and articles, a third as many tolls and a tenth as many talks, spread unevenly over the days. */
export function crowd(n: number, start: string, end: string): SiteData {
  const days = daysBetween(start, end) + 1;
  const next = random();
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)]!;
  const day = (): string => addDays(start, Math.floor(next() ** 1.5 * days));
  const of = <Row>(size: number, make: (i: number) => Row): Row[] => Array.from({length: Math.floor(size)}, (_, i) => make(i));
  const many = (i: number) => ({n_reports: 1 + (i % 97 === 0 ? i % 31 : i % 3)});

  const places = of(400, (i) => ({
    place: `Town ${i}`,
    kind: "town",
    admin: "Idlib",
    country: "SYR",
    lat: 35 + next() * 1.7,
    lon: 35.8 + next() * 1.7
  }));
  const articles = of(n, (i) => article(`a${i}`, `Outlet ${i % 900}`, day(), i % 50 ? "coded" : "text", "other"));
  const events = of(n, (i) => ({...event(`e${i}`, pick(RUNGS), pick(ACTORS), i % 9 ? day() : null, -5, pick(places).place), ...many(i)}));
  const tolls = of(n / 3, (i) => {
    const low = Math.floor(next() * 40);
    const high = next() < 0.2 ? null : low + Math.floor(next() * 30);
    const base = toll(`t${i}`, pick(GROUPS), day(), [low, low, high]);
    if (i % 7 === 0) return {...base, cumulative: true, date_precision: "span" as const, ...many(i)};
    return i % 11 ? {...base, ...many(i)} : {...base, outcome: "displaced" as const, ...many(i)};
  });
  const casualty_reports = tolls.flatMap((t, i) =>
    of(1 + (i % 4), (j) => {
      const value = t.low! + j * 3;
      const more = t.outcome === "displaced" ? {...displaced, best: 1000 * (1 + value), low: 1000, high: null} : {};
      return count(`r${i}-${j}`, t.id, `a${(i * 3 + j) % n}`, [value, value, j === 3 ? null : value], pick(SPEAKERS), more);
    })
  );
  const talks = of(n / 10, (i) => ({
    ...talk(`k${i}`, pick(TALKS), i % 5 ? "held" : "scheduled", [...new Set([pick(SIDES), pick(SIDES)])].sort(), i % 6 ? day() : null),
    level: pick(LEVELS),
    ...many(i)
  }));
  const report = {quote: "", start: -1, end: -1, rule: "coded by hand", origin: "coded" as const};
  const tables = {
    ...empty().tables,
    articles,
    places,
    events,
    tolls,
    talks,
    casualty_reports,
    event_reports: events.map(({id}, i) => ({...report, id: `x${i}`, event_id: id, article_id: `a${i}`})),
    talk_reports: talks.map(({id}, i) => ({...report, id: `y${i}`, talk_id: id, article_id: `a${i}`}))
  } as unknown as Tables;
  return {
    story: {id: "crowd", title: "A long war", description: "", region: "Idlib", start, end, keyDays: [], lang: "en", map: MAP},
    hash: "0123abcd",
    lastArticle: end,
    accuracy: [],
    lists: {},
    comparisons: {shares: [], pairs: []},
    tellings: {},
    wireWords: {},
    tables
  };
}

/** Numbers from 0 to 1, the same ones every time. */
function random(): () => number {
  let state = 1;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
