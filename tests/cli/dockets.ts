/** Entries in the words of real dockets: motions, rulings, hearings, notices. */
const TEXTS = [
  (n: number) =>
    `COMPLAINT against Acme Corp., filed by Jane Roe. (Attachments: # 1 Civil Cover Sheet)(abc) (Entered: 03/0${1 + (n % 9)}/2021)`,
  (n: number) =>
    `MOTION to Dismiss for Failure to State a Claim by Acme Corp. Responses due by 4/${10 + (n % 18)}/2021 (Entered: 03/1${n % 9}/2021)`,
  (n: number) =>
    `RESPONSE in Opposition re ${Math.max(1, n - 1)} MOTION to Dismiss filed by Jane Roe. (Entered: 04/1${n % 9}/2021)`,
  (n: number) =>
    `ORDER granting ${Math.max(1, n - 2)} Motion to Dismiss. Signed by Judge Mary Smith on 5/${10 + (n % 18)}/2021. (abc) (Entered: 05/2${n % 9}/2021)`,
  (n: number) =>
    `NOTICE of Hearing: Status Conference set for 6/${10 + (n % 18)}/2021 at 10:00 AM in Courtroom 4 before Judge Mary Smith. (Entered: 06/0${1 + (n % 9)}/2021)`,
  (n: number) =>
    `Minute Entry for proceedings held before Judge Mary Smith: Status Conference held on 6/${10 + (n % 18)}/2021. (Entered: 06/2${n % 9}/2021)`,
];

/** A docket in juriscraper's form. */
export function docket(serial: number, entries: number, secret = ''): string {
  return JSON.stringify({
    court_id: 'almd',
    docket_number: `1:21-cv-${String(serial).padStart(5, '0')}`,
    case_name: `Roe v. Acme ${serial}`,
    date_filed: '2021-03-01',
    date_terminated: null,
    assigned_to_str: 'Mary Smith',
    cause: '28:1331 Fed. Question',
    nature_of_suit: '440 Civil Rights: Other',
    jurisdiction: 'Federal Question',
    parties: [
      { name: 'Jane Roe', type: 'Plaintiff', date_terminated: null, attorneys: [] },
      { name: 'Acme Corp.', type: 'Defendant', date_terminated: null, attorneys: [] },
    ],
    docket_entries: Array.from({ length: entries }, (_, i) => ({
      date_entered: '2021-03-02',
      date_filed: `2021-03-${String(1 + (i % 28)).padStart(2, '0')}`,
      document_number: String(i + 1),
      description: `${(TEXTS[i % TEXTS.length] as (n: number) => string)(i + 1)}${secret}`,
      pacer_doc_id: `0170${serial}${i}`,
      pacer_seq_no: String(i + 2),
    })),
  });
}
