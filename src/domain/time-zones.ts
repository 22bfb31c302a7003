/** IANA zone of a state or territory: that of its capital's courts. */
const BY_PLACE: Readonly<Record<string, string>> = {
  Alabama: 'America/Chicago',
  Alaska: 'America/Anchorage',
  'American Samoa': 'Pacific/Pago_Pago',
  Arizona: 'America/Phoenix',
  Arkansas: 'America/Chicago',
  California: 'America/Los_Angeles',
  Colorado: 'America/Denver',
  Guam: 'Pacific/Guam',
  Hawaii: 'Pacific/Honolulu',
  Idaho: 'America/Boise',
  Illinois: 'America/Chicago',
  Indiana: 'America/Indiana/Indianapolis',
  Iowa: 'America/Chicago',
  Kansas: 'America/Chicago',
  Louisiana: 'America/Chicago',
  Michigan: 'America/Detroit',
  Minnesota: 'America/Chicago',
  Mississippi: 'America/Chicago',
  Missouri: 'America/Chicago',
  Montana: 'America/Denver',
  Nebraska: 'America/Chicago',
  Nevada: 'America/Los_Angeles',
  'New Mexico': 'America/Denver',
  'North Dakota': 'America/Chicago',
  'Northern Mariana Islands': 'Pacific/Saipan',
  Oklahoma: 'America/Chicago',
  Oregon: 'America/Los_Angeles',
  'Puerto Rico': 'America/Puerto_Rico',
  'South Dakota': 'America/Chicago',
  Tennessee: 'America/Chicago',
  Texas: 'America/Chicago',
  Utah: 'America/Denver',
  'Virgin Islands': 'America/St_Thomas',
  Washington: 'America/Los_Angeles',
  Wisconsin: 'America/Chicago',
  Wyoming: 'America/Denver',
  Kentucky: 'America/New_York',
  Florida: 'America/New_York',
};

/** Courts that keep another time than their state's capital: the zone of the seat where their clerk's office is. */
const BY_COURT: Readonly<Record<string, string>> = {
  tned: 'America/New_York',
  tneb: 'America/New_York',
  kywd: 'America/Kentucky/Louisville',
  kywb: 'America/Kentucky/Louisville',
  // The Sixth Circuit sits in Cincinnati, whatever a list of courts gives as its place.
  ca6: 'America/New_York',
};

/** The zone of most federal papers, and of every place not named above. */
const EASTERN = 'America/New_York';

/** The IANA time zone in which a court counts its days. */
export function zoneOfCourt(id: string, place: string): string {
  return BY_COURT[id] ?? BY_PLACE[place] ?? EASTERN;
}

/** Offsets, in minutes, of the zone abbreviations that courts' feeds print. */
export const FEED_ZONES: Readonly<Record<string, number>> = {
  UT: 0,
  UTC: 0,
  GMT: 0,
  Z: 0,
  AST: -240,
  ADT: -180,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  AKST: -540,
  AKDT: -480,
  HST: -600,
  HAST: -600,
  HADT: -540,
  SST: -660,
  CHST: 600,
};
