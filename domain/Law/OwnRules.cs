using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>What no statute orders and this system asks for nevertheless, so that its record can be trusted.</summary>
[Instrument("OWN", "系统规则", "Rules of this system")]
public static class OwnRules
{
    /// <summary>Settings are known by name, rest on a stated basis, and do not change in retrospect.</summary>
    public const string Figures = "OWN/figures";

    /// <summary>Credit is kept as entries with documents, and every score can be reproduced from them (credit §9).</summary>
    public const string CreditRecord = "OWN/credit-record";

    /// <summary>Models of evaluation are published before they score, and change for the future only (credit §5c, K-06).</summary>
    public const string CreditModels = "OWN/credit-models";

    /// <summary>A grade is announced before it is final, and lowered only by a veto event (credit §3).</summary>
    public const string CreditGrades = "OWN/credit-grades";

    /// <summary>Nobody is listed without notice and defence (credit §8, K-11).</summary>
    public const string CreditLists = "OWN/credit-lists";

    /// <summary>Early warnings rest on a crossed threshold and end with a document (credit §7).</summary>
    public const string CreditWarnings = "OWN/credit-warnings";

    /// <summary>Entries stand in the order of their days, none in the future.</summary>
    public const string OrderOfTime = "OWN/order-of-time";

    /// <summary>Whoever reviews does not decide: two persons see every application.</summary>
    public const string TwoPersons = "OWN/two-persons";

    /// <summary>An applicant may take an application back before the decision; one that has lost its object is ended.</summary>
    public const string EndWithoutDecision = "OWN/end-without-decision";

    /// <summary>What is held for a case, an accident or an audit is neither destroyed nor forgotten (data-governance §6.3, D-04).</summary>
    public const string LegalHold = "OWN/legal-hold";

    /// <summary>Somebody is forgotten when nothing of theirs is open or still to be kept, and by two persons (data-governance §6.3, §9).</summary>
    public const string Erasure = "OWN/erasure";

    /// <summary>What is published names no full id or telephone number, and nobody under eighteen (data-governance D-07, credit K-07).</summary>
    public const string PublicTexts = "OWN/public-texts";

    /// <summary>A document is published once, from a record that says what it is and where it comes from (credit K-01, K-03).</summary>
    public const string PublicRecord = "OWN/public-record";

    /// <summary>Highly sensitive values are read for a stated purpose, and the reading is on record (data-governance D-01).</summary>
    public const string PurposeOfReading = "OWN/purpose-of-reading";

    /// <summary>Which administrator has a host make a read model anew is on record; a command at the machine itself is not an officer's act.</summary>
    public const string Upkeep = "OWN/upkeep";

    /// <summary>An id is given once, and an act is about something that is on record.</summary>
    public const string Records = "OWN/records";

    /// <summary>What rests on a paper names its number, and what needs reasons gives them.</summary>
    public const string Papers = "OWN/papers";

    /// <summary>The catalogue of offences says only what can be applied: bands in order, tiers within their band.</summary>
    public const string OffenceCatalogue = "OWN/offence-catalogue";

    /// <summary>Every pair of hands that an item of evidence passes through is on record.</summary>
    public const string Custody = "OWN/custody";

    /// <summary>
    /// What follows from a fact in other contexts and departments follows of itself, once, along declared ways, and on record
    /// (licensing §9, enforcement §12, overload §10, credit §10).
    /// </summary>
    public const string Processes = "OWN/processes";

    /// <summary>What an officer does rests on a named document and stated reasons; nothing that is asked for is left blank.</summary>
    public const string NamedGrounds = "OWN/named-grounds";

    /// <summary>A waybill goes its way in order, by those whose acts they are, and stays as it is when it is completed (waybills §4).</summary>
    public const string Waybills = "OWN/waybills";

    /// <summary>One vehicle, one trip, one dispatch 一车一趟一派: a waybill is that of one trip (waybills §2 no. 2).</summary>
    public const string OneWaybillOneTrip = "OWN/one-waybill-one-trip";

    /// <summary>What was measured is never edited: a wrong record is annulled, and another takes its place (overload O-12).</summary>
    public const string NoEditOfMeasurements = "OWN/no-edit-of-measurements";

    /// <summary>One vehicle, one plate, one terminal, one driver at the wheel: what is one on the road is one on record (vehicles V-02, V-03, V-09).</summary>
    public const string OneOnTheRoad = "OWN/one-on-the-road";

    /// <summary>An alarm goes its way from being raised to being closed, in time, and everybody who touches it is on record (vehicles §6).</summary>
    public const string AlarmHandling = "OWN/alarm-handling";

    /// <summary>Positions and alarms are annotated, never edited (vehicles V-05).</summary>
    public const string NoEditOfTracks = "OWN/no-edit-of-tracks";

    /// <summary>A terminal is let in when it is on file, on its vehicle, and knows its code.</summary>
    public const string TerminalAdmission = "OWN/terminal-admission";

    /// <summary>A platform is let in with what was agreed with it, and when it was connected is on record (vehicles §7 平台连通率).</summary>
    public const string PlatformLinks = "OWN/platform-links";
}
