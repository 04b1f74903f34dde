using NodaTime;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>广东省道路运输条例 (2021 text).</summary>
[Instrument("GD-RTR", "广东省道路运输条例", "Guangdong Road Transport Regulations")]
public static class GuangdongRoadTransportRegulations
{
    /// <summary>Quality-reputation evaluation: what it covers, published regularly, without a fee.</summary>
    public const string Art11 = "GD-RTR/11";

    /// <summary>Coach routes go by service-quality tender.</summary>
    public const string Art13 = "GD-RTR/13";

    /// <summary>Charter operation.</summary>
    public const string Art17 = "GD-RTR/17";

    /// <summary>Cross-boundary transport.</summary>
    public const string Art23 = "GD-RTR/23";

    /// <summary>Competent level for cross-boundary transport.</summary>
    public const string Art24 = "GD-RTR/24";

    /// <summary>Cross-boundary boards.</summary>
    public const string Art25 = "GD-RTR/25";

    /// <summary>Repair operators keep the inspection files of vehicles.</summary>
    public const string Art33 = "GD-RTR/33";

    /// <summary>Two drivers on long journeys; no more than four hours at the wheel.</summary>
    public const string Art45 = "GD-RTR/45";

    /// <summary>Satellite terminals.</summary>
    public const string Art48 = "GD-RTR/48";

    /// <summary>Sources of freight weigh, record and load within the limit.</summary>
    public const string Art49 = "GD-RTR/49";

    /// <summary>Rescission for safety.</summary>
    public const string Art54 = "GD-RTR/54";

    /// <summary>Deregistration for not operating.</summary>
    public const string Art55 = "GD-RTR/55";

    /// <summary>Practitioners with repeated proven complaints are suspended and examined again.</summary>
    public const string Art56 = "GD-RTR/56";

    /// <summary>Ban after a rescinded qualification.</summary>
    public const string Art57 = "GD-RTR/57";

    /// <summary>Facts found from video, recorders or satellite positions.</summary>
    public const string Art58 = "GD-RTR/58";

    /// <summary>Penalties of stations, freight yards and sources of freight.</summary>
    public const string Art65 = "GD-RTR/65";

    /// <summary>Certificate fees.</summary>
    public const string Art70 = "GD-RTR/70";

    // The rulebook has the 2021 text alone; earlier texts are not held, so its figures stand for every earlier day as well.
    private static readonly LocalDate Beginning = LocalDate.MinIsoValue;

    /// <summary>Deaths in one accident, with main or greater responsibility, from which on a licence may be rescinded (<see cref="Art54"/>).</summary>
    public static readonly Dated<int> DeathsForRescission = new((Beginning, 3));

    /// <summary>Consecutive notices for serious speeding or overload (<see cref="Art54"/>).</summary>
    public static readonly Dated<int> ConsecutiveNoticesForRescission = new((Beginning, 3));

    /// <summary>Provincial notices for serious danger (<see cref="Art54"/>).</summary>
    public static readonly Dated<int> ProvincialNoticesForRescission = new((Beginning, 1));

    /// <summary>Months by which an annual review must be overdue, and more (<see cref="Art55"/>).</summary>
    public static readonly Dated<int> MonthsOfReviewOverdue = new((Beginning, 6));

    /// <summary>Days without coach operation (<see cref="Art55"/>).</summary>
    public static readonly Dated<int> DaysWithoutCoachOperation = new((Beginning, 180));

    /// <summary>Proven service complaints within a year for which a qualification is suspended (<see cref="Art56"/>).</summary>
    public static readonly Dated<int> ComplaintsForSuspension = new((Beginning, 3));

    /// <summary>Years in which a practitioner whose qualification was rescinded sits no examination (<see cref="Art57"/>).</summary>
    public static readonly Dated<int> YearsOfBanAfterRescission = new((Beginning, 3));
}
