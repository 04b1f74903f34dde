using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Licences.Rules;

/// <summary>A coach operator who ends operation tells the licensing authority thirty days before.</summary>
[Law(RoadTransportRegulations.Art15)]
[RuleText(
    "客运经营者终止经营须提前三十日告知；最早可于 {earliest} 终止。",
    "A coach operator tells the authority thirty days before ending: not before {earliest}.")]
public static class NoticeOfTermination
{
    public static readonly RuleId Id = new("LIC-END-002");

    public static Refusal? Check(Licence licence, LocalDate endsOn, LocalDate on)
    {
        var earliest = on.PlusDays(RoadTransportRegulations.DaysOfTerminationNotice.On(on));
        return licence.Kind.IsCoachOperation() && endsOn >= earliest ? null : new Refusal(Id, ("earliest", earliest));
    }
}
