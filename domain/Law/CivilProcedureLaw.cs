using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>民事诉讼法, as far as its rules on periods and service are followed in administrative matters.</summary>
[Instrument("CPL", "民事诉讼法", "Civil Procedure Law")]
public static class CivilProcedureLaw
{
    /// <summary>Periods: the first day is not counted; a last day that is off moves to the first working day after.</summary>
    public const string Art85 = "CPL/85";

    /// <summary>Service by public notice: deemed served thirty days after the notice (2023 text).</summary>
    public const string Art95 = "CPL/95";

    /// <summary>Days after a public notice on which it counts as served (<see cref="Art95"/>).</summary>
    public static readonly Dated<int> DaysOfPublicNotice = new((new(2022, 1, 1), 30));
}
