import type { Handlers } from "../call";
import type { EnhancedLocation } from "../item";

const START = 1;

export const appointmentHandlers: Handlers = {
  24: ({ TimeProperty }, { store }) => (TimeProperty === START ? store.item.start : store.item.end),
  25: ({ TimeProperty, time }, { store }) => {
    const { start, end } = store.item;
    // Moving the start keeps the length, as Outlook does.
    const moved = TimeProperty === START ? { start: time, end: end + time - start } : { end: time };
    store.change(moved, "addin");
    return null;
  },
  26: (_parameters, { store }) => store.item.location,
  27: ({ location }, { store }) => {
    store.change({ location }, "addin");
    return null;
  },
  103: (_parameters, { store }) => store.item.recurrence,
  104: ({ recurrenceData }, { store }) => {
    store.change({ recurrence: recurrenceData }, "addin");
    return null;
  },
  154: (_parameters, { store }) =>
    [...customLocation(store.item.location), ...store.item.rooms].map(locationDetails),
  155: ({ enhancedLocations }, { store }) => {
    store.change({ rooms: [...store.item.rooms, ...enhancedLocations] }, "addin");
    return null;
  },
  156: ({ enhancedLocations }, { store }) => {
    const gone = (enhancedLocations as readonly EnhancedLocation[]).map(({ id }) => id);
    store.change({ rooms: store.item.rooms.filter(({ id }) => !gone.includes(id)) }, "addin");
    return null;
  },
  169: (_parameters, { store }) => store.item.isAllDayEvent,
  170: ({ isAllDayEvent }, { store }) => {
    store.change({ isAllDayEvent }, "addin");
    return null;
  },
  171: (_parameters, { store }) => store.item.sensitivity,
  172: ({ sensitivity }, { store }) => {
    store.change({ sensitivity }, "addin");
    return null;
  },
};

/** Only a room has a mailbox, whose address is its id. */
function locationDetails({ id, type }: EnhancedLocation): Readonly<Record<string, unknown>> {
  const emailAddress = type === "room" ? id : undefined;
  return { locationIdentifier: { id, type }, displayName: id, emailAddress };
}

function customLocation(location: string): readonly EnhancedLocation[] {
  return location === "" ? [] : [{ id: location, type: "custom" }];
}
