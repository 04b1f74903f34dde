using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Licences.Rules;

/// <summary>A coach, a dangerous-goods vehicle or a heavy truck passes no review while its satellite terminal is missing or offline.</summary>
[Law(MonitoringMeasures.Art34), Law(GuangdongRoadTransportRegulations.Art48)]
[RuleText(
    "车辆未安装卫星定位装置或者未接入联网联控系统的，不予审验。",
    "A vehicle whose satellite terminal is not fitted and online passes no review.")]
public static class TerminalBeforeReview
{
    public static readonly RuleId Id = new("LIC-RVW-002");

    public static Refusal? Check(Licence licence, RecordAnnualReview command) =>
        licence.Scope?.NeedsTerminal() is true && !command.TerminalOnline ? new Refusal(Id) : null;
}
