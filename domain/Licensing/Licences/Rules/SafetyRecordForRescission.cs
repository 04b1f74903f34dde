using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Licences.Rules;

/// <summary>Guangdong's discretionary safety rescission has thresholds: deaths with main-or-greater responsibility, consecutive notices, or a provincial notice.</summary>
[Law(GuangdongRoadTransportRegulations.Art54)]
[RuleText(
    "以安全事由撤销须达到法定情形：一次事故死亡 {deaths} 人以上并负主要以上责任，或者连续 {notices} 次被通报，或者 {provincial} 次省级通报，并附文书。",
    "Rescission for safety needs one accident with at least {deaths} deaths and main or greater responsibility, or {notices} consecutive notices, or {provincial} provincial notice, with the documents.")]
public static class SafetyRecordForRescission
{
    public static readonly RuleId Id = new("LIC-RSC-003");

    public static Refusal? Check(RescissionGround ground, SafetyRecord? safety, LocalDate on)
    {
        if (ground is not RescissionGround.GraveAccidentOrRepeatedNotices) return null;
        var deaths = GuangdongRoadTransportRegulations.DeathsForRescission.On(on);
        var notices = GuangdongRoadTransportRegulations.ConsecutiveNoticesForRescission.On(on);
        var provincial = GuangdongRoadTransportRegulations.ProvincialNoticesForRescission.On(on);
        var grave = safety is { Documents.IsDefaultOrEmpty: false }
            && (safety.Deaths >= deaths && safety.Responsibility >= AccidentResponsibility.Main
                || safety.ConsecutiveNotices >= notices
                || safety.ProvincialNotices >= provincial);
        return grave ? null : new Refusal(Id, ("deaths", deaths), ("notices", notices), ("provincial", provincial));
    }
}
