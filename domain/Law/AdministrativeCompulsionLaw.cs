using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>行政强制法.</summary>
[Instrument("ACL", "行政强制法", "Administrative Compulsion Law")]
public static class AdministrativeCompulsionLaw
{
    /// <summary>Procedure of measures: the head's approval, two officers, the party told and heard.</summary>
    public const string Art18 = "ACL/18";

    /// <summary>Sealing and seizure only where the law gives the power.</summary>
    public const string Art22 = "ACL/22";

    /// <summary>Only what is connected with the case may be held.</summary>
    public const string Art23 = "ACL/23";

    /// <summary>The decision and the list are handed over.</summary>
    public const string Art24 = "ACL/24";

    /// <summary>Periods of seizure; the time of testing is not counted.</summary>
    public const string Art25 = "ACL/25";

    /// <summary>When a measure is lifted.</summary>
    public const string Art28 = "ACL/28";

    /// <summary>The written demand before compulsory execution.</summary>
    public const string Art35 = "ACL/35";

    /// <summary>The party that is called upon may state its case.</summary>
    public const string Art36 = "ACL/36";

    /// <summary>The decision on compulsory enforcement.</summary>
    public const string Art37 = "ACL/37";

    /// <summary>When compulsory enforcement is suspended.</summary>
    public const string Art39 = "ACL/39";

    /// <summary>When compulsory enforcement ends before it is done.</summary>
    public const string Art40 = "ACL/40";

    /// <summary>Agreements on execution; the surcharge may be waived against remedial action.</summary>
    public const string Art42 = "ACL/42";

    /// <summary>No compulsory execution at night or on statutory holidays unless urgent.</summary>
    public const string Art43 = "ACL/43";

    /// <summary>Demolition is announced first.</summary>
    public const string Art44 = "ACL/44";

    /// <summary>Surcharges never exceed the sum owed, and their rate is told to the party.</summary>
    public const string Art45 = "ACL/45";

    /// <summary>Compulsory execution of money after more than thirty days of surcharge.</summary>
    public const string Art46 = "ACL/46";

    /// <summary>Performance by somebody else at the party's cost.</summary>
    public const string Art50 = "ACL/50";

    /// <summary>What a decision on substitute performance says, and the demand three days before it.</summary>
    public const string Art51 = "ACL/51";

    /// <summary>Obstacles, spills and pollution on roads, waterways and public places that have to go at once.</summary>
    public const string Art52 = "ACL/52";

    /// <summary>Application to the court within three months after the time for remedies.</summary>
    public const string Art53 = "ACL/53";

    /// <summary>The demand ten days before the application to the court.</summary>
    public const string Art54 = "ACL/54";

    /// <summary>Periods of up to ten days are working days.</summary>
    public const string Art69 = "ACL/69";

    /// <summary>Days that goods may be held, and by which that may be extended once (<see cref="Art25"/>).</summary>
    public static readonly Dated<int> DaysOfSeizure = new((new(2012, 1, 1), 30)), DaysOfExtension = new((new(2012, 1, 1), 30));

    /// <summary>Days after service of the demand before the court can be asked (<see cref="Art54"/>).</summary>
    public static readonly Dated<int> DaysAfterDemand = new((new(2012, 1, 1), 10));

    /// <summary>Days after service of the demand before somebody else performs (<see cref="Art51"/>).</summary>
    public static readonly Dated<int> DaysAfterDemandOfSubstitute = new((new(2012, 1, 1), 3));

    /// <summary>Months to apply to the court after the time for remedies (<see cref="Art53"/>).</summary>
    public static readonly Dated<int> MonthsToApplyToCourt = new((new(2012, 1, 1), 3));

    /// <summary>Days of surcharge that must have run before compulsory execution (<see cref="Art46"/>).</summary>
    public static readonly Dated<int> DaysOfSurchargeBeforeCompulsion = new((new(2012, 1, 1), 30));
}
