using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Archives.Rules;

/// <summary>What was let go cannot be sealed.</summary>
[Law(OwnRules.LegalHold)]
[RuleText(
    "截至 {through} 的数据已经删除，无法封存。",
    "Data up to {through} are gone and cannot be sealed.")]
public static class DataStillThere
{
    public static readonly RuleId Id = new("SUP-RET-002");

    public static Refusal? Check(MonitoringArchive archive, Instant around) =>
        archive.Through is { } through && ChinaTime.DayOf(around) <= through ? new Refusal(Id, ("through", through)) : null;
}
