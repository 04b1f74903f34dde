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
}
