import t from 'tap';
import { maskText } from '../../src/imports/masking.js';
import { docket, entry, fixture, TestRecord } from './support.js';

t.test('personal identifiers are masked and reported', async (t) => {
  const masked: [string, string][] = [
    ['SSN 123-45-6789 of the debtor', 'SSN [social security number masked] of the debtor'],
    ['Social Security No. 123456789', '[social security number masked]'],
    ['EIN: 12-3456789.', '[tax number masked].'],
    ['petitioner, A# 123-456-789, detained', 'petitioner, [alien number masked], detained'],
    ['A098765432', '[alien number masked]'],
    ['DOB: 01/02/1980', '[birth date masked]'],
    ['was born on March 3, 1980 in', 'was [birth date masked] in'],
    ['account no. 1234567890 at', '[account number masked] at'],
    ['Account Ending In xxxx-1234567', '[account number masked]'],
    ['card 4111 1111 1111 1111', '[account number masked]'],
    ['Real Property, 3700 W. Tetakusim Rd., Tucson, AZ 85746 filed', 'Real Property, [address masked] filed'],
    ['RE: 2415 ALTA VISTA ROAD WEST, PHOENIX, AZ 85041', 'RE: [address masked]'],
    ['residing at 12 Oak Street', '[address masked]'],
  ];
  for (const [text, clean] of masked) t.equal(maskText(text).text, clean);
  const kept = [
    'Case 09-32303, No. 1:24-cv-04722, ECF No. 12-1',
    'dial 888-12-3456 for the conference',
    'Account of the proceedings of 12/12/2012',
    'hearing to be held at Courtroom 682 219 South Dearborn, Chicago, IL, 60604',
    'ORDER granting 12 Motion for Leave to File, 13 Motion to Compel',
    'Filing fee $ 400 receipt number 0971-12345678',
    'xxx-xx-1234',
    'Entered 2024-08-05. (Entered: 08/05/2024)',
  ];
  for (const text of kept) t.equal(maskText(text).text, text);
  const record = new TestRecord();
  const report = await record.import(
    docket([
      entry('1', '2024-08-05', 'COMPLAINT'),
      entry('2', '2024-08-06', 'NOTICE of 123-45-6789 and 987-65-4321, DOB 1/2/1980'),
    ]),
  );
  t.same(report.masked, [
    { place: 'docket_entries[1]', kind: 'social-security-number', count: 2 },
    { place: 'docket_entries[1]', kind: 'birth-date', count: 1 },
  ]);
  t.notMatch(JSON.stringify([...record.streams.values()]), /123-45|987-65|1980/);
});

t.test('a private person is told from a company', async (t) => {
  const isPrivate = async (text: string) => {
    const record = new TestRecord();
    const report = await record.import(text);
    const [filed] = record.events(report.subjects[0] as string, 'LawsuitFiled');
    return (filed as unknown as { data: { naturalPersonPrivate: boolean } }).data.naturalPersonPrivate;
  };
  t.equal(await isPrivate(fixture('dockets/bankruptcy/azb_10.json')), true);
  t.equal(await isPrivate(fixture('dockets/bankruptcy/nysb.json')), false);
  t.equal(await isPrivate(fixture('dockets/district/dcd_3.json')), false);
  t.equal(
    await isPrivate(JSON.stringify(docket([], { nature_of_suit: '530 Habeas Corpus (General)' }))),
    true,
  );
  t.equal(await isPrivate(JSON.stringify(docket([], { docket_number: '4:24-cr-00001' }))), true);
});
