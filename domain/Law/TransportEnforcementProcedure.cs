using NodaTime;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>交通运输行政执法程序规定 (2019, text of 2021-06-30).</summary>
[Instrument("TEP", "交通运输行政执法程序规定", "Transport Enforcement Procedure Provisions")]
public static class TransportEnforcementProcedure
{
    /// <summary>When the simplified procedure applies.</summary>
    public const string Art60 = "TEP/60";

    /// <summary>The eight steps on the spot; a copy of the decision is filed with the agency within five days.</summary>
    public const string Art61 = "TEP/61";

    /// <summary>Where cases come from; a lead is looked at before it is filed.</summary>
    public const string Art62 = "TEP/62";

    /// <summary>The head of the agency approves the filing.</summary>
    public const string Art63 = "TEP/63";

    /// <summary>Days to file a copy of an on-the-spot decision (<see cref="Art61"/>); the text of 2021 stands for every day.</summary>
    public static readonly Dated<int> DaysToReportOnSpot = new((LocalDate.MinIsoValue, 5));
}
