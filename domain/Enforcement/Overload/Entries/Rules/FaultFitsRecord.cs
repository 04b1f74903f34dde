using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Entries.Rules;

/// <summary>
/// The operator is liable for what the record bears out: a truck over its limit came through although the weighing showed it, or
/// without a weighing, or under another plate.
/// </summary>
[Law(HighwaySafetyProtectionRegulations.Art40)]
[RuleText(
    "倒查认定的情形与入口检测记录不符，或者所查车辆并未超限。",
    "What the operator is said to have done is not borne out by the record of the entry, or the truck was not over its limit.")]
public static class FaultFitsRecord
{
    public static readonly RuleId Id = new("OVL-ENT-004");

    /// <param name="operatorOfEntry">Who runs the entry; null where that is not on record.</param>
    public static Refusal? Check(EntryCheck check, CreditCode? operatorOfEntry, FindEntryLiability command, MassFinding found)
    {
        var fits = found.IsOverLimit && (operatorOfEntry is null || operatorOfEntry == command.Operator) && command.Fault switch
        {
            // A truck that was turned away, or let in under a pass, came in by nobody's fault here.
            EntryFault.AdmittedThoughOver =>
                check is { Stage: EntryStage.Weighed, Finding.IsOverLimit: true } && check.Plate == command.Plate,
            EntryFault.WeigherOff => check.Finding is null,
            _ => check.Finding is not null && check.Plate != command.Plate,
        };
        return fits ? null : new Refusal(Id);
    }
}
