using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>
/// The act ends after it begins, is discovered after it ended or while it lasts, and is filed after it is discovered.
/// </summary>
[Law(AdministrativePenaltyLaw.Art54)]
[RuleText(
    "违法行为日期 {actOn}、发现日期 {discoveredOn}、立案日期 {on} 先后不符。",
    "Act ({actOn}), discovery ({discoveredOn}) and filing ({on}) are not in order.")]
public static class ActInOrder
{
    public static readonly RuleId Id = new("ENF-FIL-001");

    public static Refusal? Check(AllegedActStated act, LocalDate discoveredOn, LocalDate on) =>
        act.ActOn <= discoveredOn && discoveredOn <= on && (act.EndedOn is not { } end || (act.ActOn <= end && end <= on))
            ? null
            : new Refusal(Id, ("actOn", act.ActOn), ("discoveredOn", discoveredOn), ("on", on));
}
