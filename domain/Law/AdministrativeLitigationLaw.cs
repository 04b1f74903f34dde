using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>行政诉讼法.</summary>
[Instrument("ALT", "行政诉讼法", "Administrative Litigation Law")]
public static class AdministrativeLitigationLaw
{
    /// <summary>Suit within fifteen days of receiving the reconsideration decision.</summary>
    public const string Art45 = "ALT/45";

    /// <summary>Direct suit within six months of knowing of the act.</summary>
    public const string Art46 = "ALT/46";

    /// <summary>Days to sue after reconsideration (<see cref="Art45"/>).</summary>
    public static readonly Dated<int> DaysToSueAfterReconsideration = new((new(1990, 10, 1), 15));

    /// <summary>Months to sue directly (<see cref="Art46"/>; three before the 2014 text).</summary>
    public static readonly Dated<int> MonthsToSue = new((new(1990, 10, 1), 3), (new(2015, 5, 1), 6));
}
