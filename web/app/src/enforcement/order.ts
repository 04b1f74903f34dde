import { inOrder, type FormField } from '../forms/field';

/** The order of an officer's work: what happened and to whom, what was found, what follows from it, how it is served, and the papers. */
const order: readonly string[] = [
  'kind', 'ground', 'title', 'act', 'offence', 'outcome', 'party', 'owner', 'partyName', 'partyAddress', 'account', 'name', 'creditCode', 'residentId', 'legalRepresentative', 'address', 'telephone',
  'certificate', 'certificateUntil', 'actOn', 'endedOn', 'decidedOn', 'heldOn', 'startsAt', 'appliedOn', 'collectedAt', 'place', 'plate', 'vehicleCertificate', 'vehicleCertificateNumber', 'driver',
  'enterprise', 'weighRecord', 'harmedSafety', 'discoveredOn', 'domain', 'lead', 'entrustment', 'body', 'source', 'inPublic', 'chair', 'officers', 'asked', 'certificatesShown', 'fileSha256',
  'facts', 'evidence', 'reasons', 'reason', 'basis', 'circumstance', 'level', 'gain', 'lighter', 'leniency', 'belowBand', 'proposed', 'penalties',
  'weighed', 'weigher', 'readingKg', 'truck', 'registeredMassKg', 'groups', 'axles', 'tyres', 'driven', 'airSuspension', 'onTrailer', 'spacingMm', 'size', 'lengthMm', 'widthMm', 'heightMm', 'build',
  'correctBy', 'stopAct', 'due', 'amount', 'days', 'paidOn', 'channel', 'receipt', 'receiptNumber', 'refundedOn', 'instalments', 'court', 'fine', 'surcharge', 'keptAt', 'step', 'passed',
  'document', 'documentNumber', 'method', 'confirmation', 'servedOn', 'paper', 'kindAndBasis', 'performance', 'remedies', 'agency', 'datedOn', 'seal', 'paperSha256',
  'agents', 'inFavour', 'against', 'abstaining', 'conclusion', 'minutesSha256', 'report', 'complexity', 'recordSha256', 'signature',
];

/** The fields of an act of enforcement as an officer goes through them. */
export const asWorked = (fields: readonly FormField[]): readonly FormField[] => inOrder(fields, order);
