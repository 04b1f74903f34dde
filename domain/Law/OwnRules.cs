using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>What no statute orders and this system asks for nevertheless, so that its record can be trusted.</summary>
[Instrument("OWN", "系统规则", "Rules of this system")]
public static class OwnRules
{
    /// <summary>Settings are known by name, rest on a stated basis, and do not change in retrospect.</summary>
    public const string Figures = "OWN/figures";

    /// <summary>Entries stand in the order of their days, none in the future.</summary>
    public const string OrderOfTime = "OWN/order-of-time";

    /// <summary>Whoever reviews does not decide: two persons see every application.</summary>
    public const string TwoPersons = "OWN/two-persons";

    /// <summary>An applicant may take an application back before the decision; one that has lost its object is ended.</summary>
    public const string EndWithoutDecision = "OWN/end-without-decision";
}
