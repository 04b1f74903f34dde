using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>行政处罚法 (2021 text).</summary>
[Instrument("APL", "行政处罚法", "Administrative Penalty Law")]
public static class AdministrativePenaltyLaw
{
    /// <summary>Kinds of penalty, among them withholding and revoking a licence and ordering a business to stop.</summary>
    public const string Art9 = "APL/9";

    /// <summary>Decisions of social influence are published; changed or revoked, they are withdrawn in three days with reasons.</summary>
    public const string Art48 = "APL/48";

    /// <summary>What a party may have heard before it is decided, revocation of a licence among it.</summary>
    public const string Art63 = "APL/63";

    /// <summary>Conduct of a hearing; the time to ask for one.</summary>
    public const string Art64 = "APL/64";

    /// <summary>Periods of 2, 3, 5 and 7 days are working days.</summary>
    public const string Art85 = "APL/85";

    /// <summary>Days to withdraw the publication of a decision that was changed or revoked (<see cref="Art48"/>).</summary>
    public static readonly Dated<int> DaysToWithdrawPublication = new((new(2021, 7, 15), 3));

    /// <summary>Days to ask for a hearing after being told of the right (<see cref="Art64"/>; three before the 2021 text).</summary>
    public static readonly Dated<int> DaysToRequestHearing = new((new(1996, 10, 1), 3), (new(2021, 7, 15), 5));

    /// <summary>The party is ordered to correct the violation; illegal gains are confiscated.</summary>
    public const string Art28 = "APL/28";

    /// <summary>When a penalty must be lighter.</summary>
    public const string Art32 = "APL/32";

    /// <summary>Two officers at least, with certificates.</summary>
    public const string Art42 = "APL/42";

    /// <summary>What is told before a decision: content, facts, reasons, basis and rights.</summary>
    public const string Art44 = "APL/44";

    /// <summary>The party is heard; what they say never makes it heavier.</summary>
    public const string Art45 = "APL/45";

    /// <summary>Kinds of evidence.</summary>
    public const string Art46 = "APL/46";

    /// <summary>When a penalty may be decided on the spot.</summary>
    public const string Art51 = "APL/51";

    /// <summary>How it is decided on the spot, and what the decision must say.</summary>
    public const string Art52 = "APL/52";

    /// <summary>Filing of a case.</summary>
    public const string Art54 = "APL/54";

    /// <summary>How officers inquire and inspect.</summary>
    public const string Art55 = "APL/55";

    /// <summary>Sampling, and registration of evidence in advance.</summary>
    public const string Art56 = "APL/56";

    /// <summary>What the head of the agency decides.</summary>
    public const string Art57 = "APL/57";

    /// <summary>The six contents of a penalty decision.</summary>
    public const string Art59 = "APL/59";

    /// <summary>Ninety days from filing to decision.</summary>
    public const string Art60 = "APL/60";

    /// <summary>Service of the decision within seven days.</summary>
    public const string Art61 = "APL/61";

    /// <summary>Payment by instalments or later.</summary>
    public const string Art66 = "APL/66";

    /// <summary>Payment within fifteen days, at a designated bank or electronically.</summary>
    public const string Art67 = "APL/67";

    /// <summary>Surcharge for delay, and its ceiling.</summary>
    public const string Art72 = "APL/72";

    /// <summary>Reconsideration and suit do not stay the penalty.</summary>
    public const string Art73 = "APL/73";

    /// <summary>Days to pay a fine from receiving the decision (<see cref="Art67"/>).</summary>
    public static readonly Dated<int> DaysToPay = new((new(1996, 10, 1), 15));

    /// <summary>Surcharge for each day of delay in hundredths of the fine (<see cref="Art72"/>).</summary>
    public static readonly Dated<int> SurchargePercentADay = new((new(1996, 10, 1), 3));
}
