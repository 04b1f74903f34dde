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

    /// <summary>Highly sensitive values are read for a stated purpose, and the reading is on record (data-governance D-01).</summary>
    public const string PurposeOfReading = "OWN/purpose-of-reading";
}
