import type {EventRule} from "../../scene/event-drafts.js";

/** Every rule of events, one kind of act a file. */
export const EVENT_RULES: readonly EventRule[] = [];
