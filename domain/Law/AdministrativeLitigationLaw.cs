using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>行政诉讼法.</summary>
[Instrument("LIT", "行政诉讼法", "Administrative Litigation Law")]
public static class AdministrativeLitigationLaw
{
    /// <summary>Suit within fifteen days of receiving the reconsideration decision.</summary>
    public const string Art45 = "LIT/45";

    /// <summary>Direct suit within six months of knowing of the act.</summary>
    public const string Art46 = "LIT/46";

    /// <summary>Days after reconsideration (<see cref="Art45"/>).</summary>
    public static readonly Dated<int> DaysAfterReconsideration = new((new(2015, 5, 1), 15));

    /// <summary>Months to sue directly (<see cref="Art46"/>).</summary>
    public static readonly Dated<int> MonthsToSue = new((new(2015, 5, 1), 6));
}
